// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/body_panel.h"

#include "ui/home/body_map.h"
#include "ui/widgets/buttons.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace kangdu {

BodyPanel::BodyPanel(Appearance appearance, QWidget *parent)
    : QWidget(parent)
    , appearance_(appearance)
    , title_(new QLabel(this))
    , front_(makeButton(Look::Secondary, this))
    , back_(makeButton(Look::Flat, this))
    , map_(new BodyMap(appearance, this))
    , column_(new QVBoxLayout(this))
{
    auto *sides = new QButtonGroup(this);
    for (QPushButton *side : {front_, back_}) {
        side->setCheckable(true);
        sides->addButton(side);
    }
    front_->setChecked(true);
    auto *header = new QHBoxLayout;
    header->addWidget(title_);
    header->addStretch();
    header->addWidget(front_);
    header->addWidget(back_);
    column_->addLayout(header);
    column_->addWidget(map_, 1);
    connect(sides, &QButtonGroup::buttonToggled, this, [this] { showSide(back_->isChecked()); });
    connect(map_, &BodyMap::chosen, this, &BodyPanel::chosen);
    connect(&appearance_.theme, &Theme::changed, this, &BodyPanel::restyle);
    connect(&appearance_.metrics, &Metrics::changed, this, &BodyPanel::restyle);
    retranslate();
    restyle();
}

void BodyPanel::showSide(bool back)
{
    setLook(*front_, back ? Look::Flat : Look::Secondary);
    setLook(*back_, back ? Look::Secondary : Look::Flat);
    front_->update();
    back_->update();
    map_->setSide(back ? FigurePainter::Side::Back : FigurePainter::Side::Front);
}

void BodyPanel::retranslate()
{
    title_->setText(tr("Find by body part"));
    front_->setText(tr("Front"));
    front_->setAccessibleName(tr("Body from the front"));
    back_->setText(tr("Back"));
    back_->setAccessibleName(tr("Body from the back"));
    map_->retranslate();
}

void BodyPanel::restyle()
{
    const Metrics &metrics = appearance_.metrics;
    column_->setContentsMargins(metrics.px(20), metrics.px(16), metrics.px(20), metrics.px(20));
    column_->setSpacing(metrics.px(4));
    QFont font = metrics.font(TextStyle::CardTitle);
    font.setPixelSize(metrics.px(20));
    title_->setFont(font);
    update();
}

void BodyPanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = appearance_.theme;
    QPainter painter(this);
    const qreal border = theme.highContrast() ? 2 : 1;
    painter.setPen(QPen(theme.color(Role::Line), border));
    painter.setBrush(theme.color(Role::FigBg));
    painter.drawRect(QRectF(rect()).adjusted(border / 2, border / 2, -border / 2, -border / 2));
}

} // namespace kangdu
