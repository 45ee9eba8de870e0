// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/safety_card.h"

#include "ui/widgets/danger_box.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

namespace kangdu {

namespace {

constexpr qreal kPadding = 20, kTop = 16, kBetween = 40, kSideBySideFrom = 600, kIcon = 20;  // px at 100 %

class IconMark final : public QWidget {
public:
    IconMark(Appearance appearance, QWidget *parent) : QWidget(parent), appearance_(appearance) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }
    QSize sizeHint() const override { return {appearance_.metrics.px(kIcon), appearance_.metrics.lineHeight(TextStyle::CardTitle)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const qreal side = appearance_.metrics.fpx(kIcon);
        appearance_.icons.paint(painter, QStringLiteral("warning"), {0, (height() - side) / 2}, side, appearance_.theme.color(Role::Danger));
    }

private:
    Appearance appearance_;
};

}  // namespace

SafetyCard::SafetyCard(Appearance appearance, QWidget *parent)
    : QWidget(parent), appearance_(appearance), layout_(new QBoxLayout(QBoxLayout::LeftToRight, this)), stop_(makePart(Role::Danger, true)),
      ask_(makePart(Role::Ink, false))
{
    layout_->addWidget(stop_.box, 1);
    layout_->addWidget(ask_.box, 1);
    connect(&appearance_.metrics, &Metrics::changed, this, &SafetyCard::restyle);
    connect(&appearance_.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
    restyle();
}

SafetyCard::Part SafetyCard::makePart(Role ink, bool icon)
{
    Part part;
    part.box = new QWidget(this);
    part.column = new QVBoxLayout(part.box);
    part.column->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    if (icon) {
        part.icon = new IconMark(appearance_, part.box);
        head->addWidget(part.icon);
    }
    part.title = new TextLabel(appearance_, TextStyle::CardTitle, ink, TextLabel::Face::Bold, part.box);
    part.title->setWordWrap(true);
    head->addWidget(part.title, 1);
    part.column->addLayout(head);
    part.column->addStretch(1);
    return part;
}

void SafetyCard::setTexts(const QStringList &stopSigns, const QStringList &askFirst)
{
    fill(stop_, stopSigns);
    fill(ask_, askFirst);
    setVisible(!stopSigns.isEmpty() || !askFirst.isEmpty());
}

void SafetyCard::setAskTitle(const QString &title)
{
    askTitle_ = title;
    retranslate();
}

void SafetyCard::fill(Part &part, const QStringList &texts)
{
    qDeleteAll(part.rows);
    part.rows.clear();
    for (const QString &text : texts) {
        auto *row = new QWidget(part.box);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(appearance_.metrics.px(8));
        auto *bullet = new TextLabel(appearance_, TextStyle::Ui, part.icon ? Role::Danger : Role::Ink, TextLabel::Face::Sans, row);
        bullet->setText(QStringLiteral("•"));
        auto *words = new TextLabel(appearance_, TextStyle::Ui, Role::Ink, TextLabel::Face::Sans, row);
        words->setWordWrap(true);
        words->setText(text);
        line->addWidget(bullet, 0, Qt::AlignTop);
        line->addWidget(words, 1);
        part.column->insertWidget(part.column->count() - 1, row);
        part.rows << row;
    }
    part.box->setVisible(!texts.isEmpty());
}

void SafetyCard::retranslate()
{
    stop_.title->setText(tr("Stop at once"));
    ask_.title->setText(askTitle_.isEmpty() ? tr("Ask a doctor first") : askTitle_);
}

void SafetyCard::restyle()
{
    const Metrics &metrics = appearance_.metrics;
    layout_->setContentsMargins(metrics.px(kDangerBar + kPadding), metrics.px(kTop), metrics.px(kPadding), metrics.px(kTop));
    layout_->setSpacing(metrics.px(kBetween));
    for (const Part *part : {&stop_, &ask_})
        part->column->setSpacing(metrics.px(6));
}

void SafetyCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SafetyCard::resizeEvent(QResizeEvent *)
{
    const bool beside = width() >= appearance_.metrics.px(kSideBySideFrom);
    layout_->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    layout_->setSpacing(appearance_.metrics.px(beside ? kBetween : kTop));
}

void SafetyCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintDangerBox(painter, rect(), appearance_);
    if (stop_.box->isVisible() && ask_.box->isVisible() && layout_->direction() == QBoxLayout::LeftToRight) {
        const int x = (stop_.box->geometry().right() + ask_.box->geometry().left()) / 2, top = appearance_.metrics.px(kTop);
        painter.fillRect(QRect(x, top, 1, height() - 2 * top), appearance_.theme.color(Role::Danger));
    }
}

}  // namespace kangdu
