// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/authoring/linter.h"

#include "db/authoring/rules.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace kangdu {

namespace {

/// Runs the rules of one scope; returns how many applied and which ids were broken.
struct Tally {
    QSet<QString> applied, broken;
};

Tally run(RuleScope scope, const RuleInput &input, Findings &out)
{
    Tally tally;
    for (const Rule &rule : allRules()) {
        if (rule.scope != scope || !rule.applies(input))
            continue;
        RuleSink sink(out, rule.id, rule.severity, input);
        rule.check(input, sink);
        tally.applied.insert(QLatin1String(rule.id));
        if (sink.count() > 0)
            tally.broken.insert(QLatin1String(rule.id));
    }
    return tally;
}

Score scoreOf(const TopicDraft &topic, const ArticleDraft &article, const Tally &shared, const Tally &own, const Findings &findings)
{
    Score score{topic.slug, article.language};
    QSet<QString> applied = shared.applied + own.applied;
    QSet<QString> broken = shared.broken + own.broken;
    for (const Finding &finding : findings) {
        if (finding.topic != topic.slug || (!finding.language.isEmpty() && finding.language != article.language))
            continue;
        (finding.severity == Severity::Error ? score.errors : score.warnings) += 1;
        applied.insert(finding.rule);
        broken.insert(finding.rule);
    }
    score.applied = int(applied.size());
    score.kept = int(applied.size() - broken.size());
    return score;
}

}  // namespace

LintReport lint(const LibraryDraft &library, const Findings &format, const Progress &progress)
{
    LintReport report;
    run(RuleScope::Library, RuleInput{library}, report.findings);
    QHash<QString, Findings> formatByTopic;
    for (const Finding &finding : format)
        formatByTopic[finding.topic] << finding;
    const int total = int(library.topics.size());
    for (int i = 0; i < total; ++i) {
        if (progress)
            progress(Stage::Checking, i, total);
        const TopicDraft &topic = library.topics[i];
        if (!topic.withdrawn.isEmpty())
            continue;
        Findings ofTopic = formatByTopic.value(topic.slug);
        const qsizetype fromFormat = ofTopic.size();
        const Tally shared = run(RuleScope::Topic, RuleInput{library, &topic}, ofTopic);
        QVector<Tally> own;
        for (const ArticleDraft &article : topic.articles) {
            const QVector<TextUnit> units = textUnits(article);
            own << run(RuleScope::Article, RuleInput{library, &topic, &article, &units}, ofTopic);
        }
        for (int a = 0; a < topic.articles.size(); ++a)
            report.scores << scoreOf(topic, topic.articles[a], shared, own[a], ofTopic);
        report.findings += ofTopic.mid(fromFormat);
    }
    report.findings += format;
    std::stable_sort(report.findings.begin(), report.findings.end(), [](const Finding &a, const Finding &b) {
        return std::tie(a.place.file, a.place.line, a.place.column, a.rule) < std::tie(b.place.file, b.place.line, b.place.column, b.rule);
    });
    if (progress)
        progress(Stage::Checking, total, total);
    return report;
}

}  // namespace kangdu
