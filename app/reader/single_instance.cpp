// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace kangdu {

namespace {
constexpr int kConnectMs = 200, kTransferMs = 300;
constexpr qsizetype kMaxAddress = 16384;
}

SingleInstance::SingleInstance(QObject *parent) : QObject(parent)
{
    // The user's home and the display keep users and screens apart; the socket file itself is for the user only.
    const QByteArray key = QDir::homePath().toUtf8() + qgetenv("DISPLAY") + qgetenv("WAYLAND_DISPLAY") + qgetenv("XDG_CONFIG_HOME");
    name_ = QStringLiteral("kangdu-") + QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha1).toHex().left(16));
    server_.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&server_, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

bool SingleInstance::handOver(const QString &address)
{
    QLocalSocket socket;
    socket.connectToServer(name_);
    if (!socket.waitForConnected(kConnectMs))
        return false;
    socket.write(address.toUtf8() + '\n');
    socket.flush();
    return socket.waitForReadyRead(kTransferMs) && socket.readAll().startsWith("ok");
}

void SingleInstance::listen()
{
    if (server_.listen(name_))
        return;
    // Left behind by a program that ended badly: nobody answered in handOver().
    QLocalServer::removeServer(name_);
    server_.listen(name_);
}

void SingleInstance::accept()
{
    while (QLocalSocket *socket = server_.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() > kMaxAddress) {
                socket->abort();
                return;
            }
            if (!socket->canReadLine())
                return;
            const QString address = QString::fromUtf8(socket->readLine(kMaxAddress)).trimmed();
            socket->write("ok\n");
            socket->flush();
            socket->disconnectFromServer();
            emit addressReceived(address);
        });
    }
}

}  // namespace kangdu
