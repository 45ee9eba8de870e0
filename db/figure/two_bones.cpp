// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/figure/two_bones.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace kangdu {

TwoBones reach(QPointF root, QPointF end, double first, double second, QPointF now)
{
    const QPointF way = end - root;
    const double wanted = std::hypot(way.x(), way.y());
    const double distance = std::clamp(wanted, std::abs(first - second) + 1e-6, first + second - 1e-6);
    const QPointF along = wanted > 1e-9 ? way / wanted : QPointF(0, 1);
    const QPointF across(-along.y(), along.x());
    const double before = (distance * distance + first * first - second * second) / (2 * distance);
    const double aside = std::sqrt(std::max(0.0, first * first - before * before));
    const double side = QPointF::dotProduct(now - root, across) < 0 ? -1 : 1;
    return {root + along * before + across * (aside * side), root + along * distance};
}

void bringTo(FigureJoints *joints, const QString &joint, QPointF to)
{
    const Joint *moved = joints->find(joint);
    if (!moved || joint.isEmpty())
        return;
    const std::size_t i = joint.endsWith(u'F') ? 1 : 0;
    const auto length = [](QPointF a, QPointF b) { return QLineF(a, b).length(); };
    const auto place = [](Joint *of, QPointF at) { of->setX(at.x()), of->setY(at.y()); };
    if (joint.startsWith(QLatin1String("hand")) || joint.startsWith(QLatin1String("wrist"))) {
        const QPointF palm = joints->hand[i] - joints->wrist[i], aside = *moved - joints->wrist[i];
        const TwoBones arm = reach(joints->shoulder[i], to - aside, length(joints->shoulder[i], joints->elbow[i]), length(joints->elbow[i], joints->wrist[i]),
                                   joints->elbow[i]);
        place(&joints->elbow[i], arm.middle);
        place(&joints->wrist[i], arm.end);
        place(&joints->hand[i], arm.end + palm);
    } else if (joint.startsWith(QLatin1String("ankle")) || joint.startsWith(QLatin1String("heel")) || joint.startsWith(QLatin1String("toe"))) {
        const QPointF heel = joints->heel[i] - joints->ankle[i], toe = joints->toe[i] - joints->ankle[i], aside = *moved - joints->ankle[i];
        const TwoBones leg = reach(joints->hip[i], to - aside, length(joints->hip[i], joints->knee[i]), length(joints->knee[i], joints->ankle[i]),
                                   joints->knee[i]);
        place(&joints->knee[i], leg.middle);
        place(&joints->ankle[i], leg.end);
        place(&joints->heel[i], leg.end + heel);
        place(&joints->toe[i], leg.end + toe);
    }
}

}  // namespace kangdu
