// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/search_types.h"
#include "ui/search/trailing_button.h"

namespace kangdu {

class Library;

/// A button that opens the list of hospital departments with hits, each with their number, and narrows the results to one.
class DepartmentFilter final : public TrailingButton {
    Q_OBJECT
public:
    DepartmentFilter(const Library &library, Appearance appearance, QWidget *parent = nullptr);

    /// Hides itself when there is no choice: fewer than two departments with hits and none chosen.
    void show(const SearchResults &results, const QString &language);
    void retranslate(const QString &language);

signals:
    /// Category id; empty = all.
    void chosen(const QString &category);

private:
    struct Department {
        QString id, title;
    };
    void readDepartments(const QString &parent, int depth);
    void openMenu();

    const Library &library_;
    Appearance appearance_;
    QString language_;
    QVector<Department> departments_;  ///< of the whole library, in language_
    QMap<QString, int> counts_;
    QString current_;
    int total_ = 0;
};

}  // namespace kangdu
