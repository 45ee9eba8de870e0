// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/pack/pack_verify.h"
#include "db/user/settings.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace kangdu;

class TestSettings final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;
    QString file_;

    void write(const QByteArray &bytes) const
    {
        QFile out(file_);
        QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        out.write(bytes);
    }
    QByteArray read() const
    {
        QFile in(file_);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    static void verifyDefaults(const Settings &settings)
    {
        QCOMPARE(settings.value(Setting::Language).toString(), QString());
        QCOMPARE(settings.value(Setting::Theme).toString(), QString("light"));
        QCOMPARE(settings.value(Setting::Zoom).toDouble(), 1.0);
        QCOMPARE(settings.value(Setting::Window).toString(), QString());
        QCOMPARE(settings.value(Setting::LastAddress).toString(), QString());
        QCOMPARE(settings.value(Setting::Motion).toString(), QString("full"));
        QCOMPARE(settings.value(Setting::Sounds).toString(), QString("off"));
        for (const Setting list : {Setting::TreeExpanded, Setting::Packs, Setting::Reading, Setting::OpenSessions})
            QVERIFY(settings.value(list).toList().isEmpty());
    }

private slots:
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        file_ = folder_->filePath("settings.json");
    }

    void defaults()
    {
        const Settings settings(file_);
        QVERIFY(!settings.problem());
        verifyDefaults(settings);
        QVERIFY(!QFile::exists(file_));
    }

    void tableIsWhole()
    {
        QSet<QString> keys;
        for (int i = 0; i < int(Setting::Count); ++i) {
            const QString key = Settings::key(Setting(i));
            QVERIFY(!key.isEmpty());
            QVERIFY2(!keys.contains(key), qPrintable(key));
            keys << key;
        }
        QCOMPARE(Settings::scope(Setting::Packs), Settings::Scope::System);
        QCOMPARE(Settings::scope(Setting::Theme), Settings::Scope::User);
    }

    void roundTrip()
    {
        file_ = folder_->filePath("a/b/settings.json");  // folders are made
        const QVariantList reading{QVariantMap{{"slug", "atrophy"}, {"progress", 0.5}}};
        {
            Settings settings(file_);
            settings.set(Setting::Language, "zh-CN");
            settings.set(Setting::Theme, "dark");
            settings.set(Setting::Zoom, 1.5);
            settings.set(Setting::TreeExpanded, QStringList{"a", "疾病"});
            settings.set(Setting::Packs, QStringList{"/x/y.kdpack"});
            settings.set(Setting::Reading, reading);
            settings.set(Setting::LastAddress, "kangdu://home");
            QVERIFY(settings.save());
        }
        const Settings settings(file_);
        QVERIFY(!settings.problem());
        QCOMPARE(settings.value(Setting::Language).toString(), QString("zh-CN"));
        QCOMPARE(settings.value(Setting::Theme).toString(), QString("dark"));
        QCOMPARE(settings.value(Setting::Zoom).toDouble(), 1.5);
        QCOMPARE(settings.value(Setting::TreeExpanded).toStringList(), QStringList({"a", "疾病"}));
        QCOMPARE(settings.value(Setting::Packs).toStringList(), QStringList({"/x/y.kdpack"}));
        QCOMPARE(settings.value(Setting::Reading).toList(), reading);
        QCOMPARE(settings.value(Setting::LastAddress).toString(), QString("kangdu://home"));
    }

    void unchangedIsNotWritten()
    {
        Settings settings(file_);
        QVERIFY(settings.save());
        QVERIFY(!QFile::exists(file_));
        settings.set(Setting::Zoom, 2);  // an integer is a number too
        QVERIFY(settings.save());
        QCOMPARE(settings.value(Setting::Zoom).toDouble(), 2.0);
        QVERIFY(QFile::remove(file_));
        settings.set(Setting::Zoom, 2.0);
        QVERIFY(settings.save());
        QVERIFY(!QFile::exists(file_));
    }

    void unknownKeysAreKept()
    {
        write(R"({"zoom": 1.3, "ofALaterVersion": {"x": [1]}})");
        Settings settings(file_);
        settings.set(Setting::Theme, "dark");
        QVERIFY(settings.save());
        QVERIFY(read().contains("ofALaterVersion"));
        QCOMPARE(Settings(file_).value(Setting::Zoom).toDouble(), 1.3);
    }

    void wrongTypesCountAsAbsent()
    {
        write(R"({"language": 5, "theme": ["dark"], "zoom": "2", "window": null, "treeExpanded": "a", "lastAddress": {}, "packs": 1, "reading": true})");
        const Settings settings(file_);
        QVERIFY(!settings.problem());
        verifyDefaults(settings);
    }

    void brokenFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("half") << QByteArray(R"({"zoom": 1.)");
        QTest::newRow("list") << QByteArray("[1,2]");
        QTest::newRow("no json") << QByteArray("zoom=2\n");
        QTest::newRow("zeros") << QByteArray(100, '\0');
        QTest::newRow("huge") << QByteArray("{\"theme\":\"") + QByteArray(5 << 20, 'x') + "\"}";
    }
    void brokenFile()
    {
        QFETCH(QByteArray, bytes);
        write(bytes);
        for (int round = 1; round <= 2; ++round) {
            Settings settings(file_);
            QVERIFY(settings.problem());
            QCOMPARE(settings.problem()->code, Error::Code::Damaged);
            QVERIFY(!settings.problem()->message.isEmpty());
            QVERIFY(!settings.problem()->advice.isEmpty());
            QVERIFY(settings.problem()->advice.contains("broken-" + QString::number(round)));
            verifyDefaults(settings);
            QVERIFY(!QFile::exists(file_));
            QCOMPARE(QDir(folder_->path()).entryList({"*broken*"}, QDir::Files).size(), round);
            settings.set(Setting::Theme, "dark");
            QVERIFY(settings.save());
            QVERIFY(!Settings(file_).problem());
            write(bytes);  // broken again: the first one kept aside is not lost
        }
    }

    void cannotSave()
    {
        Settings nowhere("/proc/no-such/settings.json");
        nowhere.set(Setting::Theme, "dark");
        const auto saved = nowhere.save();
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, Error::Code::Io);
        QVERIFY(!saved.error().advice.isEmpty());
        Settings memory{QString()};
        memory.set(Setting::Theme, "dark");
        QVERIFY(memory.save());
        QCOMPARE(memory.value(Setting::Theme).toString(), QString("dark"));
    }

    // ---- which packs were verified ----

    void stamps()
    {
        const QString pack = folder_->filePath("a.kdpack"), stampFile = folder_->filePath("cache/verified.txt");
        file_ = pack;
        write("one");
        VerificationStamps stamps(stampFile);
        QVERIFY(!stamps.contains(pack));
        stamps.add(pack);
        QVERIFY(stamps.contains(pack));
        QVERIFY(VerificationStamps(stampFile).contains(pack));
        stamps.add(pack);
        QFile in(stampFile);
        QVERIFY(in.open(QIODevice::ReadOnly));
        QCOMPARE(in.readAll().split('\n').size(), 1);  // one line a file

        // Another path to the same file is the same file; another file is not.
        QVERIFY(QFile::link(pack, folder_->filePath("link.kdpack")));
        QVERIFY(stamps.contains(folder_->filePath("link.kdpack")));
        QVERIFY(QFile::copy(pack, folder_->filePath("b.kdpack")));
        QVERIFY(!stamps.contains(folder_->filePath("b.kdpack")));
        stamps.add(folder_->filePath("b.kdpack"));
        QVERIFY(stamps.contains(pack));

        // Changed in size, or only in time.
        write("longer");
        QVERIFY(!stamps.contains(pack));
        stamps.add(pack);
        QFile touched(pack);
        QVERIFY(touched.open(QIODevice::ReadWrite));
        QVERIFY(touched.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
        touched.close();
        QVERIFY(!stamps.contains(pack));
        QVERIFY(!stamps.contains(folder_->filePath("missing.kdpack")));
    }

    void stampsThatCannotBeKept()
    {
        file_ = folder_->filePath("a.kdpack");
        write("one");
        VerificationStamps none;
        none.add(file_);
        QVERIFY(!none.contains(file_));
        VerificationStamps folder(folder_->path());  // a folder, not a file
        folder.add(file_);
        QVERIFY(!folder.contains(file_));
        const QString pack = file_;
        file_ = folder_->filePath("stamps.txt");
        write(QByteArrayLiteral("\xff\xfe\0garbage\n\n\t\t\t\n"));
        VerificationStamps broken(file_);
        QVERIFY(!broken.contains(pack));
        broken.add(pack);
        QVERIFY(broken.contains(pack));
    }

    void missingPackIsNeverStamped()
    {
        VerificationStamps stamps(folder_->filePath("stamps.txt"));
        stamps.add(folder_->filePath("missing-1.kdpack"));
        QVERIFY(!stamps.contains(folder_->filePath("missing-2.kdpack")));
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "test_settings.moc"
