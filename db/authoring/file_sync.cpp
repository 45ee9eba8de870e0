// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/authoring/file_sync.h"

#include "db/authoring/finding.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace kangdu {

namespace {

Error cannotWrite(const QString &path)
{
    return {Error::Code::Io, Authoring::tr("\"%1\" cannot be written.").arg(path),
            Authoring::tr("Check that the disk has space and that you may write there."), path};
}

#ifdef Q_OS_UNIX
bool syncPath(const QString &path, int flags)
{
    const int fd = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (fd < 0)
        return false;
    const bool ok = ::fsync(fd) == 0;
    ::close(fd);
    return ok;
}
#endif

}  // namespace

Result<void> syncFile(const QString &path)
{
#ifdef Q_OS_UNIX
    const bool ok = syncPath(path, O_RDONLY);
#else
    QFile file(path);
    const bool ok = file.open(QIODevice::ReadWrite) && ::_commit(file.handle()) == 0;
#endif
    return ok ? Result<void>() : Result<void>(cannotWrite(path));
}

Result<void> replaceFile(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), error);
    if (error)
        return cannotWrite(to);
#ifdef Q_OS_UNIX
    syncPath(QFileInfo(to).absolutePath(), O_RDONLY | O_DIRECTORY);  // best effort: some file systems refuse
#endif
    return {};
}

}  // namespace kangdu
