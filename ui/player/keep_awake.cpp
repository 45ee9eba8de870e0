// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/keep_awake.h"

#include <QCoreApplication>

#ifdef KANGDU_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace kangdu {

void KeepAwake::set(bool awake, const QString &reason)
{
    if (wanted_ == awake)
        return;
    wanted_ = awake;
    if (awake && !asking_ && !isHeld())
        ask(reason);
    else if (!awake)
        release();
}

#ifdef KANGDU_DBUS

namespace {

constexpr int kAnswerMs = 5000;
const char *const kSaver = "org.freedesktop.ScreenSaver", *const kSaverPath = "/org/freedesktop/ScreenSaver";
const char *const kPortal = "org.freedesktop.portal.Desktop", *const kPortalPath = "/org/freedesktop/portal/desktop";
constexpr uint kIdle = 8;  // flag of the portal: the session is not to be marked idle

QDBusMessage call(const char *service, const QString &path, const char *interface, const char *method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(QLatin1String(service), path, QLatin1String(interface), QLatin1String(method));
    message.setArguments(arguments);
    return message;
}

}  // namespace

void KeepAwake::ask(const QString &reason)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    asking_ = true;
    const auto message = call(kSaver, QLatin1String(kSaverPath), kSaver, "Inhibit", {QCoreApplication::applicationName(), reason});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, kAnswerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, reason] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError()) {
            askPortal(reason);
            return;
        }
        asking_ = false;
        cookie_ = reply.value();
        if (!wanted_)
            release();
    });
}

void KeepAwake::askPortal(const QString &reason)
{
    const auto message = call(kPortal, QLatin1String(kPortalPath), "org.freedesktop.portal.Inhibit", "Inhibit",
                              {QString(), kIdle, QVariantMap{{QStringLiteral("reason"), reason}}});
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, kAnswerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        asking_ = false;
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        if (reply.isError())
            return;
        request_ = reply.value().path();
        if (!wanted_)
            release();
    });
}

void KeepAwake::release()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (cookie_ != 0)
        bus.send(call(kSaver, QLatin1String(kSaverPath), kSaver, "UnInhibit", {cookie_}));
    if (!request_.isEmpty())
        bus.send(call(kPortal, request_, "org.freedesktop.portal.Request", "Close", {}));
    cookie_ = 0;
    request_.clear();
}

#else

void KeepAwake::ask(const QString &) {}
void KeepAwake::askPortal(const QString &) {}
void KeepAwake::release() {}

#endif

}  // namespace kangdu
