// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/understood_bar.h"

#include "ui/widgets/text_label.h"
#include "ui/widgets/buttons.h"

#include <QCoreApplication>

namespace kangdu {

namespace {

/// What is asked about a topic, by its id in lexicon.txt; empty for a question that has no word of its own.
QString intentWord(const QString &intent)
{
    static constexpr struct {
        const char *id, *word;
    } words[] = {
        {"causes", QT_TRANSLATE_NOOP("kangdu::UnderstoodBar", "causes")},
        {"symptoms", QT_TRANSLATE_NOOP("kangdu::UnderstoodBar", "symptoms")},
        {"diagnosis", QT_TRANSLATE_NOOP("kangdu::UnderstoodBar", "diagnosis")},
        {"treatment", QT_TRANSLATE_NOOP("kangdu::UnderstoodBar", "treatment")},
        {"nutrition", QT_TRANSLATE_NOOP("kangdu::UnderstoodBar", "nutrition")},
        {"rehabilitation", QT_TRANSLATE_NOOP("kangdu::UnderstoodBar", "exercise")},
        {"care", QT_TRANSLATE_NOOP("kangdu::UnderstoodBar", "care")},
        {"outlook", QT_TRANSLATE_NOOP("kangdu::UnderstoodBar", "outlook")},
        {"department", QT_TRANSLATE_NOOP("kangdu::UnderstoodBar", "which clinic")},
        {"help", QT_TRANSLATE_NOOP("kangdu::UnderstoodBar", "when to get help")},
        {"risks", QT_TRANSLATE_NOOP("kangdu::UnderstoodBar", "risks")},
        {"cautions", QT_TRANSLATE_NOOP("kangdu::UnderstoodBar", "cautions")},
        {"benefits", QT_TRANSLATE_NOOP("kangdu::UnderstoodBar", "benefits")},
        {"amount", QT_TRANSLATE_NOOP("kangdu::UnderstoodBar", "how much")},
        {"dose", QT_TRANSLATE_NOOP("kangdu::UnderstoodBar", "how often")},
        {"steps", QT_TRANSLATE_NOOP("kangdu::UnderstoodBar", "how to do it")},
        {"visit", QT_TRANSLATE_NOOP("kangdu::UnderstoodBar", "the visit")},
        {"treats", QT_TRANSLATE_NOOP("kangdu::UnderstoodBar", "what it treats")},
    };
    for (const auto &row : words) {
        if (intent == QLatin1String(row.id))
            return QCoreApplication::translate("kangdu::UnderstoodBar", row.word);
    }
    return {};
}

}  // namespace

QString understoodText(const Understanding &understanding)
{
    if (!understanding.isWorthSaying())
        return {};
    if (!understanding.corrected.isEmpty())
        return UnderstoodBar::tr("Searched for: %1").arg(understanding.corrected);
    const QString intent = intentWord(understanding.intent);
    if (!understanding.title.isEmpty() && !intent.isEmpty())
        return UnderstoodBar::tr("Searched for: %1").arg(understanding.title + QStringLiteral(" · ") + intent);
    if (!understanding.synonyms.isEmpty())
        return UnderstoodBar::tr("Searched for these words too: %1").arg(understanding.synonyms);
    return {};
}

UnderstoodBar::UnderstoodBar(Appearance appearance, QWidget *parent) : LabelledBar(appearance, parent), other_(makeButton(Look::Link, this))
{
    add(other_);
    connect(other_, &QPushButton::clicked, this, [this] { emit asTypedRequested(!asTyped_); });
}

void UnderstoodBar::show(const SearchResults &results)
{
    understanding_ = results.understanding;
    asTyped_ = results.query.asTyped;
    retranslate();
}

void UnderstoodBar::retranslate()
{
    const QString text = asTyped_ ? tr("Searched for the words as typed.") : understoodText(understanding_);
    label().setText(text);
    other_->setText(asTyped_ ? tr("Search by meaning") : tr("Search the words as typed"));
    setAccessibleName(text);
    showIf(!text.isEmpty());
}

}  // namespace kangdu
