// SPDX-License-Identifier: GPL-3.0-or-later
// Needs a session bus; `dbus-run-session -- ctest -R keep_awake` gives it one of its own.
#include "ui/player/keep_awake.h"

#include <QDBusConnection>
#include <QTest>

using namespace kangdu;

/// The desktop's side.
class FakeSaver final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")
public:
    QVector<uint> held;
    QString reason;

public slots:
    uint Inhibit(const QString &, const QString &why)
    {
        reason = why;
        held << 7 + uint(held.size());
        return held.last();
    }
    void UnInhibit(uint cookie) { held.removeOne(cookie); }
};

class TestKeepAwake final : public QObject {
    Q_OBJECT

    FakeSaver saver_;

private slots:
    void initTestCase()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected() || !bus.registerService("org.freedesktop.ScreenSaver"))
            QSKIP("no session bus of its own");
        QVERIFY(bus.registerObject("/org/freedesktop/ScreenSaver", &saver_, QDBusConnection::ExportAllSlots));
    }
    void heldAndReleased()
    {
        KeepAwake awake;
        awake.set(true, "exercise");
        awake.set(true, "exercise");
        QTRY_VERIFY(awake.isHeld());
        QCOMPARE(saver_.held.size(), 1);
        QCOMPARE(saver_.reason, QString("exercise"));
        awake.set(false, {});
        QVERIFY(!awake.isHeld());
        QTRY_VERIFY(saver_.held.isEmpty());
    }
    void releasedBeforeTheAnswer()
    {
        KeepAwake awake;
        awake.set(true, "exercise");
        awake.set(false, {});
        QTest::qWait(200);
        QVERIFY(!awake.isHeld());
        QTRY_VERIFY(saver_.held.isEmpty());
    }
    void releasedWithIt()
    {
        {
            KeepAwake awake;
            awake.set(true, "exercise");
            QTRY_VERIFY(awake.isHeld());
        }
        QTRY_VERIFY(saver_.held.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestKeepAwake)
#include "test_keep_awake.moc"
