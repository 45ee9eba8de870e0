// SPDX-License-Identifier: GPL-3.0-or-later
// `kangdu-pack eval` as its user sees it.
#include "tests/data/small_pack.h"

#include <QProcess>
#include <QTest>

using namespace kangdu;
using namespace Qt::StringLiterals;

class EvalCommandTest final : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString pack_;

    struct Outcome {
        int code = -1;
        QString out, err;
    };
    Outcome eval(const QByteArray &queries, const QStringList &options = {})
    {
        const QString path = folder_.filePath(u"queries.jsonl"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(queries) != queries.size())
            return {};
        file.close();
        return run(QStringList{u"eval"_s, pack_, path} + options);
    }
    static Outcome run(const QStringList &arguments)
    {
        QProcess tool;
        tool.start(QStringLiteral(KANGDU_PACK_TOOL), QStringList{u"--lang"_s, u"en"_s} + arguments);
        return tool.waitForFinished(60'000) ? Outcome{tool.exitCode(), QString::fromUtf8(tool.readAllStandardOutput()),
                   QString::fromUtf8(tool.readAllStandardError())}
                                            : Outcome{};
    }

private slots:
    void initTestCase()
    {
        pack_ = folder_.filePath(u"small.kdpack"_s);
        QVERIFY(test::makePack(test::smallLibraryFiles(), folder_.filePath(u"content"_s), pack_));
    }

    void printsScoresByClass()
    {
        const Outcome outcome = eval(R"({"query": "肌少症", "class": "word", "expect": ["sarcopenia"]}
{"query": "zzzz", "class": "stranger", "expect": ["sarcopenia"]}
)");
        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.code, 0);
        const auto line = [&](const QString &name) {
            for (const QString &one : outcome.out.split(u'\n'))
                if (one.startsWith(name + u' '))
                    return one.simplified();
            return QString();
        };
        QCOMPARE(line(u"word"_s), u"word 1 100.0 100.0 100.0 1.000 1.000 -"_s);
        QCOMPARE(line(u"stranger"_s), u"stranger 1 0.0 0.0 0.0 0.000 0.000 -"_s);
        QCOMPARE(line(u"all"_s), u"all 2 50.0 50.0 50.0 0.500 0.500 -"_s);
    }

    void printsEachQuery()
    {
        const Outcome outcome =
            eval(R"({"query": "肌少症", "class": "word", "expect": ["sarcopenia"], "facet": "nutrition"})",
                {u"--per-query"_s});
        QCOMPARE(outcome.code, 0);
        QVERIFY2(outcome.out.startsWith(u"1\tword\t肌少症\tnutrition-\tsarcopenia"_s), qPrintable(outcome.out));
    }

    void printsWhatIsLost()
    {
        const Outcome kept =
            eval(R"({"query": "肌少症", "class": "word", "expect": ["sarcopenia"]})", {u"--prefixes"_s});
        QVERIFY2(kept.out.trimmed().endsWith(u"0 time(s) the topic wanted was lost while its query was typed"_s),
            qPrintable(kept.out));
        const Outcome lost = eval(
            R"({"query": "sarcopeniaxqzwvjkqxzzwvvj", "class": "word", "language": "en", "expect": ["sarcopenia"]})",
            {u"--prefixes"_s});
        QCOMPARE(lost.code, 0);
        QVERIFY2(lost.out.contains(u"word\tsarcopeniaxqzwvjkqxzzwvvj\tsarcopenia"_s), qPrintable(lost.out));
    }

    void namesBadLines()
    {
        const Outcome outcome = eval(R"({"query": "肌少症", "class": "word", "expect": ["sarcopenia"]}
{"query": "肌少症", "class": "word"}
{"query": "肌少症", "class": "word", "expect": ["sarcopenia", "unheard-of"]}
)");
        QCOMPARE(outcome.code, 3);
        QVERIFY2(outcome.err.contains(u"queries.jsonl:2:1: "_s), qPrintable(outcome.err));
        QVERIFY2(outcome.err.contains(u"queries.jsonl:3:1: "_s) && outcome.err.contains(u"unheard-of"_s),
            qPrintable(outcome.err));
        QCOMPARE(outcome.out, QString());
    }

    void namesUnusableFiles()
    {
        QCOMPARE(run({u"eval"_s, pack_}).code, 2);
        QCOMPARE(run({u"eval"_s, pack_, folder_.filePath(u"absent.jsonl"_s)}).code, 3);
        QCOMPARE(run({u"eval"_s, folder_.filePath(u"absent.kdpack"_s), folder_.filePath(u"queries.jsonl"_s)}).code, 3);
    }
};

QTEST_GUILESS_MAIN(EvalCommandTest)
#include "test_eval_command.moc"
