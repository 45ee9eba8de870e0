// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader sees when something is not there.
#include "tests/gui/reader.h"

#include <QLabel>

using namespace kangdu;
using namespace kangdu::test;

class TestGuiFailures final : public QObject {
    Q_OBJECT

    QString broken_, missing_;

    static bool says(Reader &reader, const QString &words)
    {
        for (QLabel *label : reader.window().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(!smallPack().isEmpty());
        broken_ = ownHome().filePath("broken.kdpack");
        missing_ = ownHome().filePath("missing.kdpack");
        QVERIFY(putBytes(broken_, fileBytes(smallPack()).left(8192)));
    }
    void init() { QFile::remove(ownHome().filePath("settings.json")); }

    void unknownTopicOffersTheNearest_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("topic") << "kangdu://topic/muscle-atrofy";
        QTest::newRow("bare slug") << "muscle-atrofy";
    }
    void unknownTopicOffersTheNearest()
    {
        QFETCH(QString, address);
        Reader reader;
        reader.window().goTo(address);
        QVERIFY(says(reader, "muscle-atrofy"));
        QVERIFY2(reader.button("Muscle atrophy"), qPrintable(reader.outline()));
        QVERIFY(reader.button("To the home page"));
        QVERIFY(reader.press("Muscle atrophy"));
        QCOMPARE(reader.address(), QString("kangdu://topic/atrophy"));
        QVERIFY(reader.press("Back"));
        QVERIFY(reader.press("To the home page"));
        QCOMPARE(reader.address(), QString("kangdu://home"));
    }

    void addressesThatAreNotOurs_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address : {"javascript:alert(1)", "file:///etc/passwd", "https://example.org/", "kangdu://no-such-page/x", "../../etc/passwd",
                                    "<b>bold</b>", "kangdu://topic/", "--help", "肌肉萎缩"})
            QTest::newRow(address) << QString::fromUtf8(address);
        QTest::newRow("very long") << QString(100000, 'x') + '!';
    }
    void addressesThatAreNotOurs()
    {
        QFETCH(QString, address);
        Reader reader;
        reader.window().goTo(address);
        QVERIFY(says(reader, "is not an address of Kangdu"));
        QVERIFY(reader.button("To the home page"));
        QVERIFY2(reader.button("Muscle atrophy"), qPrintable(reader.outline()));  // the page is never without a way on
        for (QLabel *label : reader.window().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains('<'))
                QCOMPARE(label->textFormat(), Qt::PlainText);  // shown as typed, not as markup
        }
        QCOMPARE(reader.window().size(), QSize(1440, 900));
        QVERIFY(reader.press("To the home page"));
        QCOMPARE(reader.address(), QString("kangdu://home"));
    }

    /// A page that says no is a place like any other: it speaks the new language, and one can go back to it.
    void unknownAddressIsAPlace()
    {
        Reader reader;
        reader.window().goTo("kangdu://help");
        reader.window().goTo("https://example.org/");
        QVERIFY(says(reader, "is not an address of Kangdu"));
        reader.key(Qt::Key_L, Qt::ControlModifier);
        QVERIFY2(says(reader, "不是康读的地址"), qPrintable(reader.outline()));
        reader.key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(reader.address(), QString("kangdu://help"));
        reader.key(Qt::Key_Right, Qt::AltModifier);
        QVERIFY2(says(reader, "不是康读的地址"), qPrintable(reader.outline()));
    }

    void unknownCategoryAndRegion()
    {
        Reader reader;
        for (const QString address : {"kangdu://category/no-such", "kangdu://region/no-such"}) {
            reader.window().goTo(address);
            QVERIFY2(says(reader, "no-such"), qPrintable(reader.outline()));
            QVERIFY(reader.button("To the home page"));
        }
        reader.window().goTo("kangdu://tag/no-such");
        QVERIFY(says(reader, "nothing here yet"));
    }

    void markupInIds()
    {
        Reader reader;
        for (const QString address : {"kangdu://tag/<img src=x>", "kangdu://category/<b>x</b>", "kangdu://topic/<b>x</b>"}) {
            reader.window().goTo(address);
            for (QLabel *label : reader.window().findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains('<'))
                    QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(address + ": " + label->text()));
            }
        }
    }

    void noLibrary()
    {
        Reader reader(QStringList{});
        QVERIFY(says(reader, "No library is open"));
        QVERIFY(reader.button("Choose a library file…"));
        for (const QString place : {"kangdu://topic/atrophy", "kangdu://category/conditions", "kangdu://search?q=a", "atrophy", "no address"}) {
            reader.window().goTo(place);
            QVERIFY2(reader.button("Choose a library file…"), qPrintable(place));
        }
        reader.key(Qt::Key_K, Qt::ControlModifier);
        reader.type("muscle");
        QVERIFY(reader.button("Choose a library file…"));
        reader.key(Qt::Key_Escape);
        // What needs no library works.
        QVERIFY(reader.press("Settings"));
        QVERIFY(reader.button("Appearance: Dark"));
        reader.key(Qt::Key_F1);
        QCOMPARE(reader.address(), QString("kangdu://help"));
        QVERIFY(reader.press("中文"));
        QVERIFY(reader.press("English"));
        reader.window().goTo("kangdu://home");
        QVERIFY2(reader.press("About the open libraries"), qPrintable(reader.outline()));
        QCOMPARE(reader.address(), QString("kangdu://about"));
    }

    void brokenLibraryAlone_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("words");
        QTest::newRow("cut short") << broken_ << "cut short";
        QTest::newRow("missing") << missing_ << "not there";
        QTest::newRow("a folder") << ownHome().path() << "cannot be read";
        QTest::newRow("no pack") << ownHome().filePath("small/pack.yaml") << "not a Kangdu library";
    }
    void brokenLibraryAlone()
    {
        QFETCH(QString, path);
        QFETCH(QString, words);
        Reader reader({path});
        QVERIFY2(says(reader, words), qPrintable(reader.outline()));
        QVERIFY(says(reader, path));  // which file it is
        QVERIFY(reader.button("Choose a library file…"));
    }

    void brokenLibraryBesideAGoodOne()
    {
        for (const QStringList &packs : {QStringList{broken_, smallPack()}, QStringList{smallPack(), broken_, missing_}}) {
            Reader reader(packs);
            QVERIFY(reader.button("Muscle atrophy"));
            QVERIFY(reader.press("Muscle atrophy"));
            QCOMPARE(reader.articleTitle(), QString("Muscle atrophy: why muscles get thin"));
            reader.key(Qt::Key_K, Qt::ControlModifier);
            reader.type("jrws");
            QTRY_VERIFY(reader.find(QAccessible::List, "Search results"));
            QCOMPARE(reader.library().problems().size(), std::size_t(packs.size() - 1));
        }
    }

    /// A pack that keeps every rule of the format and none of the authors': it is shown, whatever it holds.
    void oddContentIsShown_data()
    {
        QTest::addColumn<QString>("html");
        for (const char *html : {"", "<table><tr/><tr/></table>", "<table><tr><td/></tr></table>", "<table><tr><td>a<table>x</table></td></tr></table>",
                                 "<ul><li/></ul>", "<h3 id=\"\"/>", "<blockquote/>", "<plot><bar value=\"0\"/></plot>", "<exercise slug=\"no-such\"/>",
                                 "<exercise slug=\"\"/><dose/>", "<img src=\"media:no-such\" alt=\"\" width=\"4096\" height=\"4096\"/>", "<p>not <b>closed",
                                 "<p><a href=\"#no-such\">x</a><a class=\"mark\" href=\"#src-no-such\">9</a></p>", "<p><a href=\"kangdu://\">x</a></p>"})
            QTest::newRow(*html ? html : "nothing") << QString::fromUtf8(html);
        QTest::newRow("one very long word") << "<p>" + QString(50000, 'x') + "</p>";
        QTest::newRow("forty columns") << "<table><tr>" + QString("<td>x</td>").repeated(40) + "</tr></table>";
        QTest::newRow("rows of different lengths") << QString("<table><tr><td>a</td></tr><tr/><tr><td>a</td><td>b</td><td>c</td></tr></table>");
    }
    void oddContentIsShown()
    {
        QFETCH(QString, html);
        const QString odd = ownHome().filePath("odd.kdpack");
        QVERIFY(putBytes(odd, fileBytes(smallPack())));
        QVERIFY(runSql(odd, {QStringLiteral("UPDATE section SET html='%1'").arg(QString(html).replace('\'', "''")),
                             "UPDATE article SET lead='', summary='<b>x</b>', short_title='' WHERE language='zh-CN'",
                             "UPDATE topic SET regions='no-such', updated='', reviewed='x', next_review=''",
                             "UPDATE exercise SET figure_muscles='no-such', figure_pin='x y z', figure_arrow='no-such', sets_typical=1e300, reps_max=-1",
                             "UPDATE keyframe SET joints='no-such=1e9'", "UPDATE source SET url='javascript:alert(1)', doi='\"><b>'"}));
        QVERIFY(rehash(odd));
        for (const QString language : {"en", "zh-CN"}) {
            Reader reader({odd}, language);
            for (const char *place : {"kangdu://topic/atrophy", "kangdu://topic/sit-to-stand", "kangdu://home", "kangdu://category/conditions",
                                      "kangdu://topic/atrophy?facet=no-such"}) {
                reader.window().goTo(place);
                QTest::qWait(20);
                QVERIFY(!reader.window().grab().isNull());
            }
            reader.metrics().setZoom(2);
            QVERIFY(!reader.window().grab().isNull());
            Interface link = findInterface(QAccessible::queryAccessibleInterface(&reader.window()), [](Interface one) {
                return one->role() == QAccessible::Link && nameOf(one).contains("javascript");
            });
            QVERIFY(!link);
        }
    }

    void fileThatGoesAwayWhileItIsRead()
    {
        const QString copy = ownHome().filePath("copy.kdpack");
        QFile::remove(copy);
        QVERIFY(QFile::copy(smallPack(), copy));
        Reader reader({copy});
        QVERIFY(QFile::remove(copy));
        reader.window().goTo("kangdu://topic/atrophy");
        QVERIFY(!reader.articleTitle().isEmpty());  // still open: it stays readable
        reader.key(Qt::Key_K, Qt::ControlModifier);
        reader.type("a");
        QTest::qWait(200);  // the search opens the file only now; no answer is no crash
        reader.key(Qt::Key_Escape);
        QCOMPARE(reader.address().section('?', 0, 0), QString("kangdu://topic/atrophy"));
    }
};

KANGDU_GUI_TEST(TestGuiFailures)
#include "test_gui_failures.moc"
