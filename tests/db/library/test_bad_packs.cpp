// SPDX-License-Identifier: GPL-3.0-or-later
// A pack is untrusted input: whatever is wrong with it, opening says what and what to do next, and nothing crashes.
#include "tests/data/small_pack.h"

#include "db/library/library.h"
#include "db/pack/pack.h"
#include "db/pack/schema.h"

#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <sys/stat.h>
#include <unistd.h>

using namespace kangdu;
using namespace kangdu::test;
using Code = Error::Code;

namespace {

QByteArray withNumber(QByteArray bytes, int at, quint32 number)
{
    qToBigEndian(number, bytes.data() + at);
    return bytes;
}

/// Everything a reader can see of a library, as text.
QString contentOf(const Library &library)
{
    QStringList out;
    const auto slugs = [](const QVector<TopicCard> &cards) {
        QStringList list;
        for (const TopicCard &card : cards)
            list << card.slug;
        return list.join(',');
    };
    for (const PackInfo &info : library.packs())
        out << info.id << info.version << info.licence << info.publisher << info.languages.join(',') << QString::number(info.articles);
    for (const QString language : {"zh-CN", "en"}) {
        QStringList todo{QString()};
        while (!todo.isEmpty()) {
            const QString parent = todo.takeFirst();
            for (const Category &category : library.categories(parent, language)) {
                out << parent << category.id << category.title << category.icon << category.department << QString::number(category.topics);
                out << slugs(library.topics({.category = category.id, .directOnly = true}, language));
                out << slugs(library.topics({.category = category.id}, language));
                if (todo.size() < 100 && out.size() < 5000)
                    todo << category.id;
            }
        }
        for (const QString region : {"thigh", "calf"})
            out << slugs(library.topics({.region = region}, language));
        for (const QString tag : {"肌肉", "muscle"})
            out << slugs(library.topics({.tag = tag}, language));
        for (const QString slug : {"atrophy", "sarcopenia", "sit-to-stand", "neurology", "is-it-contagious"}) {
            const auto loaded = library.article(slug, language);
            if (!loaded) {
                out << "no " + slug;
                continue;
            }
            const Article &article = loaded.value();
            out << article.card.slug << article.card.title << article.card.shortTitle << article.card.lead << article.card.summary
                << article.card.regions.join(',') << article.tags.join(',') << article.aliases.join(',') << article.languages.join(',')
                << slugs(article.related) << slugs(article.departments) << article.review.reviewer << article.review.provenance;
            for (const CareCard &card : article.care)
                out << QString::number(int(card.urgency)) << card.action << card.signHtml;
            for (const Section &section : article.sections)
                out << section.facet << section.anchor << section.heading << section.html;
            for (const Source &source : article.sources)
                out << QString::number(source.number) << source.id << source.title << source.url;
            if (article.exercise) {
                out << article.exercise->steps << article.exercise->stopSigns << QString::number(article.exercise->dose.reps.max);
                for (const PoseKeyframe &frame : article.exercise->figure.keyframes)
                    out << frame.id << frame.alt << QString::number(frame.pose.value("hipN"));
            }
        }
    }
    return out.join('\n');
}

}  // namespace

class TestBadPacks final : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString good_, bad_;
    QByteArray bytes_;
    QString content_;

    /// Why the file at bad_ is not opened, as "code"; "opened" if it is.
    void verifyRefused(Code code)
    {
        Library library;
        const auto opened = library.open(bad_);
        QVERIFY2(!opened, "opened");
        QVERIFY2(opened.error().code == code, qPrintable(QStringLiteral("%1: %2").arg(int(opened.error().code)).arg(opened.error().message)));
        QVERIFY(!opened.error().message.isEmpty());
        QVERIFY(!opened.error().advice.isEmpty());
        QCOMPARE(opened.error().file, bad_);
        QCOMPARE(library.problems().size(), std::size_t(1));
        QVERIFY(library.isEmpty());
        // A good one beside it still opens.
        QVERIFY(library.open(good_));
        QCOMPARE(library.count({}), 5);
        QVERIFY2(QSqlDatabase::connectionNames().size() <= 1, "a connection was left behind");
    }

private slots:
    void initTestCase()
    {
        good_ = folder_.filePath("good.kdpack");
        bad_ = folder_.filePath("bad.kdpack");
        QVERIFY(makePack(smallLibraryFiles(), folder_.filePath("content"), good_));
        bytes_ = fileBytes(good_);
        QVERIFY(bytes_.size() > 8192);
        QCOMPARE(qFromBigEndian<quint16>(bytes_.constData() + 16), quint16(4096));
        Library library;
        QVERIFY(library.open(good_));
        content_ = contentOf(library);
        QVERIFY(content_.contains("Muscle atrophy"));
    }
    void cleanup()
    {
        QFile::setPermissions(bad_, QFile::ReadOwner | QFile::WriteOwner);
        QFile::remove(bad_);
        QVERIFY(QSqlDatabase::connectionNames().isEmpty());
    }
    void cleanupTestCase() { QCOMPARE(fileBytes(good_), bytes_); }  // never written to

    void missing() { verifyRefused(Code::NotFound); }
    void emptyPath()
    {
        Library library;
        const auto opened = library.open({});
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Code::NotFound);
    }
    void danglingLink()
    {
        QVERIFY(QFile::link(folder_.filePath("nowhere"), bad_));
        verifyRefused(Code::NotFound);
    }
    void directory()
    {
        QVERIFY(QDir().mkpath(bad_));
        verifyRefused(Code::Unreadable);
        QVERIFY(QDir().rmdir(bad_));
    }
    void unreadable()
    {
        QVERIFY(putBytes(bad_, bytes_));
        QVERIFY(QFile::setPermissions(bad_, {}));
        QVERIFY(::chmod(qPrintable(folder_.path()), 0755) == 0);
        // Root reads everything: look with the eyes of somebody else.
        const bool root = ::geteuid() == 0;
        QVERIFY(!root || ::seteuid(65534) == 0);
        Library library;
        const Result<void> opened = library.open(bad_);
        QVERIFY(!root || ::seteuid(0) == 0);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Code::Unreadable);
        QVERIFY(!opened.error().advice.isEmpty());
    }

    void header_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QByteArray &bytes, Code code) { QTest::newRow(name) << bytes << int(code); };
        row("empty", {}, Code::Damaged);
        row("50 bytes of a pack", bytes_.left(50), Code::Damaged);
        row("99 bytes of a pack", bytes_.left(99), Code::Damaged);
        row("header only", bytes_.left(100), Code::Damaged);
        row("50 other bytes", QByteArray(50, 'x'), Code::NotAPack);
        row("zeros", QByteArray(8192, '\0'), Code::NotAPack);
        row("text", "Kangdu is a reader.\n", Code::NotAPack);
        row("web page", "<html><body>404</body></html>", Code::NotAPack);
        row("one byte", "S", Code::NotAPack);
        row("foreign application id", withNumber(bytes_, 68, 0x12345678), Code::NotAPack);
        row("no application id", withNumber(bytes_, 68, 0), Code::NotAPack);
        row("newer schema", withNumber(bytes_, 60, kPackSchemaVersion + 1), Code::WrongVersion);
        row("much newer schema", withNumber(bytes_, 60, 0xffffffff), Code::WrongVersion);
        row("older schema", withNumber(bytes_, 60, kPackSchemaVersion - 1), Code::WrongVersion);
        row("no page size", QByteArray(bytes_).replace(16, 2, QByteArray("\0\0", 2)), Code::Damaged);
        row("other page size", QByteArray(bytes_).replace(16, 2, QByteArray("\x08\0", 2)), Code::Damaged);
        row("page size 1 is 65536", QByteArray(bytes_).replace(16, 2, QByteArray("\0\1", 2)), Code::Damaged);
        row("one byte more", bytes_ + 'x', Code::Damaged);
        row("one page more", bytes_ + QByteArray(4096, '\0'), Code::Damaged);
        row("twice", bytes_ + bytes_, Code::Damaged);
        row("nothing after the header", bytes_.left(100) + QByteArray(bytes_.size() - 100, '\0'), Code::Damaged);
        row("noise after the first page", bytes_.left(4096) + QByteArray(bytes_.size() - 4096, '\x5a'), Code::Damaged);
    }
    void header()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        QVERIFY(putBytes(bad_, bytes));
        verifyRefused(Code(code));
    }

    void foreignDatabase()
    {
        QVERIFY(runSql(bad_, {"CREATE TABLE t(x)", "INSERT INTO t VALUES(1)"}));
        verifyRefused(Code::NotAPack);
    }
    void foreignDatabaseInOurName()
    {
        QVERIFY(runSql(bad_, {QStringLiteral("PRAGMA application_id=%1").arg(kPackApplicationId), QStringLiteral("PRAGMA user_version=%1").arg(kPackSchemaVersion), "CREATE TABLE t(x)"}));
        verifyRefused(Code::Damaged);
    }

    void cutShort()
    {
        for (qsizetype size = 4096; size < bytes_.size(); size += 4096) {
            for (qsizetype odd : {qsizetype(0), qsizetype(1), qsizetype(2048)}) {
                QVERIFY(putBytes(bad_, bytes_.left(size - odd)));
                Library library;
                const auto opened = library.open(bad_);
                QVERIFY2(!opened, qPrintable(QString::number(size - odd)));
                QCOMPARE(opened.error().code, Code::Damaged);
                QVERIFY(!opened.error().advice.isEmpty());
            }
        }
    }

    /// The header's own count made to fit: what SQLite itself finds is refused as well.
    void cutShortAndRelabelled()
    {
        for (qsizetype size = 4096; size < bytes_.size(); size += 4096) {
            QVERIFY(putBytes(bad_, withNumber(bytes_.left(size), 28, quint32(size / 4096))));
            Library library;
            const auto opened = library.open(bad_);
            QVERIFY2(!opened, qPrintable(QString::number(size)));
            QCOMPARE(opened.error().code, Code::Damaged);
        }
    }

    void oneByteFlipped_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 4; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    /// Refused, or every reader's view is the same: the page itself, unused space, or a header field nobody reads.
    void oneByteFlipped()
    {
        QFETCH(int, seed);
        int refused = 0, same = 0;
        for (qsizetype page = 0; page < bytes_.size(); page += 4096) {
            // The page's own header, near its start, and two places anywhere.
            const quint32 noise = quint32(page) * 2654435761u + quint32(seed) * 40503u;
            const qsizetype at = page + (seed == 0 ? 3 : seed == 1 ? 12 : seed == 2 ? qsizetype(noise >> 20) : 4095 - qsizetype(noise >> 22));
            QByteArray bytes = bytes_;
            bytes[at] = char(bytes[at] ^ (1 << (noise % 8)));
            QVERIFY(putBytes(bad_, bytes));
            Library library;
            if (const auto opened = library.open(bad_); !opened) {
                ++refused;
                QVERIFY(!opened.error().advice.isEmpty());
            } else {
                ++same;
                QVERIFY2(contentOf(library) == content_, qPrintable(QStringLiteral("byte %1 in page %2").arg(at).arg(page / 4096 + 1)));
            }
        }
        qInfo("%d refused, %d of no effect", refused, same);
        QVERIFY(refused > 0);
    }

    /// An index that tells another story than its table: the rows are all there, so their hash is right.
    void indexTampered()
    {
        for (const QByteArray &word : {QByteArray("atrophy"), QByteArray("sit-to-stand"), QByteArray("肌肉"), QByteArray("conditions-a"), QByteArray("neurology")}) {
            for (qsizetype at = bytes_.indexOf(word); at >= 0; at = bytes_.indexOf(word, at + 1)) {
                QByteArray bytes = bytes_;
                bytes[at + word.size() - 1] = char(bytes[at + word.size() - 1] ^ 1);
                QVERIFY(putBytes(bad_, bytes));
                Library library;
                if (library.open(bad_))
                    QVERIFY2(contentOf(library) == content_, qPrintable(QStringLiteral("%1 at byte %2").arg(QString::fromUtf8(word)).arg(at)));
            }
        }
    }

    void edited_data()
    {
        QTest::addColumn<QStringList>("sql");
        QTest::addColumn<bool>("forged");  // with the content hash made right again
        QTest::newRow("row changed") << QStringList{"UPDATE article SET title='Drink bleach' WHERE id=1"} << false;
        QTest::newRow("row removed") << QStringList{"DELETE FROM care_card"} << false;
        QTest::newRow("row added") << QStringList{"INSERT INTO media VALUES('x','image/png',1,1,'','x')"} << false;
        QTest::newRow("meta changed") << QStringList{"UPDATE meta SET value='evil' WHERE key='id'"} << false;
        QTest::newRow("type changed") << QStringList{"UPDATE article SET title=CAST(title AS BLOB)"} << false;
        QTest::newRow("hash removed") << QStringList{"DELETE FROM meta WHERE key='content_hash'"} << false;
        QTest::newRow("hash emptied") << QStringList{"UPDATE meta SET value='' WHERE key='content_hash'"} << false;
        QTest::newRow("search table changed") << QStringList{"DELETE FROM search_reading"} << false;
        for (bool forged : {false, true}) {
            const auto row = [&](const char *name, const QStringList &sql) { QTest::addRow("%s%s", name, forged ? ", forged" : "") << sql << forged; };
            row("extra table", {"CREATE TABLE evil(x)"});
            row("extra view", {"CREATE VIEW evil AS SELECT * FROM topic"});
            row("view in place of a table", {"ALTER TABLE alias RENAME TO alias2", "CREATE VIEW alias AS SELECT * FROM alias2"});
            row("trigger", {"CREATE TRIGGER evil AFTER INSERT ON topic BEGIN DELETE FROM topic; END"});
            row("extra index", {"CREATE INDEX evil ON topic(kind)"});
            row("missing index", {"DROP INDEX tag_by_text"});
            row("missing table", {"DROP TABLE media"});
            row("extra column", {"ALTER TABLE topic ADD COLUMN evil TEXT"});
            row("generated column", {"ALTER TABLE topic ADD COLUMN evil TEXT AS (slug || kind) VIRTUAL"});
            row("statistics", {"ANALYZE"});
            row("virtual table", {"CREATE VIRTUAL TABLE evil USING fts5(x)"});
        }
        QTest::newRow("no id, forged") << QStringList{"DELETE FROM meta WHERE key='id'"} << true;
    }
    void edited()
    {
        QFETCH(QStringList, sql);
        QFETCH(bool, forged);
        QVERIFY(putBytes(bad_, bytes_));
        QVERIFY(runSql(bad_, sql));
        if (forged)
            QVERIFY(rehash(bad_));
        verifyRefused(Code::Damaged);
    }

    /// Schema text replaced behind SQLite's back.
    void schemaRewritten()
    {
        QVERIFY(putBytes(bad_, bytes_));
        QVERIFY(runSql(bad_, {"PRAGMA writable_schema=ON", "UPDATE sqlite_master SET sql=replace(sql,'slug','slag') WHERE name='topic'"}));
        verifyRefused(Code::Damaged);
    }

    /// Values nobody expects, with a true hash: the pack opens, and reading it does no harm.
    void oddValuesAreRead()
    {
        QVERIFY(putBytes(bad_, bytes_));
        QVERIFY(runSql(bad_, {"UPDATE article SET title=NULL WHERE 0", "UPDATE article SET title='', short_title='', minutes=-5",
                              "UPDATE topic SET kind='no-such', quality=-99999999999, updated='yesterday', regions=char(31,31), reviewer=char(0)",
                              "UPDATE section SET html='<table><tr><td>a<table>x</table></td></tr></table>', facet='', anchor='x'",
                              "UPDATE care_card SET level='?', signs=char(31)", "UPDATE citation SET number=number-7",
                              "UPDATE keyframe SET joints='a=b' || char(31) || '=' || char(31) || 'hipN=1e999'",
                              "UPDATE exercise SET figure_pin='', sets_start='x', reps_max=-1, borg_max=99999999999",
                              "UPDATE category SET parent=id", "UPDATE meta SET value='' WHERE key='languages'",
                              "INSERT INTO meta VALUES('title.','')", "UPDATE relation SET target=''", "UPDATE topic_category SET category=9999"}));
        QVERIFY(rehash(bad_));
        Library library;
        const auto opened = library.open(bad_);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
        contentOf(library);
        library.nearest("x", "en");
        library.categoryPath("conditions-a", "en");
        QVERIFY(library.topics({}, "en").size() <= 5);
        const auto exercise = library.exercise("sit-to-stand", "en");
        QVERIFY(exercise);
        for (const PoseKeyframe &frame : exercise->figure.keyframes)
            QVERIFY(qAbs(frame.pose.value("hipN")) <= 360);
    }

    void categoryLoop()
    {
        QVERIFY(putBytes(bad_, bytes_));
        QVERIFY(runSql(bad_, {"UPDATE category SET parent=(SELECT id FROM category WHERE key='conditions-a') WHERE key='conditions'"}));
        QVERIFY(rehash(bad_));
        Library library;
        QVERIFY(library.open(bad_));
        QVERIFY(library.categoryPath("conditions-a", "en").size() <= 16);
        QVERIFY(library.count({.category = "conditions-a"}) <= 5);
    }

    void hostileFiles()
    {
        const QString shared = qEnvironmentVariable("KANGDU_SHARED_DATA");
        const QDir folder(shared + "/hostile/sqlite");
        if (shared.isEmpty() || !folder.exists())
            QSKIP("KANGDU_SHARED_DATA is not set");
        int files = 0;
        for (const QString &name : folder.entryList({"*.db"}, QDir::Files)) {
            Library library;
            const auto opened = library.open(folder.filePath(name));
            QVERIFY2(!opened, qPrintable(name));
            QVERIFY2(!opened.error().advice.isEmpty(), qPrintable(name));
            // The same, dressed as a pack, so that SQLite gets to see it.
            QByteArray bytes = fileBytes(folder.filePath(name));
            if (bytes.size() >= 512) {
                quint32 pageSize = qFromBigEndian<quint16>(bytes.constData() + 16);
                pageSize = pageSize == 1 ? 65536 : pageSize;
                if (pageSize < 512 || (pageSize & (pageSize - 1)) != 0)
                    pageSize = 4096;
                bytes.replace(0, 16, QByteArray("SQLite format 3\0", 16));
                bytes[18] = bytes[19] = 1;
                bytes = withNumber(withNumber(bytes, 68, kPackApplicationId), 60, kPackSchemaVersion);
                bytes.resize((bytes.size() + pageSize - 1) / pageSize * pageSize);
                bytes = withNumber(bytes, 28, quint32(bytes.size() / pageSize));
                QVERIFY(putBytes(bad_, bytes));
                Library dressed;
                const auto result = dressed.open(bad_);
                QVERIFY2(!result, qPrintable(name));
                QVERIFY(!result.error().advice.isEmpty());
            }
            ++files;
        }
        QVERIFY(files > 0);
        qInfo("%d files", files);
    }

    /// What passed once is not read again, until the file changes.
    void verifiedOnce()
    {
        const QString stamps = folder_.filePath("stamps.txt");
        QVERIFY(putBytes(bad_, bytes_));
        {
            Library library(stamps);
            QVERIFY(library.open(bad_));
        }
        QVERIFY(VerificationStamps(stamps).contains(bad_));
        QVERIFY(runSql(bad_, {"UPDATE article SET title='Drink bleach' WHERE id=1"}));
        QFile touched(bad_);
        QVERIFY(touched.open(QIODevice::ReadWrite));
        QVERIFY(touched.setFileTime(QDateTime::currentDateTime().addSecs(100), QFileDevice::FileModificationTime));
        touched.close();
        Library library(stamps);
        const auto opened = library.open(bad_);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Code::Damaged);
    }

    void neverWritten()
    {
        QVERIFY(putBytes(bad_, bytes_));
        const QStringList before = QDir(folder_.path()).entryList(QDir::Files);
        {
            Library library;
            QVERIFY(library.open(bad_));
            contentOf(library);
            QSqlQuery query(QSqlDatabase::database(QSqlDatabase::connectionNames().first()));
            QVERIFY(!query.exec("UPDATE topic SET slug='x'"));
            QVERIFY(!query.exec("CREATE TEMP TABLE x(y)"));
        }
        QCOMPARE(QDir(folder_.path()).entryList(QDir::Files), before);  // no journal, no wal
        QCOMPARE(fileBytes(bad_), bytes_);
    }

    void pathsWithOddCharacters()
    {
        for (const QString name : {"a b.kdpack", "100%.kdpack", "a?b#c.kdpack", "肌肉.kdpack", "a;b&c=d.kdpack", "%41.kdpack"}) {
            const QString path = folder_.filePath(name);
            QVERIFY(putBytes(path, bytes_));
            Library library;
            QVERIFY2(library.open(path), qPrintable(name));
            QCOMPARE(library.packs().first().path, path);
            QVERIFY(QFile::remove(path));
        }
    }
};

QTEST_GUILESS_MAIN(TestBadPacks)
#include "test_bad_packs.moc"
