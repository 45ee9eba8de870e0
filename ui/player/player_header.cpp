// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/player_header.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>

namespace kangdu {

namespace {
constexpr qreal kHeight = 72, kMargin = 32, kGap = 16, kToolsFrom = 900, kTitleFrom = 640;  // px at 100 %
}

PlayerHeader::PlayerHeader(Appearance appearance, QWidget *parent)
    : QWidget(parent), appearance_(appearance), row_(new QHBoxLayout(this)), back_(makeButton(Look::Secondary, this, QStringLiteral("back"), &appearance)),
      title_(new TextLabel(appearance, TextStyle::H2, Role::Ink, TextLabel::Face::Display, this)),
      place_(new TextLabel(appearance, TextStyle::Ui, Role::Ink2, TextLabel::Face::Sans, this)),
      sound_(makeButton(Look::Flat, this, QStringLiteral("speak"), &appearance)),
      print_(makeButton(Look::Flat, this, QStringLiteral("print"), &appearance)), stop_(makeButton(Look::Flat, this, QStringLiteral("stop"), &appearance))
{
    title_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    title_->setMinimumWidth(1);
    sound_->setCheckable(true);
    place_->hide();
    row_->addWidget(back_);
    row_->addWidget(title_, 1);
    row_->addStretch(0);
    for (QWidget *widget : std::initializer_list<QWidget *>{place_, sound_, print_, stop_})
        row_->addWidget(widget);
    connect(back_, &QPushButton::clicked, this, &PlayerHeader::backRequested);
    connect(sound_, &QPushButton::toggled, this, &PlayerHeader::soundsToggled);
    connect(print_, &QPushButton::clicked, this, &PlayerHeader::printRequested);
    connect(stop_, &QPushButton::clicked, this, &PlayerHeader::stopRequested);
    connect(&appearance_.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PlayerHeader::show(const QString &title, const QString &place, bool fromProgramme)
{
    title_->setText(title);
    back_->setText(fromProgramme ? tr("Back to my exercises") : tr("Back to the article"));
    place_->setText(place);
    print_->setText(tr("Print"));
    print_->setAccessibleName(tr("Print a handout of this exercise"));
    stop_->setText(tr("Stop here"));
    arrange();
}

void PlayerHeader::showSounds(bool on, bool spoken)
{
    const QSignalBlocker quiet(sound_);
    sound_->setChecked(on);
    sound_->setText(spoken ? on ? tr("Voice on") : tr("Voice off") : on ? tr("Sounds on") : tr("Sounds off"));
}

void PlayerHeader::setStoppable(bool stoppable)
{
    stop_->setVisible(stoppable);
    arrange();
}

void PlayerHeader::restyle()
{
    const Metrics &metrics = appearance_.metrics;
    row_->setContentsMargins(metrics.px(kMargin), 0, metrics.px(kMargin), 0);
    row_->setSpacing(metrics.px(kGap));
    setFixedHeight(metrics.px(kHeight));
    arrange();
}

void PlayerHeader::arrange()
{
    const qreal room = width() / appearance_.metrics.zoom();
    sound_->setVisible(room >= kToolsFrom);
    print_->setVisible(room >= kToolsFrom);
    title_->setVisible(room >= kTitleFrom);
    place_->setVisible(!place_->text().isEmpty() && (room >= kTitleFrom || stop_->isHidden()));
    row_->setStretch(2, room >= kTitleFrom ? 0 : 1);
}

void PlayerHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PlayerHeader::paintEvent(QPaintEvent *)
{
    const Theme &theme = appearance_.theme;
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Role::Surface));
    const int line = theme.highContrast() ? 2 : 1;
    painter.fillRect(0, height() - line, width(), line, theme.color(Role::Line));
}

}  // namespace kangdu
