// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/pack_index.h"
#include "tests/db/search/small_library.h"

#include <QTest>

#include <numeric>
#include <tuple>

using namespace kangdu;
using namespace Qt::StringLiterals;

class PinyinTest final : public QObject {
    Q_OBJECT
private:
    QTemporaryDir folder_;
    std::unique_ptr<PackIndex> index_;

private slots:
    void initTestCase()
    {
        const QString path = folder_.filePath(u"small.kdpack"_s);
        QCOMPARE(test::writeIndexFile(path, test::smallLibrary()), QString());
        auto opened = PackIndex::open(path);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        index_ = std::move(opened.value());
    }
    void cleanupTestCase() { index_.reset(); }
    void matches_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("form");
        QTest::addColumn<int>("start");
        const auto row = [](const char *typed, const QString &name, PinyinMatch::Form form, int start = 0) {
            QTest::newRow(qPrintable(QString::fromUtf8(typed) + name)) << QString::fromUtf8(typed) << name << int(form) << start;
        };
        using enum PinyinMatch::Form;
        row("jirouweisuo", u"肌肉萎缩"_s, Full);
        row("jirouw", u"肌肉萎缩"_s, Full);
        row("ji rou wei suo", u"肌肉萎缩"_s, Full);
        row("jrws", u"肌肉萎缩"_s, Initials);
        row("jr", u"肌肉萎缩"_s, Initials);
        row("jrouws", u"肌肉萎缩"_s, Mixed);
        row("jirouws", u"肌肉萎缩"_s, Mixed);
        row("weisuo", u"肌肉萎缩"_s, Full, 2);
        row("ws", u"肌肉萎缩"_s, Initials, 2);
        row("肌rou", u"肌肉萎缩"_s, Full);
        row("zhongfeng", u"中风偏瘫"_s, Full);
        row("zhfpt", u"中风偏瘫"_s, Initials);
        row("zfpt", u"中风偏瘫"_s, Initials);
        row("tangniaobing", u"2型糖尿病"_s, Full, 2);
        row("2xtnb", u"2型糖尿病"_s, Initials);
        row("nve", u"x"_s, Full, -1);
        row("xyz", u"肌肉萎缩"_s, Full, -1);
        row("jirouweisuoo", u"肌肉萎缩"_s, Full, -1);
    }
    void matches()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QFETCH(int, form);
        QFETCH(int, start);
        int found = -1;
        for (const PinyinMatch &match : index_->pinyin().find(index_->names(), PinyinMatcher::keysOf(typed), 1000)) {
            if (index_->names().folded(match.name) != name)
                continue;
            found = match.start;
            QCOMPARE(int(match.form), form);
        }
        QCOMPARE(found, start);
    }
    void namesThatBeginAlikeAreReadAsIfAlone()
    {
        const NameTable &names = index_->names();
        std::vector<quint32> all(size_t(names.count()));
        std::iota(all.begin(), all.end(), 0);
        for (const PinyinMatcher::From from : {PinyinMatcher::From::Beginning, PinyinMatcher::From::AnyCharacter})
            for (const QString &keys : {u"j"_s, u"jr"_s, u"jirou"_s, u"jirouweisuo"_s, u"jrws"_s, u"zh"_s, u"zf"_s, u"tang"_s, u"2x"_s, u"肌r"_s}) {
                std::vector<PinyinMatch> alone;
                for (const quint32 name : all)
                    for (const PinyinMatch &match : index_->pinyin().find(names, keys, {name}, from))
                        alone.push_back(match);
                const std::vector<PinyinMatch> together = index_->pinyin().find(names, keys, all, from);
                QCOMPARE(together.size(), alone.size());
                for (size_t i = 0; i < alone.size(); ++i) {
                    const auto fields = [](const PinyinMatch &match) { return std::tuple(match.name, match.form, match.start, match.length, match.whole); };
                    QVERIFY(fields(together[i]) == fields(alone[i]));
                }
            }
    }
    void tones() { QCOMPARE(index_->pinyin().toned(u"肌肉萎缩"), u"jī ròu wěi suō"_s); }
    void keys()
    {
        QCOMPARE(PinyinMatcher::keysOf(u"xi'an"), u"xian"_s);
        QCOMPARE(PinyinMatcher::keysOf(u"肌肉"), QString());
    }
};

QTEST_GUILESS_MAIN(PinyinTest)
#include "pinyin_test.moc"
