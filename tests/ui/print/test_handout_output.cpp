// SPDX-License-Identifier: GPL-3.0-or-later
// Out of the program: the PDF, files that cannot be written, the module that prints, the dialog.
#include "tests/ui/print/print_sample.h"
#include "tests/ui/print/recorder.h"

#include "ui/print/handout_dialog.h"
#include "ui/print/page_preview.h"
#include "ui/print/paper.h"
#include "ui/print/pdf_characters.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QFile>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace kangdu;
using namespace kangdu::test;

namespace {

const QPageSize kA4(QPageSize::A4);

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Takes every page and keeps its words.
class FakePrinter final : public Printing {
public:
    Outcome outcome = Outcome::Sent;
    QStringList pages;
    QString title;
    Outcome print(const Job &job, QWidget *) override
    {
        title = job.title;
        for (int page = 0; page < job.pages; ++page) {
            Recorder paper(job.paper);
            QPainter painter(&paper);
            job.paint(painter, page);
            painter.end();
            pages << paper.words();
        }
        return outcome;
    }
};

}  // namespace

class TestHandoutOutput final : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    Theme theme_;
    Metrics metrics_;
    Icons icons_;
    FakePrinter printer_;
    QString chosen_, suggested_;

    Appearance appearance() { return {theme_, metrics_, icons_}; }
    std::unique_ptr<HandoutDialog> dialog(const QString &which = "four", bool withPrinter = true)
    {
        auto made = std::make_unique<HandoutDialog>(sampleHandout(which, "en").value(), kA4, appearance(), nullptr,
                                                    HandoutServices{[this, withPrinter]() -> Printing * { return withPrinter ? &printer_ : nullptr; },
                                                                            [this](QWidget *, const QString &name) {
                                                                                suggested_ = name;
                                                                                return chosen_;
                                                                            }});
        made->show();
        return made;
    }
    template <typename Widget>
    Widget *named(const HandoutDialog &dialog, const QString &name)
    {
        for (Widget *one : dialog.findChildren<Widget *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    QString told(const HandoutDialog &dialog)
    {
        QStringList all;
        for (const TextLabel *label : dialog.findChildren<TextLabel *>()) {
            if (label->isVisible())
                all << label->text();
        }
        return all.join('\n');
    }

private slots:
    void initTestCase() { QVERIFY(!bundledLibrary().isEmpty()); }
    void cleanupTestCase() { openedLibrary.reset(); }
    void init()
    {
        printer_ = {};
        chosen_.clear();
        metrics_.setZoom(1);
        theme_.setId(Theme::Id::Light);
    }

    void pdfHasPagesTitleAndFonts_data() { sampleRows(); }
    void pdfHasPagesTitleAndFonts()
    {
        QFETCH(QString, which);
        QFETCH(QString, language);
        const Handout handout = sampleHandout(which, language).value();
        for (const PrintSize size : {PrintSize::Normal, PrintSize::Large}) {
            const HandoutPainter painter(handout, pixelsOf(kA4), size);
            const QByteArray pdf = handoutPdf(painter, kA4, handout.title);
            QVERIFY(pdf.startsWith("%PDF-") && pdf.trimmed().endsWith("%%EOF"));
            QCOMPARE(pdf.count("/Type /Page\n"), painter.pages().size());
            QVERIFY(pdf.contains("/Title"));
            QVERIFY(pdf.contains("/FontFile"));   // inside the file
            QVERIFY(pdf.contains("/ToUnicode"));  // selectable
            static const QRegularExpression radical("[ \\[]<2(E[89A-F]|F[0-9A-D])[0-9A-F]>");
            QVERIFY(!radical.match(QString::fromLatin1(pdf)).hasMatch());
            const QString tool = QStandardPaths::findExecutable("pdftotext");
            if (tool.isEmpty())
                continue;  // what is painted is tested word by word in test_ui_handout_pages
            const QString file = folder_.filePath("text.pdf");
            QVERIFY(saveWhole(file, pdf));
            QProcess process;
            process.start(tool, {"-enc", "UTF-8", file, "-"});
            QVERIFY(process.waitForFinished());
            const QString words = withoutSpace(QString::fromUtf8(process.readAllStandardOutput()));
            QVERIFY(words.contains(withoutSpace(handout.title)));
            for (const HandoutRow &row : handout.rows)
                QVERIFY2(words.contains(withoutSpace(row.exercise.title)), qPrintable(row.exercise.title));
        }
    }

    void radicalsBecomeCharacters()
    {
        const QByteArray map = "begincmap\n<0000> <FFFF>\n<0001> <0005> [<2F12> <2EE3> <529B> <0041> <2F00> ]\nendcmap\n[<2F12> ]";
        QCOMPARE(withPlainIdeographs(map), QByteArray("begincmap\n<0000> <FFFF>\n<0001> <0005> [<529B> <9AA8> <529B> <0041> <4E00> ]\nendcmap\n[<2F12> ]"));
        QCOMPARE(withPlainIdeographs("begincmap [<2F12"), QByteArray("begincmap [<2F12"));  // cut off
        QCOMPARE(withPlainIdeographs(""), QByteArray());
    }

    void noPagesNoPdf() { QVERIFY(handoutPdf(HandoutPainter(Handout(), pixelsOf(kA4), PrintSize::Normal), kA4, "x").isEmpty()); }

    void savingErrorsAreTold()
    {
        const QString good = folder_.filePath("good.pdf");
        QVERIFY(saveWhole(good, "new"));
        QCOMPARE(contentOf(good), QByteArray("new"));
        for (const QString &bad : {folder_.filePath("no-such-folder/x.pdf"), folder_.path()}) {
            const auto saved = saveWhole(bad, "x");
            QVERIFY(!saved);
            QCOMPARE(saved.error().code, Error::Code::Io);
            QVERIFY(!saved.error().message.isEmpty() && !saved.error().advice.isEmpty());
            QCOMPARE(saved.error().file, QDir::toNativeSeparators(bad));
        }
#ifdef Q_OS_UNIX
        // A disk without room: the file that was there stays, and nothing half-written beside it.
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{1000, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto saved = saveWhole(good, QByteArray(100000, 'x'));
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, Error::Code::Io);
        QCOMPARE(contentOf(good), QByteArray("new"));
        QCOMPARE(QDir(folder_.path()).entryList({"good*"}).size(), 1);
#endif
    }

    void dialogPrintsAllPages()
    {
        const auto one = dialog("eight");
        named<QPushButton>(*one, "Print…")->click();
        QCOMPARE(printer_.pages.size(), one->pages().pages().size());
        QVERIFY(printer_.pages.size() > 1);
        QCOMPARE(printer_.title, sampleHandout("eight", "en").value().title);
        QVERIFY(told(*one).contains("Sent to the printer"));
        printer_.outcome = Printing::Outcome::Failed;
        named<QPushButton>(*one, "Print…")->click();
        QVERIFY(told(*one).contains("The printer did not take it"));
        QVERIFY(!told(*one).contains("Sent to the printer"));
    }

    void dialogWithoutPrintingSaysSo()
    {
        const auto one = dialog("one", false);
        named<QPushButton>(*one, "Print…")->click();
        QVERIFY(told(*one).contains("Printing is not installed"));
        QVERIFY(named<QPushButton>(*one, "Save as PDF…")->isEnabled());
    }

    void dialogSavesAndTells()
    {
        const auto one = dialog("four");
        chosen_.clear();
        named<QPushButton>(*one, "Save as PDF…")->click();  // cancelled
        QVERIFY(suggested_.endsWith(sampleHandout("four", "en").value().title + ".pdf"));
        QVERIFY(!told(*one).contains("Saved"));
        chosen_ = folder_.filePath("sheet.pdf");
        named<QPushButton>(*one, "Save as PDF…")->click();
        QVERIFY(told(*one).contains("Saved"));
        QVERIFY(contentOf(chosen_).startsWith("%PDF-"));
        chosen_ = folder_.filePath("none/sheet.pdf");
        named<QPushButton>(*one, "Save as PDF…")->click();
        QVERIFY(told(*one).contains("could not be saved"));
        QVERIFY(!told(*one).contains("Saved:"));
    }

    void largePrintChangesThePages()
    {
        const auto one = dialog("four");
        const auto pages = one->pages().pages().size();
        auto *large = named<QCheckBox>(*one, "Large print");
        QVERIFY(large);
        QVERIFY(one->findChild<PagePreview *>()->accessibleName().startsWith("Preview of page 1"));
        const QImage before = one->findChild<PagePreview *>()->grab().toImage();
        QTest::keyClick(large, Qt::Key_Space);
        QVERIFY(large->isChecked());
        QVERIFY(one->pages().pages().size() > pages);
        QCOMPARE(one->pages().pages().first().ticks.first().box.width(), 32.0);
        QVERIFY(one->findChild<PagePreview *>()->grab().toImage() != before);
    }

    void keyboardReachesEverything()
    {
        const auto one = dialog("one");
        one->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(one.get()));
        QStringList reached;
        for (int i = 0; i < 8; ++i) {
            if (const QWidget *focus = one->focusWidget())
                reached << focus->accessibleName();
            QTest::keyClick(one.get(), Qt::Key_Tab);
        }
        for (const QString &name : {QString("Print…"), QString("Save as PDF…"), QString("Close"), QString("Large print")})
            QVERIFY2(reached.contains(name), qPrintable(name));
        QCOMPARE(reached.first(), QString("Print…"));
        QTest::keyClick(one.get(), Qt::Key_Escape);
        QVERIFY(!one->isVisible());
    }

    void itFitsAtEveryZoomAndTheme()
    {
        for (const Theme::Id id : {Theme::Id::Light, Theme::Id::Dark, Theme::Id::HighContrast}) {
            theme_.setId(id);
            for (const qreal zoom : {0.85, 1.0, 2.0}) {
                metrics_.setZoom(zoom);
                const auto one = dialog("one");
                one->resize(720, 560);
                QCoreApplication::processEvents();
                for (const QPushButton *button : one->findChildren<QPushButton *>()) {
                    const QRect box(button->mapTo(one.get(), QPoint()), button->size());
                    QVERIFY2(box.left() >= 0 && box.right() <= one->width(), qPrintable(button->text()));
                    QVERIFY2(button->width() >= button->fontMetrics().horizontalAdvance(button->text()), qPrintable(button->text()));
                }
                // The sheet is white in every theme.
                const auto *preview = one->findChild<PagePreview *>();
                QVERIFY(preview->width() >= 160 && preview->height() >= 226);
            }
        }
        const auto one = dialog("one");
        const QImage image = one->findChild<PagePreview *>()->grab().toImage();
        int white = 0, black = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                white += image.pixel(x, y) == qRgb(255, 255, 255);
                black += qGray(image.pixel(x, y)) < 60;
            }
        }
        QVERIFY(white > image.width() * image.height() / 2);
        QVERIFY(black > 100);
    }

    void theModulePrints()
    {
        Printing *module = printingModule();
        QVERIFY(module);
        QCOMPARE(printingModule(), module);
        const HandoutPainter painter(sampleHandout("four", "en").value(), pixelsOf(kA4), PrintSize::Large);
        const int pages = int(painter.pages().size());
        QVERIFY(pages > 1);
        const Printing::Job job{"Sheet", painter.paper(), pages, [&](QPainter &paint, int page) { painter.paint(paint, page); }};
        // Qt's own dialog, answered: nothing, then into a file.
        const auto answer = [](const std::function<void(QPrintDialog &)> &what) {
            auto *timer = new QTimer(qApp);
            QObject::connect(timer, &QTimer::timeout, timer, [timer, what] {
                for (QWidget *widget : QApplication::topLevelWidgets()) {
                    auto *dialog = qobject_cast<QPrintDialog *>(widget);
                    if (dialog && dialog->isVisible()) {
                        timer->deleteLater();
                        return what(*dialog);
                    }
                }
            });
            timer->start(20);
        };
        answer([](QPrintDialog &dialog) { dialog.reject(); });
        QCOMPARE(module->print(job, nullptr), Printing::Outcome::Cancelled);
        const QString file = folder_.filePath("printed.pdf");
        answer([&](QPrintDialog &dialog) {
            dialog.printer()->setOutputFormat(QPrinter::PdfFormat);
            dialog.printer()->setOutputFileName(file);
            dialog.done(QDialog::Accepted);
        });
        QCOMPARE(module->print(job, nullptr), Printing::Outcome::Sent);
        const QByteArray pdf = contentOf(file);
        QVERIFY(pdf.startsWith("%PDF-"));
        QCOMPARE(pdf.count("/Type /Page\n"), pages);
    }

    void theProgramStartsWithoutIt()
    {
        // No library that the program is linked with asks for Qt's printing.
        const QByteArray program = contentOf(KANGDU_READER);
        QVERIFY(!program.isEmpty());
        QVERIFY(!program.contains("libQt6PrintSupport"));
    }
};

QTEST_MAIN(TestHandoutOutput)
#include "test_handout_output.moc"
