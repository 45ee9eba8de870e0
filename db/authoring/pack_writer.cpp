// SPDX-License-Identifier: GPL-3.0-or-later
// articles: sections, care cards, citations, claims and pictures.
#include "db/authoring/pack_writer.h"

#include "db/authoring/citations.h"
#include "db/authoring/han.h"
#include "db/authoring/html_writer.h"
#include "db/authoring/image_info.h"
#include "db/authoring/row_writer.h"
#include "db/authoring/sentences.h"
#include "db/base/statement.h"
#include "db/library/rich_text.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSet>

namespace kangdu {

namespace {

class ArticleWriter final {
public:
    ArticleWriter(const QSqlDatabase &database, const LibraryDraft &library, const PackIds &ids)
        : library_(library)
        , ids_(ids)
        , articles_(database, QStringLiteral("article"), 12)
        , aliases_(database, QStringLiteral("alias"), 3)
        , tags_(database, QStringLiteral("tag"), 3)
        , sections_(database, QStringLiteral("section"), 6)
        , cards_(database, QStringLiteral("care_card"), 5)
        , citations_(database, QStringLiteral("citation"), 3)
        , claims_(database, QStringLiteral("claim(article,section,position,sentence,source)"), 5)
        , media_(database, QStringLiteral("media"), 6)
    {
    }

    Result<void> write(const TopicDraft &topic, QVector<IndexDocument> &documents)
    {
        QHash<QString, MediaRef> pictures;
        if (const auto done = storePictures(topic, pictures); !done)
            return done;
        for (const ArticleDraft &article : topic.articles)
            documents << writeArticle(topic, article, pictures);
        for (const RowWriter *rows : {&articles_, &aliases_, &tags_, &sections_, &cards_, &citations_, &claims_, &media_}) {
            if (!rows->ok())
                return Error{Error::Code::Io, Authoring::tr("The pack cannot be written: %1").arg(rows->errorText()),
                             Authoring::tr("Check that the disk has space."), topic.file};
        }
        return {};
    }

private:
    Result<void> storePictures(const TopicDraft &topic, QHash<QString, MediaRef> &pictures)
    {
        for (const ImageDraft &image : topic.images) {
            QFile file(topic.folder + '/' + image.file.value);
            if (!file.open(QIODevice::ReadOnly))
                return Error{Error::Code::Io, file.errorString(), {}, file.fileName()};
            const QByteArray bytes = file.readAll();
            const Result<ImageInfo> info = imageInfo(bytes);
            if (!info) {
                Error error = info.error();
                error.file = file.fileName();
                return error;
            }
            const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
            pictures.insert(image.file.value, {hash, info.value().width, info.value().height});
            if (stored_.contains(hash))
                continue;
            stored_.insert(hash);
            media_.add(hash, info.value().mime, info.value().width, info.value().height, image.licence.value, QVariant(bytes));
        }
        return {};
    }

    IndexDocument writeArticle(const TopicDraft &topic, const ArticleDraft &article, const QHash<QString, MediaRef> &pictures)
    {
        const int id = ++lastId_;
        HtmlContext context{library_, topic, article.language, {}, pictures};
        const QStringList cited = citedSources(topic, article);
        for (int i = 0; i < cited.size(); ++i)
            context.numbers.insert(cited[i], i + 1);

        IndexDocument document{id, topic.slug, article.language, topic.kind, article.shortTitle.value, article.title.value,
                               values(article.aliases), {}, values(article.tags), article.summary.value, {}};
        int han = 0, words = 0;
        QVector<QString> html;
        for (const SectionDraft &section : article.sections) {
            html << sectionHtml(section, context);
            const QString plain = plainText(html.last());
            han += countHan(plain);
            words += countWords(plain);
            document.headings << section.heading;
            document.parts << IndexDocument::Part{section.facet, section.facet, section.heading, plain};
        }
        const ArticleDraft *original = topic.article(library_.pack.languages.first());
        const bool translated = !article.translatesLanguage.isEmpty();
        const bool stale = translated && original && article.translatesRevision < original->revision;
        articles_.add(id, ids_.topic.value(topic.slug), article.language, article.title.value, article.shortTitle.value, article.lead.value,
                      article.summary.value, article.revision, article.translatesLanguage, translated ? article.translatesRevision : 0,
                      stale ? 1 : 0, readingMinutes(han, words));
        for (int i = 0; i < article.aliases.size(); ++i)
            aliases_.add(id, i, article.aliases[i].value);
        for (int i = 0; i < article.tags.size(); ++i)
            tags_.add(id, i, article.tags[i].value);
        for (int i = 0; i < html.size(); ++i)
            sections_.add(id, i, article.sections[i].facet, article.sections[i].facet, article.sections[i].heading, html[i]);
        writeCare(article, id, context, document);
        for (int i = 0; i < cited.size(); ++i)
            citations_.add(id, i + 1, ids_.source.value(cited[i]));
        writeClaims(article, id);
        return document;
    }

    void writeCare(const ArticleDraft &article, int id, const HtmlContext &context, IndexDocument &document)
    {
        QStringList lines;
        for (int i = 0; i < article.care.size(); ++i) {
            const CareDraft &card = article.care[i];
            QStringList signs;
            for (const Pieces &sign : card.signs)
                signs << inlineHtml(sign, context);
            cards_.add(id, i, card.level.value, card.action.value, joinList(signs));
            lines << card.action.value;
            for (const QString &sign : std::as_const(signs))
                lines << plainText(sign);
        }
        if (!lines.isEmpty()) {
            const bool chinese = article.language.startsWith(QStringLiteral("zh"));
            document.parts << IndexDocument::Part{QStringLiteral("help"), QStringLiteral("help"),
                                                  chinese ? QStringLiteral("什么时候就医") : QStringLiteral("When to get help"), lines.join('\n')};
        }
    }

    void writeClaims(const ArticleDraft &article, int id)
    {
        int position = 0;
        for (const TextUnit &unit : textUnits(article)) {
            for (const Sentence &sentence : unit.sentences) {
                if (sentence.marks.isEmpty())
                    continue;
                for (const QString &mark : sentence.marks)
                    claims_.add(id, unit.section, position, sentence.text, ids_.source.value(mark));
                ++position;
            }
        }
    }

    const LibraryDraft &library_;
    const PackIds &ids_;
    RowWriter articles_, aliases_, tags_, sections_, cards_, citations_, claims_, media_;
    QSet<QString> stored_;
    int lastId_ = 0;
};

}  // namespace

Result<QVector<IndexDocument>> writeLibrary(QSqlDatabase &database, const LibraryDraft &library, const Progress &progress)
{
    PackIds ids;
    if (const auto done = writeShared(database, library, ids); !done)
        return done.error();
    if (const auto done = writeTopics(database, library, ids); !done)
        return done.error();
    if (const auto done = writeExercises(database, library, ids); !done)
        return done.error();
    if (const auto done = writeProgrammes(database, library); !done)
        return done.error();
    QVector<IndexDocument> documents;
    ArticleWriter writer(database, library, ids);
    const QVector<const TopicDraft *> topics = topicsInPackOrder(library);
    for (int i = 0; i < topics.size(); ++i) {
        if (progress)
            progress(Stage::Writing, i, int(topics.size()));
        if (const auto done = writer.write(*topics[i], documents); !done)
            return done.error();
    }
    if (progress)
        progress(Stage::Writing, int(topics.size()), int(topics.size()));
    return documents;
}

}  // namespace kangdu
