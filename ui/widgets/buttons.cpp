// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons.h"

namespace kangdu {

void setLook(QAbstractButton &button, Look look)
{
    static constexpr const char *kNames[] = {"primary", "secondary", "flat", "link", "chip",
                                             "segment-first", "segment-middle", "segment-last"};
    button.setProperty("look", QLatin1String(kNames[int(look)]));
    button.setCursor(Qt::PointingHandCursor);
}

void setButtonIcon(QAbstractButton &button, const QString &icon, const Appearance &appearance)
{
    // The style paints the named icon in the right ink; the QIcon tells it that there is one.
    button.setProperty("iconName", icon);
    button.setIcon(appearance.icons.icon(icon, 22, appearance.theme.color(Role::Ink)));
}

QPushButton *makeButton(Look look, QWidget *parent, const QString &icon, const Appearance *appearance)
{
    auto *button = new QPushButton(parent);
    setLook(*button, look);
    button->setAutoDefault(false);
    if (appearance && !icon.isEmpty())
        setButtonIcon(*button, icon, *appearance);
    return button;
}

}  // namespace kangdu
