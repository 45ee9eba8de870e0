// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kangdu {

/// The help page: how to find things, and every key.
QString helpHtml();

}  // namespace kangdu
