// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/player_week.h"

#include "ui/programme/page_column.h"
#include "ui/programme/programme_text.h"
#include "ui/programme/week_chart.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>

namespace kangdu {

namespace {
constexpr int kBars = 48;  // px at 100 %
}

void showWeekIn(PlayerPage &player, const Diary &diary, bool planned, const QDate &today, const QString &language, Appearance appearance)
{
    QWidget *slot = player.weekSlot();
    if (!slot->layout()) {
        PageColumn outer(appearance, slot);
        PageColumn card(appearance, outer.card(), 16, 8);
        auto *head = new QWidget(slot);
        auto *row = new QHBoxLayout(head);
        row->setContentsMargins(0, 0, 0, 0);
        auto *title = new TextLabel(appearance, TextStyle::Ui, Role::Ink, TextLabel::Face::Bold, head);
        auto *words = new TextLabel(appearance, TextStyle::Small, Role::Ink2, TextLabel::Face::Sans, head);
        title->setObjectName(QStringLiteral("title"));
        words->setObjectName(QStringLiteral("words"));
        words->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        words->setWordWrap(true);
        row->addWidget(title);
        row->addWidget(words, 1);
        card.add(head);
        auto *chart = new WeekChart(appearance, slot);
        chart->setBarHeight(kBars);
        card.add(chart);
    }
    slot->setVisible(planned);
    if (!planned)
        return;
    const WeekShare week = diary.week(today);
    slot->findChild<TextLabel *>(QStringLiteral("title"))->setText(WeekChart::tr("This week"));
    slot->findChild<TextLabel *>(QStringLiteral("words"))->setText(programmeText::week(week));
    slot->findChild<WeekChart *>()->showWeek(week, today, language);
}

}  // namespace kangdu
