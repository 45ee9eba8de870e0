// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/theme/contrast_pairs.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/buttons.h"

#include <QLineEdit>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>
#include <QtMath>

using namespace kangdu;

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : qPow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// WCAG 2.2, "contrast ratio".
double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a), y = luminance(b);
    return (qMax(x, y) + 0.05) / (qMin(x, y) + 0.05);
}

int inkedPixels(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage();
    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            inked += qAlpha(image.pixel(x, y)) > 64;
    }
    return inked;
}

} // namespace

class ThemeTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everyPairKeepsItsContrast();
    void namesComeBack();
    void zoomStaysInItsSteps();
    void fontsFollowZoom();
    void everyIconHasAShape();
    void iconsTakeTheColorAskedFor();
    void buttonsAreLargeEnough();
    void buttonKeepsItsWidthWhenChecked();
    void ringFollowsTheKeyboardNotTheMouse();
    void appearanceReachesTheApplication();

private:
    Theme theme_;
    Metrics metrics_;
    Icons icons_;
    Appearance appearance_{theme_, metrics_, icons_};
};

void ThemeTest::initTestCase()
{
    applyAppearance(*qApp, appearance_);
}

void ThemeTest::everyPairKeepsItsContrast()
{
    for (const test::ContrastPair &pair : test::kContrastPairs) {
        const double found = contrast(Theme::color(pair.theme, pair.ink), Theme::color(pair.theme, pair.ground));
        QVERIFY2(found >= pair.need,
            qPrintable(QStringLiteral("%1: role %2 on %3 has %4, needs %5")
                           .arg(Theme::name(pair.theme))
                           .arg(int(pair.ink))
                           .arg(int(pair.ground))
                           .arg(found)
                           .arg(pair.need)));
    }
}

void ThemeTest::namesComeBack()
{
    for (const Theme::Id id : {Theme::Id::Light, Theme::Id::Dark, Theme::Id::HighContrast})
        QCOMPARE(Theme::fromName(Theme::name(id)), id);
    QCOMPARE(Theme::fromName(QStringLiteral("nonsense")), Theme::Id::Light);
}

void ThemeTest::zoomStaysInItsSteps()
{
    Metrics metrics;
    QSignalSpy changed(&metrics, &Metrics::changed);
    for (int i = 0; i < 20; ++i)
        metrics.zoomIn();
    QCOMPARE(metrics.zoom(), 2.0);
    QVERIFY(!metrics.canZoomIn());
    QCOMPARE(changed.count(), 5); // 1.15 1.3 1.5 1.75 2
    for (int i = 0; i < 20; ++i)
        metrics.zoomOut();
    QCOMPARE(metrics.zoom(), 0.85);
    QVERIFY(!metrics.canZoomOut());
    metrics.setZoom(qQNaN());
    QCOMPARE(metrics.zoom(), 1.0);
    metrics.setZoom(0.001);
    QCOMPARE(metrics.px(0.1), 1);
    QCOMPARE(metrics.px(0), 0);
}

void ThemeTest::fontsFollowZoom()
{
    Metrics metrics;
    QCOMPARE(metrics.font(TextStyle::Body).pixelSize(), 18);
    QCOMPARE(metrics.lineHeight(TextStyle::Body), 32);
    QVERIFY(metrics.font(TextStyle::CardTitle).bold());
    const QStringList withSerif = metrics.displayFont(TextStyle::H1).families();
    metrics.setSerifAllowed(false);
    QCOMPARE(metrics.displayFont(TextStyle::H1).families(), metrics.font(TextStyle::H1).families());
    QVERIFY(withSerif.size() >= metrics.font(TextStyle::H1).families().size());
    metrics.setSerifAllowed(true);
    QCOMPARE(
        metrics.displayFont(TextStyle::Small).families(), metrics.font(TextStyle::Small).families()); // below 22 px
    metrics.setZoom(2);
    QCOMPARE(metrics.font(TextStyle::Body).pixelSize(), 36);
}

void ThemeTest::everyIconHasAShape()
{
    // Some of every kind of element and command that the drawings use.
    for (const char *name : {"search", "settings", "treatment", "database", "care", "nutrition", "qr", "print", "theme",
             "star", "star-on", "warning", "app-icon", "chevron-right", "language"}) {
        const QString icon = QLatin1String(name);
        QVERIFY2(icons_.contains(icon), name);
        const int inked = inkedPixels(icons_.pixmap(icon, 48, Qt::black, 1));
        QVERIFY2(inked > 60 && inked <= 48 * 48, name);
    }
    QVERIFY(!icons_.contains(QStringLiteral("no-such-icon")));
    QCOMPARE(inkedPixels(icons_.pixmap(QStringLiteral("no-such-icon"), 24, Qt::black, 1)), 0);
    QVERIFY(inkedPixels(icons_.pixmap(QStringLiteral("star-on"), 48, Qt::black, 1))
        > inkedPixels(icons_.pixmap(QStringLiteral("star"), 48, Qt::black, 1)));
}

void ThemeTest::iconsTakeTheColorAskedFor()
{
    const QPixmap stop = icons_.pixmap(QStringLiteral("database"), 24, Qt::red, 2);
    QCOMPARE(stop.size(), QSize(48, 48));
    const QImage image = stop.toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255)
                QCOMPARE(image.pixelColor(x, y), QColor(Qt::red));
        }
    }
    QVERIFY(!icons_.appIcon().isNull());
}

void ThemeTest::buttonsAreLargeEnough()
{
    for (const qreal zoom : {0.85, 1.0, 2.0}) {
        metrics_.setZoom(zoom);
        for (const Look look :
            {Look::Primary, Look::Secondary, Look::Flat, Look::Link, Look::Chip, Look::SegmentFirst}) {
            QPushButton *button = makeButton(look, nullptr);
            button->setText(QStringLiteral("A"));
            QVERIFY(button->sizeHint().height() >= metrics_.px(44));
            QVERIFY(button->sizeHint().width() >= metrics_.px(44));
            delete button;
        }
        QLineEdit edit;
        QVERIFY(edit.sizeHint().height() >= metrics_.px(44));
    }
    metrics_.setZoom(1);
}

void ThemeTest::buttonKeepsItsWidthWhenChecked()
{
    std::unique_ptr<QPushButton> button(makeButton(Look::Chip, nullptr));
    button->setText(QStringLiteral("康复训练"));
    button->setCheckable(true);
    const QSize off = button->sizeHint();
    button->setChecked(true);
    QCOMPARE(button->sizeHint(), off);
}

void ThemeTest::ringFollowsTheKeyboardNotTheMouse()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    QPushButton *first = makeButton(Look::Secondary, &window), *second = makeButton(Look::Primary, &window);
    first->setText(QStringLiteral("One"));
    second->setText(QStringLiteral("Two"));
    column->addWidget(first);
    column->addWidget(second);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto focusPixels = [&] {
        const QImage image = window.grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == theme_.color(Role::Focus);
        }
        return count;
    };
    const auto click = [&](QWidget *on) {
        QTest::mouseClick(window.windowHandle(), Qt::LeftButton, {}, on->mapTo(&window, on->rect().center()));
        QTRY_COMPARE(QApplication::focusWidget(), on);
    };
    click(second);
    QCOMPARE(focusPixels(), 0);
    QTest::keyClick(&window, Qt::Key_Tab);
    QVERIFY(focusPixels() > 100);
    click(second);
    QCOMPARE(focusPixels(), 0);
}

void ThemeTest::appearanceReachesTheApplication()
{
    theme_.setId(Theme::Id::HighContrast);
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::black));
    QCOMPARE(metrics_.displayFont(TextStyle::H1).families(), metrics_.font(TextStyle::H1).families());
    metrics_.setZoom(1.5);
    QCOMPARE(QApplication::font().pixelSize(), 24);
    metrics_.setZoom(1);
    theme_.setId(Theme::Id::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::color(Theme::Id::Light, Role::Canvas));
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
