// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/exercise_pages.h"

#include "db/user/training_store.h"
#include "ui/player/player_page.h"
#include "ui/print/handout_dialog.h"
#include "ui/programme/player_week.h"
#include "ui/programme/programme_page.h"
#include "ui/programme/training_summary.h"

#include <QStackedWidget>

namespace kangdu {

ExercisePages::ExercisePages(const WindowParts &parts, QStackedWidget &pages, QObject *parent)
    : QObject(parent), parts_(parts), pages_(pages), today_([] { return QDate::currentDate(); })
{
}

void ExercisePages::setToday(Today today)
{
    today_ = std::move(today);
    programmes().setToday(today_);
}

PlayerPage &ExercisePages::player()
{
    if (!player_) {
        player_ = new PlayerPage(parts_.settings, parts_.appearance, &pages_);
        pages_.addWidget(player_);
        connect(player_, &PlayerPage::backRequested, this, &ExercisePages::backRequested);
        connect(player_, &PlayerPage::finished, this, &ExercisePages::over);
        connect(player_, &PlayerPage::printRequested, this, [this] {
            if (const auto handout = handoutOf(slug_, parts_.library, parts_.translations.language()))
                printHandout(handout.value(), parts_.appearance, player_->window());
        });
        connect(player_, &PlayerPage::nextRequested, this, [this] {
            const Diary diary(storedPlans(parts_.settings), storedDiary(parts_.settings), today_());
            const QString next = nextOfToday(diary, slug_);
            if (next.isEmpty())
                emit backRequested();
            else
                emit navigate(Location::play(next));
        });
    }
    return *player_;
}

ProgrammePage &ExercisePages::programmes()
{
    if (!programmes_) {
        programmes_ = new ProgrammePage(parts_.library, parts_.settings, parts_.appearance, &pages_);
        programmes_->setToday(today_);
        pages_.addWidget(programmes_);
        connect(programmes_, &ProgrammePage::navigate, this, &ExercisePages::navigate);
        connect(programmes_, &ProgrammePage::noted, this, [this] {
            if (playing())
                tellPlayer();
        });
    }
    return *programmes_;
}

Result<QString> ExercisePages::showPlayer(const QString &slug, const Location &before)
{
    const QString language = parts_.translations.language();
    const auto exercise = parts_.library.exercise(slug, language);
    if (!exercise)
        return Error{Error::Code::NotFound, tr("There is no exercise “%1” in the library.").arg(slug), tr("It may have been renamed."), {}};
    if (exercise->figure.isEmpty())
        return Error{Error::Code::NotFound, tr("“%1” cannot be played: it has no moving figure yet.").arg(exercise->title),
                     tr("Its article tells how to do it."), {}};
    slug_ = slug;
    fromProgramme_ = before.page == Location::Page::Programme || before.page == Location::Page::Play;
    player().open(*exercise, playerContext(parts_.library, parts_.settings, slug, today_(), language, fromProgramme_));
    tellPlayer();
    pages_.setCurrentWidget(player_);
    player_->setFocus(Qt::OtherFocusReason);
    return exercise->title;
}

Result<QString> ExercisePages::showProgramme(const QString &id)
{
    if (!programmes().show(id, parts_.translations.language()))
        return Error{Error::Code::NotFound, tr("There is no program “%1” in the library.").arg(id), tr("It may have been renamed."), {}};
    pages_.setCurrentWidget(programmes_);
    return programmes_->title();
}

void ExercisePages::tellPlayer()
{
    const QString language = parts_.translations.language();
    const auto plans = storedPlans(parts_.settings);
    player().setContext(playerContext(parts_.library, parts_.settings, slug_, today_(), language, fromProgramme_));
    showWeekIn(*player_, Diary(plans, storedDiary(parts_.settings), today_()), !plans.isEmpty(), today_(), language, parts_.appearance);
}

void ExercisePages::over(const Session &session)
{
    if (storedPlans(parts_.settings).isEmpty())
        return;  // who has no plan is not asked
    const DiaryEntry::Outcome outcome = session.outcome() == Session::Outcome::Complete ? DiaryEntry::Outcome::Done
        : session.repsDone() > 0                                                        ? DiaryEntry::Outcome::Partly
                                                                                        : DiaryEntry::Outcome::Skipped;
    programmes().askAbout(session.plan().slug, parts_.translations.language(), outcome);
}

bool ExercisePages::playing() const
{
    return player_ && pages_.currentWidget() == player_;
}

void ExercisePages::leavePlayer()
{
    if (playing())
        player_->leave();
}

Location ExercisePages::afterPlayer() const
{
    return fromProgramme_ ? Location::programme() : Location::topic(slug_);
}

}  // namespace kangdu
