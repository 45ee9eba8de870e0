// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/authoring/citations.h"

#include <QSet>

namespace kangdu {

namespace {

void visitSection(const SectionDraft &section, const std::function<void(const Pieces &)> &visit)
{
    for (const DraftBlock &block : section.blocks) {
        for (const Pieces &run : block.runs)
            visit(run);
        for (const auto &row : block.rows) {
            for (const Pieces &cell : row)
                visit(cell);
        }
    }
}

}  // namespace

void forEachRun(const ArticleDraft &article, const std::function<void(const Pieces &)> &visit)
{
    for (const CareDraft &card : article.care) {
        for (const Pieces &sign : card.signs)
            visit(sign);
    }
    for (const SectionDraft &section : article.sections)
        visitSection(section, visit);
}

QStringList citedSources(const TopicDraft &topic, const ArticleDraft &article)
{
    QStringList ids;
    QSet<QString> seen;
    const auto cite = [&](const QString &id) {
        if (!seen.contains(id)) {
            seen.insert(id);
            ids << id;
        }
    };
    const auto visit = [&](const Pieces &pieces) {
        for (const Piece &piece : pieces) {
            if (piece.type == Piece::Type::Mark)
                cite(piece.text);
        }
    };
    const auto citeDose = [&] {
        if (topic.exercise) {
            for (const Text &id : topic.exercise->doseSources)
                cite(id.value);
        }
    };
    for (const CareDraft &card : article.care) {
        for (const Pieces &sign : card.signs)
            visit(sign);
    }
    for (const SectionDraft &section : article.sections) {
        if (section.facet == QStringLiteral("dose"))
            citeDose();
        visitSection(section, visit);
    }
    citeDose();
    return ids;
}

}  // namespace kangdu
