// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/department_filter.h"

#include "db/library/library.h"

#include <QMenu>

namespace kangdu {

namespace {
constexpr int kDeepest = 4;
}

DepartmentFilter::DepartmentFilter(const Library &library, Appearance appearance, QWidget *parent)
    : TrailingButton(appearance, Look::Secondary, parent), library_(library), appearance_(appearance)
{
    setTrailingIcon(QStringLiteral("chevron-down"));
    connect(this, &QAbstractButton::clicked, this, &DepartmentFilter::openMenu);
    hide();
}

void DepartmentFilter::readDepartments(const QString &parent, int depth)
{
    for (const Category &category : library_.categories(parent, language_)) {
        if (!category.department.isEmpty())
            departments_ << Department{category.id, category.title};
        if (category.hasChildren && depth < kDeepest)
            readDepartments(category.id, depth + 1);
    }
}

void DepartmentFilter::show(const SearchResults &results, const QString &language)
{
    counts_ = results.departmentCounts;
    current_ = results.query.department;
    total_ = results.total;
    retranslate(language);
}

void DepartmentFilter::retranslate(const QString &language)
{
    if (language_ != language) {
        language_ = language;
        departments_.clear();
        readDepartments({}, 0);
    }
    QString chosen = tr("All departments");
    int withHits = 0;
    for (const Department &department : std::as_const(departments_)) {
        withHits += counts_.value(department.id) > 0;
        if (department.id == current_)
            chosen = department.title;
    }
    setText(QString(chosen).replace('&', QStringLiteral("&&")));
    setAccessibleName(tr("Department: %1").arg(chosen));
    setVisible(withHits > 1 || !current_.isEmpty());
}

void DepartmentFilter::openMenu()
{
    QMenu menu(this);
    menu.setFont(appearance_.metrics.font(TextStyle::Ui));
    const auto add = [&](const QString &id, const QString &title, int count) {
        const QString text = QString(title).replace('&', QStringLiteral("&&"));
        QAction *action = menu.addAction(QStringLiteral("%1  %2").arg(text).arg(count), this, [this, id] { emit chosen(id); });
        action->setCheckable(true);
        action->setChecked(id == current_);
        if (id == current_)
            menu.setActiveAction(action);
    };
    add({}, tr("All departments"), total_);
    for (const Department &department : std::as_const(departments_)) {
        if (counts_.value(department.id) > 0 || department.id == current_)
            add(department.id, department.title, counts_.value(department.id));
    }
    menu.exec(mapToGlobal(QPoint(0, height())));
}

}  // namespace kangdu
