// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/search_service.h"
#include "tests/db/search/small_library.h"

#include <QSignalSpy>
#include <QTest>

using namespace kangdu;
using namespace Qt::StringLiterals;

class SearchServiceTest final : public QObject {
    Q_OBJECT
private:
    QTemporaryDir folder_;
    QString path_ = folder_.filePath(u"small.kdpack"_s);

private slots:
    void initTestCase() { QCOMPARE(test::writeIndexFile(path_, test::smallLibrary()), QString()); }
    void onlyTheNewestIsAnswered()
    {
        SearchService service({path_});
        QSignalSpy spy(&service, &SearchService::finished);
        quint64 last = 0;
        for (const QString &text : {u"肌"_s, u"肌肉"_s, u"肌肉萎"_s, u"肌肉萎缩"_s})
            last = service.request({text, u"zh-CN"_s});
        QTRY_COMPARE(spy.size(), 1);
        QTest::qWait(50);
        QCOMPARE(spy.size(), 1);
        const auto results = spy.first().first().value<SearchResults>();
        QCOMPARE(results.generation, last);
        QCOMPARE(results.query.text, u"肌肉萎缩"_s);
        QCOMPARE(results.hits.first().slug, u"muscle-atrophy"_s);
    }
    void onlyTheNewestIsCompleted()
    {
        SearchService service({path_});
        QSignalSpy spy(&service, &SearchService::completed), other(&service, &SearchService::finished);
        quint64 last = 0;
        for (const QString &text : {u"骨"_s, u"骨质"_s, u"骨质疏"_s})
            last = service.complete(text, u"zh-CN"_s, 3);
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().toULongLong(), last);
        const auto completions = spy.first().at(1).value<QVector<Completion>>();
        QCOMPARE(completions.first().slug, u"osteoporosis"_s);
        QCOMPARE(other.size(), 0);
    }
    void aMissingPackGivesNoHits()
    {
        SearchService service({folder_.filePath(u"absent.kdpack"_s)});
        QSignalSpy spy(&service, &SearchService::finished);
        service.request({u"肌肉"_s, u"zh-CN"_s});
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().value<SearchResults>().total, 0);
    }
    void mayBeDestroyedWhileWorking()
    {
        for (int i = 0; i < 10; ++i) {
            SearchService service({path_});
            service.request({u"肌肉"_s, u"zh-CN"_s});
        }
        SearchService unused({path_});
    }
};

QTEST_GUILESS_MAIN(SearchServiceTest)
#include "search_service_test.moc"
