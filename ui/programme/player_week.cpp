// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/player_week.h"

#include "ui/programme/page_column.h"
#include "ui/programme/programme_text.h"
#include "ui/programme/week_chart.h"
#include "ui/widgets/text_label.h"

namespace kangdu {

void showWeekIn(PlayerPage &player, const Diary &diary, bool planned, const QDate &today, const QString &language, Appearance appearance)
{
    QWidget *slot = player.weekSlot();
    if (!slot->layout()) {
        PageColumn outer(appearance, slot);
        PageColumn card(appearance, outer.card(), 16, 4);
        card.heading({}, TextStyle::Ui)->setObjectName(QStringLiteral("title"));
        card.text({}, TextStyle::Small, Role::Ink2)->setObjectName(QStringLiteral("words"));
        card.add(new WeekChart(appearance, slot));
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
