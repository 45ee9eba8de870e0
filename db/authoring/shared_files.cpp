// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/authoring/shared_files.h"

#include "db/authoring/yaml_view.h"

#include <QSet>

namespace kangdu {

namespace {

void checkUnique(const Text &id, QSet<QString> &seen, FindingSink &sink)
{
    if (!id.isEmpty() && seen.contains(id.value))
        sink.error(format::kDuplicate, id.place, Authoring::tr("The id \"%1\" stands here twice. Give one of them another id.").arg(id.value),
                   id.value);
    seen.insert(id.value);
}

void readCategoryLevel(const YamlView &view, const QString &parent, QVector<CategoryDraft> &out, QSet<QString> &seen, FindingSink &sink,
                       int depth)
{
    for (const YamlView &item : view.items()) {
        if (!item.expectMap({"id", "title", "icon", "department", "children"}))
            continue;
        CategoryDraft category;
        category.id = item.slug("id");
        category.parent = parent;
        category.icon = item.text("icon").value;
        category.department = item.text("department");
        category.title = item.local("title");
        if (category.title.isEmpty())
            item.complain(format::kValue, Authoring::tr("\"%1\" is missing. Add it.").arg(QStringLiteral("title")));
        checkUnique(category.id, seen, sink);
        out << category;
        if (depth < 8)
            readCategoryLevel(item["children"], category.id.value, out, seen, sink, depth + 1);
        else if (item.has("children"))
            item.complain(format::kValue, Authoring::tr("The tree is too deep. Use at most 8 levels."));
    }
}

FoodDraft readFood(const YamlView &item)
{
    FoodDraft food;
    food.id = item.slug("id");
    food.name = item.local("name");
    food.code = item.text("code").value;
    food.caution = item.local("caution");
    food.allergens = values(item.list("allergens"));
    for (const auto &[figure, value] : item["per_100g"].pairs()) {
        if (!figureKeys().contains(figure.value))
            value.complain(format::kUnknownKey, Authoring::tr("\"%1\" is no figure of a food. Figures are: %2.")
                                                    .arg(figure.value, figureKeys().join(QStringLiteral(", "))));
        else if (value.exists())
            food.per100g.insert(figure.value, value.asNumber(0, 100000, 0));
    }
    const YamlView portion = item["portion"];
    if (portion.exists() && portion.expectMap({"grams", "measure"})) {
        food.grams = portion.number("grams", 0, 10000, 0);
        food.measure = portion.local("measure");
    }
    return food;
}

}  // namespace

PackDraft readPack(const QString &file, const QByteArray &bytes, FindingSink &sink)
{
    PackDraft pack;
    pack.file = file;
    const SourceText source(file, bytes);
    const YamlView view(loadYaml(source, sink), source, sink);
    if (!view.exists() || !view.expectMap({"id", "version", "title", "publisher", "author", "provenance", "licence", "languages", "funding"}))
        return pack;
    pack.id = view.slug("id");
    pack.version = view.required("version");
    pack.title = view.local("title");
    pack.publisher = view.local("publisher");
    pack.author = view.text("author");
    pack.provenance = view.text("provenance");
    pack.licence = view.text("licence");
    pack.funding = view.text("funding");
    for (const Text &language : view.list("languages")) {
        if (!pack.languages.contains(language.value))
            pack.languages << language.value;
    }
    if (pack.languages.isEmpty())
        view.complain(format::kValue, Authoring::tr("\"%1\" is missing. Add it.").arg(QStringLiteral("languages")));
    return pack;
}

QVector<CategoryDraft> readCategories(const QString &file, const QByteArray &bytes, FindingSink &sink)
{
    QVector<CategoryDraft> categories;
    QSet<QString> seen;
    const SourceText source(file, bytes);
    readCategoryLevel(YamlView(loadYaml(source, sink), source, sink), {}, categories, seen, sink, 1);
    return categories;
}

QVector<SourceDraft> readSources(const QString &file, const QByteArray &bytes, FindingSink &sink)
{
    QVector<SourceDraft> sources;
    QSet<QString> seen;
    const SourceText text(file, bytes);
    static const QStringList types = QStringLiteral("guideline consensus government learned-society systematic-review trial cohort textbook "
                                                    "hospital charity review label other").split(' ');
    for (const YamlView &item : YamlView(loadYaml(text, sink), text, sink).items()) {
        if (!item.expectMap({"id", "title", "authors", "publisher", "year", "type", "doi", "url", "language", "read", "note"}))
            continue;
        SourceDraft source;
        source.id = item.slug("id");
        source.title = item.required("title").value;
        source.authors = item.text("authors").value;
        source.publisher = item.text("publisher").value;
        source.year = item.text("year").value;
        source.type = item.choice("type", types).value;
        source.doi = item.text("doi").value;
        source.url = item.text("url").value;
        source.language = item.text("language").value;
        source.read = item.text("read").value;
        checkUnique(source.id, seen, sink);
        sources << source;
    }
    return sources;
}

QVector<FoodDraft> readFoods(const QString &file, const QByteArray &bytes, FoodTableDraft &table, FindingSink &sink)
{
    QVector<FoodDraft> foods;
    QSet<QString> seen;
    const SourceText source(file, bytes);
    const YamlView view(loadYaml(source, sink), source, sink);
    if (!view.exists() || !view.expectMap({"table", "foods"}))
        return foods;
    const YamlView about = view["table"];
    if (about.exists() && about.expectMap({"id", "title", "version"})) {
        table.id = about.text("id").value;
        table.title = about.local("title");
        table.version = about.text("version").value;
    }
    for (const YamlView &item : view["foods"].items()) {
        if (!item.expectMap({"id", "name", "code", "per_100g", "portion", "allergens", "caution"}))
            continue;
        foods << readFood(item);
        checkUnique(foods.last().id, seen, sink);
    }
    return foods;
}

}  // namespace kangdu
