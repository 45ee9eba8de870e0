// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows of a search is what `kangdu-pack search --json` prints for the same query.
#include "tests/gui/reader.h"

#include "app/pack/search_json.h"
#include "ui/search/no_results.h"
#include "ui/search/reason_text.h"
#include "ui/search/result_list.h"
#include "ui/search/search_page.h"
#include "ui/search/search_result_model.h"
#include "ui/search/suggestion_bar.h"
#include "ui/widgets/text_label.h"
#include "ui/search/understood_bar.h"
#include "ui/widgets/chip_row.h"
#include "ui/widgets/kind_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kangdu;
using namespace kangdu::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kEveryQuery = 34;  // of search_queries.jsonl: twenty, of nearly every class

/// A hit as far as words on the page are made of it.
SearchHit hitOf(const QJsonValue &json)
{
    static const QVector<MatchReason> reasons{MatchReason::Title, MatchReason::Alias, MatchReason::Pinyin, MatchReason::PinyinInitials,
                                              MatchReason::Heading, MatchReason::Body, MatchReason::Synonym, MatchReason::Correction,
                                              MatchReason::Related};
    SearchHit hit;
    hit.slug = json["slug"].toString();
    hit.kind = kindFromId(json["kind"].toString()).value_or(Kind::Condition);
    hit.language = json["language"].toString();
    hit.facet = json["facet"].toString();
    hit.anchor = json["anchor"].toString();
    hit.sectionHeading = json["heading"].toString();
    hit.title = json["title"].toString();
    hit.snippet = json["snippet"].toString();
    hit.reasonText = json["reason_text"].toString();
    for (const MatchReason reason : reasons)
        if (tool::reasonId(reason) == json["reason"].toString())
            hit.reason = reason;
    return hit;
}

Understanding understandingOf(const QJsonValue &json)
{
    Understanding understood;
    understood.slug = json["slug"].toString();
    understood.title = json["title"].toString();
    understood.intent = json["intent"].toString();
    understood.corrected = json["corrected"].toString();
    understood.synonyms = json["synonyms"].toString();
    understood.asTyped = json["as_typed"].toBool();
    return understood;
}

/// Names of the buttons that can be seen, in order.
QStringList buttonsOf(const QWidget &widget)
{
    QStringList names;
    for (const QPushButton *button : widget.findChildren<QPushButton *>())
        if (button->isVisible())
            names << button->accessibleName();
    return names;
}

QJsonObject printed(const SearchQuery &query)
{
    QStringList arguments{u"search"_s, u"--json"_s, u"--in"_s, query.language};
    if (query.kind)
        arguments << u"--kind"_s << kindId(*query.kind);
    if (!query.department.isEmpty())
        arguments << u"--department"_s << query.department;
    if (query.asTyped)
        arguments << u"--as-typed"_s;
    arguments << u"--"_s << QStringLiteral(KANGDU_BUNDLED_PACK) << query.text;
    QProcess tool;
    tool.start(QStringLiteral(KANGDU_PACK_TOOL), arguments);
    if (!tool.waitForFinished(60'000) || tool.exitCode() != 0)
        return {};
    QJsonObject object = QJsonDocument::fromJson(tool.readAllStandardOutput()).object();
    object.remove(u"microseconds"_s);
    return object;
}

}  // namespace

class TestGuiSearchJson final : public QObject {
    Q_OBJECT

    std::unique_ptr<Reader> reader_;
    QString language_;

    /// Searches in the window; what its page was given.
    std::optional<SearchResults> search(const Location &place, const QString &language)
    {
        if (language != language_) {
            reader_.reset();
            reader_ = std::make_unique<Reader>(QStringList{QStringLiteral(KANGDU_BUNDLED_PACK)}, language);
            language_ = language;
        }
        reader_->window().go(Location::search({}));
        QSignalSpy answers(page(), &SearchPage::resultsShown);
        reader_->window().go(place);
        if (!QTest::qWaitFor([&] { return !answers.isEmpty(); }))
            return std::nullopt;
        return answers.last()[0].value<SearchResults>();
    }
    SearchPage *page() const { return reader_->window().findChild<SearchPage *>(); }
    template <typename Part>
    const Part &part() const
    {
        return *page()->findChild<Part *>();
    }

    static void addQuery(const QString &text, const QString &language, const QString &address = {})
    {
        QTest::newRow(qPrintable(language + u' ' + (address.isEmpty() ? text.left(40) : address))) << (address.isEmpty() ? Location::search(text).address() : address) << language;
    }

private slots:
    void cleanupTestCase() { reader_.reset(); }

    void showsWhatTheToolPrints_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("language");
        QFile file(QStringLiteral(KANGDU_QUERIES));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QString &language : {u"zh-CN"_s, u"en"_s}) {  // one after the other: a window each
            for (qsizetype i = kEveryQuery - 1; i < lines.size(); i += kEveryQuery) {
                const QJsonDocument query = QJsonDocument::fromJson(lines[i]);
                if (query["language"_L1].toString() == language)
                    addQuery(query["query"_L1].toString(), language);
            }
            for (const QString &text : {u"qzxwv"_s, u"!!!"_s, u"ssq"_s})
                addQuery(text, language);
            for (const char *address : {"q=肌肉&kind=exercise", "q=肌肉&department=conditions-neurology", "q=肌肉&kind=condition&department=conditions-neurology",
                                        "q=膝盖痛看哪个科&as=typed", "q=jrws&kind=nutrition"})
                addQuery({}, language, u"kangdu://search?"_s + QString::fromUtf8(address));
        }
    }

    void showsWhatTheToolPrints()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, language);
        const auto place = Location::fromAddress(address);
        QVERIFY(place);
        const auto given = search(place.value(), language);
        QVERIFY2(given, "no answer");
        const QJsonObject json = printed(given->query);

        // The page has the same answer ...
        QJsonObject own = tool::asJson(*given);
        own.remove(u"microseconds"_s);
        QCOMPARE(QJsonDocument(own).toJson(), QJsonDocument(json).toJson());

        // ... and shows it.
        const QJsonArray hits = json["hits"_L1].toArray();
        QCOMPARE(part<ResultList>().isVisible(), !hits.isEmpty());
        const QAbstractItemModel *rows = part<ResultList>().model();
        for (int i = 0; !hits.isEmpty() && i < rows->rowCount(); ++i) {
            const SearchHit hit = hitOf(hits.at(i));
            const auto said = [&](int role) { return rows->index(i, 0).data(role).toString(); };
            QCOMPARE(said(SearchResultModel::TitleRole), hit.title);
            QCOMPARE(said(SearchResultModel::KindRole), kindName(hit.kind));
            QCOMPARE(said(SearchResultModel::SnippetRole), hit.snippet);
            QCOMPARE(said(SearchResultModel::ReasonRole), reasonText(hit, language));
            QCOMPARE(said(SearchResultModel::AddressRole), hitLocation(hit, language).address());
        }
        if (!hits.isEmpty())
            QCOMPARE(rows->rowCount(), int(hits.size()));
        showsCounts(json, *given);
        showsUnderstanding(json, given->query.asTyped);
        if (json["total"_L1].toInt() > 0)
            showsSuggestions(json);
        else
            showsDeadEnd(json, language);
    }

private:
    void showsCounts(const QJsonObject &json, const SearchResults &given)
    {
        QStringList counts;
        if (const int total = json["total"_L1].toInt(); total > 0 || given.query.kind)
            counts << QString::number(total);
        for (const Kind kind : kAllKinds)
            if (const int count = json["kinds"_L1][kindId(kind)].toInt(); count > 0 || given.query.kind == kind)
                counts << QString::number(count);
        QStringList shown;
        for (const QPushButton *chip : part<ChipRow>().findChildren<QPushButton *>())
            if (chip->isVisible())
                shown << chip->text().section(u' ', -1);
        QCOMPARE(shown, counts);
        const int matching = json["matching"_L1].toInt();
        const QString title = page()->findChild<TextLabel *>()->text();
        QVERIFY2(title.contains(QString::number(matching)), qPrintable(title));
        QVERIFY(matching >= json["hits"_L1].toArray().size());
    }

    void showsUnderstanding(const QJsonObject &json, bool asTyped)
    {
        const QString said = understoodText(understandingOf(json["understanding"_L1]));
        const auto &bar = part<UnderstoodBar>();
        QCOMPARE(bar.isVisible(), asTyped || !said.isEmpty());
        if (!asTyped && bar.isVisible())
            QCOMPARE(bar.findChild<TextLabel *>()->text(), said);
    }

    void showsSuggestions(const QJsonObject &json)
    {
        QStringList titles;
        for (const QJsonValue &hit : json["suggestions"_L1].toArray())
            titles << hit["title"].toString();
        QCOMPARE(buttonsOf(part<SuggestionBar>()), titles);
    }

    void showsDeadEnd(const QJsonObject &json, const QString &language)
    {
        QVERIFY(part<NoResults>().isVisible());
        QVERIFY(!part<SuggestionBar>().isVisible());
        const QJsonValue end = json["dead_end"_L1];
        QStringList slugs, titles;
        QJsonArray near = json["suggestions"_L1].toArray();
        near << end;
        for (const QJsonValue &topic : near) {
            if (slugs.contains(topic["slug"].toString()))
                continue;
            slugs << topic["slug"].toString();
            titles << topic["title"].toString();
        }
        QVERIFY(!end["slug"].toString().isEmpty());
        QStringList offered;
        for (const QString &name : buttonsOf(part<NoResults>()))
            if (!name.isEmpty())  // only topics have a name besides their text: it tells their kind
                offered << name.section(u';', 0, 0);
        QCOMPARE(offered, titles);
        // Behind the topics: their category, all categories.
        QStringList others;
        for (const QPushButton *button : part<NoResults>().findChildren<QPushButton *>())
            if (button->isVisible() && !button->text().isEmpty() && button->accessibleName().isEmpty())
                others << button->text();
        const auto category = reader_->library().category(end["category"].toString(), language);
        QVERIFY(category);
        QCOMPARE(others.size(), 2);
        QVERIFY2(others[0].contains(category->title), qPrintable(others[0]));
        QVERIFY(press(Interface(QAccessible::queryAccessibleInterface(
            const_cast<NoResults &>(part<NoResults>()).findChildren<QPushButton *>().value(0)))));
        QCOMPARE(reader_->window().location().id, slugs.first());
    }
};

KANGDU_GUI_TEST(TestGuiSearchJson)
#include "test_gui_search_json.moc"
