// SPDX-License-Identifier: GPL-3.0-or-later
// What the document is made of: safe whatever a pack holds, and set as the design says.
#include "article_sample.h"

#include "ui/article/article_browser.h"
#include "ui/article/document_builder.h"
#include "ui/widgets/mixed_text.h"
#include "ui/article/table_widths.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>

#include <numeric>

using namespace kangdu;

class TestArticleText : public QObject {
    Q_OBJECT

    Theme theme_;
    Metrics metrics_;
    Icons icons_;

    BuiltArticle build(const Article &article, int width = 1160, ArticleLookup lookup = {})
    {
        DocumentBuilder builder({theme_, metrics_, icons_}, ReadingLayout::forWidth(width, metrics_.zoom()),
            std::move(lookup), QDate(2026, 11, 22));
        return builder.build(article, true);
    }
    static Article with(const QString &html)
    {
        Article article = sample::article();
        article.sections = {{QStringLiteral("overview"), QStringLiteral("overview"), QStringLiteral("Overview"), html}};
        return article;
    }

private slots:
    void mixedBoundariesAndUnits()
    {
        QCOMPARE(mixedBoundaries(QString::fromUtf8("走30分钟abc了")), (QVector<int>{0, 2, 4, 7}));
        QCOMPARE(mixedBoundaries(QString::fromUtf8("第 2 组，120。")), QVector<int>{});
        QCOMPARE(withUnitSpaces(QStringLiteral("5 g of x")), QStringLiteral("5\u00a0g of x"));
        QCOMPARE(withUnitSpaces(QString::fromUtf8("5 秒")), QString::fromUtf8("5\u00a0秒"));
        QCOMPARE(withUnitSpaces(QStringLiteral("in 2019 the")), QStringLiteral("in 2019 the"));
        QCOMPARE(mixedBoundaries({}), QVector<int>{});
    }

    void boundarySpacingStandsInTheFormatOnly()
    {
        const BuiltArticle built = build(with(QString::fromUtf8("<p>走30分钟</p>")));
        const int at = built.document->find(QString::fromUtf8("走")).selectionStart();
        QTextCursor cursor(built.document.get());
        cursor.setPosition(at + 1);
        QCOMPARE(cursor.charFormat().fontLetterSpacing(), 3.0);
        QVERIFY(built.document->toPlainText().contains(QString::fromUtf8("走30分钟")));
    }

    void widthsSumToTheColumn()
    {
        const QVector<QVector<qreal>> advances{{32, 64, 64, 80}, {64, 240, 200, 80}, {96, 128, 192, 144}};
        const QVector<int> widths = tableWidths(advances, {32, 32, 32, 32}, 24, 16, 720);
        QCOMPARE(std::accumulate(widths.begin(), widths.end(), 0), 720);
        for (int width : widths)
            QVERIFY(width > 40);
        QCOMPARE(tableWidths({}, {}, 24, 16, 720).size(), 0);
        const QVector<int> many = tableWidths({QVector<qreal>(12, 900)}, QVector<qreal>(12, 32), 24, 16, 720);
        QCOMPARE(std::accumulate(many.begin(), many.end(), 0), 720);
    }

    void tablesStackWhenNarrow()
    {
        const QString html =
            QStringLiteral("<table><tr><th>A</th><th>B</th></tr><tr><td>one</td><td>two</td></tr></table>");
        const auto columns = [](const BuiltArticle &built) {
            int most = 0;
            for (QTextFrame *frame : built.document->rootFrame()->childFrames()) {
                if (auto *table = qobject_cast<QTextTable *>(frame); table
                    && table->cellAt(0, 0).firstPosition() > built.sections[1].position
                    && table->format().intProperty(format::Role) == format::DataTable)
                    most = qMax(most, table->columns());
            }
            return most;
        };
        QCOMPARE(columns(build(with(html))), 2);
        const BuiltArticle narrow = build(with(html), 600);
        QCOMPARE(columns(narrow), 0);
        QVERIFY(narrow.document->toPlainText().contains(QStringLiteral("B: two")));
    }

    void hostileHtmlBringsNothingIn()
    {
        const QString html = QStringLiteral(
            "<p>a <img src=\"file:///etc/passwd\" width=\"9\" height=\"9\"/> <a href=\"http://evil.example/\">x</a> "
            "<a href=\"javascript:alert(1)\">y</a> <a href=\"file:///etc/passwd\">z</a></p><script>1</script>"
            "<img src=\"media:../../etc/passwd\" width=\"20\" height=\"20\" alt=\"m\"/>"
            "<style>p{background:url(http://evil.example/)}</style><iframe src=\"http://evil.example/\"/>");
        int asked = 0;
        ArticleLookup lookup;
        lookup.media = [&asked](const QString &) {
            ++asked;
            return QByteArray("not a picture");
        };
        BuiltArticle built = build(with(html), 1160, lookup);
        for (const ArticleLink &link : built.links)
            QVERIFY(link.kind != ArticleLink::Kind::Address || link.target.startsWith(QStringLiteral("kangdu://")));
        for (QTextBlock block = built.document->firstBlock(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                const QTextCharFormat format = it.fragment().charFormat();
                if (format.isImageFormat())
                    QVERIFY(built.document->images.contains(format.toImageFormat().name()));
                if (format.isAnchor())
                    QVERIFY(linkIndex(format.anchorHref()) >= 0);
            }
        }
        ArticleBrowser browser({theme_, metrics_, icons_});
        browser.resize(1176, 800);
        browser.setArticle(std::move(built));
        browser.grab();
        QVERIFY(asked <= 1);
        for (const char *address :
            {"file:///etc/passwd", "http://evil.example/x.png", "/etc/passwd", "qrc:/x", "picture:999"}) {
            const QUrl url(QString::fromLatin1(address));
            QVERIFY(!browser.loadResource(QTextDocument::ImageResource, url).isValid());
            QVERIFY(!browser.document()->resource(QTextDocument::ImageResource, url).isValid());
            QVERIFY(!browser.document()->resource(QTextDocument::StyleSheetResource, url).isValid());
        }
        browser.setSource(QUrl(QStringLiteral("file:///etc/hostname")));
        QVERIFY(browser.document()->toPlainText().contains(QStringLiteral("Overview")));
    }

    void oddFragmentsNeverCrash()
    {
        static const char *pieces[] = {"<p>", "</p>", "<h3 id=\"a\">", "</h3>", "<ul>", "<li>", "</li>", "</ul>",
            "<ol>", "</ol>", "<blockquote>", "</blockquote>", "<table>", "<table caption=\"c\" note=\"n\">", "</table>",
            "<tr>", "</tr>", "<th>", "</th>", "<td>", "</td>", "<strong>", "</strong>", "<a href=\"kangdu://topic/x\">",
            "<a href=\"#a\">", "<a class=\"mark\" href=\"#src-zz\">", "</a>",
            "<img src=\"media:1\" width=\"99999\" height=\"1\" alt=\"x\"/>",
            "<img src=\"media:1\" width=\"-5\" height=\"0\"/>", "<plot caption=\"p\">",
            "<bar label=\"b\" value=\"1e8\" text=\"t\"/>", "<bar label=\"\" value=\"0\" text=\"\"/>", "</plot>",
            "<exercise slug=\"x\"/>", "<dose/>", "text 5 g", "走30分钟", "&amp;", "<", "&", "\u202e", "\uFFFC", "   "};
        QRandomGenerator random(42);
        Exercise exercise;
        exercise.slug = exercise.title = QStringLiteral("x");
        exercise.figure.keyframes = {{}};
        ArticleLookup lookup;
        lookup.exercise = [&](const QString &) { return exercise; };
        for (int run = 0; run < 400; ++run) {
            QString html;
            const int count = random.bounded(1, 30);
            // Well-formed pieces as well: an ill-formed fragment becomes one paragraph and tests little.
            for (int i = 0; i < count; ++i)
                html += QString::fromUtf8(pieces[random.bounded(int(std::size(pieces)))]);
            if (run % 2) {
                html = QStringLiteral(
                    "<table><tr><td/></tr><tr/><tr><td>a</td><td>b</td><td/></tr></table><table><tr/></table><p></p>"
                    "<plot caption=\"\"><bar label=\"%1\" value=\"0\" text=\"\"/></plot><exercise slug=\"q\"/><dose/>"
                    "<ul><li>%1</li></ul><blockquote><p>%1</p></blockquote><h3>%1</h3>")
                           .arg(QString(random.bounded(1, 300), random.bounded(2) ? QChar(0x809c) : QChar('x')));
            }
            Article article = with(html);
            if (run % 3 == 0)
                article.exercise = exercise;
            BuiltArticle built = build(article, random.bounded(40, 1400), lookup);
            built.document->setTextWidth(400);
            QVERIFY(built.document->size().height() > 0);
        }
    }

    void anExerciseTellsItsMusclesItsEquipmentAndItsVariants()
    {
        Article article = sample::article();
        article.sections = {{QStringLiteral("steps"), QStringLiteral("steps"), QStringLiteral("Steps"), QStringLiteral("<ol><li>Sit.</li></ol>")},
                            {QStringLiteral("variants"), QStringLiteral("variants"), QStringLiteral("Variants"), QStringLiteral("<p>Hold on.</p>")}};
        Exercise exercise;
        exercise.slug = exercise.title = QStringLiteral("x");
        exercise.muscles = {QStringLiteral("thigh"), QStringLiteral("calf")};
        exercise.equipment = {QStringLiteral("a chair")};
        exercise.figure.keyframes = {{}};
        article.exercise = exercise;
        TopicCard harder;
        harder.slug = QStringLiteral("harder-one");
        harder.shortTitle = QStringLiteral("Harder one");
        article.relations[QStringLiteral("progression")] = {harder};
        const BuiltArticle built = build(article);
        const QString text = built.document->toPlainText();
        QVERIFY2(text.contains(QStringLiteral("Muscles: thigh, calf")) && text.contains(QStringLiteral("You need: a chair")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Harder exercises: Harder one")) && !text.contains(QStringLiteral("Easier exercises")));
        QVERIFY(std::any_of(built.links.begin(), built.links.end(), [](const ArticleLink &link) { return link.target == QLatin1String("kangdu://topic/harder-one"); }));
    }

    void emptyArticleIsBuilt()
    {
        const BuiltArticle built = build(Article{});
        QVERIFY(built.document->blockCount() >= 1);
        QCOMPARE(built.sections.size(), 1);
    }

    void thousandHanInTime()
    {
        Article article = sample::article();
        for (Section &section : article.sections)
            section.html += sample::paragraphs(QString::fromUtf8("肌肉用得少了，每天走30分钟，营养不够了。"), 4);
        build(article);
        QBENCHMARK_ONCE
        {
            build(article);
        }
    }
};

QTEST_MAIN(TestArticleText)
#include "test_article_text.moc"
