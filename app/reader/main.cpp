// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/command_line.h"
#include "app/reader/first_paint.h"
#include "app/reader/pack_paths.h"
#include "app/reader/single_instance.h"
#include "db/library/library.h"
#include "db/search/search_service.h"
#include "db/user/settings.h"
#include "ui/theme/appearance.h"
#include "ui/window/main_window.h"
#include "ui/window/translations.h"

#include <QApplication>
#include <QFontMetrics>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTimer>

using namespace kangdu;

namespace {

constexpr int kRestart = 1000;  // exit code of one run of the window: start anew with the libraries just added

QString inFolder(QStandardPaths::StandardLocation location, const QString &name)
{
    const QString folder = QStandardPaths::writableLocation(location);
    return folder.isEmpty() ? QString() : folder + '/' + name;
}

QString settingsFile()
{
    return inFolder(QStandardPaths::AppConfigLocation, QStringLiteral("settings.json"));
}

QString startLanguage(const Settings &settings)
{
    const QString stored = settings.value(Setting::Language).toString();
    return stored.isEmpty() ? Translations::systemLanguage() : stored;
}

/// Things to tell once the window is there: they must not stand in the way of reading.
QString startNotes(const Settings &settings, const Appearance &appearance, const Library &library)
{
    QStringList notes;
    if (const auto &problem = settings.problem())
        notes << problem->message + ' ' + problem->advice;
    if (!QFontMetrics(appearance.metrics.font(TextStyle::Ui)).inFontUcs4(U'肌'))
        notes << QStringLiteral("No Chinese font is installed, so Chinese text shows as boxes. Install the package fonts-noto-cjk "
                                "(apt install fonts-noto-cjk) and start Kangdu again.");
    if (!library.isEmpty()) {
        for (const Error &error : library.problems())
            notes << error.message + ' ' + error.advice + '\n' + error.file;
    }
    return notes.join(QStringLiteral("\n\n"));
}

int runWindow(QApplication &application, const CommandLine &line, Settings &settings, Translations &translations,
              Appearance &appearance, SingleInstance &instance)
{
    QStringList paths = line.packs.isEmpty() ? bundledPacks() + settings.value(Setting::Packs).toStringList() : line.packs;
    Library library(inFolder(QStandardPaths::CacheLocation, QStringLiteral("verified-packs.txt")));
    if (paths.isEmpty())
        paths << QCoreApplication::applicationDirPath() + QStringLiteral("/../share/kangdu/packs/kangdu-core.kdpack");
    for (const QString &path : std::as_const(paths)) {
        if (const Result<void> opened = library.open(path); !opened)
            qWarning("kangdu: %s: %s %s", qPrintable(path), qPrintable(opened.error().message), qPrintable(opened.error().advice));
    }
    QStringList good;
    for (const PackInfo &pack : library.packs())
        good << pack.path;
    SearchService search(good);
    MainWindow window({library, settings, search, appearance, translations});
    QObject::connect(&window, &MainWindow::restartRequested, &application, [] { QCoreApplication::exit(kRestart); }, Qt::QueuedConnection);
    QObject::connect(&instance, &SingleInstance::addressReceived, &window, [&window](const QString &address) {
        if (!address.isEmpty())
            window.goTo(address);
        if (window.isMinimized())
            window.showNormal();
        window.raise();
        window.activateWindow();
    });
    window.restore();
    if (line.address.isEmpty())
        window.go(Location::home());
    else
        window.goTo(line.address);
    window.show();
    reportFirstPaint(window);
    const QString notes = startNotes(settings, appearance, library);
    if (!notes.isEmpty() && qEnvironmentVariableIsEmpty("KANGDU_BENCH")) {
        QTimer::singleShot(0, &window, [&window, notes] {
            auto *box = new QMessageBox(QMessageBox::Information, window.windowTitle(), notes, QMessageBox::Ok, &window);
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->open();
        });
    }
    const int code = QApplication::exec();
    if (const Result<void> saved = settings.save(); !saved)
        qWarning("kangdu: %s %s", qPrintable(saved.error().message), qPrintable(saved.error().advice));
    return code;
}

/// Help, version and mistakes are told without a display: options are read once before a window can be asked for.
void readOptionsFirst(int argc, char **argv)
{
    bool options = false;
    for (int i = 1; i < argc; ++i)
        options = options || argv[i][0] == '-';
    if (!options)
        return;
    QCoreApplication application(argc, argv);
    Translations translations;
    translations.set(startLanguage(Settings(settingsFile())));
    (void)parseCommandLine(QCoreApplication::arguments());
}

}  // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("kangdu"));
    QCoreApplication::setApplicationVersion(QLatin1String(KANGDU_VERSION));
    readOptionsFirst(argc, argv);
    // Without the desktop's platform theme: it costs start-up time and memory, and our style draws everything itself.
    QApplication::setDesktopSettingsAware(false);
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.kangdu.Kangdu"));

    Settings settings(settingsFile());
    Translations translations;
    translations.set(startLanguage(settings));
    const CommandLine line = parseCommandLine(QCoreApplication::arguments());
    if (!line.language.isEmpty())
        translations.set(line.language);

    SingleInstance instance;
    if (qEnvironmentVariableIsEmpty("KANGDU_BENCH")) {
        if (instance.handOver(line.address))
            return 0;
        instance.listen();
    }
    Theme theme;
    Metrics metrics;
    Icons icons;
    theme.setId(Theme::fromName(settings.value(Setting::Theme).toString()));
    metrics.setZoom(settings.value(Setting::Zoom).toDouble());
    Appearance appearance{theme, metrics, icons};
    applyAppearance(application, appearance);

    int code = kRestart;
    while (code == kRestart)
        code = runWindow(application, line, settings, translations, appearance, instance);
    return code;
}
