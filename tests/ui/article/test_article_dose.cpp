// SPDX-License-Identifier: GPL-3.0-or-later
// A dose in words: repetitions that are held, and exercises that are a stretch of time.
#include "ui/article/dose_text.h"

#include <QTest>

using namespace kangdu;
using doseText::Bound;

namespace {

Dose doseOf(DoseRange sets, DoseRange reps, DoseRange hold)
{
    Dose dose;
    dose.sets = sets;
    dose.reps = reps;
    dose.holdSeconds = hold;
    return dose;
}

} // namespace

class TestArticleDose final : public QObject {
    Q_OBJECT
private slots:
    void holdsAPosition()
    {
        const Dose dose = doseOf({1, 2, 3}, {5, 10, 12}, {0, 5, 90});
        QVERIFY(!doseText::isTimed(dose));
        QCOMPARE(doseText::amount(dose, Bound::Start), QStringLiteral("1 set of 5"));
        QCOMPARE(doseText::amount(dose, Bound::Typical), QStringLiteral("2 sets of 10"));
        QCOMPARE(doseText::eachTime(dose), QStringLiteral("hold for 5 seconds"));
    }
    void walksForMinutes()
    {
        const Dose dose = doseOf({1, 1, 1}, {1, 1, 1}, {30, 900, 1800});
        QVERIFY(doseText::isTimed(dose));
        QCOMPARE(doseText::amount(dose, Bound::Start), QStringLiteral("30 seconds"));
        QCOMPARE(doseText::amount(dose, Bound::Typical), QStringLiteral("15 minutes"));
        QVERIFY(doseText::eachTime(dose).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestArticleDose)
#include "test_article_dose.moc"
