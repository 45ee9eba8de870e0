// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/authoring/yaml_view.h"

#include <QDate>
#include <QSet>

namespace kangdu {

bool isSlug(const QString &text)
{
    bool afterHyphen = true;  // no hyphen first
    for (const QChar c : text) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (!letter && (c != '-' || afterHyphen))
            return false;
        afterHyphen = c == '-';
    }
    return !text.isEmpty() && !afterHyphen && text.size() <= 80;
}

YAML::Node loadYaml(const SourceText &source, FindingSink &sink)
{
    try {
        return YAML::Load(source.bytes().toStdString());
    } catch (const YAML::Exception &e) {
        const Place place = e.mark.is_null() ? source.place(1, 1) : source.place(e.mark.line + 1, e.mark.column + 1);
        const QString line = source.lineText(place.line - source.firstLine() + 1).trimmed();
        sink.error(format::kYaml, place,
                   line.contains(QStringLiteral("[^"))
                       ? Authoring::tr("This is not valid YAML: a list in brackets cannot hold a source mark. Put each text in quotes, or write "
                                       "one \"- \" line for each.")
                       : Authoring::tr("This is not valid YAML: %1. Check colons, quotes and indentation here.")
                             .arg(QString::fromStdString(e.msg)),
                   line);
    }
    return YAML::Node(YAML::NodeType::Undefined);
}

YamlView::YamlView(YAML::Node node, const SourceText &source, FindingSink &sink)
    : node_(std::move(node))
    , source_(&source)
    , sink_(&sink)
{
}

Place YamlView::place() const
{
    if (!node_.IsDefined() || node_.Mark().is_null())
        return source_->place(1, 1);
    return source_->place(node_.Mark().line + 1, node_.Mark().column + 1);
}

void YamlView::complain(const char *rule, const QString &message) const
{
    const Place at = place();
    sink_->error(rule, at, message, source_->lineText(at.line - source_->firstLine() + 1).trimmed());
}

bool YamlView::expectMap(std::initializer_list<const char *> keys) const
{
    if (!node_.IsDefined() || !node_.IsMap()) {
        complain(format::kValue, Authoring::tr("\"key: value\" lines are expected here."));
        return false;
    }
    QSet<QString> seen;
    for (const auto &[key, value] : pairs()) {
        bool known = false;
        for (const char *candidate : keys)
            known = known || key.value == QLatin1String(candidate);
        if (!known)
            sink_->error(format::kUnknownKey, key.place,
                         Authoring::tr("The key \"%1\" is not known here. Correct its spelling or remove it.").arg(key.value),
                         key.value);
        else if (seen.contains(key.value))
            sink_->error(format::kUnknownKey, key.place,
                         Authoring::tr("The key \"%1\" stands here twice. Keep one of them.").arg(key.value), key.value);
        seen.insert(key.value);
    }
    return true;
}

bool YamlView::has(const char *key) const { return isMap() && (*this)[key].exists(); }

YamlView YamlView::operator[](const char *key) const
{
    if (!isMap())
        return {YAML::Node(YAML::NodeType::Undefined), *source_, *sink_};
    const YAML::Node child = std::as_const(node_)[key];
    return {child.IsDefined() ? child : YAML::Node(YAML::NodeType::Undefined), *source_, *sink_};
}

QVector<YamlView> YamlView::items() const
{
    QVector<YamlView> result;
    if (!exists())
        return result;
    if (!node_.IsSequence()) {
        complain(format::kValue, Authoring::tr("A list is expected here: [a, b] or lines that begin with \"- \"."));
        return result;
    }
    for (const YAML::Node &item : node_)
        result << YamlView(item, *source_, *sink_);
    return result;
}

QVector<std::pair<Text, YamlView>> YamlView::pairs() const
{
    QVector<std::pair<Text, YamlView>> result;
    if (!exists())
        return result;
    if (!node_.IsMap()) {
        complain(format::kValue, Authoring::tr("\"key: value\" lines are expected here."));
        return result;
    }
    for (const auto &pair : node_)
        result << std::pair(YamlView(pair.first, *source_, *sink_).asText(), YamlView(pair.second, *source_, *sink_));
    return result;
}

Text YamlView::asText() const
{
    if (!exists())
        return {};
    if (!node_.IsScalar()) {
        complain(format::kValue, Authoring::tr("One text is expected here. Put quotes around it if it holds a colon or brackets."));
        return {{}, place()};
    }
    return {QString::fromStdString(node_.Scalar()).simplified(), place()};
}

LocalText YamlView::asLocal() const
{
    LocalText result;
    for (const auto &[key, value] : pairs()) {
        if (!result.contains(key.value))
            result.insert(key.value, value.asText());
        else
            value.complain(format::kUnknownKey, Authoring::tr("The language \"%1\" stands here twice.").arg(key.value));
    }
    return result;
}

double YamlView::asNumber(double low, double high, double fallback) const
{
    if (!exists())
        return fallback;
    bool ok = false;
    const double value = node_.IsScalar() ? QString::fromStdString(node_.Scalar()).toDouble(&ok) : 0;
    if (ok && value >= low && value <= high)
        return value;
    complain(format::kValue, Authoring::tr("A number from %1 to %2 is expected here.").arg(low).arg(high));
    return fallback;
}

Text YamlView::text(const char *key) const { return (*this)[key].asText(); }

Text YamlView::required(const char *key) const
{
    const Text value = text(key);
    if (value.isEmpty())
        (has(key) ? (*this)[key] : *this)
            .complain(format::kValue, Authoring::tr("\"%1\" is missing. Add it.").arg(QLatin1String(key)));
    return value;
}

Text YamlView::slug(const char *key) const
{
    const Text value = required(key);
    if (!value.isEmpty() && !isSlug(value.value))
        sink_->error(format::kSlug, value.place,
                     Authoring::tr("\"%1\" is not an id: use lower-case letters, digits and single hyphens.").arg(value.value),
                     value.value);
    return value;
}

Text YamlView::date(const char *key) const
{
    const Text value = text(key);
    if (value.isEmpty() || (value.value.size() == 10 && QDate::fromString(value.value, Qt::ISODate).isValid()))
        return value;
    sink_->error(format::kDate, value.place,
                 Authoring::tr("\"%1\" is not a date. Write year-month-day, as in 2026-11-22.").arg(value.value), value.value);
    return {{}, value.place};
}

Text YamlView::choice(const char *key, const QStringList &allowed) const
{
    const Text value = required(key);
    if (!value.isEmpty() && !allowed.contains(value.value))
        sink_->error(format::kChoice, value.place,
                     Authoring::tr("\"%1\" is not allowed here. Write one of: %2.").arg(value.value, allowed.join(QStringLiteral(", "))),
                     value.value);
    return value;
}

Texts YamlView::list(const char *key) const
{
    Texts result;
    const YamlView child = (*this)[key];
    if (child.exists() && child.node_.IsScalar())
        return {child.asText()};
    for (const YamlView &item : child.items()) {
        const Text text = item.asText();
        if (!text.isEmpty())
            result << text;
    }
    return result;
}

LocalText YamlView::local(const char *key) const { return (*this)[key].asLocal(); }

int YamlView::integer(const char *key, int low, int high, int fallback) const
{
    const YamlView child = (*this)[key];
    const double value = child.asNumber(low, high, fallback);
    if (value == int(value))
        return int(value);
    child.complain(format::kValue, Authoring::tr("A whole number is expected here."));
    return fallback;
}

double YamlView::number(const char *key, double low, double high, double fallback) const
{
    return (*this)[key].asNumber(low, high, fallback);
}

}  // namespace kangdu
