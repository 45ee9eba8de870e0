// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace kangdu {

/// Asks the desktop not to dim or lock the screen: freedesktop's ScreenSaver, or else the Inhibit portal. Never waits for an answer;
/// where nobody answers, nothing happens. Released when it is destroyed.
class KeepAwake final : public QObject {
    Q_OBJECT
public:
    explicit KeepAwake(QObject *parent = nullptr) : QObject(parent) {}
    ~KeepAwake() override { set(false, {}); }

    /// `reason` is shown by some desktops.
    void set(bool awake, const QString &reason);
    bool isHeld() const { return cookie_ != 0 || !request_.isEmpty(); }

private:
    void ask(const QString &reason);
    void askPortal(const QString &reason);
    void release();

    bool wanted_ = false, asking_ = false;
    uint cookie_ = 0;
    QString request_;  // the portal's
};

}  // namespace kangdu
