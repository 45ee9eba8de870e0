// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/built_article.h"

#include <QImage>
#include <QPainter>
#include <QUrl>

namespace kangdu {

QVariant ArticleDocument::loadResource(int type, const QUrl &name)
{
    const auto found = images.constFind(name.toString());
    if (type != ImageResource || found == images.constEnd())
        return {};
    const QSize size = found->size.expandedTo({1, 1}) * pixelRatio;
    QImage image(size.boundedTo({8192, 8192}), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    found->paint(painter, QRectF({0, 0}, QSizeF(found->size)));
    painter.end();
    addResource(type, name, image);
    return image;
}

} // namespace kangdu
