// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/library.h"
#include "ui/home/home_choice.h"
#include "ui/home/home_page.h"
#include "ui/home/reading_row.h"
#include "ui/home/region_button.h"
#include "ui/widgets/kind_text.h"
#include "ui/widgets/topic_card_button.h"
#include "ui/widgets/wrapped_text.h"

#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace kangdu;

namespace {

TopicCard card(const QString &slug, const QStringList &regions)
{
    TopicCard topic;
    topic.slug = slug;
    topic.shortTitle = slug;
    topic.regions = regions;
    topic.minutes = 10;
    return topic;
}

QVector<QAbstractButton *> visibleButtons(QWidget &page)
{
    QVector<QAbstractButton *> found;
    for (QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            found << button;
    }
    return found;
}

} // namespace

class HomeTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everyRegionButtonNavigates();
    void bodyPartNavigates();
    void everyControlHasANameAndRoom();
    void keyboardReachesEveryRegion();
    void nothingIsCutAt200Percent();
    void sizedBeforeItIsShownItHasTwoColumns();
    void picturesDiffer();
    void dayIsWrittenInTheLanguage();
    void longTextIsElidedOnItsLastLine();
    void cardNamesItsTopic();
    void readingRowSaysWhatIsLeft();

private:
    Theme theme_;
    Metrics metrics_;
    Icons icons_;
    Appearance appearance_{theme_, metrics_, icons_};
    Library library_;
};

void HomeTest::initTestCase()
{
    applyAppearance(*qApp, appearance_);
}

void HomeTest::everyRegionButtonNavigates()
{
    HomePage page(library_, appearance_);
    page.resize(1176, 804);
    page.show();
    QSignalSpy navigated(&page, &HomePage::navigate);
    const auto regions = page.findChildren<RegionButton *>();
    QCOMPARE(regions.size(), allRegions().size());
    for (RegionButton *button : regions) {
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(navigated.takeLast().first().value<Location>(), Location::region(button->region()));
    }
}

void HomeTest::bodyPartNavigates()
{
    HomePage page(library_, appearance_);
    page.resize(1176, 804);
    page.show();
    QWidget *map = page.findChild<RegionButton *>()->parentWidget();
    QSignalSpy navigated(&page, &HomePage::navigate);
    QTest::mouseClick(map, Qt::LeftButton, {}, map->rect().center());
    QCOMPARE(navigated.count(), 1);
    QTest::mouseClick(map, Qt::LeftButton, {}, {2, 2});
    QCOMPARE(navigated.count(), 1);
}

void HomeTest::everyControlHasANameAndRoom()
{
    for (const qreal zoom : {0.85, 1.0, 2.0}) {
        metrics_.setZoom(zoom);
        HomePage page(library_, appearance_);
        page.setContinueReading({{QStringLiteral("none"), 0.5}});
        page.resize(1176, 804);
        page.show();
        for (const QAbstractButton *button : visibleButtons(page)) {
            QVERIFY(!button->accessibleName().isEmpty() || !button->text().isEmpty());
            QVERIFY2(
                button->height() >= metrics_.px(44) && button->width() >= metrics_.px(44), qPrintable(button->text()));
        }
    }
    metrics_.setZoom(1);
}

void HomeTest::keyboardReachesEveryRegion()
{
    HomePage page(library_, appearance_);
    page.resize(1176, 804);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QSet<QString> reached;
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(page.window(), Qt::Key_Tab);
        if (const auto *button = qobject_cast<RegionButton *>(QApplication::focusWidget()))
            reached << button->region();
    }
    QCOMPARE(reached.size(), allRegions().size());
    QSignalSpy navigated(&page, &HomePage::navigate);
    auto *knee = page.findChildren<RegionButton *>().last();
    knee->setFocus(Qt::TabFocusReason);
    QTest::keyClick(knee, Qt::Key_Space);
    QCOMPARE(navigated.count(), 1);
}

void HomeTest::nothingIsCutAt200Percent()
{
    metrics_.setZoom(2);
    HomePage page(library_, appearance_);
    page.resize(1024, 640);
    page.show();
    QCoreApplication::processEvents();
    const auto *scroll = page.findChild<QScrollArea *>();
    QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    for (const QAbstractButton *button : visibleButtons(page)) {
        const QRect there(button->mapTo(scroll->widget(), QPoint(0, 0)), button->size());
        QVERIFY2(scroll->widget()->rect().contains(there), qPrintable(button->text()));
    }
    metrics_.setZoom(1);
}

void HomeTest::sizedBeforeItIsShownItHasTwoColumns()
{
    HomePage page(library_, appearance_);
    page.resize(1176, 804);
    page.setLanguage(QStringLiteral("en"));
    page.show();
    QCoreApplication::processEvents();
    const QWidget *map = page.findChild<RegionButton *>()->parentWidget();
    QVERIFY(map->width() < 424); // one column would be as wide as the page
    QCOMPARE(map->parentWidget()->width(), 424);
}

void HomeTest::picturesDiffer()
{
    const QString knee = QStringLiteral("knee"), hip = QStringLiteral("hip"), neck = QStringLiteral("neck");
    const QStringList pictures =
        pictureRegions({card("a", {knee, hip}), card("b", {knee}), card("c", {}), card("d", {hip, neck, knee})});
    QCOMPARE(pictures, QStringList({knee, knee, QString(), hip}));  // the first shows what it says first; "b" has nothing else
}

void HomeTest::dayIsWrittenInTheLanguage()
{
    const QDate day(2026, 3, 18);
    QCOMPARE(dayText(day, QStringLiteral("zh-CN")), QStringLiteral("3 月 18 日，星期三"));
    QCOMPARE(dayText(day, QStringLiteral("en")), QStringLiteral("Wednesday, 18 March"));
}

void HomeTest::longTextIsElidedOnItsLastLine()
{
    const QFont font = metrics_.font(TextStyle::Ui);
    const QStringList lines =
        wrappedLines(QStringLiteral("Duchenne muscular dystrophy and other inherited conditions"), font, 120, 2);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.last().endsWith(QChar(0x2026)));
    QCOMPARE(wrappedLines(QStringLiteral("Hip"), font, 120, 2), QStringList{QStringLiteral("Hip")});
}

void HomeTest::cardNamesItsTopic()
{
    TopicCardButton button(appearance_, TopicCardButton::Form::Row);
    TopicCard topic = card(QStringLiteral("knee-osteoarthritis"), {QStringLiteral("knee")});
    topic.lead = QStringLiteral("Pain on stairs");
    button.setCard(topic);
    QCOMPARE(button.accessibleName(), topic.shortTitle);
    QCOMPARE(button.accessibleDescription(), topic.lead);
    QVERIFY(!button.grab().isNull());
}

void HomeTest::readingRowSaysWhatIsLeft()
{
    ReadingRow row(appearance_);
    row.setReading(card(QStringLiteral("a"), {}), 0.62, false);
    QVERIFY(row.accessibleDescription().contains(QStringLiteral("62")));
    QVERIFY(row.accessibleDescription().contains(QStringLiteral("4"))); // of ten minutes
}

QTEST_MAIN(HomeTest)
#include "tst_home.moc"
