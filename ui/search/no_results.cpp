// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/no_results.h"

#include "db/library/library.h"
#include "ui/search/text_label.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/kind_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace kangdu {

namespace {

constexpr int kNearest = 6;
constexpr qreal kPicture = 28, kEmergencyPicture = 24;  // px at 100 %

QString escaped(QString text)
{
    return text.replace('&', QStringLiteral("&&"));
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
      categories_(makeButton(Look::Secondary, actionBox_, QStringLiteral("home"), &appearance))
{
    for (TextLabel *label : {title_, tried_, nearestLabel_, emergency_})
        label->setWordWrap(true);
    actions_->addWidget(allKinds_);
    actions_->addWidget(categories_);
    for (QWidget *item : std::initializer_list<QWidget *>{picture_, title_, tried_, nearestLabel_, nearestBox_, actionBox_})
        column_->addWidget(item);
    auto *help = new QHBoxLayout;
    help->addWidget(emergencyPicture_, 0, Qt::AlignTop);
    help->addWidget(emergency_, 1);
    column_->addLayout(help);
    connect(allKinds_, &QAbstractButton::clicked, this, &NoResults::allKindsRequested);
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

void NoResults::showNearest()
{
    while (QLayoutItem *item = nearest_->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    const QVector<TopicCard> cards = library_.nearest(results_.query.text, language_, kNearest);
    for (const TopicCard &card : cards) {
        QPushButton *button = makeButton(Look::Secondary, nearestBox_, kindIcon(card.kind), &appearance());
        button->setText(escaped(card.shortTitle));
        button->setAccessibleName(card.shortTitle + QStringLiteral("; ") + kindName(card.kind));
        connect(button, &QAbstractButton::clicked, this, [this, slug = card.slug] { emit navigate(Location::topic(slug)); });
        nearest_->addWidget(button);
        button->show();
    }
    nearestLabel_->setVisible(!cards.isEmpty());
    nearestBox_->setVisible(!cards.isEmpty());
    nearestBox_->updateGeometry();
}

void NoResults::retranslate()
{
    const bool filtered = (results_.query.kind || !results_.query.department.isEmpty()) && results_.total > 0;
    const QString filter = results_.query.kind ? kindName(*results_.query.kind) : tr("this department");
    title_->setText(filtered ? tr("Nothing under %1 for \"%2\"").arg(filter, results_.query.text)
                             : tr("Nothing found for \"%1\"").arg(results_.query.text));
    tried_->setText(filtered ? tr("There are other results.")
                             : tr("We looked in titles, other names, pinyin, section headings and the full text, and allowed for "
                                  "typing slips. Try a shorter word, or say it another way."));
    allKinds_->setText(tr("Show all %n result(s)", nullptr, results_.total));
    allKinds_->setVisible(filtered);
    nearestLabel_->setText(tr("Topics that may be close"));
    categories_->setText(tr("Browse all categories"));
    emergency_->setText(tr("In an emergency, call 120."));
    setAccessibleName(title_->text());
    setAccessibleDescription(tried_->text());
    showNearest();
    actions_->invalidate();
}

}  // namespace kangdu
