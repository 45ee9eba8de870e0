// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

// Outside any namespace, as Q_INIT_RESOURCE wants it: the catalogues are compiled into a static library.
static void initCatalogues()
{
    Q_INIT_RESOURCE(i18n);
}

namespace kangdu {

void Translations::set(const QString &language)
{
    initCatalogues();
    const QString next = languages().contains(language) ? language : languages().first();
    if (next == language_)
        return;
    language_ = next;
    const QLocale locale(next == QStringLiteral("en") ? QStringLiteral("en_US") : QStringLiteral("zh_CN"));
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&qt_);
    QCoreApplication::removeTranslator(&program_);
    // Qt's own words (input fields' menus, dialogs), where its catalogue is installed.
    if (next != QStringLiteral("en")
        && qt_.load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt_);
    if (program_.load(QStringLiteral(":/i18n/kangdu_%1.qm").arg(locale.name())))
        QCoreApplication::installTranslator(&program_);
}

QString Translations::systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &name : wanted) {
        if (name.startsWith(QStringLiteral("zh")))
            return QStringLiteral("zh-CN");
        if (name.startsWith(QStringLiteral("en")) && name != QStringLiteral("en-C"))
            return QStringLiteral("en");
    }
    return languages().first();
}

}  // namespace kangdu
