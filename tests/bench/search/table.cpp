// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/search/table.h"

#include "tests/bench/search/engine.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

namespace kangdu::bench {
namespace {

struct Column {
    QString name;
    QJsonObject build, measure;
};

QJsonObject load(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

using Value = double (*)(const Column &);

/// A row of figures; behind those of the others stands how many times ours they are.
void printRow(const char *title, const QVector<Column> &columns, Value value, bool ratio, const char *bar = "")
{
    std::printf("%-36s", title);
    const double ours = value(columns.first());
    for (const Column &column : columns) {
        const double figure = value(column);
        if (figure < 0)
            std::printf(" %10s %8s", "-", "");
        else if (ratio && &column != &columns.first() && ours > 0)
            std::printf(" %10.2f %6.1f x", figure, figure / ours);
        else
            std::printf(" %10.2f %8s", figure, "");
    }
    std::printf("  %s\n", bar);
}

double buildFigure(const Column &column, const char *name)
{
    return column.build.value(QLatin1String(name)).toDouble(-1);
}
double figure(const Column &column, const char *name)
{
    return column.measure.value(QLatin1String(name)).toDouble(-1);
}
double percent(double share)
{
    return share < 0 ? share : share * 100;
}

void printTypes(const char *title, const QVector<Column> &columns, const char *name, double factor)
{
    std::printf("\n%s\n%-36s", title, "");
    for (const Column &column : columns)
        std::printf(" %19s", qPrintable(column.name));
    std::printf("\n");
    for (const QString &type : columns.first().measure.value(QLatin1String("types")).toObject().keys()) {
        const auto of = [&](const Column &column) {
            return column.measure.value(QLatin1String("types")).toObject().value(type).toObject();
        };
        std::printf("%-27s n = %-4d", qPrintable(type), of(columns.first()).value(QLatin1String("queries")).toInt());
        for (const Column &column : columns)
            std::printf(" %19.2f", of(column).value(QLatin1String(name)).toDouble() * factor);
        std::printf("\n");
    }
}

void printSlowest(const Column &column)
{
    QVector<QJsonObject> each;
    for (const QJsonValue &value : column.measure.value(QLatin1String("each")).toArray())
        each += value.toObject();
    std::sort(each.begin(), each.end(), [](const QJsonObject &a, const QJsonObject &b) {
        return a.value(QLatin1String("ms")).toDouble() > b.value(QLatin1String("ms")).toDouble();
    });
    std::printf("\nSlowest of %s:", qPrintable(column.name));
    for (const QJsonObject &one : each.mid(0, 8))
        std::printf(" %s (%s) %.1f ms;", qPrintable(one.value(QLatin1String("query")).toString()),
            qPrintable(one.value(QLatin1String("type")).toString()), one.value(QLatin1String("ms")).toDouble());
    std::printf("\n");
}

} // namespace

void printTable(const QString &folder)
{
    QVector<Column> columns;
    for (const QString &name : engineNames()) {
        const QString file = folder + u'/' + name;
        if (Column column{
                name, load(file + QStringLiteral(".build.json")), load(file + QStringLiteral(".measure.json"))};
            !column.measure.isEmpty())
            columns += column;
    }
    if (columns.isEmpty())
        return;
    std::printf("%-36s", "");
    for (const Column &column : columns)
        std::printf(" %19s", qPrintable(column.name));
    std::printf("\n");
    printRow(
        "text, MB", columns, [](const Column &c) { return buildFigure(c, "text_bytes") / 1e6; }, false);
    printRow(
        "build, s", columns, [](const Column &c) { return buildFigure(c, "build_s"); }, true);
    printRow(
        "build, MB of text a second", columns,
        [](const Column &c) { return buildFigure(c, "text_bytes") / 1e6 / buildFigure(c, "build_s"); }, false, ">= 2");
    printRow(
        "build, CPU s", columns, [](const Column &c) { return buildFigure(c, "build_cpu_s"); }, true);
    printRow(
        "build, greatest memory, MiB", columns, [](const Column &c) { return buildFigure(c, "build_peak_mib"); }, true);
    printRow(
        "files / text", columns, [](const Column &c) { return buildFigure(c, "bytes") / buildFigure(c, "text_bytes"); },
        true);
    printRow(
        "  of that without the texts' copy", columns,
        [](const Column &c) {
            const double stored = buildFigure(c, "stored_text_bytes");
            return stored < 0 ? -1 : (buildFigure(c, "bytes") - stored) / buildFigure(c, "text_bytes");
        },
        true, "<= 0.8");
    printRow(
        "top 20 + snippets, p50, CPU ms", columns, [](const Column &c) { return figure(c, "p50_ms"); }, true);
    printRow(
        "top 20 + snippets, p99, CPU ms", columns, [](const Column &c) { return figure(c, "p99_ms"); }, true,
        "100 k: <= 2, 1 M: <= 16; others >= 50 x");
    printRow(
        "  slowest, ms", columns, [](const Column &c) { return figure(c, "max_ms"); }, true);
    printRow(
        "  those it answers, p50, ms", columns, [](const Column &c) { return figure(c, "answered_p50_ms"); }, true);
    printRow(
        "  those it answers, p99, ms", columns, [](const Column &c) { return figure(c, "answered_p99_ms"); }, true);
    printRow(
        "  with the exact number of hits, p50", columns, [](const Column &c) { return figure(c, "counting_p50_ms"); },
        true);
    printRow(
        "  with the exact number of hits, p99", columns, [](const Column &c) { return figure(c, "counting_p99_ms"); },
        true);
    printRow(
        "asked for the first time, p50, ms", columns, [](const Column &c) { return figure(c, "first_p50_ms"); }, true);
    printRow(
        "  p99, ms", columns, [](const Column &c) { return figure(c, "first_p99_ms"); }, true);
    printRow(
        "open, cold, ms", columns, [](const Column &c) { return figure(c, "cold_open_ms"); }, true);
    printRow(
        "first query after it, ms", columns, [](const Column &c) { return figure(c, "cold_first_ms"); }, true, "<= 50");
    printRow(
        "  greatest of 9, ms", columns, [](const Column &c) { return figure(c, "cold_first_max_ms"); }, true);
    printRow(
        "private memory, MiB", columns, [](const Column &c) { return figure(c, "memory_mib"); }, true, "100 k: <= 64");
    printRow(
        "answering articles found, %", columns, [](const Column &c) { return percent(figure(c, "recall")); }, false);
    printRow(
        "answers among the best 20, %", columns, [](const Column &c) { return percent(figure(c, "top")); }, false);
    printRow(
        "queries with an answer there, %", columns, [](const Column &c) { return percent(figure(c, "answered")); },
        false);
    if (figure(columns.first(), "recall") >= 0)
        printTypes("Answering articles found, %, by class of query", columns, "recall", 100);
    printTypes("Slowest query of each class, ms", columns, "max_ms", 1);
    printSlowest(columns.first());
}

} // namespace kangdu::bench
