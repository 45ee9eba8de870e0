// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/search/judged_sets.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace kangdu::bench {
namespace {

using namespace Qt::StringLiterals;
constexpr int kFewest = 90; ///< aspects with fewer queries are one class

QVector<QJsonObject> readLines(const QString &path)
{
    QVector<QJsonObject> lines;
    if (!QFileInfo::exists(path))
        return lines;
    QProcess zstd;
    zstd.start(u"zstd"_s, {u"-dc"_s, path});
    if (!zstd.waitForFinished(120'000) || zstd.exitCode() != 0)
        qFatal("%s cannot be unpacked", qPrintable(path));
    for (const QByteArray &line : zstd.readAllStandardOutput().split('\n'))
        if (!line.isEmpty())
            lines += QJsonDocument::fromJson(line).object();
    return lines;
}

IndexDocument titleDocument(const QJsonObject &judgment, int number)
{
    IndexDocument document;
    document.articleId = number;
    document.slug = judgment["id"_L1].toString();
    document.language = u"zh-CN"_s;
    document.shortTitle = document.title = judgment["title"_L1].toString();
    return document;
}

tool::JudgedQuery cmedirQuery(const QJsonObject &line)
{
    tool::JudgedQuery judged;
    judged.query.text = line["query"_L1].toString();
    judged.query.language = u"zh-CN"_s;
    const qsizetype length = judged.query.text.size();
    judged.type = length <= 4 ? u"1-4 characters"_s
        : length <= 8         ? u"5-8 characters"_s
        : length <= 12        ? u"9-12 characters"_s
                              : u"from 13 on"_s;
    for (const QJsonValue &one : line["judgments"_L1].toArray())
        judged.grades.insert(one["id"_L1].toString(), one["grade"_L1].toDouble());
    return judged;
}

QVector<QJsonObject> cmedirLines(const QString &folder)
{
    return readLines(folder + u"/queries/cmedir_dev_zh.jsonl.zst"_s);
}

IndexDocument medquadDocument(const QJsonObject &line, int number)
{
    IndexDocument document;
    document.articleId = number;
    document.slug = line["id"_L1].toString();
    document.language = u"en"_s;
    document.shortTitle = document.title = line["title"_L1].toString();
    for (const QJsonValue &alias : line["aliases"_L1].toArray())
        document.aliases += alias.toString();
    const QString body = line["body"_L1].toString();
    for (const QJsonValue &section : line["sections"_L1].toArray()) {
        IndexDocument::Part part;
        part.facet = part.anchor = section["id"_L1].toString().section(u'#', 1);
        part.heading = section["heading"_L1].toString();
        const int begin = section["begin"_L1].toInt();
        part.text = body.mid(begin, section["end"_L1].toInt() - begin).simplified();
        document.headings += part.heading;
        document.parts += part;
    }
    return document;
}

} // namespace

JudgedSet readCmedir(const QString &folder)
{
    JudgedSet set;
    set.relevant = 2;
    QHash<QString, bool> known;
    for (const QJsonObject &line : cmedirLines(folder)) {
        set.queries += cmedirQuery(line);
        for (const QJsonValue &one : line["judgments"_L1].toArray()) {
            const IndexDocument document = titleDocument(one.toObject(), int(set.documents.size()) + 1);
            if (!known.contains(document.slug))
                set.documents += document;
            known.insert(document.slug, true);
        }
    }
    return set;
}

QVector<JudgedSet> readCmedirPools(const QString &folder)
{
    QVector<JudgedSet> pools;
    for (const QJsonObject &line : cmedirLines(folder)) {
        JudgedSet pool;
        pool.relevant = 2;
        pool.queries += cmedirQuery(line);
        for (const QJsonValue &one : line["judgments"_L1].toArray())
            pool.documents += titleDocument(one.toObject(), int(pool.documents.size()) + 1);
        pools += pool;
    }
    return pools;
}

JudgedSet readMedquad(const QString &folder)
{
    JudgedSet set;
    for (const QJsonObject &line : readLines(folder + u"/medquad/medquad_en.jsonl.zst"_s))
        set.documents += medquadDocument(line, int(set.documents.size()) + 1);
    QHash<QString, int> sizes;
    for (const QJsonObject &line : readLines(folder + u"/queries/cdv_en.jsonl.zst"_s)) {
        tool::JudgedQuery judged;
        judged.query.text = line["keyword_query"_L1].toString();
        judged.query.language = u"en"_s;
        judged.type = line["labels"_L1]["aspect"_L1].toString();
        for (const QJsonValue &one : line["relevant"_L1].toArray()) {
            const QString id = one["id"_L1].toString();
            judged.grades.insert(id.section(u'#', 0, 0), one["grade"_L1].toDouble());
            judged.facet = id.section(u'#', 1);
        }
        if (line["relevant"_L1].toArray().size() > 1)
            judged.facet.clear(); // the sections of several documents are told apart by no single number
        ++sizes[judged.type];
        set.queries += judged;
    }
    for (tool::JudgedQuery &judged : set.queries)
        if (sizes.value(judged.type) < kFewest)
            judged.type = u"other aspects"_s;
    return set;
}

} // namespace kangdu::bench
