// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/authoring/draft.h"
#include "db/authoring/format_rules.h"
#include "db/authoring/source_text.h"

#include <yaml-cpp/yaml.h>

#include <initializer_list>
#include <memory>

namespace kangdu {

/// Parses one YAML document. On a syntax error: a finding F01 with line and column, and an undefined node.
YAML::Node loadYaml(const SourceText &source, FindingSink &sink);

/// A YAML node read with complaints: every wrong value becomes a finding at its place, and a default is returned.
class YamlView final {
public:
    YamlView(YAML::Node node, const SourceText &source, FindingSink &sink);

    bool exists() const { return node_.IsDefined() && !node_.IsNull(); }
    bool isMap() const { return node_.IsDefined() && node_.IsMap(); }
    Place place() const;
    /// F02 for keys outside the list and for keys given twice; F03 if this is no mapping.
    bool expectMap(std::initializer_list<const char *> keys) const;
    bool has(const char *key) const;

    YamlView operator[](const char *key) const;
    QVector<YamlView> items() const;           ///< of a sequence; F03 otherwise
    QVector<std::pair<Text, YamlView>> pairs() const;  ///< of a mapping, in file order; F03 otherwise

    Text text(const char *key) const;          ///< a scalar, trimmed; empty if absent
    Text required(const char *key) const;      ///< F03 if absent or empty
    Text slug(const char *key) const;          ///< F09
    Text date(const char *key) const;          ///< F10; empty allowed
    Text choice(const char *key, const QStringList &allowed) const;  ///< F14
    Texts list(const char *key) const;         ///< scalars; one scalar counts as a list of one
    LocalText local(const char *key) const;    ///< {zh-CN: …, en: …}
    int integer(const char *key, int low, int high, int fallback) const;
    double number(const char *key, double low, double high, double fallback) const;

    Text asText() const;
    LocalText asLocal() const;
    double asNumber(double low, double high, double fallback) const;
    void complain(const char *rule, const QString &message) const;

private:
    YAML::Node node_;
    const SourceText *source_;
    FindingSink *sink_;
};

}  // namespace kangdu
