// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QObject>
#include <QPalette>
#include <QString>

namespace kangdu {

/// Colour roles of the visual design. Names as in the design's token file.
enum class Role {
    Canvas, Surface, Sidebar, Raised, Line, Track, LineStrong, Ink, Ink2, Ink3, Disabled,
    Accent, AccentHover, AccentPress, OnAccent, AccentSoft, AccentSoftHover, Link, Focus, RowHover, Select, OnSelect,
    Mark, MarkInk, Danger, DangerSoft, OnDanger, Warn, WarnSoft, Ok, OkSoft, Warm, WarmInk, WarmSoft,
    FOverview, FOverviewSoft, FCause, FCauseSoft, FTreat, FTreatSoft, FFood, FFoodSoft, FRehab, FRehabSoft,
    FCare, FCareSoft, FDept, FDeptSoft, PlotFood, PlotRehab,
    FigNear, FigFar, FigFarLine, FigTop, FigHip, FigShoe, FigBg, FigProp, FigPropLine, FigGround,
    FigMuscle, FigFibre, FigArrow, FigGhost,
    Count
};

/// The three themes' colours; one object, injected wherever something paints.
class Theme final : public QObject {
    Q_OBJECT
public:
    enum class Id { Light, Dark, HighContrast };
    explicit Theme(QObject *parent = nullptr);

    Id id() const { return id_; }
    void setId(Id id);
    bool highContrast() const { return id_ == Id::HighContrast; }
    QColor color(Role role) const { return color(id_, role); }
    static QColor color(Id id, Role role);
    QPalette palette() const;
    /// Ink and soft fill of a facet or kind hue id: overview cause treatment nutrition exercise care department.
    QColor hue(const QString &hue) const;
    QColor hueSoft(const QString &hue) const;
    /// "light" "dark" "high-contrast", as stored in settings.
    static QString name(Id id);
    static Id fromName(const QString &name);

signals:
    void changed();

private:
    Id id_ = Id::Light;
};

}  // namespace kangdu
