// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/user/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace kangdu {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

struct Row {
    Setting setting;
    const char *key;
    QJsonValue::Type type;
    const char *fallback;  ///< of strings; numbers are parsed from it, arrays start empty
    Settings::Scope scope;
};

constexpr Row kTable[] = {
    {Setting::Language, "language", QJsonValue::String, "", Settings::Scope::User},
    {Setting::Theme, "theme", QJsonValue::String, "light", Settings::Scope::User},
    {Setting::Zoom, "zoom", QJsonValue::Double, "1", Settings::Scope::User},
    {Setting::Window, "window", QJsonValue::String, "", Settings::Scope::User},
    {Setting::TreeExpanded, "treeExpanded", QJsonValue::Array, "", Settings::Scope::User},
    {Setting::LastAddress, "lastAddress", QJsonValue::String, "", Settings::Scope::User},
    {Setting::Packs, "packs", QJsonValue::Array, "", Settings::Scope::System},
    {Setting::Reading, "reading", QJsonValue::Array, "", Settings::Scope::User},
    {Setting::Searches, "searches", QJsonValue::Array, "", Settings::Scope::User},
    {Setting::Motion, "motion", QJsonValue::String, "full", Settings::Scope::User},
    {Setting::Sounds, "sounds", QJsonValue::String, "off", Settings::Scope::User},
    {Setting::OpenSessions, "openSessions", QJsonValue::Array, "", Settings::Scope::User},
    {Setting::Plans, "plans", QJsonValue::Array, "", Settings::Scope::User},
    {Setting::Diary, "diary", QJsonValue::Array, "", Settings::Scope::User},
};
static_assert(std::size(kTable) == std::size_t(Setting::Count));

const Row &row(Setting setting)
{
    return kTable[std::size_t(setting)];
}

/// Moves a file we cannot read out of the way, beside itself, and tells where it went; empty if it cannot be moved.
QString setAside(const QString &file)
{
    for (int i = 1; i < 100; ++i) {
        const QString target = file + QStringLiteral(".broken-%1").arg(i);
        if (!QFile::exists(target))
            return QFile::rename(file, target) ? target : QString();
    }
    return {};
}

}  // namespace

Settings::Settings(const QString &file) : file_(file)
{
    QFile in(file);
    if (!in.exists())
        return;
    QJsonParseError parse;
    parse.error = QJsonParseError::IllegalValue;
    QJsonDocument document;
    if (in.open(QIODevice::ReadOnly) && in.size() < (1 << 22))
        document = QJsonDocument::fromJson(in.readAll(), &parse);
    in.close();
    if (parse.error == QJsonParseError::NoError && document.isObject()) {
        values_ = document.object();
        return;
    }
    const QString kept = setAside(file);
    problem_ = Error{Error::Code::Damaged, Text::tr("Your settings could not be read, so Kangdu starts with its usual ones."),
                     kept.isEmpty() ? Text::tr("Remove or repair the file %1.").arg(QDir::toNativeSeparators(file))
                                    : Text::tr("The old file was kept as %1.").arg(QDir::toNativeSeparators(kept)),
                     file};
}

QString Settings::key(Setting setting)
{
    return QLatin1String(row(setting).key);
}

Settings::Scope Settings::scope(Setting setting)
{
    return row(setting).scope;
}

QVariant Settings::value(Setting setting) const
{
    const Row &entry = row(setting);
    const QJsonValue stored = values_.value(QLatin1String(entry.key));
    if (stored.type() == entry.type)
        return stored.toVariant();
    if (entry.type == QJsonValue::Array)
        return QVariantList{};
    if (entry.type == QJsonValue::Double)
        return QString::fromLatin1(entry.fallback).toDouble();
    return QString::fromLatin1(entry.fallback);
}

void Settings::set(Setting setting, const QVariant &value)
{
    const QJsonValue json = QJsonValue::fromVariant(value);
    if (values_.value(key(setting)) == json)
        return;
    values_.insert(key(setting), json);
    changed_ = true;
}

Result<void> Settings::save()
{
    if (!changed_ || file_.isEmpty())
        return {};
    QDir().mkpath(QFileInfo(file_).absolutePath());
    QSaveFile out(file_);
    if (!out.open(QIODevice::WriteOnly) || out.write(QJsonDocument(values_).toJson()) < 0 || !out.commit())
        return Error{Error::Code::Io, Text::tr("Your settings could not be saved."),
                     Text::tr("Check that there is room and that you may write to %1.").arg(QDir::toNativeSeparators(file_)), file_};
    changed_ = false;
    return {};
}

}  // namespace kangdu
