// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/location.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace kangdu {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Location)
};

constexpr qsizetype kMaxAddress = 4096;  // characters

struct PageRow {
    Location::Page page;
    const char *name;
    bool hasId;
};

constexpr PageRow kPages[] = {
    {Location::Page::Home, "home", false},         {Location::Page::Category, "category", true},
    {Location::Page::Region, "region", true},      {Location::Page::Tag, "tag", true},
    {Location::Page::Topic, "topic", true},        {Location::Page::Play, "play", true},
    {Location::Page::Programme, "programme", true},
    {Location::Page::Search, "search", false},     {Location::Page::Settings, "settings", false},
    {Location::Page::About, "about", false},       {Location::Page::Help, "help", false},
};

QString encode(const QString &text)
{
    // Han stays readable in an address; what an address gives a meaning to, and what cannot be seen, is escaped.
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.unicode() > 0x7f && c.isLetterOrNumber())
            result += c;
        else
            result += QString::fromLatin1(QUrl::toPercentEncoding(text.mid(i, c.isHighSurrogate() ? 2 : 1)));
        i += c.isHighSurrogate() ? 1 : 0;
    }
    return result;
}

QString decode(const QString &text)
{
    return QUrl::fromPercentEncoding(QString(text).replace('+', ' ').toUtf8());
}

}  // namespace

QString Location::address() const
{
    if (page == Page::Unknown)
        return id;
    QString result = QStringLiteral("kangdu://");
    for (const PageRow &row : kPages) {
        if (row.page == page)
            result += QLatin1String(row.name) + (row.hasId && !id.isEmpty() ? '/' + encode(id) : QString());
    }
    QStringList query;
    const auto add = [&](const char *key, const QString &value) {
        if (!value.isEmpty())
            query << QLatin1String(key) + '=' + encode(value);
    };
    add("facet", facet);
    add("lang", language);
    add("q", text);
    add("kind", kind);
    add("department", department);
    if (asTyped)
        add("as", QStringLiteral("typed"));
    return query.isEmpty() ? result : result + '?' + query.join('&');
}

Result<Location> Location::fromAddress(const QString &address)
{
    const QString trimmed = address.trimmed();
    const Error unknown{Error::Code::Invalid, Text::tr("“%1” is not an address of Kangdu.").arg(trimmed.left(200)),
                        Text::tr("An address looks like kangdu://topic/muscle-atrophy."), {}};
    if (trimmed.size() > kMaxAddress)
        return unknown;
    static const QRegularExpression slug(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$"));
    if (slug.match(trimmed).hasMatch())
        return trimmed == QStringLiteral("home") ? Location::home() : Location::topic(trimmed);

    static const QRegularExpression form(QStringLiteral("^kangdu:(?://)?([a-z]+)(?:/([^?#]*))?(?:\\?([^#]*))?(?:#(.*))?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(trimmed);
    if (!match.hasMatch())
        return unknown;
    for (const PageRow &row : kPages) {
        if (match.captured(1).compare(QLatin1String(row.name), Qt::CaseInsensitive) != 0)
            continue;
        Location location;
        location.page = row.page;
        QString id = match.captured(2);
        while (id.endsWith('/'))
            id.chop(1);
        location.id = row.hasId ? decode(id) : QString();
        if (row.hasId && location.id.isEmpty() && row.page != Page::Programme)
            return unknown;
        for (const QString &pair : match.captured(3).split('&', Qt::SkipEmptyParts)) {
            const QString key = pair.section('=', 0, 0);
            const QString value = decode(pair.section('=', 1));
            if (key == QStringLiteral("facet") && row.page == Page::Topic)
                location.facet = value;
            else if (key == QStringLiteral("lang") && row.page == Page::Topic)
                location.language = value;
            else if (key == QStringLiteral("q") && row.page == Page::Search)
                location.text = value;
            else if (key == QStringLiteral("kind") && row.page == Page::Search)
                location.kind = value;
            else if (key == QStringLiteral("department") && row.page == Page::Search)
                location.department = value;
            else if (key == QStringLiteral("as") && row.page == Page::Search)
                location.asTyped = value == QStringLiteral("typed");
        }
        if (row.page == Page::Topic && location.facet.isEmpty())
            location.facet = decode(match.captured(4));
        return location;
    }
    return unknown;
}

}  // namespace kangdu
