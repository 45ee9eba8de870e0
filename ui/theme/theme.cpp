// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

namespace kangdu {

namespace {

struct Row {
    Role role;
    QRgb colors[3];  ///< light, dark, high contrast
};

constexpr Row kColors[] = {
    {Role::Canvas, {0xffF1F5F4, 0xff0E1618, 0xff000000}},
    {Role::Surface, {0xffFFFFFF, 0xff152023, 0xff000000}},
    {Role::Sidebar, {0xffE6EDEB, 0xff111A1D, 0xff000000}},
    {Role::Raised, {0xffFFFFFF, 0xff1D2A2E, 0xff000000}},
    {Role::Line, {0xffCFDAD8, 0xff2B3A3E, 0xffFFFFFF}},
    {Role::Track, {0xffCFDAD8, 0xff2B3A3E, 0xff595959}},
    {Role::LineStrong, {0xff6A807E, 0xff748B8C, 0xffFFFFFF}},
    {Role::Ink, {0xff12272B, 0xffE4ECEA, 0xffFFFFFF}},
    {Role::Ink2, {0xff3C5256, 0xffB6C4C3, 0xffFFFFFF}},
    {Role::Ink3, {0xff51666A, 0xff9AACAC, 0xffE6E6E6}},
    {Role::Disabled, {0xff8A9A9A, 0xff667677, 0xffA6A6A6}},
    {Role::Accent, {0xff0A5C63, 0xff74C7C1, 0xffFFE14D}},
    {Role::AccentHover, {0xff084C52, 0xff8AD3CE, 0xffFFF0A0}},
    {Role::AccentPress, {0xff063C41, 0xff5BB2AC, 0xffE6C400}},
    {Role::OnAccent, {0xffFFFFFF, 0xff04292C, 0xff000000}},
    {Role::AccentSoft, {0xffD9EAE8, 0xff1A3A3D, 0xff332C00}},
    {Role::AccentSoftHover, {0xffE4EFED, 0xff1C3033, 0xff1F1B00}},
    {Role::Link, {0xff0A5C63, 0xff84D0CB, 0xff8BE3FF}},
    {Role::Focus, {0xffB4500B, 0xffFFB067, 0xffFFE14D}},
    {Role::RowHover, {0xffDAE5E3, 0xff1C3033, 0xff1F1B00}},
    {Role::Select, {0xffCFE6E3, 0xff24494C, 0xffFFE14D}},
    {Role::OnSelect, {0xff12272B, 0xffE4ECEA, 0xff000000}},
    {Role::Mark, {0xffFFE3A8, 0xff5C4513, 0xffFFE14D}},
    {Role::MarkInk, {0xff12272B, 0xffFFF1D2, 0xff000000}},
    {Role::Danger, {0xffA3201D, 0xffFF9A90, 0xffFF9C94}},
    {Role::DangerSoft, {0xffFBEBE8, 0xff351C1C, 0xff000000}},
    {Role::OnDanger, {0xffFFFFFF, 0xff3A0605, 0xff000000}},
    {Role::Warn, {0xff7A4B00, 0xffF2C879, 0xffFFD36B}},
    {Role::WarnSoft, {0xffFCF1D9, 0xff33290F, 0xff000000}},
    {Role::Ok, {0xff2B6A34, 0xff8CD095, 0xff90F0A0}},
    {Role::OkSoft, {0xffE3F0E2, 0xff1A3220, 0xff000000}},
    {Role::Warm, {0xffD65F1E, 0xffF08A4E, 0xffFFA366}},
    {Role::WarmInk, {0xff94400C, 0xffF7B48C, 0xffFFB98A}},
    {Role::WarmSoft, {0xffFBE9DD, 0xff38251A, 0xff000000}},
    {Role::FOverview, {0xff0A5C63, 0xff84D0CB, 0xffFFFFFF}},
    {Role::FOverviewSoft, {0xffD9EAE8, 0xff1A3A3D, 0xff000000}},
    {Role::FCause, {0xff5A4A8C, 0xffC3B6F2, 0xffFFFFFF}},
    {Role::FCauseSoft, {0xffEAE6F5, 0xff2B2645, 0xff000000}},
    {Role::FTreat, {0xff1D5A94, 0xff9CC6F0, 0xffFFFFFF}},
    {Role::FTreatSoft, {0xffE0ECF7, 0xff1B2F44, 0xff000000}},
    {Role::FFood, {0xff4A6412, 0xffC0D68A, 0xffFFFFFF}},
    {Role::FFoodSoft, {0xffEAF0DA, 0xff2A3318, 0xff000000}},
    {Role::FRehab, {0xff94400C, 0xffF7B48C, 0xffFFFFFF}},
    {Role::FRehabSoft, {0xffFBE9DD, 0xff38251A, 0xff000000}},
    {Role::FCare, {0xff8A355E, 0xffF0AECB, 0xffFFFFFF}},
    {Role::FCareSoft, {0xffF7E5EE, 0xff3A2230, 0xff000000}},
    {Role::FDept, {0xff3C5256, 0xffB6C4C3, 0xffFFFFFF}},
    {Role::FDeptSoft, {0xffE3EAE9, 0xff243135, 0xff000000}},
    {Role::PlotFood, {0xff6E8A33, 0xffA9C26A, 0xffFFFFFF}},
    {Role::PlotRehab, {0xffB4571C, 0xffF08A4E, 0xffFFA366}},
    {Role::FigNear, {0xff5C8F8D, 0xff7FB0AD, 0xffFFFFFF}},
    {Role::FigFar, {0xffA3C0BD, 0xff476665, 0xff000000}},
    {Role::FigFarLine, {0xff5C8F8D, 0xff7FB0AD, 0xffFFFFFF}},
    {Role::FigTop, {0xff1F6F73, 0xff4C9A9A, 0xffBFBFBF}},
    {Role::FigHip, {0xff0C474C, 0xff2E6D70, 0xff8C8C8C}},
    {Role::FigShoe, {0xff0C474C, 0xff5C8A8A, 0xff8C8C8C}},
    {Role::FigBg, {0xffEAF1F0, 0xff18272A, 0xff000000}},
    {Role::FigProp, {0xffC3D0CE, 0xff33464A, 0xff000000}},
    {Role::FigPropLine, {0xff6A807E, 0xff748B8C, 0xffFFFFFF}},
    {Role::FigGround, {0xff6A807E, 0xff748B8C, 0xffFFFFFF}},
    {Role::FigMuscle, {0xffDE6124, 0xffF5823F, 0xffFF8A3D}},
    {Role::FigFibre, {0xff571E02, 0xff5A2304, 0xff000000}},
    {Role::FigArrow, {0xff94400C, 0xffF7B48C, 0xffFFE14D}},
    {Role::FigGhost, {0xff5F7775, 0xff8FA5A4, 0xffE6E6E6}},
};
static_assert(std::size(kColors) == std::size_t(Role::Count));

struct HueRow {
    const char *id;
    Role ink, soft;
};

constexpr HueRow kHues[] = {
    {"overview", Role::FOverview, Role::FOverviewSoft},    {"condition", Role::FOverview, Role::FOverviewSoft},
    {"question", Role::FOverview, Role::FOverviewSoft},    {"cause", Role::FCause, Role::FCauseSoft},
    {"treatment", Role::FTreat, Role::FTreatSoft},         {"nutrition", Role::FFood, Role::FFoodSoft},
    {"exercise", Role::FRehab, Role::FRehabSoft},          {"care", Role::FCare, Role::FCareSoft},
    {"department", Role::FDept, Role::FDeptSoft},
};

const HueRow &hueRow(const QString &hue)
{
    for (const HueRow &row : kHues) {
        if (hue == QLatin1String(row.id))
            return row;
    }
    return kHues[0];
}

}  // namespace

Theme::Theme(QObject *parent) : QObject(parent) {}

void Theme::setId(Id id)
{
    if (id_ == id)
        return;
    id_ = id;
    emit changed();
}

QColor Theme::color(Id id, Role role)
{
    return QColor::fromRgb(kColors[int(role)].colors[int(id)]);
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole target, Role role) { palette.setColor(target, color(role)); };
    set(QPalette::Window, Role::Canvas);
    set(QPalette::WindowText, Role::Ink);
    set(QPalette::Base, Role::Surface);
    set(QPalette::AlternateBase, Role::Canvas);
    set(QPalette::Text, Role::Ink);
    set(QPalette::PlaceholderText, Role::Ink3);
    set(QPalette::Button, Role::Surface);
    set(QPalette::ButtonText, Role::Ink);
    set(QPalette::BrightText, Role::OnAccent);
    set(QPalette::Highlight, Role::Select);
    set(QPalette::HighlightedText, Role::OnSelect);
    set(QPalette::Link, Role::Link);
    set(QPalette::LinkVisited, Role::Link);
    set(QPalette::ToolTipBase, Role::Raised);
    set(QPalette::ToolTipText, Role::Ink);
    set(QPalette::Light, Role::Surface);
    set(QPalette::Midlight, Role::Line);
    set(QPalette::Mid, Role::LineStrong);
    set(QPalette::Dark, Role::LineStrong);
    set(QPalette::Shadow, Role::LineStrong);
    for (const auto target : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, target, color(Role::Disabled));
    return palette;
}

QColor Theme::hue(const QString &hue) const
{
    return color(hueRow(hue).ink);
}

QColor Theme::hueSoft(const QString &hue) const
{
    return color(hueRow(hue).soft);
}

QString Theme::name(Id id)
{
    return id == Id::Dark ? QStringLiteral("dark") : id == Id::HighContrast ? QStringLiteral("high-contrast") : QStringLiteral("light");
}

Theme::Id Theme::fromName(const QString &name)
{
    if (name == QStringLiteral("dark"))
        return Id::Dark;
    return name == QStringLiteral("high-contrast") ? Id::HighContrast : Id::Light;
}

}  // namespace kangdu
