// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the format itself (F..): broken, a file cannot be understood, so they always block the build.
#pragma once

#include "db/authoring/finding.h"

namespace kangdu::format {

inline constexpr char kYaml[] = "F01";            ///< the YAML cannot be read
inline constexpr char kUnknownKey[] = "F02";      ///< a key that the format does not know, or a key given twice
inline constexpr char kValue[] = "F03";           ///< a value is missing or of the wrong kind
inline constexpr char kFacet[] = "F04";           ///< unknown or missing facet
inline constexpr char kFacetOrder[] = "F05";      ///< facet out of order or given twice
inline constexpr char kUnknownSource[] = "F06";   ///< a source id that sources.yaml does not have
inline constexpr char kMarkdown[] = "F07";        ///< Markdown outside the subset
inline constexpr char kDuplicate[] = "F08";       ///< an id or slug stands twice
inline constexpr char kSlug[] = "F09";            ///< not a slug
inline constexpr char kDate[] = "F10";            ///< not a date
inline constexpr char kFile[] = "F11";            ///< a file is missing, unreadable, too large or not UTF-8
inline constexpr char kFigure[] = "F12";          ///< figure.yaml: unknown joint, impossible angle, missing keyframe
inline constexpr char kDataBlock[] = "F13";       ///< an exercise, foods or plot block
inline constexpr char kChoice[] = "F14";          ///< not one of the words allowed here

}  // namespace kangdu::format

namespace kangdu {

/// Collects what the readers find, all for one topic and language.
class FindingSink final {
public:
    explicit FindingSink(Findings &out, QString topic = {}, QString language = {})
        : out_(out)
        , topic_(std::move(topic))
        , language_(std::move(language))
    {
    }
    void error(const char *rule, const Place &place, const QString &message, const QString &excerpt = {})
    {
        out_ << Finding{QLatin1String(rule), Severity::Error, place, excerpt, message, topic_, language_};
    }
    FindingSink forLanguage(const QString &language) const { return FindingSink(out_, topic_, language); }

private:
    Findings &out_;
    QString topic_, language_;
};

/// Lower case letters, digits and single hyphens between them.
bool isSlug(const QString &text);

}  // namespace kangdu
