// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/player_week.h"

#include "db/user/training_store.h"
#include "ui/player/player_page.h"
#include "ui/programme/programme_text.h"
#include "ui/programme/week_chart.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace kangdu {

void showTrainingIn(PlayerPage &player, const QString &slug, const Settings &settings, const QDate &today, const QString &language,
                    Appearance appearance)
{
    QWidget *slot = player.weekSlot();
    const auto plans = storedPlans(settings);
    const Diary diary(plans, storedDiary(settings), today);
    const auto items = diary.today();
    const auto at = std::find_if(items.begin(), items.end(), [&](const Diary::Item &item) { return item.entry.slug == slug; });
    player.setPlace(at == items.end() ? QString()
                                      : PlayerPage::tr("Exercise %1 of %2 today").arg(at - items.begin() + 1).arg(items.size()));
    if (!slot->layout()) {
        auto *column = new QVBoxLayout(slot);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(new TextLabel(appearance, TextStyle::Ui, Role::Ink, TextLabel::Face::Bold, slot));
        column->addWidget(new WeekChart(appearance, slot));
    }
    slot->setVisible(!plans.isEmpty());
    if (plans.isEmpty())
        return;
    const WeekShare week = diary.week(today);
    slot->findChild<TextLabel *>()->setText(programmeText::week(week));
    slot->findChild<WeekChart *>()->showWeek(week, today, language);
}

}  // namespace kangdu
