// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kangdu {

/// Gives screen readers an article as a tree (document, headings, paragraphs, lists, tables, links, pictures) and the
/// facet bar as a named group. Installs itself once.
void installArticleAccessibility();

} // namespace kangdu
