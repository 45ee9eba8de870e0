// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/library.h"
#include "db/library/location.h"
#include "db/programme/diary.h"
#include "ui/theme/appearance.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;

namespace kangdu {

class PageColumn;
class TopicCardButton;

/// All of the reader's training at a glance: what is due today, this week, the last twelve, the plans, and programmes to choose from.
/// Made anew when something changes.
class Overview final : public QWidget {
    Q_OBJECT
public:
    Overview(const Library &library, const Diary &diary, const QVector<Plan> &plans, const QDate &today, const QString &language,
             Appearance appearance, QWidget *parent = nullptr);

signals:
    void navigate(const kangdu::Location &location);
    void noteRequested(const QString &slug);
    void takeBackRequested(const QString &slug);
    void ownRequested();
    void exportRequested();
    void handoutRequested(const QString &plan);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeToday(const Diary &diary);
    QWidget *makeProgress(const Diary &diary);
    QWidget *makePlans(const QVector<Plan> &plans, bool notes);
    void addChoices(PageColumn &column, const QVector<Plan> &plans);
    void arrange();

    const Library &library_;
    QDate today_;
    QString language_;
    Appearance appearance_;
    QBoxLayout *halves_ = nullptr;
    QGridLayout *grid_ = nullptr;
    QVector<TopicCardButton *> choices_;
};

}  // namespace kangdu
