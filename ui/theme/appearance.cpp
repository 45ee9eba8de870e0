// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/appearance.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/style.h"

#include <QApplication>

namespace kangdu {

void applyAppearance(QApplication &application, const Appearance &appearance)
{
    QApplication::setStyle(new KangduStyle(appearance));
    new FocusRing(appearance, &appearance.theme);  // it draws with the theme and goes with it
    const auto apply = [appearance] {
        appearance.metrics.setSerifAllowed(!appearance.theme.highContrast());
        QApplication::setFont(appearance.metrics.font(TextStyle::Ui));
        QApplication::setPalette(appearance.theme.palette());
    };
    apply();
    QObject::connect(&appearance.theme, &Theme::changed, &application, apply);
    QObject::connect(&appearance.metrics, &Metrics::changed, &application, apply);
}

} // namespace kangdu
