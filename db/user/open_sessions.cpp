// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/user/open_sessions.h"

namespace kangdu {

namespace {

constexpr qsizetype kMost = 10;
constexpr qint64 kOfferedSeconds = 24 * 3600;
const QString kSlug = QStringLiteral("slug"), kLeftAt = QStringLiteral("leftAt");

QVariantList withoutSlug(const Settings &settings, const QString &slug)
{
    QVariantList sessions = settings.value(Setting::OpenSessions).toList();
    sessions.removeIf([&](const QVariant &session) { return session.toMap().value(kSlug).toString() == slug; });
    return sessions;
}

}  // namespace

std::optional<QJsonObject> openSession(const Settings &settings, const QString &slug, const QDateTime &now)
{
    for (const QVariant &value : settings.value(Setting::OpenSessions).toList()) {
        const QJsonObject session = QJsonObject::fromVariantMap(value.toMap());
        if (session.value(kSlug).toString() != slug)
            continue;
        const QDateTime left = QDateTime::fromString(session.value(kLeftAt).toString(), Qt::ISODate);
        if (left.isValid() && qAbs(left.secsTo(now)) < kOfferedSeconds)
            return session;
    }
    return {};
}

void keepOpenSession(Settings &settings, const QJsonObject &session, const QDateTime &now)
{
    QVariantMap entry = session.toVariantMap();
    entry.insert(kLeftAt, now.toUTC().toString(Qt::ISODate));
    QVariantList sessions = withoutSlug(settings, entry.value(kSlug).toString());
    sessions.prepend(entry);
    settings.set(Setting::OpenSessions, sessions.mid(0, kMost));
}

void dropOpenSession(Settings &settings, const QString &slug)
{
    settings.set(Setting::OpenSessions, withoutSlug(settings, slug));
}

}  // namespace kangdu
