// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/library.h"
#include "db/library/location.h"
#include "db/programme/diary.h"
#include "db/user/settings.h"
#include "ui/theme/appearance.h"

#include <QScrollArea>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace kangdu {

class TextLabel;

/// Programmes: without an id what is due today, this week, the last twelve and what may be chosen; with an id one programme, or the
/// reader's plan with its doses and days. Everything is kept on this machine only.
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

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void fillOverview();
    void fillProgramme(const Programme &programme);
    void fillPlan(const Plan &plan);
    void addCare();
    void addToday(const Diary &diary);
    void addCharts(const Diary &diary);
    void addPlans(const QVector<Plan> &plans);
    void addChoices(const QVector<Plan> &plans);
    void addEditor(const Plan &plan, const ProgrammeEntry &entry, const Exercise &exercise, int place);
    void addExercises(const Plan &plan);
    void addSources(const Programme &programme);
    void exportDiary();
    void change(const Plan &plan);
    TextLabel *addText(const QString &text, int style, bool quiet = false);
    QWidget *addRow();
    QPushButton *addButton(QWidget *row, int look, const QString &text, const QString &name, const std::function<void()> &action);
    QString planTitle(const Plan &plan) const;

    const Library &library_;
    Settings &settings_;
    Appearance appearance_;
    Today today_;
    QString id_, language_, title_;
    QString alarm_;  ///< slug of the exercise whose care card is on show
    bool stopped_ = false;
    QVBoxLayout *column_ = nullptr;
};

}  // namespace kangdu
