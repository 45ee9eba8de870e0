// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/library.h"
#include "db/library/location.h"
#include "db/programme/diary.h"
#include "db/user/settings.h"
#include "ui/theme/appearance.h"

#include <QScrollArea>

#include <functional>

namespace kangdu {

class Overview;
class PageColumn;
class PlanEditor;
class ProgrammeView;
class TextLabel;

/// Programmes: without an id what is due today, this week, the last twelve and what may be chosen; with an id one programme, or the
/// reader's plan with its doses and days. Everything is kept on this machine only. The page is made anew with every change.
class ProgrammePage final : public QScrollArea {
    Q_OBJECT
public:
    using Today = std::function<QDate()>;
    ProgrammePage(const Library &library, Settings &settings, Appearance appearance, QWidget *parent = nullptr);

    /// Shows all, one programme or one plan. False if there is none of that id.
    bool show(const QString &id, const QString &language);
    QString title() const { return title_; }
    /// Asks how an exercise went and writes it down; `outcome` is what is offered.
    void askAbout(const QString &slug, const QString &language, DiaryEntry::Outcome outcome);
    /// What a note says: writes it and shows the care card if pain rises or a stop sign came.
    void note(const DiaryEntry &entry);
    void setToday(Today today) { today_ = std::move(today); }  ///< for tests

signals:
    void navigate(const kangdu::Location &location);
    /// The diary has a new note.
    void noted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void fill(PageColumn &column);
    Overview *makeOverview(const QVector<Plan> &plans);
    ProgrammeView *makeView(const Programme &programme);
    PlanEditor *makeEditor(const Plan &plan);
    void addCare(PageColumn &column);
    void lookForAlarm();
    bool judge(const QString &slug);
    void addProblem(PageColumn &column);
    void change(const Plan &plan);
    void save();
    void exportDiary();
    void printPlan(const Plan &plan);

    const Library &library_;
    Settings &settings_;
    Appearance appearance_;
    Today today_;
    QString id_, language_, title_;
    TextLabel *heading_ = nullptr;
    QString alarm_;  ///< slug of the exercise whose care card is on show
    bool stopped_ = false;
    bool read_ = false;  ///< what was noted before this page was made was read
    std::optional<Error> problem_;  ///< what could not be written
};

}  // namespace kangdu
