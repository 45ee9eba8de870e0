// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/article_tool_bar.h"

#include "ui/widgets/buttons.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace kangdu {

namespace {
// px at 100 %
constexpr qreal kHeight = 64, kCompactHeight = 52, kButton = 44, kCompactButton = 40;
constexpr qreal kLeft = 36, kRight = 24, kCompactSide = 12, kChevron = 16, kGap = 2, kSpace = 12, kReset = 72;
constexpr qreal kNarrow = 380; // below, signs stand without words
} // namespace

ArticleToolBar::ArticleToolBar(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , appearance_(appearance)
{
    contents_ = makeButton(Look::Secondary, this, QStringLiteral("note"), &appearance_);
    contents_->hide();
    find_ = makeButton(Look::Secondary, this, QStringLiteral("search"), &appearance_);
    smaller_ = makeButton(Look::SegmentFirst, this, QStringLiteral("font-smaller"), &appearance_);
    reset_ = makeButton(Look::SegmentMiddle, this);
    larger_ = makeButton(Look::SegmentLast, this, QStringLiteral("font-larger"), &appearance_);
    connect(contents_, &QAbstractButton::clicked, this, &ArticleToolBar::contentsRequested);
    connect(find_, &QAbstractButton::clicked, this, &ArticleToolBar::findRequested);
    connect(smaller_, &QAbstractButton::clicked, this, &ArticleToolBar::zoomOutRequested);
    connect(reset_, &QAbstractButton::clicked, this, &ArticleToolBar::zoomResetRequested);
    connect(larger_, &QAbstractButton::clicked, this, &ArticleToolBar::zoomInRequested);
    retranslate();
    refresh();
}

void ArticleToolBar::setArticle(const Article &article)
{
    path_ = article.path;
    title_ = article.card.shortTitle.isEmpty() ? article.card.title : article.card.shortTitle;
    buildCrumbs();
    arrange();
}

void ArticleToolBar::setCompact(bool compact)
{
    if (compact == compact_)
        return;
    compact_ = compact;
    contents_->setVisible(compact);
    buildCrumbs();
    refresh();
}

void ArticleToolBar::retranslate()
{
    contents_->setAccessibleName(tr("Contents"));
    contents_->setToolTip(tr("Contents"));
    find_->setAccessibleName(tr("Find on this page"));
    find_->setToolTip(tr("Find on this page (Ctrl+F)"));
    smaller_->setAccessibleName(tr("Smaller text"));
    smaller_->setToolTip(tr("Smaller text"));
    larger_->setAccessibleName(tr("Larger text"));
    larger_->setToolTip(tr("Larger text"));
    reset_->setToolTip(tr("Text size back to 100 %"));
    setAccessibleName(tr("Article tools"));
    buildCrumbs();
    refresh();
}

void ArticleToolBar::refresh()
{
    const Metrics &metrics = appearance_.metrics;
    const QString percent = QStringLiteral("%1%").arg(qRound(metrics.zoom() * 100));
    reset_->setText(percent);
    reset_->setAccessibleName(tr("Text size %1, back to 100 %").arg(percent));
    smaller_->setEnabled(metrics.canZoomOut());
    larger_->setEnabled(metrics.canZoomIn());
    setFixedHeight(metrics.px(compact_ ? kCompactHeight : kHeight));
    arrange();
    update();
}

void ArticleToolBar::buildCrumbs()
{
    for (QPushButton *crumb : std::as_const(crumbs_)) {
        crumb->hide();
        crumb->deleteLater();
    }
    crumbs_.clear();
    const auto add = [this](const QString &label, const Location &location) {
        QPushButton *crumb = makeButton(Look::Link, this);
        crumb->setText(QString(label).replace('&', QStringLiteral("&&")));
        connect(crumb, &QAbstractButton::clicked, this, [this, location] { emit navigate(location); });
        crumbs_ << crumb;
        return crumb;
    };
    if (compact_) {
        const bool home = path_.isEmpty();
        auto *back =
            add(home ? tr("Home") : path_.last().title, home ? Location::home() : Location::category(path_.last().id));
        setButtonIcon(*back, QStringLiteral("back"), appearance_);
        back->setAccessibleName(tr("Back to %1").arg(home ? tr("Home") : path_.last().title));
    } else {
        add(tr("Home"), Location::home());
        for (const CategoryRef &step : std::as_const(path_))
            add(step.title, Location::category(step.id));
    }
    QWidget *before = nullptr;
    for (QPushButton *crumb : std::as_const(crumbs_)) {
        if (before)
            setTabOrder(before, crumb);
        before = crumb;
        crumb->show();
    }
    for (QPushButton *button : {contents_, find_, smaller_, reset_, larger_}) {
        if (before)
            setTabOrder(before, button);
        before = button;
    }
}

void ArticleToolBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ArticleToolBar::arrange()
{
    const Metrics &metrics = appearance_.metrics;
    const int button = metrics.px(compact_ ? kCompactButton : kButton), top = (height() - button) / 2;
    int right = width() - metrics.px(compact_ ? kCompactSide : kRight);
    const bool narrow = width() < metrics.px(kNarrow);
    const int side = metrics.px(48), middle = narrow ? 0 : metrics.px(kReset);
    reset_->setVisible(!narrow);
    contents_->setText(narrow ? QString() : tr("Contents"));
    larger_->setGeometry(right - side, top, side, button);
    reset_->setGeometry(right - side - middle, top, middle, button);
    smaller_->setGeometry(right - 2 * side - middle, top, side, button);
    right = smaller_->x() - metrics.px(kSpace);
    find_->setVisible(!narrow);
    if (!narrow) {
        find_->setGeometry(right - side, top, side, button);
        right = find_->x() - metrics.px(kSpace);
    }
    if (compact_) {
        contents_->setGeometry(right - contents_->sizeHint().width(), top, contents_->sizeHint().width(), button);
        right = contents_->x() - metrics.px(kSpace);
    }

    // Crumbs from the left; those in the middle give way first.
    const int gap = metrics.px(kGap), chevron = metrics.px(kChevron) + 2 * gap;
    const int left = metrics.px(compact_ ? kCompactSide : kLeft);
    const QFontMetrics font(metrics.font(TextStyle::Ui));
    const int titleWidth = compact_ ? 0 : chevron + font.horizontalAdvance(title_) + metrics.px(4);
    int needed = titleWidth;
    for (QPushButton *crumb : std::as_const(crumbs_))
        needed += crumb->sizeHint().width() + chevron;
    QVector<bool> shown(crumbs_.size(), true);
    for (int i = 1; i < crumbs_.size() && needed - chevron > right - left; ++i) {
        shown[i] = false;
        needed -= crumbs_[i]->sizeHint().width() + chevron;
    }
    int x = left;
    chevrons_.clear();
    for (int i = 0; i < crumbs_.size(); ++i) {
        crumbs_[i]->setVisible(shown[i]);
        if (!shown[i])
            continue;
        if (x > left) {
            chevrons_ << x + gap;
            x += chevron;
        }
        const int room = qMin(crumbs_[i]->sizeHint().width(), qMax(0, right - x));
        crumbs_[i]->setGeometry(x, top, room, button);
        x += room;
    }
    titleBox_ = {};
    if (!compact_ && right - x > chevron + metrics.px(32)) {
        chevrons_ << x + gap;
        x += chevron;
        titleBox_ = QRect(x + metrics.px(4), top, right - x - metrics.px(4), button);
    }
    update();
}

void ArticleToolBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = appearance_.theme;
    const Metrics &metrics = appearance_.metrics;
    const int line = theme.highContrast() ? 2 : 1;
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Role::Surface));
    painter.fillRect(0, height() - line, width(), line, theme.color(Role::Line));
    const int icon = metrics.px(kChevron);
    for (int x : std::as_const(chevrons_))
        appearance_.icons.paint(painter, QStringLiteral("chevron-right"), QPointF(x, (height() - icon) / 2.0), icon,
            theme.color(Role::Ink2));
    if (!titleBox_.isEmpty()) {
        painter.setFont(metrics.font(TextStyle::Ui));
        painter.setPen(theme.color(Role::Ink2));
        painter.drawText(titleBox_, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(title_, Qt::ElideRight, titleBox_.width()));
    }
}

} // namespace kangdu
