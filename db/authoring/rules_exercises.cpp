// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/authoring/rules.h"

#include <QHash>
#include <QMap>

namespace kangdu::rules {

namespace {

constexpr qsizetype kMostFigureBytes = 2047;

/// An exercise that is harder than another, and where somebody says so.
struct Harder {
    QString slug;
    Place place;
};
using HarderThan = QMap<QString, QVector<Harder>>;

HarderThan harderThan(const LibraryDraft &library)
{
    HarderThan result;
    const auto add = [&result](const QString &easy, const QString &hard, const Place &place) {
        auto &known = result[easy];
        const bool isKnown = std::any_of(known.begin(), known.end(), [&](const Harder &h) { return h.slug == hard; });
        if (easy != hard && !isKnown)  // E17 finds what points to itself
            known.append({hard, place});
    };
    for (const TopicDraft &topic : library.topics) {
        if (!topic.exercise || !topic.withdrawn.isEmpty())
            continue;
        for (const Text &hard : topic.exercise->progression)
            add(topic.slug, hard.value, hard.place);
        for (const Text &easy : topic.exercise->regression)
            add(easy.value, topic.slug, easy.place);
    }
    return result;
}

}  // namespace

void figureIsShort(const RuleInput &input, RuleSink &sink)
{
    if (!input.topic->exercise || !input.topic->exercise->figure)
        return;
    const FigureDraft &figure = *input.topic->exercise->figure;
    if (figure.text.size() > kMostFigureBytes)
        sink.report({figure.file, int(figure.text.left(kMostFigureBytes).count('\n')) + 1, 1},
                    Authoring::tr("The figure takes %1 bytes; at most %2 are allowed, which end in this line. Leave out keyframes that lie on the way between "
                                  "others, joints at their usual angle and decimals; shorten the text alternatives.")
                        .arg(figure.text.size()).arg(kMostFigureBytes));
}

/// Depth first (Tarjan 1972): an exercise that is met again while its own harder ones are being followed closes a circle.
void variantsGetHarder(const RuleInput &input, RuleSink &sink)
{
    const HarderThan harder = harderThan(input.library);
    enum class State { New, OnTheWay, Done };
    QHash<QString, State> states;
    struct Step {
        QString slug;
        qsizetype next = 0;
    };
    for (const QString &first : harder.keys()) {
        if (states.value(first) != State::New)
            continue;
        states[first] = State::OnTheWay;
        QVector<Step> way{{first}};
        while (!way.isEmpty()) {
            const auto from = harder.constFind(way.last().slug);
            if (from == harder.constEnd() || way.last().next == from->size()) {
                states[way.takeLast().slug] = State::Done;
                continue;
            }
            const Harder &to = from->at(way.last().next++);
            if (states.value(to.slug) == State::New) {
                states[to.slug] = State::OnTheWay;
                way.append({to.slug});
            } else if (states.value(to.slug) == State::OnTheWay) {
                QStringList circle{to.slug};
                for (qsizetype i = way.size() - 1; i >= 0 && way[i].slug != to.slug; --i)
                    circle.prepend(way[i].slug);
                circle.prepend(to.slug);
                sink.report(to.place, Authoring::tr("Harder exercises lead in a circle: %1. Take out the one that is not harder.")
                                          .arg(circle.join(QStringLiteral(" → "))), to.slug);
            }
        }
    }
}

}  // namespace kangdu::rules
