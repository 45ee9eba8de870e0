// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/no_results.h"

#include "db/library/library.h"
#include "ui/search/search_result_model.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/kind_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace kangdu {

namespace {

constexpr int kLongestTyped = 60;  // characters of what was typed that are said again
constexpr qreal kPicture = 28, kEmergencyPicture = 24;  // px at 100 %

QString escaped(QString text)
{
    return text.replace('&', QStringLiteral("&&"));
}

QString shortened(const QString &typed)
{
    const QString text = typed.simplified();
    if (text.size() <= kLongestTyped)
        return text;
    return text.left(kLongestTyped - (text[kLongestTyped - 1].isHighSurrogate() ? 1 : 0)) + QStringLiteral("…");
}

}  // namespace

NoResults::NoResults(const Library &library, Appearance appearance, QWidget *parent)
    : Panel(appearance, parent), library_(library), column_(new QVBoxLayout(this)), picture_(new QLabel(this)),
      emergencyPicture_(new QLabel(this)),
      title_(new TextLabel(appearance, TextStyle::CardTitle, Role::Ink, TextLabel::Face::Bold, this)),
      tried_(new TextLabel(appearance, TextStyle::Ui, Role::Ink2, TextLabel::Face::Sans, this)),
      nearestLabel_(new TextLabel(appearance, TextStyle::Ui, Role::Ink, TextLabel::Face::Bold, this)),
      emergency_(new TextLabel(appearance, TextStyle::Ui, Role::Danger, TextLabel::Face::Bold, this)),
      nearestBox_(new QWidget(this)), actionBox_(new QWidget(this)), nearest_(new FlowLayout(nearestBox_)),
      actions_(new FlowLayout(actionBox_)), allKinds_(makeButton(Look::Primary, actionBox_)),
      category_(makeButton(Look::Secondary, actionBox_)),
      categories_(makeButton(Look::Secondary, actionBox_, QStringLiteral("home"), &appearance))
{
    for (TextLabel *label : {title_, tried_, nearestLabel_, emergency_})
        label->setWordWrap(true);
    for (int i = 0; i < SearchResults::kMostSuggestions + 1; ++i) {
        QPushButton *button = makeButton(Look::Secondary, nearestBox_);
        connect(button, &QAbstractButton::clicked, this, [this, i] { emit navigate(targets_.value(i)); });
        nearestButtons_ << button;
        nearest_->addWidget(button);
    }
    QWidget *before = nearestButtons_.first();
    for (QPushButton *button : nearestButtons_ + QVector<QPushButton *>{allKinds_, category_, categories_}) {
        if (button != before)
            setTabOrder(before, button);
        before = button;
    }
    actions_->addWidget(allKinds_);
    actions_->addWidget(category_);
    actions_->addWidget(categories_);
    auto *heading = new QHBoxLayout;
    heading->addWidget(picture_, 0, Qt::AlignTop);
    heading->addWidget(title_, 1);
    column_->addLayout(heading);
    for (QWidget *item : std::initializer_list<QWidget *>{tried_, nearestLabel_, nearestBox_, actionBox_})
        column_->addWidget(item);
    auto *help = new QHBoxLayout;
    help->addWidget(emergencyPicture_, 0, Qt::AlignTop);
    help->addWidget(emergency_, 1);
    column_->addLayout(help);
    connect(allKinds_, &QAbstractButton::clicked, this, &NoResults::allKindsRequested);
    connect(category_, &QAbstractButton::clicked, this, [this] { emit navigate(Location::category(results_.deadEnd.category)); });
    connect(categories_, &QAbstractButton::clicked, this, [this] { emit navigate(Location::home()); });
    connect(&appearance.metrics, &Metrics::changed, this, &NoResults::restyle);
    connect(&appearance.theme, &Theme::changed, this, &NoResults::restyle);
    restyle();
}

void NoResults::show(const SearchResults &results, const QString &language)
{
    results_ = results;
    language_ = language;
    retranslate();
    setVisible(true);
}

void NoResults::restyle()
{
    const Metrics &metrics = appearance().metrics;
    const Theme &theme = appearance().theme;
    const int padding = metrics.px(24);
    column_->setContentsMargins(padding, padding, padding, padding);
    column_->setSpacing(metrics.px(12));
    nearestLabel_->setContentsMargins(0, metrics.px(12), 0, 0);
    actionBox_->setContentsMargins(0, metrics.px(12), 0, metrics.px(12));
    nearest_->setSpacing(metrics.px(8));
    actions_->setSpacing(metrics.px(8));
    picture_->setPixmap(appearance().icons.pixmap(QStringLiteral("search"), metrics.px(kPicture), theme.color(Role::Ink2), devicePixelRatioF()));
    emergencyPicture_->setPixmap(appearance().icons.pixmap(QStringLiteral("phone"), metrics.px(kEmergencyPicture),
                                                           theme.color(Role::Danger), devicePixelRatioF()));
    updateGeometry();
}

QString NoResults::triedText() const
{
    QStringList said;
    for (const DeadEnd::Attempt attempt : results_.deadEnd.tried) {
        switch (attempt) {
        case DeadEnd::Attempt::AllWords: said << tr("all the words"); break;
        case DeadEnd::Attempt::SomeWords: said << tr("only some of the words"); break;
        case DeadEnd::Attempt::Synonyms: said << tr("other words that mean the same"); break;
        case DeadEnd::Attempt::Pinyin: said << tr("the letters as pinyin"); break;
        case DeadEnd::Attempt::Corrections: said << tr("typing slips put right"); break;
        }
    }
    // Nothing to look for: only signs were typed.
    return said.isEmpty() ? tr("Type a word, a name or a question.")
                          : tr("We tried: %1. Try a shorter word, or say it another way.").arg(said.join(tr(", ", "between things in a list")));
}

void NoResults::showNearest()
{
    targets_.clear();
    const auto offer = [this](const Location &place, const QString &title) {
        const bool known = std::any_of(targets_.cbegin(), targets_.cend(), [&](const Location &one) { return one.id == place.id; });
        if (place.id.isEmpty() || known || targets_.size() >= nearestButtons_.size())
            return;
        QPushButton *button = nearestButtons_[targets_.size()];
        targets_ << place;
        const auto card = library_.card(place.id, language_);
        setButtonIcon(*button, card ? kindIcon(card->kind) : QStringLiteral("search"), appearance());
        button->setText(escaped(title));
        button->setAccessibleName(card ? title + QStringLiteral("; ") + kindName(card->kind) : title);
    };
    if (results_.total == 0) {
        for (const SearchHit &hit : std::as_const(results_.suggestions))
            offer(hitLocation(hit, language_), hit.title);
        offer(Location::topic(results_.deadEnd.slug), results_.deadEnd.title);
    }
    for (qsizetype i = 0; i < nearestButtons_.size(); ++i)
        nearestButtons_[i]->setVisible(i < targets_.size());
    nearestLabel_->setText(tr("%n topic(s) may be close", "", int(targets_.size())));
    nearestLabel_->setVisible(!targets_.isEmpty());
    nearestBox_->setVisible(!targets_.isEmpty());
    nearest_->invalidate();
    nearestBox_->updateGeometry();
}

void NoResults::retranslate()
{
    const bool filtered = (results_.query.kind || !results_.query.department.isEmpty()) && results_.total > 0;
    const QString filter = results_.query.kind ? kindName(*results_.query.kind) : tr("this department");
    const QString typed = shortened(results_.query.text);
    title_->setText(filtered ? tr("Nothing under %1 for \"%2\"").arg(filter, typed) : tr("Nothing found for \"%1\"").arg(typed));
    tried_->setText(filtered ? tr("There are other results.") : triedText());
    allKinds_->setText(tr("Show all %n result(s)", nullptr, results_.total));
    allKinds_->setVisible(filtered);
    const auto category = library_.category(results_.deadEnd.category, language_);
    category_->setText(category ? tr("Browse %1").arg(escaped(category->title)) : QString());
    category_->setVisible(category.has_value());
    categories_->setText(tr("Browse all categories"));
    emergency_->setText(tr("In an emergency, call 120."));
    setAccessibleName(title_->text());
    setAccessibleDescription(tried_->text());
    showNearest();
    actions_->invalidate();
}

}  // namespace kangdu
