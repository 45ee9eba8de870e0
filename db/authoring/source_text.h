// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/authoring/finding.h"

#include <QByteArray>
#include <QVector>

namespace kangdu {

/// A UTF-8 file in memory with its lines, so that byte positions of the parsers become lines and columns for people.
/// A part of a file (front matter, a fenced block) keeps the numbering of the whole file.
class SourceText final {
public:
    SourceText(QString file, QByteArray bytes, int firstLine = 1);

    const QString &file() const { return file_; }
    const QByteArray &bytes() const { return bytes_; }
    int firstLine() const { return firstLine_; }
    /// line, byteColumn: from 1 within this part.
    Place place(int line, int byteColumn) const;
    /// Text of a line, counted from 1 within this part, without its line end.
    QString lineText(int line) const;
    /// Position of the first byte that is not UTF-8; nothing if all is well.
    static int firstInvalidByte(const QByteArray &bytes);

private:
    QByteArray line(int number) const;

    QString file_;
    QByteArray bytes_;
    int firstLine_;
    QVector<int> starts_;
};

}  // namespace kangdu
