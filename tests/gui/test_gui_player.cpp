// SPDX-License-Identifier: GPL-3.0-or-later
// An exercise is done from the article to its end with the keyboard alone, on a clock of the test's own.
#include "tests/gui/reader.h"

#include "db/user/open_sessions.h"
#include "ui/player/figure_canvas.h"
#include "ui/player/player_page.h"
#include "ui/speech/speaker.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace kangdu;
using namespace kangdu::test;
using State = Session::State;

namespace {

/// The window at an exercise, with a clock that goes as the test says.
class PlayerReader {
public:
    explicit PlayerReader(const QString &language = "en", const QString &slug = "sit-to-stand") : reader({smallPack()}, language)
    {
        reader.window().goTo("kangdu://play/" + slug);
        page = reader.window().findChild<PlayerPage *>();
        if (page)
            page->setClock([this] { return now; });
    }
    void pass(double seconds)
    {
        for (int i = 0; i < qRound(seconds * 10); ++i) {
            now += 100;
            page->tick();
        }
    }
    /// Goes with Tab to the button of a name and presses Space.
    bool pressWithKeys(const QString &name)
    {
        for (int i = 0; i < 30 && focusName() != name; ++i)
            reader.key(Qt::Key_Tab);
        if (focusName() != name)
            return false;
        reader.key(Qt::Key_Space);
        return true;
    }
    State state() const { return page->session()->state(); }
    bool shows(const QString &text) { return findInterface(QAccessible::queryAccessibleInterface(&reader.window()), [&](Interface one) { return nameOf(one) == text; }); }

    Reader reader;
    PlayerPage *page = nullptr;
    qint64 now = 1000;
};

const char *const kStart = "I have read this: start";

}  // namespace

class TestGuiPlayer final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(!smallPack().isEmpty()); }
    void init() { QFile::remove(ownHome().filePath("settings.json")); }

    void aWholeExercise()
    {
        PlayerReader play;
        QVERIFY(play.page);
        int finished = 0;
        connect(play.page, &PlayerPage::finished, this, [&finished](const Session &session) {
            ++finished;
            QCOMPARE(session.outcome(), Session::Outcome::Complete);
        });
        // The gate: what to stop at is read first, and neither time nor the space bar passes it.
        QVERIFY2(play.shows("Chest pain"), qPrintable(play.reader.outline()));
        QVERIFY(play.shows("Anyone just operated on"));
        play.reader.key(Qt::Key_Space);
        play.pass(20);
        QCOMPARE(play.state(), State::Ready);

        QVERIFY2(play.pressWithKeys(kStart), qPrintable(play.reader.outline()));
        QCOMPARE(play.state(), State::Countdown);
        play.pass(5);
        QCOMPARE(play.state(), State::Move);
        QVERIFY(play.shows("Repetition 1: move slowly"));
        play.pass(1.2);
        QCOMPARE(play.state(), State::Return);
        QCOMPARE(play.page->session()->reps(), 5);

        play.reader.key(Qt::Key_Space);
        QCOMPARE(play.state(), State::Paused);
        QVERIFY(play.reader.button("Go on"));
        play.pass(100);
        QCOMPARE(play.state(), State::Paused);
        play.reader.key(Qt::Key_Space);
        play.pass(5 + 2.4);
        QCOMPARE(play.page->session()->rep(), 2);
        play.pass(1);
        play.reader.key(Qt::Key_Left);
        play.pass(2.4);
        QCOMPARE(play.page->session()->rep(), 3);
        play.reader.key(Qt::Key_Plus);
        QCOMPARE(play.page->session()->reps(), 6);
        play.reader.key(Qt::Key_Minus);
        QCOMPARE(play.page->session()->reps(), 5);
        play.reader.key(Qt::Key_Minus);
        QCOMPARE(play.page->session()->reps(), 5);  // no fewer than the first time's
        play.pass(3 * 2.4);
        QCOMPARE(play.state(), State::Finished);
        QCOMPARE(finished, 1);
        QVERIFY(play.shows("Done"));
        play.pass(10);
        QCOMPARE(finished, 1);
        QVERIFY(play.pressWithKeys("To the article"));
        QCOMPARE(play.reader.address(), QString("kangdu://topic/sit-to-stand"));
        QVERIFY(!openSession(play.reader.settings(), "sit-to-stand", QDateTime::currentDateTime()));
    }

    void whatAScreenReaderIsTold()
    {
        PlayerReader play;
        QVERIFY(play.pressWithKeys(kStart));
        play.pass(5.1);
        QVERIFY(play.reader.find(QAccessible::Grouping, "Exercise player: Sit to stand"));
        QVERIFY2(play.reader.find(QAccessible::Graphic, "standing"), qPrintable(play.reader.outline()));
        QVERIFY(play.reader.find(QAccessible::StaticText, "1 repetition · move"));
        QVERIFY(play.reader.find(QAccessible::StaticText, "Set 1 of 1, 0 of 5 repetitions done"));
        QVERIFY(play.reader.find(QAccessible::StaticText, "Repetition 1: move slowly"));  // the alert
        QVERIFY(play.reader.button("More: Reps, now 5"));
    }

    void cuesAreSpokenWhenAskedFor()
    {
        // A script in the place of espeak-ng adds what it is told to a file.
        const QString told = ownHome().filePath("told"), program = ownHome().filePath("speech");
        QFile script(program);
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\ncat >> " + told.toUtf8() + "\n");
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        script.close();
        const auto heard = [&told] {
            QFile file(told);
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        PlayerReader play;
        play.page->speaker().setProgram(program);
        QVERIFY(play.pressWithKeys(kStart));
        play.pass(5.1);
        QCOMPARE(play.state(), State::Move);
        play.reader.settings().set(Setting::Sounds, QString("on"));
        play.pass(2.4);
        QTRY_VERIFY2(heard().contains("Repetition 2: move slowly"), qPrintable(heard()));
        QVERIFY(!heard().contains("Repetition 1: move slowly"));  // that was before
    }

    void skippingWithTheKeys()
    {
        PlayerReader play;
        QVERIFY(play.pressWithKeys(kStart));
        for (int i = 0; i < 6; ++i)
            play.reader.key(Qt::Key_Right);
        QCOMPARE(play.state(), State::Finished);
        QCOMPARE(play.page->session()->outcome(), Session::Outcome::Skipped);
        QVERIFY(play.pressWithKeys("Once more"));
        QCOMPARE(play.state(), State::Ready);
    }

    void usualAmount()
    {
        PlayerReader play;
        for (int i = 0; i < 20 && focusName() != "First time"; ++i)
            play.reader.key(Qt::Key_Tab);
        play.reader.key(Qt::Key_Right);
        QCOMPARE(focusName(), QString("Usual amount"));
        QCOMPARE(play.page->session()->sets(), 2);
        QCOMPARE(play.page->session()->reps(), 10);
        QVERIFY(play.pressWithKeys(kStart));
        play.pass(5 + 10 * 2.4);
        QCOMPARE(play.state(), State::Rest);
        QVERIFY(play.shows("Set 1 done, 0 of 10 repetitions done"));
        QVERIFY(play.pressWithKeys("Skip the rest"));
        QTRY_COMPARE(play.state(), State::Move);
        QCOMPARE(play.page->session()->set(), 2);
    }

    void leftAndTakenUpAgain()
    {
        {
            PlayerReader play;
            QVERIFY(play.pressWithKeys(kStart));
            play.pass(5 + 2.4 + 1);
            play.reader.key(Qt::Key_Escape);
            QCOMPARE(play.reader.address(), QString("kangdu://topic/sit-to-stand"));
            QVERIFY(openSession(play.reader.settings(), "sit-to-stand", QDateTime::currentDateTime()).has_value());
            QVERIFY(play.reader.settings().save());
        }
        PlayerReader play;  // the program was closed meanwhile
        QCOMPARE(play.state(), State::Paused);
        QVERIFY(play.shows("Go on where you stopped?"));
        QVERIFY(play.shows("Chest pain"));
        QVERIFY(play.pressWithKeys("Go on"));
        play.pass(5 + 2.4);
        QCOMPARE(play.page->session()->rep(), 3);
        play.reader.key(Qt::Key_Escape);
        play.reader.window().goTo("kangdu://play/sit-to-stand");
        QVERIFY(play.pressWithKeys("From the start"));
        QCOMPARE(play.state(), State::Ready);
        QVERIFY(!openSession(play.reader.settings(), "sit-to-stand", QDateTime::currentDateTime()));
    }

    void notKeptWhereItMustNot()
    {
        PlayerReader play;
        play.page->setRemember(PlayerPage::Remember::No);
        QVERIFY(play.pressWithKeys(kStart));
        play.pass(10);
        play.reader.key(Qt::Key_Escape);
        QVERIFY(!openSession(play.reader.settings(), "sit-to-stand", QDateTime::currentDateTime()));
        play.reader.window().goTo("kangdu://play/sit-to-stand");
        QCOMPARE(play.state(), State::Ready);
    }

    void theMachineSlept()
    {
        PlayerReader play;
        QVERIFY(play.pressWithKeys(kStart));
        play.pass(6);
        play.now += 3600 * 1000;
        play.page->tick();
        QCOMPARE(play.state(), State::Paused);
        QVERIFY(play.shows("The computer was asleep, so the exercise was stopped."));
        play.reader.key(Qt::Key_Space);
        play.pass(0.2);
        QCOMPARE(play.state(), State::Countdown);
    }

    void anotherLanguageGoesOn()
    {
        PlayerReader play;
        QVERIFY(play.pressWithKeys(kStart));
        play.pass(6);
        play.reader.key(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(play.state(), State::Move);
        QVERIFY(play.page->accessibleName().contains("坐站训练"));
    }

    void fromTheArticle()
    {
        Reader reader;
        reader.window().goTo("kangdu://topic/sit-to-stand");
        QVERIFY2(reader.press("Follow along") || test::press(reader.find(QAccessible::Link, "Follow along")), qPrintable(reader.outline()));
        QCOMPARE(reader.address(), QString("kangdu://play/sit-to-stand"));
        reader.key(Qt::Key_Escape);
        QCOMPARE(reader.address(), QString("kangdu://topic/sit-to-stand"));
        reader.key(Qt::Key_Left, Qt::AltModifier);  // back was back: the player is not on the way
        QCOMPARE(reader.address(), QString("kangdu://home"));
    }

    void nothingToPlay_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("unknown") << "kangdu://play/no-such";
        QTest::newRow("not an exercise") << "kangdu://play/sarcopenia";
    }
    void nothingToPlay()
    {
        QFETCH(QString, address);
        Reader reader;
        reader.window().goTo(address);
        const QString message = QString("There is no exercise “%1” in the library.").arg(address.section('/', -1));
        QVERIFY2(reader.outline().contains(message.left(50)), qPrintable(reader.outline()));
        QVERIFY(reader.button("To the home page"));
    }
    void withoutAFigure()
    {
        QMap<QString, QByteArray> files = smallLibraryFiles();
        files.remove("topics/sit-to-stand/figure.yaml");
        const QString pack = ownHome().filePath("no-figure.kdpack");
        QVERIFY(makePack(files, ownHome().filePath("no-figure"), pack));
        Reader reader({pack});
        reader.window().goTo("kangdu://play/sit-to-stand");
        QVERIFY2(reader.outline().contains("cannot be played"), qPrintable(reader.outline()));
    }

    void reducedMotionRepaintsOnlyTwice()
    {
        PlayerReader play;
        play.reader.settings().set(Setting::Motion, "reduced");
        play.reader.window().goTo("kangdu://topic/sit-to-stand");
        play.reader.window().goTo("kangdu://play/sit-to-stand");
        QVERIFY(play.pressWithKeys(kStart));
        play.pass(5.1);
        auto *canvas = play.page->findChild<FigureCanvas *>();
        QVERIFY(canvas);
        const QImage early = canvas->grab().toImage();
        play.pass(0.3);
        QCOMPARE(canvas->grab().toImage(), early);  // nothing moves
        play.pass(0.5);
        QVERIFY(canvas->grab().toImage() != early);  // the other one is marked
    }

    void theFigureMoves()
    {
        PlayerReader play;
        QVERIFY(play.pressWithKeys(kStart));
        play.pass(5.1);
        auto *canvas = play.page->findChild<FigureCanvas *>();
        const QImage early = canvas->grab().toImage();
        play.pass(0.5);
        QVERIFY(canvas->grab().toImage() != early);
    }

    void nothingIsClipped_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<qreal>("zoom");
        QTest::addColumn<QString>("language");
        QTest::newRow("1440x900") << QSize(1440, 900) << 1.0 << "zh-CN";
        QTest::newRow("1440x900 English") << QSize(1440, 900) << 1.0 << "en";
        QTest::newRow("1024x768 at 200 %") << QSize(1024, 768) << 2.0 << "zh-CN";
        QTest::newRow("1024x768 at 200 % English") << QSize(1024, 768) << 2.0 << "en";
        QTest::newRow("480x600") << QSize(480, 600) << 1.0 << "en";
    }
    void nothingIsClipped()
    {
        QFETCH(QSize, size);
        QFETCH(qreal, zoom);
        QFETCH(QString, language);
        PlayerReader play(language);
        play.reader.metrics().setZoom(zoom);
        play.reader.window().resize(size);
        for (const int stage : {0, 1, 2}) {
            const bool started = stage > 0;
            if (stage == 2) {
                for (int i = 0; i < 6; ++i)
                    play.reader.key(Qt::Key_Right);
                QCOMPARE(play.state(), State::Finished);
            }
            if (stage == 1)
                QVERIFY(play.pressWithKeys(play.reader.find(QAccessible::Button, kStart) ? kStart : QCoreApplication::translate("kangdu::PlayerPage", kStart)));
            play.pass(started ? 6 : 0.1);
            if (stage == 1)
                play.reader.key(Qt::Key_Space);
            for (int i = 0; i < 10; ++i)  // layouts ask their parents, one level in a round
                QTest::qWait(5);
            for (const QWidget *label : play.page->findChildren<QLabel *>()) {
                if (!label->isVisible())
                    continue;
                const auto *text = qobject_cast<const QLabel *>(label);
                const int needed = text->wordWrap() ? text->heightForWidth(text->width()) : text->sizeHint().height();
                QVERIFY2(text->height() >= needed, qPrintable(QString("%1: %2 < %3").arg(text->text()).arg(text->height()).arg(needed)));
                for (const QWidget *up = label->parentWidget(); up && up != play.page; up = up->parentWidget()) {
                    if (up->objectName() == "qt_scrollarea_viewport")
                        break;
                    QVERIFY2(up->rect().adjusted(-1, -1, 1, 1).contains(QRect(label->mapTo(up, QPoint()), label->size())),
                             qPrintable(QString("%1 leaves %2").arg(text->text(), QLatin1String(up->metaObject()->className()))));
                }
            }
            for (const QScrollArea *scroll : play.page->findChildren<QScrollArea *>()) {
                if (scroll->isVisible())
                    QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(), qPrintable(QString("%1 > %2").arg(scroll->widget()->width()).arg(scroll->viewport()->width())));
            }
            for (const QPushButton *button : play.page->findChildren<QPushButton *>()) {
                if (button->isVisible() && !button->text().isEmpty() && button->text().size() > 1)
                    QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
            }
        }
    }
};

KANGDU_GUI_TEST(TestGuiPlayer)
#include "test_gui_player.moc"
