// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/authoring/topic_reader.h"

namespace kangdu {

namespace {

/// What a person's joints can do, in degrees, with some slack; N is the near side of the body, F the far one.
struct JointRange {
    const char *key;
    double low, high;
};
constexpr JointRange kJoints[] = {
    {"trunk", -120, 90}, {"lumbar", -40, 60}, {"neck", -60, 60},
    {"shN", -60, 180},   {"elN", 0, 150},     {"wrN", -80, 80}, {"hipN", -30, 130}, {"knN", 0, 150}, {"anN", -50, 30},
    {"shF", -60, 180},   {"elF", 0, 150},     {"wrF", -80, 80}, {"hipF", -30, 130}, {"knF", 0, 150}, {"anF", -50, 30},
};

void readJoints(const YamlView &view, KeyframeDraft &frame)
{
    for (const auto &[key, angle] : view.pairs()) {
        const JointRange *range = nullptr;
        for (const JointRange &joint : kJoints) {
            if (key.value == QLatin1String(joint.key))
                range = &joint;
        }
        if (!range) {
            angle.complain(format::kFigure, Authoring::tr("The figure has no joint \"%1\".").arg(key.value));
            continue;
        }
        const double degrees = angle.asNumber(-360, 360, 0);
        if (degrees < range->low || degrees > range->high)
            angle.complain(format::kFigure, Authoring::tr("\"%1\" bends from %2 to %3 degrees; %4 is outside.")
                                                .arg(key.value).arg(range->low).arg(range->high).arg(degrees));
        if (frame.joints.contains(key.value))
            angle.complain(format::kUnknownKey, Authoring::tr("The key \"%1\" stands here twice. Keep one of them.").arg(key.value));
        frame.joints.insert(key.value, degrees);
    }
}

void readFrames(const YamlView &view, FigureDraft &figure)
{
    QStringList ids;
    for (const YamlView &item : view.items()) {
        if (!item.expectMap({"id", "joints", "alt"}))
            continue;
        KeyframeDraft frame;
        frame.id = item.slug("id");
        frame.alt = item.local("alt");
        readJoints(item["joints"], frame);
        if (ids.contains(frame.id.value))
            item.complain(format::kDuplicate, Authoring::tr("The keyframe \"%1\" stands here twice.").arg(frame.id.value));
        ids << frame.id.value;
        figure.keyframes << frame;
    }
    if (ids.size() < 2 || !ids.contains(QStringLiteral("start")) || !ids.contains(QStringLiteral("end")))
        view.complain(format::kFigure, Authoring::tr("A figure needs at least the keyframes \"start\" and \"end\"."));
}

}  // namespace

FigureDraft readFigure(const QString &file, const QByteArray &bytes, FindingSink &sink)
{
    FigureDraft figure;
    const SourceText source(file, bytes);
    const YamlView view(loadYaml(source, sink), source, sink);
    if (!view.exists() || !view.expectMap({"view", "prop", "muscles", "pin", "arrow", "keyframes"}))
        return figure;
    figure.view = view.has("view") ? view.choice("view", {QStringLiteral("side"), QStringLiteral("front")}).value : QStringLiteral("side");
    figure.prop = view.has("prop") ? view.choice("prop", {QStringLiteral("none"), QStringLiteral("chair"), QStringLiteral("chair-back"),
                                                          QStringLiteral("mat")}).value
                                   : QStringLiteral("none");
    figure.muscles = values(view.list("muscles"));
    figure.arrow = view.text("arrow").value;
    const YamlView pin = view["pin"];
    if (pin.exists() && pin.expectMap({"joint", "x", "y"})) {
        figure.pinJoint = pin.required("joint").value;
        figure.pinX = pin.number("x", -10000, 10000, 0);
        figure.pinY = pin.number("y", -10000, 10000, 0);
    }
    readFrames(view["keyframes"], figure);
    return figure;
}

}  // namespace kangdu
