// SPDX-License-Identifier: GPL-3.0-or-later
#include "article_sample.h"

#include "db/library/library.h"
#include "ui/article/article_browser.h"
#include "ui/article/article_page.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace kangdu;

class TestArticleAccessible : public QObject {
    Q_OBJECT

    Theme theme_;
    Metrics metrics_;
    Icons icons_;
    Library library_;
    std::unique_ptr<ArticlePage> page_;
    ArticleBrowser *browser_ = nullptr;

    using Interfaces = QVector<QAccessibleInterface *>;
    static void collect(QAccessibleInterface *from, QAccessible::Role role, Interfaces &found)
    {
        if (!from)
            return;
        if (from->role() == role)
            found << from;
        for (int i = 0; i < from->childCount(); ++i)
            collect(from->child(i), role, found);
    }
    QAccessibleInterface *document() const { return QAccessible::queryAccessibleInterface(browser_); }
    Interfaces all(QAccessible::Role role) const
    {
        Interfaces found;
        collect(document(), role, found);
        return found;
    }
    static QStringList names(const Interfaces &list)
    {
        QStringList result;
        for (QAccessibleInterface *one : list)
            result << one->text(QAccessible::Name);
        return result;
    }

private slots:
    void initTestCase() { QAccessible::setActive(true); }
    void init()
    {
        page_ = std::make_unique<ArticlePage>(library_, Appearance{theme_, metrics_, icons_});
        page_->resize(1176, 804);
        page_->showArticle(sample::article(QStringLiteral("en")));
        page_->show();
        QVERIFY(QTest::qWaitForWindowExposed(page_.get()));
        browser_ = page_->findChild<ArticleBrowser *>();
    }
    void cleanup() { page_.reset(); }

    void rolesAndNames()
    {
        QCOMPARE(document()->role(), QAccessible::Document);
        QCOMPARE(document()->text(QAccessible::Name), QStringLiteral("Muscle wasting"));
        const Interfaces headings = all(QAccessible::Heading);
        const QStringList titles = names(headings);
        QVERIFY(titles.contains(QStringLiteral("1In brief")) || titles.contains(QStringLiteral("1 In brief")));
        QVERIFY(titles.contains(QStringLiteral("Rare")));
        QVERIFY(titles.contains(QStringLiteral("Related reading")));
        QCOMPARE(headings.first()->text(QAccessible::Description), QStringLiteral("Heading level 1"));
        QVERIFY(titles.at(1).startsWith(QStringLiteral("Emergency: Call 120 now")));
        QVERIFY(names(all(QAccessible::ListItem)).contains(QStringLiteral("Two")));
        QVERIFY(!names(all(QAccessible::Paragraph)).contains(QString()));
        QVERIFY(names(all(QAccessible::Graphic)).first().contains(QStringLiteral("Egg 7 g")));
        const QStringList links = names(all(QAccessible::Link));
        QVERIFY(links.contains(QStringLiteral("Source 1")));
        QVERIFY(links.contains(QStringLiteral("sarcopenia")));
        QVERIFY(links.contains(QStringLiteral("Sarcopenia, With age")));
        QVERIFY(names(all(QAccessible::Grouping)).contains(QStringLiteral("Parts of this article")));
        QCOMPARE(all(QAccessible::PageTab).size(), 5);
    }

    void everyNodeKnowsItsPlace()
    {
        for (QAccessible::Role role :
            {QAccessible::Heading, QAccessible::Paragraph, QAccessible::Link, QAccessible::Cell}) {
            const Interfaces found = all(role);
            QVERIFY(!found.isEmpty());
            for (QAccessibleInterface *one : found) {
                QVERIFY(one->parent());
                QVERIFY(one->parent()->indexOfChild(one) >= 0);
                QVERIFY(one->isValid());
                QVERIFY(one->rect().width() > 0 && one->rect().height() > 0);
            }
        }
    }

    void table()
    {
        const Interfaces tables = all(QAccessible::Table);
        QCOMPARE(tables.size(), 1);
        QAccessibleTableInterface *table = tables.first()->tableInterface();
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 3);
        QCOMPARE(table->columnCount(), 2);
        QCOMPARE(table->cellAt(1, 1)->text(QAccessible::Name), QStringLiteral("Numbness"));
        QCOMPARE(table->columnDescription(1), QStringLiteral("Signs"));
        QCOMPARE(table->cellAt(0, 0)->role(), QAccessible::ColumnHeader);
        QCOMPARE(table->cellAt(2, 1)->tableCellInterface()->rowIndex(), 2);
        QVERIFY(!table->cellAt(7, 7));
    }

    void linkNavigatesWhenPressed()
    {
        QSignalSpy spy(page_.get(), &ArticlePage::navigate);
        for (QAccessibleInterface *link : all(QAccessible::Link)) {
            if (link->text(QAccessible::Name) == QStringLiteral("sarcopenia")) {
                QVERIFY(link->actionInterface());
                link->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
            }
        }
        QTRY_COMPARE(spy.count(), 1);
        QCOMPARE(spy.first().first().value<Location>(), Location::topic(QStringLiteral("sarcopenia")));
    }

    void focusedLinkHasTheFocus()
    {
        browser_->setFocus();
        browser_->setFocusedLink(1);
        QAccessibleInterface *focus = document()->focusChild();
        QVERIFY(focus);
        QCOMPARE(focus->role(), QAccessible::Link);
        QCOMPARE(focus->text(QAccessible::Name), browser_->article().links[1].name);
    }

    void textInterface()
    {
        for (QAccessibleInterface *one : all(QAccessible::Paragraph)) {
            QAccessibleTextInterface *text = one->textInterface();
            QVERIFY(text);
            QCOMPARE(text->text(0, text->characterCount()).size(), text->characterCount());
            QVERIFY(text->characterRect(0).isValid());
            QCOMPARE(text->text(0, 99999).size(), text->characterCount());
        }
    }

    void treeIsNewWithEachDocument()
    {
        const Interfaces before = all(QAccessible::Heading);
        const QAccessible::Id id = QAccessible::uniqueId(before.first());
        page_->replaceArticle(sample::article());
        QVERIFY(!QAccessible::accessibleInterface(id));
        QCOMPARE(document()->text(QAccessible::Name), QString::fromUtf8("肌肉萎缩：肌肉为什么会变细"));
        QCOMPARE(all(QAccessible::Heading).size(), before.size());
        metrics_.setZoom(2);
        QVERIFY(!all(QAccessible::Link).isEmpty());
        metrics_.setZoom(1);
    }

    void everyControlIsNamed()
    {
        for (QAccessible::Role role :
            {QAccessible::Button, QAccessible::PushButton, QAccessible::List, QAccessible::Grouping}) {
            Interfaces found;
            collect(QAccessible::queryAccessibleInterface(page_.get()), role, found);
            for (QAccessibleInterface *one : found) {
                if (one->object())
                    QVERIFY(!one->text(QAccessible::Name).isEmpty());
            }
        }
    }
};

QTEST_MAIN(TestArticleAccessible)
#include "test_article_accessible.moc"
