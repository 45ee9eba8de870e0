// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pack/evaluation/query_file.h"

#include "app/pack/commands.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kangdu::tool {
namespace {

constexpr double kHighestGrade = 10;

/// What is wrong with the line; empty if nothing.
QString readLine(const QByteArray &line, JudgedQuery *judged)
{
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(line, &problem);
    if (!document.isObject())
        return problem.error == QJsonParseError::NoError
            ? Tool::tr("The line is no JSON object.")
            : Tool::tr("The line is no JSON: %1.").arg(problem.errorString());
    const QJsonObject object = document.object();
    for (const QString &key : object.keys())
        if (!QStringList{"query", "class", "language", "expect", "grades", "facet"}.contains(key))
            return Tool::tr("\"%1\" is not known here.").arg(key);
    for (const char *key : {"query", "class"})
        if (object.value(QLatin1String(key)).toString().trimmed().isEmpty())
            return Tool::tr("\"%1\" is missing or no text.").arg(QLatin1String(key));
    for (const char *key : {"language", "facet"})
        if (object.contains(QLatin1String(key)) && !object.value(QLatin1String(key)).isString())
            return Tool::tr("\"%1\" is missing or no text.").arg(QLatin1String(key));
    judged->query.text = object.value(QStringLiteral("query")).toString();
    judged->query.language = object.value(QStringLiteral("language")).toString(QStringLiteral("zh-CN"));
    judged->type = object.value(QStringLiteral("class")).toString();
    judged->facet = object.value(QStringLiteral("facet")).toString();

    const QJsonArray expected = object.value(QStringLiteral("expect")).toArray(),
                     grades = object.value(QStringLiteral("grades")).toArray();
    if (expected.isEmpty())
        return Tool::tr("\"expect\" is missing or lists no topic.");
    if (object.contains(QStringLiteral("grades")) && grades.size() != expected.size())
        return Tool::tr("\"grades\" must be a list of as many numbers as \"expect\" has topics.");
    double best = 0;
    for (int i = 0; i < expected.size(); ++i) {
        const QString slug = expected[i].toString();
        const double grade = grades.isEmpty() ? std::max(1, 3 - i) : grades[i].toDouble(-1);
        if (slug.isEmpty() || judged->grades.contains(slug))
            return Tool::tr("\"expect\" lists something that is no topic, or one twice.");
        if (grade < 0 || grade > kHighestGrade)
            return Tool::tr("A grade is a number from 0 to 10.");
        judged->grades.insert(slug, grade);
        best = std::max(best, grade);
    }
    return best > 0 ? QString() : Tool::tr("No topic has a grade above 0: nothing would be a hit.");
}

} // namespace

QueryFile readQueries(const QString &path)
{
    QueryFile result;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        result.errors += Error{Error::Code::Unreadable, Tool::tr("The file cannot be read."), {}, path};
        return result;
    }
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine().trimmed();
        if (line.isEmpty())
            continue;
        JudgedQuery judged;
        judged.line = number;
        if (const QString problem = readLine(line, &judged); !problem.isEmpty())
            result.errors += Error{Error::Code::Invalid, problem, {}, path, number, 1};
        else
            result.queries += judged;
    }
    if (result.queries.isEmpty() && result.errors.isEmpty())
        result.errors += Error{Error::Code::Invalid, Tool::tr("The file holds no query."), {}, path};
    return result;
}

} // namespace kangdu::tool
