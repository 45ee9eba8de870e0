// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/pack_paths.h"

#include <QCoreApplication>
#include <QDir>

namespace kangdu {

QStringList bundledPacks()
{
    QDir folder(QCoreApplication::applicationDirPath());
    if (!folder.cd(QStringLiteral("../share/kangdu/packs")))
        return {};
    QStringList paths;
    for (const QString &name : folder.entryList({QStringLiteral("*.kdpack")}, QDir::Files, QDir::Name))
        paths << folder.absoluteFilePath(name);
    return paths;
}

}  // namespace kangdu
