// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/step_cards.h"

#include "ui/search/text_label.h"

#include <QGridLayout>
#include <QPainter>

namespace kangdu {

namespace {
constexpr qreal kNarrowest = 168, kTopLine = 4, kSide = 16, kTop = 12, kNumberGap = 8;  // px at 100 %
}

/// A number and a sentence under a line that is accented while the step is done.
class StepCard final : public QWidget {
public:
    StepCard(Appearance appearance, int number, const QString &text, QWidget *parent)
        : QWidget(parent), appearance_(appearance), text_(text), number_(number), row_(new QHBoxLayout(this))
    {
        auto *numeral = new TextLabel(appearance, TextStyle::CardTitle, Role::Accent, TextLabel::Face::Bold, this);
        numeral->setText(QString::number(number));
        words_ = new TextLabel(appearance, TextStyle::Ui, Role::Ink, TextLabel::Face::Sans, this);
        words_->setWordWrap(true);
        words_->setText(text);
        row_->addWidget(numeral, 0, Qt::AlignTop);
        row_->addWidget(words_, 1, Qt::AlignTop);
        connect(&appearance_.metrics, &Metrics::changed, this, [this] { restyle(); });
        connect(&appearance_.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        restyle();
        setCurrent(false);
    }
    void setCurrent(bool current)
    {
        current_ = current;
        setAccessibleName(QStringLiteral("%1. %2").arg(number_).arg(text_));
        setAccessibleDescription(current ? StepCards::tr("Now") : QString());
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = appearance_.theme;
        QPainter painter(this);
        const int border = theme.highContrast() ? 2 : 1;
        painter.fillRect(rect(), theme.color(Role::Line));
        const int left = x() == 0 ? border : 0;  // the left neighbour has a line there
        painter.fillRect(rect().adjusted(left, 0, -border, -border), theme.color(current_ ? Role::AccentSoft : Role::Surface));
        const int line = appearance_.metrics.px(current_ && theme.highContrast() ? 2 * kTopLine : kTopLine);
        painter.fillRect(QRect(0, 0, width(), line), theme.color(current_ ? Role::Accent : Role::Line));
    }

private:
    void restyle()
    {
        const Metrics &metrics = appearance_.metrics;
        row_->setContentsMargins(metrics.px(kSide), metrics.px(kTop + kTopLine), metrics.px(kSide), metrics.px(kTop));
        row_->setSpacing(metrics.px(kNumberGap));
    }

    Appearance appearance_;
    QString text_;
    int number_;
    QHBoxLayout *row_;
    TextLabel *words_;
    bool current_ = false;
};

StepCards::StepCards(Appearance appearance, QWidget *parent) : QWidget(parent), appearance_(appearance), grid_(new QGridLayout(this))
{
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setSpacing(0);
    connect(&appearance_.metrics, &Metrics::changed, this, &StepCards::arrange);
    setAccessibleName(tr("Steps"));
}

void StepCards::setSteps(const QStringList &steps)
{
    qDeleteAll(cards_);
    cards_.clear();
    for (const QString &step : steps)
        cards_ << new StepCard(appearance_, int(cards_.size()) + 1, step, this);
    columns_ = 0;
    current_ = {};
    setVisible(!cards_.isEmpty());
    arrange();
}

void StepCards::setCurrent(const StepRange &range)
{
    if (range == current_)
        return;
    current_ = range;
    for (qsizetype i = 0; i < cards_.size(); ++i)
        cards_[i]->setCurrent(range.contains(i));
}

void StepCards::resizeEvent(QResizeEvent *)
{
    arrange();
}

void StepCards::arrange()
{
    if (cards_.isEmpty())
        return;
    const int fitting = qBound(1, width() / appearance_.metrics.px(kNarrowest), int(cards_.size()));
    const int rows = (int(cards_.size()) + fitting - 1) / fitting, columns = (int(cards_.size()) + rows - 1) / rows;  // rows alike
    if (columns == columns_)
        return;
    for (int i = 0; i < columns_; ++i)
        grid_->setColumnStretch(i, 0);
    columns_ = columns;
    for (qsizetype i = 0; i < cards_.size(); ++i) {
        grid_->addWidget(cards_[i], int(i) / columns, int(i) % columns);
        cards_[i]->show();
    }
    for (int i = 0; i < columns; ++i)
        grid_->setColumnStretch(i, 1);
}

}  // namespace kangdu
