// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace kangdu::bench {

/// A heading and what stands below it, plain text.
struct Section {
    QString heading;
    QStringList paragraphs;
};

/// What the articles are made of.
struct Sections {
    std::vector<Section> chinese, english;
    QStringList traditional; ///< paragraphs: queries only
};

/// Reads a tree of unpacked Debian documentation packages: HTML by the language in its path, and manual pages.
/// Files are read in order of their path, so that the same packages give the same sections.
Sections readDocuments(const QString &folder);

/// One line a paragraph: language, heading, text, divided by tabs. False if the file cannot be written.
bool saveSections(const Sections &sections, const QString &path);
/// Empty if the file cannot be read.
Sections loadSections(const QString &path);

} // namespace kangdu::bench
