// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/today_card.h"

#include "ui/widgets/text_label.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace kangdu {

TodayCard::TodayCard(Appearance appearance, QWidget *parent)
    : QWidget(parent), appearance_(appearance), title_(new TextLabel(appearance, TextStyle::CardTitle, Role::Ink, TextLabel::Face::Bold, this)),
      text_(new TextLabel(appearance, TextStyle::Ui, Role::Ink2, TextLabel::Face::Sans, this)), items_(new QWidget(this)), open_(makeButton(Look::Secondary, this))
{
    auto *words = new QVBoxLayout;
    for (TextLabel *label : {title_, text_}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    new FlowLayout(items_);
    words->addWidget(items_);
    auto *row = new QHBoxLayout(this);
    row->addLayout(words, 1);
    row->addWidget(open_);
    connect(open_, &QPushButton::clicked, this, &TodayCard::opened);
    connect(&appearance_.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&appearance_.metrics, &Metrics::changed, this, &TodayCard::restyle);
    retranslate();
    restyle();
}

void TodayCard::setTraining(const HomePage::Training &training)
{
    training_ = training;
    retranslate();
}

void TodayCard::fillItems()
{
    qDeleteAll(items_->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly));
    for (const HomePage::Training::Item &item : std::as_const(training_.items)) {
        QPushButton *button = makeButton(Look::Link, items_, item.done ? QStringLiteral("check") : QStringLiteral("play"), &appearance_);
        button->setText(item.title);
        button->setAccessibleName(item.done ? tr("%1: done").arg(item.title) : tr("%1: follow along").arg(item.title));
        items_->layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, slug = item.slug] { emit played(slug); });
    }
    items_->setVisible(!training_.items.isEmpty());
}

void TodayCard::retranslate()
{
    title_->setText(tr("Today's exercises"));
    const auto done = std::count_if(training_.items.begin(), training_.items.end(), [](const HomePage::Training::Item &item) { return item.done; });
    text_->setText((training_.items.isEmpty() ? tr("A day of rest") : tr("%1 of %2 done").arg(done).arg(training_.items.size()))
                   + QStringLiteral(" · ") + tr("%1 of %2 days this week").arg(training_.daysDone).arg(training_.daysDue));
    open_->setText(tr("Show"));
    open_->setAccessibleName(tr("Show today's exercises"));
    fillItems();
}

void TodayCard::restyle()
{
    const int padding = appearance_.metrics.px(16);
    layout()->setContentsMargins(padding, padding / 2, padding, padding / 2);
    layout()->setSpacing(padding);
    items_->layout()->setSpacing(appearance_.metrics.px(8));
}

void TodayCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = appearance_.theme;
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Role::FRehabSoft));
    if (theme.highContrast()) {
        painter.setPen(QPen(theme.color(Role::LineStrong), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

}  // namespace kangdu
