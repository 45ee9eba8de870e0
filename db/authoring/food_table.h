// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/authoring/draft.h"

namespace kangdu {

/// The <table> of a `foods` block: food, portion, figures per portion; the note names the table of figures and its version.
QString foodTableHtml(const LibraryDraft &library, const DraftBlock &block, const QString &language);

/// The <plot> of a `plot` block: one bar a food, one figure per portion.
QString foodPlotHtml(const LibraryDraft &library, const DraftBlock &block, const QString &language);

/// A figure rounded as its precision allows: energy and milligrams to whole numbers from 10 on, else one decimal.
QString roundedFigure(const QString &figure, double value);

}  // namespace kangdu
