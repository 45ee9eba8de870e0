// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/topic_preview.h"

#include "ui/search/figure_crop.h"
#include "ui/search/text_label.h"
#include "ui/search/title_with_badge.h"
#include "ui/widgets/trailing_button.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace kangdu {

namespace {

/// "2026-03-12" for Chinese, "12 Mar 2026" for English.
QString dateText(const QDate &date, const QString &language)
{
    return language.startsWith(QLatin1String("zh")) ? date.toString(Qt::ISODate)
                                                    : QLocale(QLocale::English).toString(date, QStringLiteral("d MMM yyyy"));
}

TextLabel *wrapping(Appearance appearance, TextStyle style, Role ink, QWidget *parent)
{
    auto *label = new TextLabel(appearance, style, ink, TextLabel::Face::Sans, parent);
    label->setWordWrap(true);
    return label;
}

/// A hairline across, at the bottom of some room.
class Rule final : public QWidget {
public:
    Rule(const Theme &theme, QWidget *parent) : QWidget(parent), theme_(theme) {}

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(0, height() - 1, width(), 1, theme_.color(Role::Line)); }

private:
    const Theme &theme_;
};

}  // namespace

TopicPreview::TopicPreview(Appearance appearance, QWidget *parent)
    : Panel(appearance, parent), figure_(new FigureCrop(appearance, this)), texts_(new QWidget(this)),
      lines_(new QVBoxLayout(texts_)), title_(new TitleWithBadge(appearance, texts_)),
      summary_(wrapping(appearance, TextStyle::Ui, Role::Ink, texts_)),
      meta_(wrapping(appearance, TextStyle::Small, Role::Ink2, texts_)),
      more_(wrapping(appearance, TextStyle::Small, Role::Ink2, texts_)),
      open_(new TrailingButton(appearance, Look::Primary, texts_)), rule_(new Rule(appearance.theme, texts_))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(figure_);
    column->addWidget(texts_);
    column->addStretch();
    open_->setTrailingIcon(QStringLiteral("forward"));
    for (QWidget *item : {static_cast<QWidget *>(title_), static_cast<QWidget *>(summary_), static_cast<QWidget *>(meta_)})
        lines_->addWidget(item);
    lines_->addWidget(open_, 0, Qt::AlignLeft);
    lines_->addWidget(rule_);
    lines_->addWidget(more_);
    lines_->setSpacing(0);
    connect(open_, &QAbstractButton::clicked, this, &TopicPreview::openRequested);
    connect(&appearance.metrics, &Metrics::changed, this, &TopicPreview::restyle);
    restyle();
    clear();
}

void TopicPreview::restyle()
{
    const Metrics &metrics = appearance().metrics;
    lines_->setContentsMargins(metrics.px(24), metrics.px(20), metrics.px(24), metrics.px(20));
    summary_->setContentsMargins(0, metrics.px(8), 0, metrics.px(16));
    meta_->setContentsMargins(0, 0, 0, metrics.px(20));
    rule_->setFixedHeight(metrics.px(20) + 1);
    more_->setContentsMargins(0, metrics.px(12), 0, 0);
    setFixedWidth(metrics.px(336));
    texts_->updateGeometry();
}

QString TopicPreview::metaText() const
{
    QStringList parts;
    if (card_.updated.isValid())
        parts << tr("Updated %1").arg(dateText(card_.updated, card_.language));
    if (card_.minutes > 0)
        parts << tr("about %n minute(s)", nullptr, card_.minutes);
    if (card_.sourceCount > 0)
        parts << tr("%n source(s)", nullptr, card_.sourceCount);
    return parts.join(QStringLiteral(" · "));
}

void TopicPreview::show(const TopicCard &card, const QStringList &otherSections)
{
    card_ = card;
    others_ = otherSections;
    texts_->show();
    figure_->setVisible(!card.regions.isEmpty());
    figure_->setRegion(card.regions.value(0));
    retranslate();
}

void TopicPreview::clear()
{
    card_ = {};
    others_.clear();
    texts_->hide();
    figure_->hide();
}

void TopicPreview::retranslate()
{
    setAccessibleName(tr("Preview"));
    open_->setText(tr("Open"));
    open_->setAccessibleName(tr("Open %1").arg(card_.shortTitle));
    title_->setTopic(card_.shortTitle, card_.kind);
    summary_->setText(card_.summary);
    summary_->setVisible(!card_.summary.isEmpty());
    meta_->setText(metaText());
    meta_->setVisible(!meta_->text().isEmpty());
    more_->setText(tr("More matches in this article: %1").arg(others_.join(tr(", ", "between section names"))));
    more_->setVisible(!others_.isEmpty());
    rule_->setVisible(!others_.isEmpty());
}

}  // namespace kangdu
