// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/topic_card_button.h"

#include "ui/figure/figure_painter.h"
#include "ui/widgets/kind_text.h"
#include "ui/widgets/wrapped_text.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace kangdu {

namespace {
constexpr int kRowHeight = 104, kRowWidth = 328, kRowLeast = 250, kTileWidth = 232, kTilePicture = 116,
              kTileHeight = 236;
constexpr int kPadding = 16, kChevron = 20, kTitleLine = 26, kSmallTitleLine = 22, kLeadLine = 20, kGap = 2;
} // namespace

TopicCardButton::TopicCardButton(Appearance appearance, Form form, QWidget *parent)
    : QAbstractButton(parent)
    , appearance_(appearance)
    , form_(form)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setProperty("focusRing", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance_.metrics, &Metrics::changed, this, [this] { updateGeometry(); });
    connect(&appearance_.theme, &Theme::changed, this, [this] { update(); });
}

void TopicCardButton::setCard(const TopicCard &card, const QString &region)
{
    card_ = card;
    region_ = region.isEmpty() ? card.regions.value(0) : region;
    setText(card.shortTitle);
    setAccessibleName(card.shortTitle);
    setAccessibleDescription(card.lead.isEmpty() ? card.summary : card.lead);
    setToolTip(card.title == card.shortTitle ? QString() : card.title);
    update();
}

void TopicCardButton::setFigure(const ExerciseFigure &figure)
{
    figure_ = figure;
    update();
}

QSize TopicCardButton::sizeHint() const
{
    const Metrics &metrics = appearance_.metrics;
    return form_ == Form::Row ? QSize(metrics.px(kRowWidth), metrics.px(kRowHeight))
                              : QSize(metrics.px(kTileWidth), metrics.px(kTileHeight));
}

QSize TopicCardButton::minimumSizeHint() const
{
    return form_ == Form::Row ? QSize(appearance_.metrics.px(kRowLeast), sizeHint().height()) : sizeHint();
}

void TopicCardButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void TopicCardButton::paintPicture(QPainter &painter, const QRectF &box) const
{
    const Theme &theme = appearance_.theme;
    if (!figure_.isEmpty()) {
        painter.fillRect(box, theme.color(Role::FigBg));
        FigurePainter(theme).paintStill(painter, box, figure_, FigurePainter::Still::End);
        return;
    }
    if (!region_.isEmpty()) {
        FigurePainter(theme).paintCrop(painter, box, region_);
        return;
    }
    const QString hue = kindId(card_.kind);
    painter.fillRect(box, theme.hueSoft(hue));
    const qreal side = appearance_.metrics.fpx(40);
    appearance_.icons.paint(
        painter, kindIcon(card_.kind), box.center() - QPointF(side / 2, side / 2), side, theme.hue(hue));
}

void TopicCardButton::paintText(QPainter &painter, const QRectF &box) const
{
    const Theme &theme = appearance_.theme;
    const Metrics &metrics = appearance_.metrics;
    const QFont leadFont = metrics.font(TextStyle::Small);
    QFont titleFont = metrics.font(TextStyle::CardTitle);
    qreal titleLine = metrics.fpx(kTitleLine);
    const qreal leadLine = metrics.fpx(kLeadLine), gap = metrics.fpx(kGap);
    QStringList title = wrappedLines(card_.shortTitle, titleFont, box.width(), 3);
    if (title.size() > 2) { // a long name is set smaller rather than cut
        titleFont = metrics.font(TextStyle::Ui);
        titleFont.setBold(true);
        titleLine = metrics.fpx(kSmallTitleLine);
        title = wrappedLines(card_.shortTitle, titleFont, box.width(), 3);
    }
    const qreal left = box.height() - title.size() * titleLine - gap;
    const QString words = card_.lead.isEmpty() ? card_.summary : card_.lead;
    const QStringList lead = wrappedLines(words, leadFont, box.width(), qBound(0, int(left / leadLine), 3));
    const qreal height = title.size() * titleLine + gap + lead.size() * leadLine;
    const qreal top = form_ == Form::Row ? box.center().y() - height / 2 : box.top();
    const bool inverted = isDown() && theme.highContrast();
    painter.setPen(theme.color(inverted ? Role::OnSelect : Role::Ink));
    paintLines(painter, title, titleFont, {box.left(), top, box.width(), height}, titleLine);
    painter.setPen(theme.color(inverted ? Role::OnSelect : Role::Ink2));
    paintLines(
        painter, lead, leadFont, {box.left(), top + title.size() * titleLine + gap, box.width(), height}, leadLine);
}

void TopicCardButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = appearance_.theme;
    const Metrics &metrics = appearance_.metrics;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal border = theme.highContrast() ? 2 : 1, radius = metrics.fpx(8);
    const bool hover = underMouse() && isEnabled();
    const QRectF box = QRectF(rect()).adjusted(border / 2, border / 2, -border / 2, -border / 2);
    QPainterPath outline;
    outline.addRoundedRect(box, radius, radius);
    painter.fillPath(outline, theme.color(isDown() ? Role::Select : hover ? Role::AccentSoftHover : Role::Surface));

    painter.save();
    painter.setClipPath(outline);
    const qreal padding = metrics.fpx(kPadding);
    QRectF text;
    if (form_ == Form::Row) {
        const QRectF picture(0, 0, metrics.fpx(kRowHeight), height());
        paintPicture(painter, picture);
        const qreal chevron = metrics.fpx(kChevron), right = width() - metrics.fpx(12) - chevron;
        text = QRectF(QPointF(picture.right() + padding, metrics.fpx(4)),
            QPointF(right - metrics.fpx(4), height() - metrics.fpx(4)));
        appearance_.icons.paint(painter, QStringLiteral("chevron-right"), {right, (height() - chevron) / 2}, chevron,
            theme.color(isDown() && theme.highContrast() ? Role::OnSelect : Role::Ink3));
    } else {
        const QRectF picture(0, 0, width(), metrics.fpx(kTilePicture));
        paintPicture(painter, picture);
        text = QRectF(QPointF(padding, picture.bottom() + metrics.fpx(12)),
            QPointF(width() - padding, height() - metrics.fpx(8)));
    }
    paintText(painter, text);
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(hover || isDown() ? Role::Accent : Role::Line), border));
    painter.drawPath(outline);
}

} // namespace kangdu
