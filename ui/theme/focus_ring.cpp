// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focus_ring.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QToolButton>

namespace kangdu {

namespace {

constexpr int kGap = 2;

bool takesRing(const QWidget *widget)
{
    const QVariant own = widget->property("focusRing");
    if (own.isValid())
        return own.toBool();
    if (widget->property("look").toString().startsWith(QLatin1String("segment")))
        return false;
    return qobject_cast<const QPushButton *>(widget) || qobject_cast<const QToolButton *>(widget)
        || qobject_cast<const QCheckBox *>(widget) || qobject_cast<const QRadioButton *>(widget)
        || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget);
}

bool isViewport(const QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
    return area && area->viewport() == widget;
}

} // namespace

class FocusRing::Frame final : public QWidget {
public:
    Frame(Appearance appearance, QWidget *host)
        : QWidget(host)
        , appearance_(appearance)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }
    void setRadius(qreal radius)
    {
        radius_ = radius;
        update();
    }
    int reach() const { return kGap + width(); }
    int width() const { return appearance_.theme.highContrast() ? 4 : 3; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal half = width() / 2.0;
        painter.setPen(QPen(appearance_.theme.color(Role::Focus), width()));
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(half, half, -half, -half), radius_ + reach() - half, radius_ + reach() - half);
    }

private:
    Appearance appearance_;
    qreal radius_ = 0;
};

FocusRing::FocusRing(Appearance appearance, QObject *parent)
    : QObject(parent)
    , appearance_(appearance)
{
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

FocusRing::~FocusRing()
{
    delete frame_;
}

void FocusRing::follow(QWidget *widget)
{
    watched_.clear();
    const bool wanted = keyboard_ || qobject_cast<QLineEdit *>(widget);
    target_ = widget && wanted && takesRing(widget) ? widget : nullptr;
    for (QWidget *up = target_; up; up = up->isWindow() ? nullptr : up->parentWidget())
        watched_ << up;
    place();
    // A scroll area does this itself only while the focus moves inside it.
    const int margin = appearance_.metrics.px(8);
    for (QWidget *up = target_; keyboard_ && up && !up->isWindow(); up = up->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(up))
            area->ensureWidgetVisible(target_, margin, margin);
    }
}

void FocusRing::place()
{
    if (!target_ || target_->isWindow() || !target_->isVisible()) {
        if (frame_)
            frame_->hide();
        return;
    }
    if (!frame_)
        frame_ = new Frame(appearance_, target_->parentWidget());
    const int reach = frame_->reach();
    const auto ringOn = [&](QWidget *host) {
        return QRect(target_->mapTo(host, QPoint(0, 0)), target_->size()).adjusted(-reach, -reach, reach, reach);
    };
    QWidget *host = target_->parentWidget();
    while (!host->isWindow() && !isViewport(host) && !host->rect().contains(ringOn(host)))
        host = host->parentWidget();
    if (frame_->parentWidget() != host)
        frame_->setParent(host);
    const QVariant radius = target_->property("ringRadius");
    const bool chip = target_->property("look").toString() == QLatin1String("chip");
    frame_->setRadius(chip ? target_->height() / 2.0 : appearance_.metrics.fpx(radius.isValid() ? radius.toReal() : 8));
    frame_->setGeometry(ringOn(host));
    frame_->raise();
    frame_->show();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
        keyboard_ = true;
        break;
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        keyboard_ = false;
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::ParentChange:
    case QEvent::PaletteChange:
        if (target_ && watched_.contains(watched))
            place();
        break;
    default:
        break;
    }
    return false;
}

bool isKeyboardFocus(const QFocusEvent &event)
{
    return event.reason() == Qt::TabFocusReason || event.reason() == Qt::BacktabFocusReason || event.reason() == Qt::ShortcutFocusReason;
}

} // namespace kangdu
