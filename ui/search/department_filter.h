// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/search_types.h"
#include "ui/widgets/choice_menu.h"

namespace kangdu {

class Library;

/// A button that opens the list of hospital departments with hits, each with their number, and narrows the results to one.
/// The id chosen is a category's; empty = all.
class DepartmentFilter final : public ChoiceMenu {
    Q_OBJECT
public:
    DepartmentFilter(const Library &library, Appearance appearance, QWidget *parent = nullptr);

    /// Hides itself when there is no choice: fewer than two departments with hits and none chosen.
    void show(const SearchResults &results, const QString &language);
    void retranslate(const QString &language);

private:
    struct Department {
        QString id, title;
    };
    void readDepartments(const QString &parent, int depth);

    const Library &library_;
    QString language_;
    QVector<Department> departments_;  ///< of the whole library, in language_
    QMap<QString, int> counts_;
    QString current_;
    int total_ = 0;
};

}  // namespace kangdu
