// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/programme/diary.h"
#include "ui/theme/appearance.h"

#include <QDialog>

class QButtonGroup;
class QPushButton;
class QVBoxLayout;

namespace kangdu {

/// After an exercise: done, partly or skipped; effort and pain from 0 to 10, both optional; and whether a stop sign came.
class NoteDialog final : public QDialog {
    Q_OBJECT
public:
    NoteDialog(const Exercise &exercise, DiaryEntry::Outcome outcome, Appearance appearance, QWidget *parent = nullptr);

    /// What was chosen, for a day.
    DiaryEntry entry(const QDate &date) const;

private:
    QButtonGroup *addScale(QVBoxLayout *column, const QString &title, QString (*word)(int));
    QPushButton *addChoice(QButtonGroup *group, int id, const QString &text, const QString &name, QWidget *row);

    Appearance appearance_;
    QString slug_;
    QButtonGroup *outcome_, *effort_, *pain_, *stop_;
};

}  // namespace kangdu
