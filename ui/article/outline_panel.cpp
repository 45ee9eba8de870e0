// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/outline_panel.h"

#include "ui/article/outline_delegate.h"
#include "ui/theme/focus_ring.h"
#include "ui/widgets/buttons.h"

#include <QCoreApplication>
#include <QFocusEvent>
#include <QFontMetrics>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QWheelEvent>

namespace kangdu {

namespace {

// px at 100 %
constexpr qreal kTitle = 36, kBoxGap = 32, kBoxGapLeast = 12, kBoxSide = 20, kBoxPad = 14, kBoxTitle = 28,
                kDepartment = 44;
constexpr int kLeastRows = 4;

/// A list that tells its delegate how the focus came, and lets the wheel through.
class OutlineList final : public QListView {
public:
    using QListView::QListView;

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        setProperty("keyboardFocus", isKeyboardFocus(*event));
        if (isKeyboardFocus(*event) && !currentIndex().isValid() && model()->rowCount() > 0)
            setCurrentIndex(model()->index(0, 0));
        QListView::focusInEvent(event);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
            if (currentIndex().isValid())
                emit activated(currentIndex());
            return;
        }
        setProperty("keyboardFocus", true);
        QListView::keyPressEvent(event);
    }
    void wheelEvent(QWheelEvent *event) override
    {
        if (verticalScrollBar()->maximum() > 0)
            QListView::wheelEvent(event);
        else
            event->ignore();
    }
};

} // namespace

OutlinePanel::OutlinePanel(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , appearance_(appearance)
{
    list_ = new OutlineList(this);
    model_ = new QStandardItemModel(list_);
    list_->setModel(model_);
    list_->setItemDelegate(new OutlineDelegate(appearance, list_));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setMouseTracking(true);
    list_->setCursor(Qt::PointingHandCursor);
    list_->viewport()->setAutoFillBackground(false);
    connect(
        list_, &QListView::clicked, this, [this](const QModelIndex &index) { emit sectionChosen(index.row() + 1); });
    connect(
        list_, &QListView::activated, this, [this](const QModelIndex &index) { emit sectionChosen(index.row() + 1); });
    retranslate();
}

void OutlinePanel::retranslate()
{
    list_->setAccessibleName(tr("On this page"));
    setAccessibleName(tr("Outline"));
    update();
}

void OutlinePanel::setSections(const QVector<ArticleSection> &sections)
{
    model_->clear();
    for (int i = 1; i < sections.size(); ++i) {
        auto *item = new QStandardItem(sections[i].title);
        item->setData(QString::number(sections[i].number), OutlineDelegate::NumberRole);
        item->setData(QStringLiteral("%1 %2").arg(sections[i].number).arg(sections[i].title), Qt::AccessibleTextRole);
        item->setEditable(false);
        model_->appendRow(item);
    }
    setCurrent(0);
}

void OutlinePanel::setDepartments(const QVector<TopicCard> &departments)
{
    for (QPushButton *old : std::as_const(departments_)) {
        old->hide();
        old->deleteLater();
    }
    departments_.clear();
    for (const TopicCard &card : departments) {
        QPushButton *button = makeButton(Look::Link, this);
        button->setText(QString(card.shortTitle.isEmpty() ? card.title : card.shortTitle).replace('&', QStringLiteral("&&")));
        const Location location = Location::topic(card.slug);
        connect(button, &QAbstractButton::clicked, this, [this, location] { emit navigate(location); });
        button->show();
        departments_ << button;
    }
    QWidget *before = list_;
    for (QPushButton *button : std::as_const(departments_)) {
        setTabOrder(before, button);
        before = button;
    }
    arrange();
}

void OutlinePanel::setCurrent(int section)
{
    for (int row = 0; row < model_->rowCount(); ++row)
        model_->item(row)->setData(row == qMax(0, section - 1), OutlineDelegate::CurrentRole);
    if (!list_->hasFocus() && model_->rowCount() > 0)
        list_->setCurrentIndex(model_->index(qMax(0, section - 1), 0));
}

void OutlinePanel::refresh()
{
    list_->doItemsLayout();
    arrange();
    update();
}

int OutlinePanel::rowsHeight() const
{
    const auto *delegate = static_cast<const OutlineDelegate *>(list_->itemDelegate());
    int height = 0;
    for (int row = 0; row < model_->rowCount(); ++row)
        height += delegate->rowHeight(model_->item(row)->text(), width());
    return height;
}

int OutlinePanel::boxHeight() const
{
    if (departments_.isEmpty())
        return 0;
    const Metrics &metrics = appearance_.metrics;
    return metrics.px(2 * kBoxPad + kBoxTitle) + int(departments_.size()) * metrics.px(kDepartment);
}

int OutlinePanel::heightFor(int room) const
{
    const Metrics &metrics = appearance_.metrics;
    const int box = boxHeight() > 0 ? boxHeight() + metrics.px(kBoxGap) : 0;
    return qMin(room, metrics.px(kTitle) + rowsHeight() + box);
}

void OutlinePanel::arrange()
{
    const Metrics &metrics = appearance_.metrics;
    const int top = metrics.px(kTitle);
    const int box = boxHeight();
    // In a low window the gap gives way first, then the rows scroll.
    const int spare = height() - top - box - rowsHeight();
    const int gap = box > 0 ? qBound(metrics.px(kBoxGapLeast), spare, metrics.px(kBoxGap)) : 0;
    const int least = qMin(rowsHeight(), kLeastRows * metrics.px(44));
    const int rows = qBound(qMin(least, qMax(0, height() - top)), height() - top - box - gap, rowsHeight());
    list_->setGeometry(0, top, width(), rows);
    box_ = QRect(0, top + rows + gap, width(), box);
    int y = box_.top() + metrics.px(kBoxPad + kBoxTitle);
    for (QPushButton *button : std::as_const(departments_)) {
        const int left = metrics.px(kBoxSide - 4);
        button->setGeometry(left, y, qMin(button->sizeHint().width(), width() - 2 * left), metrics.px(kDepartment));
        y += metrics.px(kDepartment);
    }
    update();
}

void OutlinePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    list_->doItemsLayout();
    arrange();
}

void OutlinePanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = appearance_.theme;
    const Metrics &metrics = appearance_.metrics;
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Role::Canvas));
    painter.setFont(metrics.font(TextStyle::Small));
    painter.setPen(theme.color(Role::Ink3));
    painter.drawText(
        QRect(metrics.px(23), 0, width(), metrics.px(28)), Qt::AlignLeft | Qt::AlignVCenter, tr("On this page"));
    if (departments_.isEmpty())
        return;
    if (theme.highContrast()) {
        painter.setPen(QPen(theme.color(Role::Line), 2));
        painter.drawRect(box_.adjusted(1, 1, -1, -1));
    } else {
        painter.fillRect(box_, theme.color(Role::AccentSoft));
    }
    QFont bold = metrics.font(TextStyle::Ui);
    bold.setWeight(QFont::Bold);
    painter.setFont(bold);
    painter.setPen(theme.color(Role::Ink));
    painter.drawText(QRect(metrics.px(kBoxSide), box_.top() + metrics.px(kBoxPad), width(), metrics.px(kBoxTitle)),
        Qt::AlignLeft | Qt::AlignVCenter, tr("Which clinic"));
}

void OutlinePanel::wheelEvent(QWheelEvent *event)
{
    if (scrollBar_)
        QCoreApplication::sendEvent(scrollBar_, event);
}

} // namespace kangdu
