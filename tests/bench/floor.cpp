// SPDX-License-Identifier: GPL-3.0-or-later
// The floor: the least a Qt program can do to show an article. A window, a text browser, the same words in the same fonts.
//   kangdu-bench-floor start FILE   prints its figures once painted (with KANGDU_BENCH=start) and ends
//   kangdu-bench-floor pages FILE   opens every article of FILE several times; zoom; memory after the first and after 20
// FILE is what `kangdu-bench-pages export` writes: articles parted by form feeds, the first line of each its title, lines that
// Kangdu shows in the bold face (headings, what a care card says to do) begin with kBold.
#include "app/reader/first_paint.h"
#include "app/reader/process_figures.h"
#include "tests/bench/bold_mark.h"
#include "tests/bench/painted.h"

#include <QFile>
#include <QMainWindow>
#include <QTextBrowser>
#include <QTimer>

using namespace kangdu;
using namespace kangdu::bench;

namespace {

constexpr int kRounds = 4, kZoomRounds = 10, kArticlesForMemory = 20;

class FloorWindow final : public QMainWindow {
public:
    FloorWindow()
    {
        QFont font(QStringLiteral("Noto Sans CJK SC"));
        font.setPixelSize(18);
        browser_->setFont(font);
        setCentralWidget(browser_);
        resize(1440, 900);
    }

    void show(const QString &article, double zoom = 1)
    {
        const QStringList lines = article.split('\n', Qt::SkipEmptyParts);
        QString html = QStringLiteral("<p style=\"font-family:'Noto Serif CJK SC'; font-size:%1px; font-weight:700\">%2</p>")
                           .arg(qRound(36 * zoom))
                           .arg(lines.value(0).toHtmlEscaped());
        const QString body = QStringLiteral("<p style=\"font-size:%1px\">").arg(qRound(18 * zoom));
        for (const QString &line : lines.mid(1))
            html += line.startsWith(kBold) ? body + QStringLiteral("<b>%1</b></p>").arg(line.mid(1).toHtmlEscaped())
                                           : body + line.toHtmlEscaped() + QStringLiteral("</p>");
        browser_->setHtml(html);
    }
    using QMainWindow::show;

private:
    QTextBrowser *browser_ = new QTextBrowser(this);
};

QStringList readArticles(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("kangdu-bench-floor: cannot read %s", qPrintable(path));
    return QString::fromUtf8(file.readAll()).split(QChar(0x0c), Qt::SkipEmptyParts);
}

void measurePages(PaintClock &clock, FloorWindow &window, const QStringList &articles)
{
    clock.cost([] {});
    std::printf("memory start_kib %ld", privateKib());
    for (int i = 1; i < qMin(kArticlesForMemory, int(articles.size())); ++i)
        clock.cost([&] { window.show(articles[i]); });
    std::printf(" later_kib %ld\n", privateKib());
    std::vector<Cost> costs;
    for (int round = 0; round <= kRounds; ++round) {
        for (const QString &article : articles) {
            const Cost cost = clock.cost([&] { window.show(article); });
            if (round > 0)
                costs.push_back(cost);
        }
    }
    printCosts("article", costs);
    costs.clear();
    for (int i = 0; i < kZoomRounds; ++i) {
        for (const double zoom : {1.15, 1.3, 1.0})
            costs.push_back(clock.cost([&] { window.show(articles.first(), zoom); }));
    }
    printCosts("zoom", costs);
}

}  // namespace

int main(int argc, char **argv)
{
    QApplication::setDesktopSettingsAware(false);
    PaintClock application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kangdu-bench-floor"));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        qFatal("Usage: kangdu-bench-floor start|pages FILE");
    QFont font(QStringLiteral("Noto Sans CJK SC"));
    font.setPixelSize(16);
    QApplication::setFont(font);

    const QStringList articles = readArticles(arguments[2]);
    FloorWindow window;
    window.show(articles.value(0));
    window.show();
    reportFirstPaint(window);
    if (arguments[1] == QStringLiteral("pages")) {
        QTimer::singleShot(0, &window, [&] {
            measurePages(application, window, articles);
            QCoreApplication::exit(0);
        });
    }
    return QApplication::exec();
}
