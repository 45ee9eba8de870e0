// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QWidget>
#include <QXmlStreamReader>

using namespace kangdu;

namespace {

class Listener final : public QWidget {
public:
    int changes = 0;

protected:
    void changeEvent(QEvent *event) override
    {
        changes += event->type() == QEvent::LanguageChange;
        QWidget::changeEvent(event);
    }
};

struct Message {
    QString context, source, type;
    QStringList texts;  ///< the translation, or each of its plural forms
    bool plural = false;
    QString id() const { return context + ": " + source; }
};

QVector<Message> messagesOf(const QString &path, QString *error)
{
    QVector<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        *error = file.errorString();
        return {};
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            messages << Message{context, {}, {}, {}, xml.attributes().value("numerus") == QLatin1String("yes")};
        } else if (xml.name() == QLatin1String("source")) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            messages.last().type = xml.attributes().value("type").toString();
            if (!messages.last().plural)
                messages.last().texts << xml.readElementText();
        } else if (xml.name() == QLatin1String("numerusform")) {
            messages.last().texts << xml.readElementText();
        }
    }
    if (xml.hasError())
        *error = xml.errorString();
    return messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern("%(?:L?\\d|n)");
    QStringList found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

}  // namespace

class TestTranslations final : public QObject {
    Q_OBJECT

private slots:
    void everySwitchIsTold()
    {
        Translations translations;
        Listener widget;
        for (const QString &language : {QString("zh-CN"), QString("en"), QString("zh-CN"), QString("en")}) {
            widget.changes = 0;
            translations.set(language);
            QCOMPARE(translations.language(), language);
            QTRY_VERIFY(widget.changes > 0);
            QCOMPARE(QLocale().language(), language == "en" ? QLocale::English : QLocale::Chinese);
        }
        QCoreApplication::processEvents();
        widget.changes = 0;
        translations.set("en");  // the same: nothing to tell
        QCoreApplication::processEvents();
        QCOMPARE(widget.changes, 0);
    }

    void unknownLanguageIsTheFirst()
    {
        Translations translations;
        translations.set("tlh");
        QCOMPARE(translations.language(), Translations::languages().first());
        QVERIFY(Translations::languages().contains(Translations::systemLanguage()));
    }

    void wordsChange()
    {
        Translations translations;
        translations.set("zh-CN");
        const QString chinese = QCoreApplication::translate("kangdu::AppBar", "Settings");
        translations.set("en");
        QCOMPARE(QCoreApplication::translate("kangdu::AppBar", "Settings"), QString("Settings"));
        QCOMPARE(chinese, QString("设置"));
    }

    void englishPlurals()
    {
        Translations translations;
        translations.set("en");
        QCOMPARE(QCoreApplication::translate("kangdu::StatusBar", "%n topic(s)", nullptr, 1), QString("1 topic"));
        QCOMPARE(QCoreApplication::translate("kangdu::StatusBar", "%n topic(s)", nullptr, 2), QString("2 topics"));
    }

    void catalogueIsComplete_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("everything");
        // The sources are English: its catalogue need hold the plurals only.
        for (const QString &name : QDir(KANGDU_SOURCE_DIR "/resources/i18n").entryList({"*.ts"}))
            QTest::newRow(qPrintable(name)) << KANGDU_SOURCE_DIR "/resources/i18n/" + name << !name.contains("_en");
    }
    void catalogueIsComplete()
    {
        QFETCH(QString, file);
        QFETCH(bool, everything);
        QString error;
        const QVector<Message> messages = messagesOf(file, &error);
        QVERIFY2(error.isEmpty(), qPrintable(error));
        QVERIFY(!messages.isEmpty());
        QStringList missing, wrong;
        for (const Message &message : messages) {
            if (message.type == "vanished" || message.type == "obsolete")
                continue;
            if (!everything && !message.plural)
                continue;
            const bool empty = message.texts.isEmpty() || message.texts.contains(QString());
            if (message.type == "unfinished" || empty)
                missing << message.id();
            for (const QString &text : message.texts) {
                // Every value has its place; a plural's singular may spell the number out.
                QStringList wanted = placeholders(message.source), got = placeholders(text);
                if (message.plural) {
                    wanted.removeAll("%n");
                    got.removeAll("%n");
                }
                if (!text.isEmpty() && wanted != got)
                    wrong << message.id() + " -> " + text;
            }
        }
        for (const QString &id : std::as_const(missing))
            qWarning().noquote() << "not translated:" << id;
        for (const QString &id : std::as_const(wrong))
            qWarning().noquote() << "placeholders differ:" << id;
        QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("%1 of %2 messages are not translated").arg(missing.size()).arg(messages.size())));
        QVERIFY(wrong.isEmpty());
    }
};

QTEST_MAIN(TestTranslations)
#include "test_translations.moc"
