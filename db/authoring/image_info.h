// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/base/result.h"

#include <QByteArray>

namespace kangdu {

struct ImageInfo {
    QString mime;  ///< image/png image/jpeg image/webp
    int width = 0, height = 0;  ///< px
};

/// Format and size from the first bytes of a picture, without decoding it. Error: Invalid for any other format.
Result<ImageInfo> imageInfo(const QByteArray &bytes);

}  // namespace kangdu
