// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

namespace kangdu {

/// One window a user and session: a second start hands its address to the first and ends.
class SingleInstance final : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(QObject *parent = nullptr);

    /// True if another Kangdu took the address; this one should end then. Waits at most about half a second.
    bool handOver(const QString &address);
    /// Listens for later starts.
    void listen();

signals:
    /// A later start: empty when it gave no address.
    void addressReceived(const QString &address);

private:
    void accept();

    QString name_;
    QLocalServer server_;
};

}  // namespace kangdu
