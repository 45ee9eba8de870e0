// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/authoring/topic_reader.h"
#include "db/figure/figure_check.h"
#include "db/figure/figure_motion.h"
#include "db/figure/prop_kinds.h"

#include <cmath>

namespace kangdu {

namespace {

constexpr double kFarthest = 10000;  // figure units

void readJoints(const YamlView &view, Pose *pose)
{
    for (const auto &[key, angle] : view.pairs()) {
        const PoseKey *known = findPoseKey(key.value);
        if (!known) {
            angle.complain(format::kFigure, Authoring::tr("The figure has no joint \"%1\".").arg(key.value));
            continue;
        }
        const double degrees = angle.asNumber(-360, 360, 0);
        if (degrees < known->low || degrees > known->high)
            angle.complain(format::kFigure, Authoring::tr("\"%1\" bends from %2 to %3 degrees; %4 is outside.")
                                                .arg(key.value).arg(known->low).arg(known->high).arg(degrees));
        if (pose->contains(key.value))
            angle.complain(format::kUnknownKey, Authoring::tr("The key \"%1\" stands here twice. Keep one of them.").arg(key.value));
        pose->insert(key.value, degrees);
    }
}

Ease readEase(const YamlView &item)
{
    static const QStringList names{QStringLiteral("in-out"), QStringLiteral("in"), QStringLiteral("out"), QStringLiteral("linear")};
    return item.has("ease") ? Ease(std::max<qsizetype>(0, names.indexOf(item.choice("ease", names).value))) : Ease::InOut;
}

void readFrames(const YamlView &view, FigureDraft &draft)
{
    QStringList ids;
    for (const YamlView &item : view.items()) {
        if (!item.expectMap({"id", "joints", "alt", "seconds", "ease"}))
            continue;
        PoseKeyframe frame;
        const Text id = item.slug("id");
        frame.id = id.value;
        frame.seconds = item.number("seconds", 0.1, 60, frame.seconds);
        frame.ease = readEase(item);
        readJoints(item["joints"], &frame.pose);
        if (ids.contains(frame.id))
            item.complain(format::kDuplicate, Authoring::tr("The keyframe \"%1\" stands here twice.").arg(frame.id));
        ids << frame.id;
        draft.figure.keyframes << frame;
        draft.alts << item.local("alt");
        draft.places << id.place;
    }
    if (ids.size() < 2 || !ids.contains(QStringLiteral("start")) || !ids.contains(QStringLiteral("end")))
        view.complain(format::kFigure, Authoring::tr("A figure needs at least the keyframes \"start\" and \"end\"."));
}

void readProps(const YamlView &view, ExerciseFigure *figure)
{
    for (const YamlView &item : view.items()) {
        const Text text = item.asText();
        if (const auto prop = parseProp(text.value)) {
            figure->props << *prop;
            continue;
        }
        const QString kind = text.value.section(u' ', 0, 0);
        item.complain(format::kFigure, propKinds().contains(kind)
                                           ? Authoring::tr("Write \"%1\".").arg(propUsage(kind))
                                           : Authoring::tr("There is no prop \"%1\". Props are: %2.").arg(kind, propKinds().join(QStringLiteral(", "))));
    }
}

void checkBody(const FigureDraft &draft, FindingSink &sink)
{
    for (const FigureFault &fault : faultsOf(draft.figure)) {
        const QString id = draft.figure.keyframes[fault.keyframe].id, units = QString::number(std::ceil(fault.units));
        sink.error(format::kFigure, draft.places[fault.keyframe],
                   fault.what == FigureFault::What::Floor
                       ? Authoring::tr("On the way to \"%1\", \"%2\" goes %3 units through the floor. Move the pin or bend another joint.").arg(id, fault.joint, units)
                       : Authoring::tr("On the way to \"%1\", \"%2\" stays %3 units away from its contact. Move the contact or the body.").arg(id, fault.joint, units),
                   fault.joint);
    }
}

QString readJoint(const YamlView &view)
{
    const Text joint = view.required("joint");
    if (!joint.value.isEmpty() && !isJointName(joint.value))
        view.complain(format::kFigure, Authoring::tr("The figure has no joint \"%1\".").arg(joint.value));
    return joint.value;
}

QPointF readPoint(const YamlView &view)
{
    return {view.number("x", -kFarthest, kFarthest, 0), view.number("y", -kFarthest, kFarthest, 0)};
}

}  // namespace

FigureDraft readFigure(const QString &file, const QByteArray &bytes, FindingSink &sink)
{
    FigureDraft draft;
    draft.file = file;
    draft.text = bytes;
    ExerciseFigure &figure = draft.figure;
    const SourceText source(file, bytes);
    const YamlView view(loadYaml(source, sink), source, sink);
    if (!view.exists() || !view.expectMap({"view", "props", "muscles", "pin", "contacts", "arrow", "keyframes"}))
        return draft;
    if (view.has("view"))
        figure.view = view.choice("view", FigureView::names()).value;
    if (view.has("props"))
        readProps(view["props"], &figure);
    figure.muscles = values(view.list("muscles"));
    figure.arrowJoint = view.text("arrow").value;
    const YamlView pin = view["pin"];
    if (pin.exists() && pin.expectMap({"joint", "x", "y"})) {
        figure.pinJoint = readJoint(pin);
        figure.pinAt = readPoint(pin);
    }
    if (view.has("contacts"))
        for (const YamlView &item : view["contacts"].items())
            if (item.expectMap({"joint", "x", "y"}))
                figure.contacts.append({readJoint(item), readPoint(item)});
    readFrames(view["keyframes"], draft);
    checkBody(draft, sink);
    return draft;
}

}  // namespace kangdu
