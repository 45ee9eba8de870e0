// SPDX-License-Identifier: GPL-3.0-or-later
// Header layout: https://www.sqlite.org/fileformat2.html section 1.3.
#include "db/pack/pack_file.h"

#include "db/pack/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace kangdu {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PackFile)
};

Error error(Error::Code code, const QString &path, const QString &message, const QString &advice)
{
    return {code, message, advice, path};
}

}  // namespace

Result<void> checkPackFile(const QString &path)
{
    using Code = Error::Code;
    const QFileInfo info(path);
    if (!info.exists())
        return error(Code::NotFound, path, Text::tr("The library file is not there."),
                     Text::tr("Check the path, or install the library again."));
    QFile file(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly))
        return error(Code::Unreadable, path, Text::tr("The library file cannot be read."),
                     Text::tr("Check that it is a file and that you may read it."));
    const QByteArray head = file.read(100);
    const QString copyAgain = Text::tr("The file may not have been copied completely. Copy or install it again.");
    if (head.isEmpty())
        return error(Code::Damaged, path, Text::tr("The library file is empty."), copyAgain);
    if (!head.startsWith(QByteArray("SQLite format 3\0", 16)))
        return error(Code::NotAPack, path, Text::tr("This file is not a Kangdu library."),
                     Text::tr("Choose a file that ends in .kdpack."));
    if (head.size() < 100)
        return error(Code::Damaged, path, Text::tr("The library file is cut short."), copyAgain);
    const auto u32 = [&](int at) { return qFromBigEndian<quint32>(head.constData() + at); };
    if (u32(68) != kPackApplicationId)
        return error(Code::NotAPack, path, Text::tr("This file is a database, but not a Kangdu library."),
                     Text::tr("Choose a file that ends in .kdpack."));
    if (u32(60) > kPackSchemaVersion)
        return error(Code::WrongVersion, path, Text::tr("This library was made for a newer version of Kangdu."),
                     Text::tr("Update Kangdu, or use an older library file."));
    if (u32(60) < kPackSchemaVersion)
        return error(Code::WrongVersion, path, Text::tr("This library is of an older format that is no longer read."),
                     Text::tr("Install a newer library file."));
    quint32 pageSize = qFromBigEndian<quint16>(head.constData() + 16);
    pageSize = pageSize == 1 ? 65536 : pageSize;
    if (pageSize < 512 || qint64(pageSize) * u32(28) != info.size())
        return error(Code::Damaged, path, Text::tr("The library file is cut short."), copyAgain);
    return {};
}

}  // namespace kangdu
