// SPDX-License-Identifier: GPL-3.0-or-later
// What pages of the real window cost, in one process.
//   kangdu-bench-pages export PACK FOLDER   writes start.txt (one article), all.txt (every article) for the floor
//   kangdu-bench-pages memory PACK          private memory with the first article on show, and after 20
//   kangdu-bench-pages pages PACK           articles, zoom, theme, language, typing
//   kangdu-bench-pages typing PACK          typing alone: for a large pack
#include "app/reader/process_figures.h"
#include "db/library/library.h"
#include "db/search/search_service.h"
#include "db/user/settings.h"
#include "tests/bench/article_text.h"
#include "tests/bench/painted.h"
#include "tests/bench/typing.h"
#include "ui/article/article_page.h"
#include "ui/theme/appearance.h"
#include "ui/window/app_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/translations.h"

#include <QFile>
#include <QLineEdit>
#include <QTimer>

#include <map>

using namespace kangdu;
using namespace kangdu::bench;

namespace {

constexpr int kRounds = 4, kChanges = 10, kArticlesForMemory = 20, kLongArticle = 10'000;
const QString kFirst = QStringLiteral("muscle-atrophy");
const QString kLanguages[] = {QStringLiteral("zh-CN"), QStringLiteral("en")};

/// Slugs of all topics; the article the program is started with comes first.
QStringList slugs(const Library &library)
{
    QStringList result;
    for (const TopicCard &card : library.topics({}, kLanguages[0]))
        result << card.slug;
    result.removeAll(kFirst);
    result.prepend(kFirst);
    return result;
}

bool writeText(const QString &path, const QStringList &articles)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(articles.join(QChar(0x0c)).toUtf8()) > 0;
}

int exportTexts(const Library &library, const QString &folder)
{
    QStringList texts;
    for (const QString &language : kLanguages) {
        for (const QString &slug : slugs(library)) {
            if (const Result<Article> article = library.article(slug, language))
                texts << articleText(article.value());
        }
    }
    return !texts.isEmpty() && writeText(folder + QStringLiteral("/start.txt"), texts.mid(0, 1))
            && writeText(folder + QStringLiteral("/all.txt"), texts)
        ? 0
        : 1;
}

/// The program's window and what it needs, as app/reader/main.cpp makes it.
struct Program {
    explicit Program(PaintClock &application, const QString &pack) : search({pack}), library(QString()), settings(QString())
    {
        if (const Result<void> opened = library.open(pack); !opened)
            qFatal("%s", qPrintable(opened.error().message));
        translations.set(kLanguages[0]);
        applyAppearance(application, appearance);
        window = std::make_unique<MainWindow>(WindowParts{library, settings, search, appearance, translations});
        window->restore();
        window->go(Location::topic(kFirst));
        window->show();
    }

    SearchService search;
    Library library;
    Settings settings;
    Translations translations;
    Theme theme;
    Metrics metrics;
    Icons icons;
    Appearance appearance{theme, metrics, icons};
    std::unique_ptr<MainWindow> window;
};

void measureMemory(PaintClock &clock, Program &program)
{
    clock.cost([] {});
    std::printf("memory start_kib %ld", privateKib());
    const QStringList topics = slugs(program.library);
    for (int i = 1; i < qMin(kArticlesForMemory, int(topics.size())); ++i)
        clock.cost([&] { program.window->go(Location::topic(topics[i])); });
    std::printf(" later_kib %ld\n", privateKib());
}

void measureArticles(PaintClock &clock, Program &program)
{
    std::vector<Cost> all;
    std::map<QString, std::vector<double>> byArticle;
    for (int round = 0; round <= kRounds; ++round) {
        for (const QString &language : kLanguages) {
            for (const QString &slug : slugs(program.library)) {
                const Cost cost = clock.cost([&] { program.window->go(Location::topic(slug, {}, language)); });
                if (round == 0)
                    continue;  // glyphs and pages of the file are loaded
                all.push_back(cost);
                byArticle[slug + ' ' + language].push_back(cost.wall);
            }
        }
    }
    printCosts("article", all);
    std::pair<QString, double> slowest;
    for (const auto &[name, costs] : byArticle) {
        if (const double middle = percentile(costs, 0.5); middle > slowest.second)
            slowest = {name, middle};
    }
    std::printf("slowest_article %s p50 %.1f\n", qPrintable(slowest.first), slowest.second);

    QVector<Article> articles;
    for (const QString &slug : slugs(program.library)) {
        if (const Result<Article> article = program.library.article(slug, kLanguages[0]))
            articles << article.value();
    }
    auto *page = program.window->findChild<ArticlePage *>();
    const Article article = longArticle(articles, kLongArticle);
    std::vector<Cost> costs;
    for (int i = 0; i <= kChanges; ++i) {
        program.window->go(Location::topic(kFirst));
        const Cost cost = clock.cost([&] { page->showArticle(article); });
        if (i > 0)
            costs.push_back(cost);
    }
    printCosts("long_article", costs);
}

void measureChanges(PaintClock &clock, Program &program)
{
    program.window->go(Location::topic(kFirst));
    std::vector<Cost> zoom, theme, language;
    auto *bar = program.window->findChild<AppBar *>();
    for (int i = 0; i <= kChanges; ++i) {
        if (i == 1) {  // the first round loads glyphs
            zoom.clear();
            theme.clear();
            language.clear();
        }
        for (const double value : {1.15, 1.3, 1.0})
            zoom.push_back(clock.cost([&] { program.metrics.setZoom(value); }));
        for (const Theme::Id id : {Theme::Id::Dark, Theme::Id::HighContrast, Theme::Id::Light})
            theme.push_back(clock.cost([&] { program.theme.setId(id); }));
        for (const QString &name : {kLanguages[1], kLanguages[0]})
            language.push_back(clock.cost([&] { emit bar->languageRequested(name); }));
    }
    printCosts("zoom", zoom);
    printCosts("theme", theme);
    printCosts("language", language);
}

int measure(PaintClock &clock, Program &program, const QString &what)
{
    if (what == QStringLiteral("memory")) {
        measureMemory(clock, program);
        return 0;
    }
    if (what == QStringLiteral("pages")) {
        measureArticles(clock, program);
        measureChanges(clock, program);
    }
    return measureTyping(clock, *program.window, program.window->findChild<AppBar *>()->search()) ? 0 : 1;
}

}  // namespace

int main(int argc, char **argv)
{
    QApplication::setDesktopSettingsAware(false);
    PaintClock application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kangdu"));
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    if (arguments.size() != (what == QStringLiteral("export") ? 4 : 3))
        qFatal("Usage: kangdu-bench-pages export PACK FOLDER | memory PACK | pages PACK | typing PACK");
    if (what == QStringLiteral("export")) {
        Library library;
        if (const Result<void> opened = library.open(arguments[2]); !opened)
            qFatal("%s", qPrintable(opened.error().message));
        return exportTexts(library, arguments[3]);
    }
    Program program(application, arguments[2]);
    QTimer::singleShot(0, &application, [&] { QCoreApplication::exit(measure(application, program, what)); });
    return QApplication::exec();
}
