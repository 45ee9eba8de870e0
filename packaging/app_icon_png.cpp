// SPDX-License-Identifier: GPL-3.0-or-later
// Build tool: the program's icon as PNG files, for desktops that do not draw SVG.
// Usage: kangdu_app_icon_png FOLDER SIZE...   writes FOLDER/SIZE.png
#include "ui/theme/icons.h"

#include <QImage>
#include <QPainter>

#include <cstdio>

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::fprintf(stderr, "Usage: kangdu_app_icon_png FOLDER SIZE...\n");
        return 2;
    }
    const kangdu::Icons icons;
    for (int i = 2; i < argc; ++i) {
        const int size = QByteArray(argv[i]).toInt();
        if (size < 1 || size > 1024) {
            std::fprintf(stderr, "kangdu_app_icon_png: “%s” is no size.\n", argv[i]);
            return 2;
        }
        QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        {
            QPainter painter(&image);
            icons.paint(painter, QStringLiteral("app-icon"), {0, 0}, size, {});
        }
        const QString file = QStringLiteral("%1/%2.png").arg(QString::fromLocal8Bit(argv[1])).arg(size);
        if (!image.save(file, "PNG")) {
            std::fprintf(stderr, "kangdu_app_icon_png: %s cannot be written.\n", qPrintable(file));
            return 1;
        }
    }
    return 0;
}
