// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/library.h"
#include "db/library/location.h"
#include "ui/theme/appearance.h"

#include <QWidget>

namespace kangdu {

class PageColumn;

/// A built-in programme to read before it is begun: for whom, who asks first, its exercises week by week, its sources.
class ProgrammeView final : public QWidget {
    Q_OBJECT
public:
    ProgrammeView(const Library &library, const Programme &programme, const QString &language, Appearance appearance, QWidget *parent = nullptr);

signals:
    void navigate(const kangdu::Location &location);
    void begun();
    void handoutRequested(const QString &programme);

private:
    void addExercises(PageColumn &column, const Library &library, const Programme &programme, const QString &language);

    Appearance appearance_;
};

/// By whom a programme was checked, and what it was put together from.
void addProgrammeSources(PageColumn &column, const Programme &programme);

}  // namespace kangdu
