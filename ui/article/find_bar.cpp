// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/find_bar.h"

#include "ui/article/page_finder.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

namespace kangdu {

namespace {
// px at 100 %
constexpr qreal kHeight = 60, kSide = 36, kSideCompact = 12, kBox = 360, kBoxLeast = 90, kButton = 44, kCompactBelow = 600,
                kCountFrom = 400;
constexpr int kLongest = 1000; // characters
}

FindBar::FindBar(const Appearance &appearance, PageFinder &finder, QWidget *parent)
    : QWidget(parent)
    , appearance_(appearance)
    , finder_(finder)
    , box_(new QLineEdit(this))
    , count_(new QLabel(this))
    , previous_(new QToolButton(this))
    , next_(new QToolButton(this))
    , close_(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->addWidget(box_, 100);
    row->addWidget(previous_);
    row->addWidget(next_);
    row->addWidget(count_);
    row->addStretch(1);
    row->addWidget(close_);
    box_->setMaxLength(kLongest);
    count_->setTextFormat(Qt::PlainText);
    setButtonIcon(*previous_, QStringLiteral("chevron-up"), appearance_);
    setButtonIcon(*next_, QStringLiteral("chevron-down"), appearance_);
    setButtonIcon(*close_, QStringLiteral("clear"), appearance_);
    for (QToolButton *button : {previous_, next_, close_}) {
        setLook(*button, Look::Flat);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    connect(box_, &QLineEdit::textChanged, &finder_, &PageFinder::setText);
    connect(previous_, &QToolButton::clicked, &finder_, [this] { finder_.step(-1); });
    connect(next_, &QToolButton::clicked, &finder_, [this] { finder_.step(1); });
    connect(close_, &QToolButton::clicked, this, &FindBar::close);
    connect(&finder_, &PageFinder::changed, this, &FindBar::tell);
    hide();
    retranslate();
    refresh();
}

void FindBar::open(const QString &text)
{
    if (!text.isEmpty())
        box_->setText(text);
    else
        finder_.setText(box_->text());
    show();
    tell();
    box_->setFocus(Qt::ShortcutFocusReason);
    box_->selectAll();
}

void FindBar::close()
{
    if (isHidden())
        return;
    hide();
    finder_.setText({}); // the marks go; the box remembers the words
    emit closed();
}

void FindBar::retranslate()
{
    setAccessibleName(tr("Find on this page"));
    box_->setAccessibleName(tr("Find on this page"));
    box_->setPlaceholderText(tr("Find on this page"));
    previous_->setAccessibleName(tr("Previous place"));
    previous_->setToolTip(tr("Previous place (Shift+Enter)"));
    next_->setAccessibleName(tr("Next place"));
    next_->setToolTip(tr("Next place (Enter)"));
    close_->setAccessibleName(tr("Close find"));
    close_->setToolTip(tr("Close (Esc)"));
    tell();
}

void FindBar::refresh()
{
    const Metrics &metrics = appearance_.metrics;
    setFixedHeight(metrics.px(kHeight));
    const bool compact = width() < metrics.px(kCompactBelow);
    const int side = metrics.px(compact ? kSideCompact : kSide);
    layout()->setContentsMargins(side, 0, side, 0);
    layout()->setSpacing(metrics.px(compact ? 4 : 8));
    box_->setFont(metrics.font(TextStyle::Ui));
    box_->setFixedHeight(metrics.px(kButton));
    box_->setMinimumWidth(metrics.px(kBoxLeast));
    box_->setMaximumWidth(metrics.px(kBox));
    count_->setFont(metrics.font(TextStyle::Ui));
    count_->setVisible(width() >= metrics.px(kCountFrom));
    for (QToolButton *button : {previous_, next_, close_})
        button->setFixedSize(metrics.px(kButton), metrics.px(kButton));
    tell();
    update();
}

void FindBar::tell()
{
    const bool any = finder_.count() > 0, asked = !finder_.text().trimmed().isEmpty();
    count_->setText(any ? tr("%1 of %2").arg(finder_.current() + 1).arg(finder_.count()) : asked ? tr("Not on this page") : QString());
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, appearance_.theme.color(any || !asked ? Role::Ink2 : Role::Warn));
    count_->setPalette(colors);
    box_->setAccessibleDescription(count_->text()); // where there is no room for it, it is still said
    previous_->setEnabled(any);
    next_->setEnabled(any);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        finder_.step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
        return;
    case Qt::Key_Escape:
        close();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FindBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refresh();
}

void FindBar::paintEvent(QPaintEvent *)
{
    const int line = appearance_.theme.highContrast() ? 2 : 1;
    QPainter painter(this);
    painter.fillRect(rect(), appearance_.theme.color(Role::Surface));
    painter.fillRect(0, height() - line, width(), line, appearance_.theme.color(Role::Line));
}

} // namespace kangdu
