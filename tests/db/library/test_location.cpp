// SPDX-License-Identifier: GPL-3.0-or-later
// Location <-> address, and the tables of kinds and facets.
#include "db/library/location.h"

#include <QSet>
#include <QTest>

using namespace kangdu;

Q_DECLARE_METATYPE(kangdu::Location)

class TestLocation final : public QObject {
    Q_OBJECT

private slots:
    void address_data()
    {
        QTest::addColumn<Location>("location");
        QTest::addColumn<QString>("address");
        using Page = Location::Page;
        QTest::newRow("home") << Location::home() << "kangdu://home";
        QTest::newRow("settings") << Location::of(Page::Settings) << "kangdu://settings";
        QTest::newRow("about") << Location::of(Page::About) << "kangdu://about";
        QTest::newRow("help") << Location::of(Page::Help) << "kangdu://help";
        QTest::newRow("category") << Location::category("conditions-neurology") << "kangdu://category/conditions-neurology";
        QTest::newRow("region") << Location::region("knee") << "kangdu://region/knee";
        QTest::newRow("topic") << Location::topic("muscle-atrophy") << "kangdu://topic/muscle-atrophy";
        QTest::newRow("topic, facet, language") << Location::topic("muscle-atrophy", "nutrition", "zh-CN")
                                                << "kangdu://topic/muscle-atrophy?facet=nutrition&lang=zh-CN";
        QTest::newRow("play") << Location::play("heel-raise") << "kangdu://play/heel-raise";
        QTest::newRow("programmes") << Location::programme() << "kangdu://programme";
        QTest::newRow("programme") << Location::programme("neck") << "kangdu://programme/neck";
        QTest::newRow("search") << Location::search("jrws", "exercise") << "kangdu://search?q=jrws&kind=exercise";
        Location narrowed = Location::search("jrws");
        narrowed.department = "conditions-neurology";
        narrowed.asTyped = true;
        QTest::newRow("search in a department, as typed") << narrowed << "kangdu://search?q=jrws&department=conditions-neurology&as=typed";
        QTest::newRow("empty search") << Location::search("") << "kangdu://search";
        // Han stays readable, as location.h shows it.
        QTest::newRow("tag") << Location::tag("肌肉") << "kangdu://tag/肌肉";
        QTest::newRow("Han search") << Location::search("肌肉 萎缩") << "kangdu://search?q=肌肉%20萎缩";
    }
    void address()
    {
        QFETCH(Location, location);
        QFETCH(QString, address);
        QCOMPARE(location.address(), address);
        const auto back = Location::fromAddress(address);
        QVERIFY(back);
        QCOMPARE(back.value(), location);
    }

    void oddTextsComeBack_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts{"a b", " a ", "a+b", "a%20b", "100%", "a&b=c", "a?b", "a#b", "a/b", "a/", "/a", "//", "?#&=+%", "肌肉", "a\tb", "a\nb",
                                "é", "𠀀", "😀", "\"quoted\"", "<b>", "a\\b", "..", "../..", "::", "kangdu://topic/x", "a;b,c", "～·、。", QString(QChar(0x202e)) + "x",
                                QString("a") + QChar(0) + "b"};
        for (qsizetype i = 0; i < texts.size(); ++i)
            QTest::addRow("%d", int(i)) << texts[i];
    }
    void oddTextsComeBack()
    {
        QFETCH(QString, text);
        for (const Location &location : {Location::search(text), Location::search(text, "exercise"), Location::tag(text), Location::region(text),
                                         Location::category(text), Location::topic(text), Location::topic("x", text, text)}) {
            const QString address = location.address();
            for (const QChar c : address)
                QVERIFY2(!c.isSpace() && c.unicode() > 0x20, qPrintable(address));
            const auto back = Location::fromAddress(address);
            QVERIFY2(back, qPrintable(address));
            QVERIFY2(back.value() == location, qPrintable(address));
        }
    }

    void leniently_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<Location>("expected");
        QTest::newRow("bare slug") << "muscle-atrophy" << Location::topic("muscle-atrophy");
        QTest::newRow("bare home") << "home" << Location::home();
        QTest::newRow("spaces around") << "  kangdu://home\n" << Location::home();
        QTest::newRow("upper case scheme and page") << "KANGDU://Topic/muscle-atrophy" << Location::topic("muscle-atrophy");
        QTest::newRow("without slashes") << "kangdu:topic/x" << Location::topic("x");
        QTest::newRow("slash at the end") << "kangdu://topic/x/" << Location::topic("x");
        QTest::newRow("home with a slash") << "kangdu://home/" << Location::home();
        QTest::newRow("fragment is the facet") << "kangdu://topic/x#causes" << Location::topic("x", "causes");
        QTest::newRow("facet beats fragment") << "kangdu://topic/x?facet=a#b" << Location::topic("x", "a");
        QTest::newRow("plus is a space") << "kangdu://search?q=a+b" << Location::search("a b");
        QTest::newRow("percent Han") << "kangdu://tag/%E8%82%8C" << Location::tag("肌");
        QTest::newRow("keys of other pages") << "kangdu://topic/x?q=1&kind=2" << Location::topic("x");
        QTest::newRow("unknown keys") << "kangdu://search?q=a&x=1&y" << Location::search("a");
    }
    void leniently()
    {
        QFETCH(QString, address);
        QFETCH(Location, expected);
        const auto location = Location::fromAddress(address);
        QVERIFY2(location, qPrintable(address));
        QCOMPARE(location.value(), expected);
    }

    void brokenEscapesAreNoError()
    {
        for (const QString address : {"kangdu://tag/100%zz", "kangdu://tag/%", "kangdu://tag/%e8%82", "kangdu://search?q=%ff%fe%00", "kangdu://search?q"})
            QVERIFY2(Location::fromAddress(address), qPrintable(address));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("address");
        const QStringList bad{"",
                              " ",
                              "kangdu:",
                              "kangdu://",
                              "kangdu:///topic/x",
                              "kangdu://topic",
                              "kangdu://topic/",
                              "kangdu://play",
                              "kangdu://play/",
                              "kangdu://category//",
                              "kangdu://no-such-page/x",
                              "kangdu://topicx/x",
                              "javascript:alert(1)",
                              "JaVaScRiPt:alert(1)",
                              "data:text/html,<script>alert(1)</script>",
                              "file:///etc/passwd",
                              "http://example.org/kangdu://home",
                              "https://example.org",
                              "//example.org/x",
                              "kangdu://home@example.org",
                              "kangdu://user:pass@topic/x",
                              "kangdu://topic:80/x",
                              "/etc/passwd",
                              "C:\\Windows",
                              "--help",
                              "-x",
                              "Muscle Atrophy",
                              "肌肉萎缩",
                              "a--b",
                              "a-",
                              "x kangdu://home",
                              "<a href=\"kangdu://home\">"};
        for (const QString &address : bad)
            QTest::newRow(qPrintable(address.trimmed().isEmpty() ? QStringLiteral("blank %1").arg(address.size()) : address)) << address;
        QTest::newRow("too long") << "kangdu://search?q=" + QString(100000, 'a');
        QTest::newRow("too long a slug") << QString(100000, 'a');
        QTest::newRow("too long a slug, hyphens") << QString("a-").repeated(50000) + "a";
    }
    void refused()
    {
        QFETCH(QString, address);
        const auto location = Location::fromAddress(address);
        QVERIFY2(!location, qPrintable(address));
        QCOMPARE(location.error().code, Error::Code::Invalid);
        QVERIFY(!location.error().message.isEmpty());
        QVERIFY(location.error().message.size() < 400);
        QVERIFY(!location.error().advice.isEmpty());
    }

    void kinds()
    {
        QSet<QString> seen;
        for (const Kind kind : kAllKinds) {
            const QString id = kindId(kind);
            QVERIFY(!id.isEmpty());
            QVERIFY(!seen.contains(id));
            seen << id;
            QCOMPARE(kindFromId(id), kind);
            QVERIFY(!facetsOf(kind).isEmpty());
            QCOMPARE(QStringList(facetsOf(kind)).removeDuplicates(), 0);
            QVERIFY(!facetsOf(kind).contains("help"));
            QVERIFY(!facetsOf(kind).contains("sources"));
        }
        QCOMPARE(seen.size(), 8);
        for (const QString &id : {QString(), QString("Condition"), QString("conditions"), QString(" condition")})
            QVERIFY(!kindFromId(id));
    }

    void facetOrder()
    {
        QCOMPARE(facetsOf(Kind::Condition).first(), QString("overview"));
        QVERIFY(facetsOf(Kind::Condition).indexOf("causes") < facetsOf(Kind::Condition).indexOf("treatment"));
        QVERIFY(facetsOf(Kind::Condition).indexOf("treatment") < facetsOf(Kind::Condition).indexOf("nutrition"));
        QVERIFY(facetsOf(Kind::Exercise).contains("dose"));
        QVERIFY(facetsOf(Kind::Exercise).indexOf("before") < facetsOf(Kind::Exercise).indexOf("steps"));
        QCOMPARE(facetsOf(Kind::Question).first(), QString("answer"));
    }

    void everyFacetHasAHue()
    {
        QStringList known{"overview"};
        for (const Kind kind : kAllKinds)
            known << kindId(kind);
        for (const Kind kind : kAllKinds) {
            for (const QString &facet : facetsOf(kind))
                QVERIFY2(known.contains(facetHue(facet)), qPrintable(facet));
        }
        QCOMPARE(facetHue("nutrition"), QString("nutrition"));
        QCOMPARE(facetHue("rehabilitation"), QString("exercise"));
        QCOMPARE(facetHue("no-such"), QString("overview"));
    }
};

QTEST_GUILESS_MAIN(TestLocation)
#include "test_location.moc"
