// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/department_filter.h"

#include "db/library/library.h"

namespace kangdu {

namespace {
constexpr int kDeepest = 4;
}

DepartmentFilter::DepartmentFilter(const Library &library, Appearance appearance, QWidget *parent) : ChoiceMenu(appearance, parent), library_(library)
{
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
    QVector<Choice> choices{{{}, tr("All departments"), total_}};
    QString name = choices.first().text;
    int withHits = 0;
    for (const Department &department : std::as_const(departments_)) {
        const int count = counts_.value(department.id);
        withHits += count > 0;
        if (count > 0 || department.id == current_)
            choices << Choice{department.id, department.title, count};
        if (department.id == current_)
            name = department.title;
    }
    setChoices(choices, current_);
    setAccessibleName(tr("Department: %1").arg(name));
    setVisible(withHits > 1 || !current_.isEmpty());
}

}  // namespace kangdu
