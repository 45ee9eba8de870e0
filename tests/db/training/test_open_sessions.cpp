// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/user/open_sessions.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kangdu;

class TestOpenSessions final : public QObject {
    Q_OBJECT

    const QDateTime now_ = QDateTime::fromString("2026-11-22T10:00:00Z", Qt::ISODate);

    static QJsonObject session(const QString &slug, int rep = 2) { return {{"slug", slug}, {"rep", rep}}; }

private slots:
    void keptAndFound()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath("settings.json"));
        QVERIFY(!openSession(settings, "heel-raise", now_));
        keepOpenSession(settings, session("heel-raise"), now_);
        keepOpenSession(settings, session("heel-raise", 3), now_);
        keepOpenSession(settings, session("ankle-pump", 7), now_);
        QVERIFY(settings.save());
        const Settings again(folder.filePath("settings.json"));
        QCOMPARE(again.value(Setting::OpenSessions).toList().size(), 2);
        const auto found = openSession(again, "heel-raise", now_.addSecs(60));
        QVERIFY(found.has_value());
        QCOMPARE(found->value("rep").toInt(), 3);
        QVERIFY(!openSession(again, "heel", now_));
    }
    void forgottenAfterADay()
    {
        Settings settings{QString()};
        keepOpenSession(settings, session("heel-raise"), now_);
        QVERIFY(openSession(settings, "heel-raise", now_.addSecs(23 * 3600)).has_value());
        QVERIFY(!openSession(settings, "heel-raise", now_.addDays(1)).has_value());
        QVERIFY(!openSession(settings, "heel-raise", now_.addDays(-30)).has_value());  // the clock was set back
    }
    void dropped()
    {
        Settings settings{QString()};
        keepOpenSession(settings, session("heel-raise"), now_);
        keepOpenSession(settings, session("ankle-pump"), now_);
        dropOpenSession(settings, "heel-raise");
        QVERIFY(!openSession(settings, "heel-raise", now_));
        QVERIFY(openSession(settings, "ankle-pump", now_).has_value());
    }
    void notMoreThanTen()
    {
        Settings settings{QString()};
        for (int i = 0; i < 25; ++i)
            keepOpenSession(settings, session(QString("exercise-%1").arg(i)), now_);
        QCOMPARE(settings.value(Setting::OpenSessions).toList().size(), 10);
        QVERIFY(openSession(settings, "exercise-24", now_).has_value());
        QVERIFY(!openSession(settings, "exercise-14", now_).has_value());
    }
    void nonsense()
    {
        Settings settings{QString()};
        settings.set(Setting::OpenSessions, QVariantList{42, "x", QVariantList{}, QVariantMap{{"slug", "heel-raise"}, {"leftAt", "yesterday"}}});
        QVERIFY(!openSession(settings, "heel-raise", now_));
    }
};

QTEST_GUILESS_MAIN(TestOpenSessions)
#include "test_open_sessions.moc"
