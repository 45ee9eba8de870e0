// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printing.h"

#include <QCoreApplication>
#include <QDir>
#include <QPluginLoader>

namespace kangdu {

Printing *printingModule()
{
    static QPluginLoader loader(QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral(KANGDU_MODULE_FOLDER "/kangdu_printing")));
    return qobject_cast<Printing *>(loader.instance());
}

}  // namespace kangdu
