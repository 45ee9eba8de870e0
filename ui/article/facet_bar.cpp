// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/facet_bar.h"

#include "ui/article/facet_tabs.h"
#include "ui/widgets/buttons.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTextBrowser>
#include <QWheelEvent>

namespace kangdu {

namespace {
constexpr qreal kPadding = 18, kPaddingLeast = 9; // px at 100 % on either side of a word
}

QString facetWord(const QString &facet)
{
    struct Word {
        const char *facet, *word;
    };
    static constexpr Word words[] = {
        {"overview", QT_TRANSLATE_NOOP("kangdu::FacetBar", "Overview")},
        {"causes", QT_TRANSLATE_NOOP("kangdu::FacetBar", "Causes")},
        {"symptoms", QT_TRANSLATE_NOOP("kangdu::FacetBar", "Symptoms")},
        {"diagnosis", QT_TRANSLATE_NOOP("kangdu::FacetBar", "Diagnosis")},
        {"treatment", QT_TRANSLATE_NOOP("kangdu::FacetBar", "Treatment")},
        {"nutrition", QT_TRANSLATE_NOOP("kangdu::FacetBar", "Nutrition")},
        {"rehabilitation", QT_TRANSLATE_NOOP("kangdu::FacetBar", "Exercise")},
        {"care", QT_TRANSLATE_NOOP("kangdu::FacetBar", "Care")},
        {"outlook", QT_TRANSLATE_NOOP("kangdu::FacetBar", "Outlook")},
        {"questions", QT_TRANSLATE_NOOP("kangdu::FacetBar", "Questions")},
        {"mechanism", QT_TRANSLATE_NOOP("kangdu::FacetBar", "How")},
        {"conditions", QT_TRANSLATE_NOOP("kangdu::FacetBar", "Conditions")},
        {"action", QT_TRANSLATE_NOOP("kangdu::FacetBar", "What to do")},
        {"purpose", QT_TRANSLATE_NOOP("kangdu::FacetBar", "Purpose")},
        {"benefits", QT_TRANSLATE_NOOP("kangdu::FacetBar", "Benefits")},
        {"risks", QT_TRANSLATE_NOOP("kangdu::FacetBar", "Risks")},
        {"alternatives", QT_TRANSLATE_NOOP("kangdu::FacetBar", "Other ways")},
        {"cautions", QT_TRANSLATE_NOOP("kangdu::FacetBar", "Cautions")},
        {"amount", QT_TRANSLATE_NOOP("kangdu::FacetBar", "Amount")},
        {"foods", QT_TRANSLATE_NOOP("kangdu::FacetBar", "Foods")},
        {"sample-day", QT_TRANSLATE_NOOP("kangdu::FacetBar", "Sample day")},
        {"before", QT_TRANSLATE_NOOP("kangdu::FacetBar", "Before")},
        {"steps", QT_TRANSLATE_NOOP("kangdu::FacetBar", "Steps")},
        {"dose", QT_TRANSLATE_NOOP("kangdu::FacetBar", "Dose")},
        {"variants", QT_TRANSLATE_NOOP("kangdu::FacetBar", "Variants")},
        {"stop", QT_TRANSLATE_NOOP("kangdu::FacetBar", "Stop if")},
        {"equipment", QT_TRANSLATE_NOOP("kangdu::FacetBar", "Equipment")},
        {"mistakes", QT_TRANSLATE_NOOP("kangdu::FacetBar", "Mistakes")},
        {"answer", QT_TRANSLATE_NOOP("kangdu::FacetBar", "Answer")},
        {"why", QT_TRANSLATE_NOOP("kangdu::FacetBar", "Why")},
        {"treats", QT_TRANSLATE_NOOP("kangdu::FacetBar", "Treats")},
        {"when", QT_TRANSLATE_NOOP("kangdu::FacetBar", "When")},
        {"bring", QT_TRANSLATE_NOOP("kangdu::FacetBar", "Bring")},
        {"expect", QT_TRANSLATE_NOOP("kangdu::FacetBar", "Expect")},
        {"sources", QT_TRANSLATE_NOOP("kangdu::FacetBar", "Sources")},
    };
    for (const Word &row : words) {
        if (facet == QLatin1String(row.facet))
            return QCoreApplication::translate("kangdu::FacetBar", row.word);
    }
    return {};
}

FacetBar::FacetBar(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , appearance_(appearance)
{
    tabs_ = new FacetTabs(appearance, this);
    more_ = makeButton(Look::Flat, this, QStringLiteral("chevron-down"), &appearance_);
    more_->hide();
    connect(tabs_, &QTabBar::currentChanged, this, [this](int tab) { emit sectionChosen(tab + 1); });
    connect(tabs_, &QTabBar::tabBarClicked, this, [this](int tab) {
        if (tab >= 0 && tab == tabs_->currentIndex())
            emit sectionChosen(tab + 1);
    });
    connect(more_, &QAbstractButton::clicked, this, &FacetBar::showMore);
    retranslate();
}

QTabBar *FacetBar::tabs() const
{
    return tabs_;
}

void FacetBar::retranslate()
{
    setAccessibleName(tr("Parts of this article"));
    more_->setText(tr("More"));
    more_->setAccessibleName(tr("More parts"));
    arrange();
}

void FacetBar::refresh()
{
    arrange();
    update();
}

void FacetBar::setSections(const QVector<ArticleSection> &sections)
{
    sections_ = sections;
    current_ = 0;
    arrange();
}

bool FacetBar::fits(int width) const
{
    qreal needed = 0;
    for (int i = 1; i < sections_.size(); ++i) {
        const QString word = facetWord(sections_[i].facet);
        const qreal heading = tabs_->textWidth(sections_[i].title);
        needed += (word.isEmpty() ? heading : qMin(heading, tabs_->textWidth(word)))
            + 2 * appearance_.metrics.fpx(kPaddingLeast) + 1;
    }
    return needed <= width;
}

void FacetBar::arrange()
{
    const Metrics &metrics = appearance_.metrics;
    const int count = qMax(0, int(sections_.size()) - 1);
    const qreal least = metrics.fpx(kPaddingLeast), most = metrics.fpx(kPadding);
    // Headings if they fit; else the short word for each facet; else as many as fit and a menu.
    QStringList headings, words;
    qreal headingSum = 0, wordSum = 0;
    for (int i = 1; i <= count; ++i) {
        const QString title = sections_[i].title, word = facetWord(sections_[i].facet);
        headings << title;
        words << (word.isEmpty() || tabs_->textWidth(title) <= tabs_->textWidth(word) ? title : word);
        headingSum += tabs_->textWidth(headings.last()) + 1;
        wordSum += tabs_->textWidth(words.last()) + 1;
    }
    const bool full = headingSum + 2 * count * least <= width();
    const QStringList &labels = full ? headings : words;
    const qreal sum = full ? headingSum : wordSum;
    qreal padding = count > 0 ? qBound(least, (width() - sum) / (2 * count) - 1, most) : most;
    shown_ = count;
    if (sum + 2 * count * padding > width()) {
        padding = least;
        qreal used = more_->sizeHint().width();
        for (shown_ = 0; shown_ < count; ++shown_) {
            used += tabs_->textWidth(labels[shown_]) + 2 * padding + 1;
            if (used > width())
                break;
        }
    }
    {
        const QSignalBlocker quiet(tabs_);
        tabs_->setPadding(padding);
        while (tabs_->count() > shown_)
            tabs_->removeTab(tabs_->count() - 1);
        for (int i = 0; i < shown_; ++i) {
            if (i < tabs_->count())
                tabs_->setTabText(i, QString(labels[i]).replace('&', QStringLiteral("&&")));
            else
                tabs_->addTab(QString(labels[i]).replace('&', QStringLiteral("&&")));
            tabs_->setTabToolTip(i, labels[i] == headings[i] ? QString() : headings[i]);
        }
    }
    tabs_->setGeometry(0, 0, qMin(width(), tabs_->sizeHint().width()), height());
    more_->setVisible(shown_ < count);
    more_->setGeometry(tabs_->width(), 0, more_->sizeHint().width(), height() - 1);
    setCurrent(current_);
}

void FacetBar::setCurrent(int section)
{
    current_ = section;
    const QSignalBlocker quiet(tabs_);
    const int tab = qMax(0, section - 1);
    tabs_->setShowsCurrent(tab < shown_);
    if (tab < shown_)
        tabs_->setCurrentIndex(tab);
    const QString label = tab < shown_ || tab + 1 >= sections_.size() ? tr("More") : sections_[tab + 1].title;
    if (more_->text() != label && more_->isVisible()) {
        more_->setText(tr("More"));
        more_->setAccessibleDescription(tab < shown_ ? QString() : label);
    }
}

void FacetBar::showMore()
{
    QMenu menu(this);
    menu.setFont(appearance_.metrics.font(TextStyle::Ui));
    for (int i = shown_ + 1; i < sections_.size(); ++i) {
        QAction *action = menu.addAction(
            QString(sections_[i].title).replace('&', QStringLiteral("&&")), this, [this, i] { emit sectionChosen(i); });
        action->setCheckable(true);
        action->setChecked(i == current_);
    }
    menu.exec(more_->mapToGlobal(QPoint(0, more_->height())));
}

void FacetBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), appearance_.theme.color(Role::Canvas));
    const int line = appearance_.theme.highContrast() ? 2 : 1;
    painter.fillRect(0, height() - line, width(), line, appearance_.theme.color(Role::Line));
    if (more_->isVisible() && current_ > shown_) {
        const int thick = appearance_.metrics.px(3);
        painter.fillRect(more_->x() + thick, height() - thick, more_->width() - 2 * thick, thick,
            appearance_.theme.color(Role::Accent));
    }
}

void FacetBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FacetBar::wheelEvent(QWheelEvent *event)
{
    if (auto *area = qobject_cast<QAbstractScrollArea *>(parentWidget()))
        QCoreApplication::sendEvent(area->verticalScrollBar(), event);
}

} // namespace kangdu
