// SPDX-License-Identifier: GPL-3.0-or-later
// Kangdu's search and others' over the same articles and queries. Run by tests/bench/search/run.
//   kangdu-bench-search sections DOCUMENTS FILE               what articles are made of
//   kangdu-bench-search queries SECTIONS                      prints the queries
//   kangdu-bench-search answers SECTIONS ARTICLES FILE        which articles answer them, by brute force
//   kangdu-bench-search engines                               prints the engines' names
//   kangdu-bench-search build SECTIONS ARTICLES FOLDER ENGINE
//   kangdu-bench-search measure SECTIONS ARTICLES FOLDER ENGINE ROUNDS [ANSWERS]
//   kangdu-bench-search table FOLDER                          prints what build and measure left there
#include "tests/bench/search/measure.h"
#include "tests/bench/search/table.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace kangdu::bench;

namespace {

Corpus corpusFrom(const QString &path)
{
    Sections sections = loadSections(path);
    if (sections.chinese.empty() || sections.english.empty())
        qFatal("%s has no sections", qPrintable(path));
    return Corpus(std::move(sections));
}

int saveJson(const QString &path, const QJsonObject &figures)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(figures).toJson()) > 0 ? 0 : 1;
}

int sections(const QStringList &arguments)
{
    const Sections read = readDocuments(arguments[0]);
    std::printf("%zu Chinese sections, %zu English\n", read.chinese.size(), read.english.size());
    return !read.chinese.empty() && !read.english.empty() && saveSections(read, arguments[1]) ? 0 : 1;
}

int queries(const QStringList &arguments)
{
    for (const BenchQuery &query : makeQueries(corpusFrom(arguments[0])))
        std::printf("%s\t%s\n", qPrintable(query.type), qPrintable(query.text));
    return 0;
}

int answers(const QStringList &arguments)
{
    const Corpus corpus = corpusFrom(arguments[0]);
    QFile file(arguments[2]);
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    QDataStream stream(&file);
    stream << answersOf(makeQueries(corpus), corpus, arguments[1].toInt());
    return 0;
}

int engines(const QStringList &)
{
    std::printf("%s\n", qPrintable(engineNames().join(u' ')));
    return 0;
}

int build(const QStringList &arguments)
{
    const auto engine = makeEngine(arguments[3]);
    return engine
        ? saveJson(arguments[2] + u'/' + arguments[3] + QStringLiteral(".build.json"),
            measureBuild(*engine, corpusFrom(arguments[0]), arguments[1].toInt(), arguments[2] + u'/' + arguments[3]))
        : 1;
}

int measure(const QStringList &arguments)
{
    const auto engine = makeEngine(arguments[3]);
    if (!engine)
        return 1;
    const QString folder = arguments[2] + u'/' + arguments[3];
    QVector<QVector<int>> known;
    if (QFile file(arguments.value(5)); !file.fileName().isEmpty() && file.open(QIODevice::ReadOnly)) {
        QDataStream stream(&file);
        stream >> known;
    }
    const QVector<BenchQuery> asked = makeQueries(corpusFrom(arguments[0]));
    QJsonObject figures = measureQueries(*engine, asked, known, arguments[1].toInt(), folder, arguments[4].toInt());
    const QJsonObject cold = measureCold(arguments[3], asked, folder);
    for (auto it = cold.begin(); it != cold.end(); ++it)
        figures.insert(it.key(), it.value());
    return saveJson(folder + QStringLiteral(".measure.json"), figures);
}

int table(const QStringList &arguments)
{
    printTable(arguments[0]);
    return 0;
}

struct Verb {
    const char *name;
    int arguments;
    int (*run)(const QStringList &);
};
constexpr Verb kVerbs[] = {{"sections", 2, sections}, {"queries", 1, queries}, {"answers", 3, answers},
    {"engines", 0, engines}, {"build", 4, build}, {"measure", 5, measure}, {"table", 1, table}};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    for (const Verb &verb : kVerbs)
        if (arguments.value(1) == QLatin1String(verb.name) && arguments.size() >= 2 + verb.arguments)
            return verb.run(arguments.mid(2));
    std::fprintf(stderr, "Usage: see the head of search_bench.cpp\n");
    return 2;
}
