// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/library.h"
#include "db/user/settings.h"
#include "ui/theme/appearance.h"
#include "ui/window/translations.h"

namespace kangdu {

class SearchService;

/// What the window is made of; everything outlives it.
struct WindowParts {
    Library &library;
    Settings &settings;
    SearchService &search;
    Appearance appearance;
    Translations &translations;
};

}  // namespace kangdu
