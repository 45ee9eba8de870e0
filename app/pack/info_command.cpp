// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pack/commands.h"
#include "app/pack/console.h"
#include "db/library/library.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kangdu::tool {

namespace {

QJsonObject asJson(const PackInfo &info)
{
    QJsonObject titles, kinds;
    for (auto it = info.title.cbegin(); it != info.title.cend(); ++it)
        titles.insert(it.key(), it.value());
    for (auto it = info.topicsByKind.cbegin(); it != info.topicsByKind.cend(); ++it)
        kinds.insert(kindId(it.key()), it.value());
    return {{QStringLiteral("path"), info.path},
            {QStringLiteral("id"), info.id},
            {QStringLiteral("version"), info.version},
            {QStringLiteral("title"), titles},
            {QStringLiteral("publisher"), info.publisher},
            {QStringLiteral("licence"), info.licence},
            {QStringLiteral("languages"), QJsonArray::fromStringList(info.languages)},
            {QStringLiteral("schema"), info.schemaVersion},
            {QStringLiteral("content_hash"), info.contentHash},
            {QStringLiteral("topics"), info.topics},
            {QStringLiteral("articles"), info.articles},
            {QStringLiteral("kinds"), kinds}};
}

void printText(const PackInfo &info)
{
    const auto line = [](const QString &name, const QString &value) { out(name + QStringLiteral(": ") + value); };
    for (auto it = info.title.cbegin(); it != info.title.cend(); ++it)
        line(Tool::tr("Title (%1)").arg(it.key()), it.value());
    line(Tool::tr("Id"), info.id);
    line(Tool::tr("Version"), info.version);
    line(Tool::tr("Publisher"), info.publisher);
    line(Tool::tr("Licence"), info.licence);
    line(Tool::tr("Languages"), info.languages.join(QStringLiteral(", ")));
    line(Tool::tr("Schema"), QString::number(info.schemaVersion));
    line(Tool::tr("Topics"), QString::number(info.topics));
    line(Tool::tr("Articles"), QString::number(info.articles));
    for (auto it = info.topicsByKind.cbegin(); it != info.topicsByKind.cend(); ++it)
        line(QStringLiteral("  ") + kindId(it.key()), QString::number(it.value()));
    line(Tool::tr("Content hash"), info.contentHash);
}

}  // namespace

int info(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Tool::tr("Verifies a pack and says what is in it."));
    parser.addPositionalArgument(QStringLiteral("file"), Tool::tr("The pack."));
    const QCommandLineOption json(QStringLiteral("json"), Tool::tr("Print JSON."));
    parser.addOption(json);
    if (const auto end = parse(parser, arguments, 1, 1))
        return *end;
    Library library;
    if (const auto opened = library.open(parser.positionalArguments().first()); !opened) {
        err(opened.error());
        return BadFile;
    }
    const PackInfo pack = library.packs().first();
    if (parser.isSet(json))
        out(QString::fromUtf8(QJsonDocument(asJson(pack)).toJson()).trimmed());
    else
        printText(pack);
    return Ok;
}

}  // namespace kangdu::tool
