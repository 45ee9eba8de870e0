// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/query_text.h"
#include "db/search/ranking.h"
#include "db/search/search_pack.h"
#include "db/search/search_types.h"

#include <vector>

namespace kangdu {

/// One topic of one pack that answers the query.
struct Answer {
    size_t pack = 0;
    size_t reading = 0;  ///< which way of reading the query found it, see Answers::add()
    RankedTopic topic;
    QString reasonText;            ///< for reasons that ranking does not know
    QVector<ScorePart> parts;
};

/// Everything that answers a query, gathered from several readings of it (as typed, in other words, corrected) and several packs, each
/// topic once with its best score. Scores of all packs are on the scale of name_score.h.
class Answers final {
public:
    Answers(SearchPacks &packs, const SearchQuery &query);

    /// Ranks one reading. `loss` is taken from its scores. `reason` replaces the reason of its hits, except Typed.
    enum class By { Typed, Synonym, Correction };
    void add(const std::vector<QueryText> &readings, By by, double loss);
    /// What was understood moves answers: the topic asked about, kinds and regions that fit, what belongs to the topic.
    void refine(const Understanding &understood);
    /// Best first. To be called once, at the end.
    void sort();

    const std::vector<Answer> &all() const { return answers_; }
    const std::vector<QueryText> &readings(size_t reading) const { return readings_[reading]; }
    double best() const;
    /// Hits of all kinds and departments: every topic found by any reading.
    int total() const;
    /// Hits of the kind and the department asked for.
    int matching() const;
    QMap<Kind, int> counts() const;
    QMap<QString, int> departmentCounts() const;

private:
    Answer *put(size_t pack, quint32 topic, double score, MatchReason reason, const QString &reasonText, int name, const char *part);
    bool isWanted(size_t pack, quint32 topic) const;
    void addMeant(size_t reading, By by, double loss);
    void addRelated(const Understanding &understood);
    int topicNumber(size_t pack, const QString &slug) const;

    SearchPacks &packs_;
    const SearchQuery &query_;
    std::vector<const TopicSet *> within_;  ///< by pack: topics of the department asked for; null = all
    TopicSet none_;
    std::vector<TopicSet> found_;  ///< by pack
    std::vector<std::vector<QueryText>> readings_;
    std::vector<Answer> answers_;
    std::vector<QHash<quint32, size_t>> at_;         ///< by pack: topic -> index in answers_
};

}  // namespace kangdu
