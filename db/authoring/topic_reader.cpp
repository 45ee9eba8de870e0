// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/authoring/topic_reader.h"

#include "db/authoring/review_reader.h"
#include "db/search/lexicon.h"

namespace kangdu {

namespace {

QStringList words(const char *text) { return QString::fromLatin1(text).split(' '); }

void readCodes(const YamlView &view, TopicDraft &topic)
{
    for (const auto &[system, list] : view.pairs()) {
        static const QStringList systems = words("icd10 icd11 mesh");
        if (!systems.contains(system.value)) {
            list.complain(format::kChoice, Authoring::tr("Codes are given for: %1.").arg(systems.join(QStringLiteral(", "))));
            continue;
        }
        for (const YamlView &code : list.items()) {
            const QString value = code.asText().value;
            if (!value.isEmpty())
                topic.codes << system.value + ':' + value;
        }
    }
}

void readRelations(const YamlView &view, TopicDraft &topic)
{
    for (const auto &[id, list] : view.pairs()) {
        if (!relationIds().contains(id.value)) {
            list.complain(format::kChoice, Authoring::tr("\"%1\" is no relation. Relations are: %2.")
                                               .arg(id.value, relationIds().join(QStringLiteral(", "))));
            continue;
        }
        for (const YamlView &target : list.items())
            topic.relations[id.value] << target.asText();
    }
}

void readImages(const YamlView &view, TopicDraft &topic)
{
    for (const YamlView &item : view.items()) {
        if (item.expectMap({"file", "licence", "alt"}))
            topic.images << ImageDraft{item.required("file"), item.text("licence"), item.local("alt")};
    }
}

}  // namespace

const QStringList &relationIds()
{
    static const QStringList ids = words("causes treatments nutrition exercises care questions part-of");
    return ids;
}

const QStringList &regionIds() { return Lexicon::regionIds(); }

TopicDraft readTopic(const QString &file, const QByteArray &bytes, const QString &slug, FindingSink &sink)
{
    TopicDraft topic;
    topic.slug = slug;
    topic.file = file;
    if (!isSlug(slug))
        sink.error(format::kSlug, topic.place(),
                   Authoring::tr("The folder name \"%1\" is not a slug: use lower-case letters, digits and single hyphens.").arg(slug), slug);
    const SourceText source(file, bytes);
    const YamlView view(loadYaml(source, sink), source, sink);
    if (!view.exists()
        || !view.expectMap({"kind", "categories", "departments", "regions", "codes", "audience", "related", "relations", "published",
                            "updated", "reviewed", "next_review", "clinical_review", "funding", "quality", "images", "exercise", "withdrawn"}))
        return topic;
    QStringList kinds;
    for (const Kind kind : kAllKinds)
        kinds << kindId(kind);
    const std::optional<Kind> kind = kindFromId(view.choice("kind", kinds).value);
    topic.kindKnown = kind.has_value();
    topic.kind = kind.value_or(Kind::Condition);
    topic.categories = view.list("categories");
    if (topic.categories.isEmpty())
        view.complain(format::kValue, Authoring::tr("\"categories\" is missing: the topic would stand nowhere in the tree."));
    topic.departments = view.list("departments");
    topic.regions = view.list("regions");
    for (const Text &region : std::as_const(topic.regions)) {
        if (!regionIds().contains(region.value))
            sink.error(format::kChoice, region.place, Authoring::tr("\"%1\" is no part of the body map. Parts are: %2.")
                                                         .arg(region.value, regionIds().join(QStringLiteral(", "))), region.value);
    }
    readCodes(view["codes"], topic);
    topic.audience = view.list("audience");
    topic.related = view.list("related");
    readRelations(view["relations"], topic);
    readReview(view, topic);
    topic.funding = view.text("funding");
    topic.withdrawn = view.text("withdrawn");
    topic.quality = view.integer("quality", 0, 100, 50);
    readImages(view["images"], topic);
    if (view.has("exercise"))
        topic.exercise = readExercise(view["exercise"]);
    return topic;
}

}  // namespace kangdu
