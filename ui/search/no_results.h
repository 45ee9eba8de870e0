// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/location.h"
#include "db/search/search_types.h"
#include "ui/search/panel.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kangdu {

class FlowLayout;
class Library;
class TextLabel;

/// Nothing found is not the end: says what the engine tried, and offers the topics it came nearest to, their category, all
/// categories, the other kinds and the emergency number.
class NoResults final : public Panel {
    Q_OBJECT
public:
    NoResults(const Library &library, Appearance appearance, QWidget *parent = nullptr);

    void show(const SearchResults &results, const QString &language);
    void retranslate();

signals:
    void navigate(const kangdu::Location &location);
    void allKindsRequested();

private:
    void restyle();
    QString triedText() const;
    void showNearest();

    const Library &library_;
    SearchResults results_;
    QString language_;
    QVBoxLayout *column_;
    QLabel *picture_, *emergencyPicture_;
    TextLabel *title_, *tried_, *nearestLabel_, *emergency_;
    QWidget *nearestBox_, *actionBox_;
    FlowLayout *nearest_, *actions_;
    QVector<QPushButton *> nearestButtons_;
    QVector<Location> targets_;  ///< where those lead
    QPushButton *allKinds_, *category_, *categories_;
};

}  // namespace kangdu
