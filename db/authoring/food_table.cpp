// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/authoring/food_table.h"

#include <optional>

namespace kangdu {

namespace {

/// Words of the data tables. They are content, not interface: they follow the language of the article.
struct FigureName {
    const char *key;
    const char16_t *zh, *zhUnit, *en, *enUnit;
};
constexpr FigureName kFigures[] = {
    {"energy_kcal", u"能量", u"千卡", u"Energy", u"kcal"},      {"protein_g", u"蛋白质", u"克", u"Protein", u"g"},
    {"fat_g", u"脂肪", u"克", u"Fat", u"g"},                    {"carb_g", u"碳水化合物", u"克", u"Carbohydrate", u"g"},
    {"calcium_mg", u"钙", u"毫克", u"Calcium", u"mg"},          {"iron_mg", u"铁", u"毫克", u"Iron", u"mg"},
    {"vitamin_d_ug", u"维生素 D", u"微克", u"Vitamin D", u"µg"}, {"b12_ug", u"维生素 B12", u"微克", u"Vitamin B12", u"µg"},
    {"sodium_mg", u"钠", u"毫克", u"Sodium", u"mg"},            {"potassium_mg", u"钾", u"毫克", u"Potassium", u"mg"},
    {"phosphorus_mg", u"磷", u"毫克", u"Phosphorus", u"mg"},
};

bool isChinese(const QString &language) { return language.startsWith(QStringLiteral("zh")); }

QString figureName(const QString &key, bool zh)
{
    for (const FigureName &f : kFigures) {
        if (key == QLatin1String(f.key))
            return QString::fromUtf16(zh ? f.zh : f.en);
    }
    return key;
}

QString figureUnit(const QString &key, bool zh)
{
    for (const FigureName &f : kFigures) {
        if (key == QLatin1String(f.key))
            return QString::fromUtf16(zh ? f.zhUnit : f.enUnit);
    }
    return {};
}

std::optional<double> perPortion(const FoodDraft &food, const QString &figure)
{
    if (!food.per100g.contains(figure))
        return std::nullopt;
    return food.per100g.value(figure) * food.grams / 100;
}

QString portion(const FoodDraft &food, const QString &language)
{
    const QString grams = QString::number(food.grams, 'g', 6), measure = food.measure.value(language).value;
    return isChinese(language) ? QStringLiteral("%1（%2 克）").arg(measure, grams) : QStringLiteral("%1 (%2 g)").arg(measure, grams);
}

QString note(const LibraryDraft &library, const QString &language)
{
    const QString title = library.foodTable.title.value(language).value, version = library.foodTable.version;
    return isChinese(language) ? QStringLiteral("数值为约值。数据来源：%1，%2。").arg(title, version)
                               : QStringLiteral("Values are approximate. Data: %1, %2.").arg(title, version);
}

QString cell(const char *tag, const QString &text)
{
    return QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), text.toHtmlEscaped());
}

}  // namespace

QString roundedFigure(const QString &figure, double value)
{
    const bool whole = figure == QStringLiteral("energy_kcal") || value >= 10;
    QString text = QString::number(value, 'f', whole ? 0 : 1);
    if (text.endsWith(QStringLiteral(".0")))
        text.chop(2);
    return text;
}

QString foodTableHtml(const LibraryDraft &library, const DraftBlock &block, const QString &language)
{
    const bool zh = isChinese(language);
    QString html = QStringLiteral("<table caption=\"%1\" note=\"%2\"><tr>")
                       .arg(block.caption.value.toHtmlEscaped(), note(library, language).toHtmlEscaped());
    html += cell("th", zh ? QStringLiteral("食物") : QStringLiteral("Food"))
        + cell("th", zh ? QStringLiteral("一份") : QStringLiteral("Portion"));
    for (const Text &column : block.columns)
        html += cell("th", (zh ? QStringLiteral("%1（%2）") : QStringLiteral("%1 (%2)"))
                               .arg(figureName(column.value, zh), figureUnit(column.value, zh)));
    html += QStringLiteral("</tr>");
    for (const Text &item : block.items) {
        const FoodDraft *food = library.food(item.value);
        if (!food)
            continue;
        html += QStringLiteral("<tr>") + cell("td", food->name.value(language).value) + cell("td", portion(*food, language));
        for (const Text &column : block.columns) {
            const std::optional<double> value = perPortion(*food, column.value);
            html += cell("td", value ? roundedFigure(column.value, *value) : QStringLiteral("–"));
        }
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

QString foodPlotHtml(const LibraryDraft &library, const DraftBlock &block, const QString &language)
{
    if (block.columns.isEmpty())
        return {};
    const QString figure = block.columns.first().value, unit = figureUnit(figure, isChinese(language));
    QString html = QStringLiteral("<plot caption=\"%1\" unit=\"%2\" note=\"%3\">")
                       .arg(block.caption.value.toHtmlEscaped(), unit.toHtmlEscaped(), note(library, language).toHtmlEscaped());
    for (const Text &item : block.items) {
        const FoodDraft *food = library.food(item.value);
        const std::optional<double> value = food ? perPortion(*food, figure) : std::nullopt;
        if (!value)
            continue;
        const QString label = QStringLiteral("%1 · %2").arg(food->name.value(language).value, portion(*food, language));
        const QString shown = roundedFigure(figure, *value);
        html += QStringLiteral("<bar label=\"%1\" value=\"%2\" text=\"%2 %3\"/>").arg(label.toHtmlEscaped(), shown, unit.toHtmlEscaped());
    }
    return html + QStringLiteral("</plot>");
}

}  // namespace kangdu
