// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/library.h"
#include "ui/print/handout.h"

#include <QTest>

#include <memory>

namespace kangdu::test {

inline std::unique_ptr<Library> openedLibrary;  ///< closed by each test at its end: it must not outlive the application

/// The bundled library: its texts are as long as texts get.
inline const Library &bundledLibrary()
{
    if (!openedLibrary) {
        openedLibrary = std::make_unique<Library>();
        (void)bool(openedLibrary->open(QStringLiteral(KANGDU_BUNDLED_PACK)));
    }
    return *openedLibrary;
}

inline const QDate kMonday(2026, 3, 2);

/// A built-in programme in one of its weeks.
inline Result<Handout> programmeHandout(const QString &id, int week, const QString &language)
{
    const auto programme = bundledLibrary().programme(id, language);
    if (!programme)
        return Error{Error::Code::NotFound, id, {}, {}};
    return handoutOf(Plan::of(*programme, kMonday), bundledLibrary(), kMonday.addDays(7 * (week - 1) + 2), language);
}

/// One exercise, "one"; four, "four"; six and seven of the longest programmes; eight with more boxes a day, "eight".
inline Result<Handout> sampleHandout(const QString &which, const QString &language)
{
    if (which == "one")
        return handoutOf(QStringLiteral("sit-to-stand"), bundledLibrary(), language);
    if (which == "four")
        return programmeHandout("moved-by-a-helper", 2, language);
    if (which == "six")
        return programmeHandout("knee-osteoarthritis", 12, language);
    if (which == "seven")
        return programmeHandout("sarcopenia", 12, language);
    Plan plan = Plan::of(*bundledLibrary().programme("sarcopenia", language), kMonday);
    plan.entries << ProgrammeEntry{"ankle-pump", {2, 10, 0, 3}, Weekdays::all(), 1};
    return handoutOf(plan, bundledLibrary(), kMonday.addDays(7 * 11), language);
}

inline void sampleRows()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<QString>("language");
    for (const QString &which : {QString("one"), QString("four"), QString("six"), QString("seven"), QString("eight")}) {
        for (const QString &language : {QString("zh-CN"), QString("en")})
            QTest::addRow("%s %s", qPrintable(which), qPrintable(language)) << which << language;
    }
}

}  // namespace kangdu::test
