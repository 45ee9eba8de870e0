// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/care_notice.h"

#include "db/library/rich_text.h"
#include "ui/programme/page_column.h"
#include "ui/widgets/danger_box.h"
#include "ui/widgets/text_label.h"

#include <QPainter>
#include <QPushButton>

namespace kangdu {

namespace {

constexpr int kPadding = 20;  // px at 100 %

QString plainSign(const QString &html)
{
    QString words;
    for (const Span &span : parseInline(html))
        words += span.sourceId.isEmpty() ? span.text : QString();
    return words;
}

}  // namespace

CareNotice::CareNotice(const Article &exercise, bool stop, Appearance appearance, QWidget *parent) : QWidget(parent), appearance_(appearance)
{
    PageColumn column(appearance_, this, kPadding, 6);
    const int padding = appearance_.metrics.px(kPadding);
    layout()->setContentsMargins(padding + appearance_.metrics.px(kDangerBar), padding, padding, padding);
    const QString name = exercise.card.shortTitle;
    setAccessibleName(tr("Care card: %1").arg(name));
    column.heading(stop ? tr("Leave this exercise for now: %1").arg(name) : tr("The pain grows: %1").arg(name));
    column.text(stop ? tr("Do not do it again until you know why. Ask a doctor or therapist.")
                     : tr("Do less next time, or leave it out until the pain has settled. If it goes on, ask a doctor or therapist."), TextStyle::Body);
    for (const CareCard &card : exercise.care) {
        column.heading(card.action, TextStyle::Ui);
        for (const QString &sign : card.signHtml)
            column.text(QStringLiteral("• ") + plainSign(sign), TextStyle::Ui);
    }
    QWidget *row = column.row();
    connect(column.button(row, Look::Primary, tr("When to get help"), {}, QStringLiteral("care/help")), &QPushButton::clicked, this, &CareNotice::helpRequested);
    connect(column.button(row, Look::Secondary, tr("I have read this"), {}, QStringLiteral("care/read")), &QPushButton::clicked, this, &CareNotice::read);
    connect(&appearance_.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CareNotice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintDangerBox(painter, rect(), appearance_);
}

}  // namespace kangdu
