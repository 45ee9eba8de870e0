// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/location.h"
#include "db/user/settings.h"
#include "ui/theme/appearance.h"

#include <QScrollArea>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace kangdu {

/// Language, appearance, text size, reading list, libraries. Each choice acts at once.
class SettingsPage final : public QScrollArea {
    Q_OBJECT
public:
    SettingsPage(const Settings &settings, Appearance appearance, QWidget *parent = nullptr);
    void refresh();

signals:
    void navigate(const kangdu::Location &location);
    void languageRequested(const QString &language);  ///< empty: as the system
    void themeRequested(kangdu::Theme::Id theme);
    void zoomRequested(qreal zoom);
    void motionRequested(const QString &motion);  ///< as stored in Setting::Motion
    void clearReadingRequested();
    void clearTrainingRequested();  ///< plans and diary
    void chooseLibraryRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void restyle();

    const Settings &settings_;
    Appearance appearance_;
    QLabel *title_;
    QLabel *headings_[6];
    QButtonGroup *language_;
    QButtonGroup *theme_;
    QButtonGroup *zoom_;
    QButtonGroup *motion_;
    QPushButton *clear_;
    QPushButton *clearTraining_;
    QPushButton *choose_;
    QPushButton *about_;
    QPushButton *help_;
    bool refreshing_ = false;
};

}  // namespace kangdu
