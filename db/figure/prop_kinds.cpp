// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/figure/prop_kinds.h"

#include "db/figure/hand_joints.h"

namespace kangdu {

namespace {

struct PropKind {
    const char *name, *places;
};

constexpr PropKind kKinds[] = {
    {"chair", ""},       // under the figure's first pose, its back on the left
    {"chair-back", ""},  // in front of the figure, which holds it
    {"mat", ""},     {"pillow", ""},
    {"wall", "n"},       // x of its face; it stands on the side away from the figure
    {"table", "nnn"},    // left, top, width
    {"step", "nnn"},     // left, width, height
    {"ball", "pn"},      // middle, radius
    {"stick", "pp"},     {"band", "pp"},
    {"hand", "pp"},      // a helper's forearm and hand: from, to
    {"bike", "pp"},      // middle of the pedals, handlebar
    {"bars", "n"},       // top of the parallel bars
    {"water", "n"},      // its surface
};

const PropKind *findKind(const QString &name)
{
    for (const PropKind &kind : kKinds)
        if (name == QLatin1String(kind.name))
            return &kind;
    return nullptr;
}

std::optional<QVector<PropPlace>> read(const PropKind &kind, const QStringList &words)
{
    QVector<PropPlace> places;
    qsizetype at = 0;
    const auto number = [&](double *value) {
        bool ok = false;
        *value = words.value(at++).toDouble(&ok);
        return ok && std::abs(*value) <= 10000;
    };
    for (const char *place = kind.places; *place; ++place) {
        double x = 0, y = 0;
        if (*place == 'p' && isJointName(words.value(at)))
            places.append({words[at++], {}});
        else if (!number(&x) || (*place == 'p' && !number(&y)))
            return std::nullopt;
        else
            places.append({{}, {x, y}});
    }
    return at == words.size() ? std::optional(places) : std::nullopt;
}

}  // namespace

QStringList propKinds()
{
    QStringList names;
    for (const PropKind &kind : kKinds)
        names += QLatin1String(kind.name);
    return names;
}

QString propUsage(const QString &kind)
{
    const PropKind *known = findKind(kind);
    QString usage = kind;
    for (const char *place = known ? known->places : ""; *place; ++place)
        usage += *place == 'n' ? QStringLiteral(" NUMBER") : QStringLiteral(" JOINT-OR-X-Y");
    return usage;
}

std::optional<FigureProp> parseProp(const QString &text)
{
    QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    const PropKind *kind = findKind(words.value(0));
    if (!kind)
        return std::nullopt;
    FigureProp prop{words.takeFirst(), words};
    return read(*kind, prop.places) ? std::optional(prop) : std::nullopt;
}

QString propText(const FigureProp &prop) { return (QStringList(prop.kind) + prop.places).join(u' '); }

QVector<PropPlace> placesOf(const FigureProp &prop)
{
    const PropKind *kind = findKind(prop.kind);
    return kind ? read(*kind, prop.places).value_or(QVector<PropPlace>()) : QVector<PropPlace>();
}

bool isJointName(const QString &name)
{
    static const FigureJoints body;
    static const HandJoints hand;
    return body.find(name) || hand.find(name);
}

}  // namespace kangdu
