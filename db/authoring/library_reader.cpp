// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/authoring/library_reader.h"

#include "db/authoring/article_reader.h"
#include "db/authoring/lexicon_reader.h"
#include "db/authoring/programme_reader.h"
#include "db/authoring/shared_files.h"
#include "db/authoring/topic_reader.h"

#include <QDir>
#include <QFile>

namespace kangdu {

namespace {

constexpr qint64 kMaxFileBytes = 16 << 20;

/// The bytes of a UTF-8 text file without byte order mark; empty and a finding F11 otherwise.
QByteArray readText(const QString &path, FindingSink &sink, bool articles = false)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        sink.error(format::kFile, {path, 0, 0}, Authoring::tr("This file cannot be read: %1.").arg(file.errorString()));
        return {};
    }
    if (file.size() > kMaxFileBytes) {
        sink.error(format::kFile, {path, 0, 0}, Authoring::tr("This file is larger than 16 MB. Split it."));
        return {};
    }
    QByteArray bytes = file.readAll();
    if (articles)
        return bytes;  // checked by readArticle
    const int invalid = SourceText::firstInvalidByte(bytes);
    if (invalid >= 0) {
        const QByteArray before = bytes.left(invalid);
        sink.error(format::kFile,
                   SourceText(path, bytes).place(int(before.count('\n')) + 1, invalid - int(before.lastIndexOf('\n'))),
                   Authoring::tr("This file is not UTF-8 text from here on. Save it again with the encoding UTF-8."));
        return {};
    }
    return bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
}

TopicDraft readTopicFolder(const QString &folder, const QString &slug, const PackDraft &pack, Findings &findings)
{
    FindingSink sink(findings, slug);
    const QString file = folder + QStringLiteral("/topic.yaml");
    TopicDraft topic = readTopic(file, readText(file, sink), slug, sink);
    topic.folder = folder;
    for (const QString &language : pack.languages) {
        const QString path = folder + '/' + language + QStringLiteral(".md");
        if (!QFile::exists(path))
            continue;
        FindingSink own = sink.forLanguage(language);
        topic.articles << readArticle(path, readText(path, own, true), language, topic.kind, own);
    }
    if (topic.articles.isEmpty() && topic.withdrawn.isEmpty())
        sink.error(format::kFile, topic.place(),
                   Authoring::tr("This topic has no article. Add %1.").arg(pack.languages.join(QStringLiteral(".md, ")) + QStringLiteral(".md")));
    const QString figure = folder + QStringLiteral("/figure.yaml");
    if (QFile::exists(figure)) {
        if (topic.exercise)
            topic.exercise->figure = readFigure(figure, readText(figure, sink), sink);
        else
            sink.error(format::kFile, {figure, 0, 0}, Authoring::tr("Only exercises have a figure. Remove this file, or add \"exercise:\" to topic.yaml."));
    }
    return topic;
}

}  // namespace

Result<LibraryReading> readLibrary(const QString &folder, const Progress &progress)
{
    const QDir root(folder);
    const auto path = [&](const char *name) { return root.filePath(QLatin1String(name)); };
    if (!QFile::exists(path("pack.yaml")))
        return Error{Error::Code::NotFound, Authoring::tr("\"%1\" is not a content folder: it has no pack.yaml.").arg(folder),
                     Authoring::tr("Name the folder that holds pack.yaml and topics/."), folder};
    LibraryReading reading;
    LibraryDraft &library = reading.library;
    library.folder = folder;
    FindingSink sink(reading.findings);
    library.pack = readPack(path("pack.yaml"), readText(path("pack.yaml"), sink), sink);
    library.categories = readCategories(path("categories.yaml"), readText(path("categories.yaml"), sink), sink);
    if (QFile::exists(path("sources.yaml")))
        library.sources = readSources(path("sources.yaml"), readText(path("sources.yaml"), sink), sink);
    library.foodsFile = path("foods.yaml");
    if (QFile::exists(library.foodsFile))
        library.foods = readFoods(library.foodsFile, readText(library.foodsFile, sink), library.foodTable, sink);

    if (QFile::exists(path("programmes.yaml")))
        library.programmes = readProgrammes(path("programmes.yaml"), readText(path("programmes.yaml"), sink), sink);

    if (QFile::exists(path("lexicon.txt"))) {
        library.lexicon = readText(path("lexicon.txt"), sink);
        checkLexicon(path("lexicon.txt"), library.lexicon, sink);
    }

    const QDir topics(path("topics"));
    QStringList slugs = topics.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    slugs.sort();  // by code unit, whatever the locale
    library.topics.reserve(slugs.size());
    for (int i = 0; i < slugs.size(); ++i) {
        if (progress)
            progress(Stage::Reading, i, int(slugs.size()));
        library.topics << readTopicFolder(topics.filePath(slugs[i]), slugs[i], library.pack, reading.findings);
    }
    if (progress)
        progress(Stage::Reading, int(slugs.size()), int(slugs.size()));
    library.buildIndex();
    return reading;
}

}  // namespace kangdu
