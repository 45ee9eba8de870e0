// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

#include <array>

namespace kangdu {

/// The language of the program's own words, switched while it runs. Sources are English, so every language has a
/// catalogue of its own (English for its plurals), compiled in.
class Translations final {
public:
    /// "zh-CN" or "en". Sends LanguageChange to every widget.
    void set(const QString &language);
    const QString &language() const { return language_; }
    /// The best of our languages for this system.
    static QString systemLanguage();
    static QStringList languages() { return {QStringLiteral("zh-CN"), QStringLiteral("en")}; }

private:
    QString language_;
    QTranslator program_;
    QTranslator qt_;
};

}  // namespace kangdu
