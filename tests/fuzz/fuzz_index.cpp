// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged index blobs: an error or fewer results, never a crash. Of the input the first two bytes choose a blob of the
// small library, the next two a place in it; the rest is written there. A place beyond the end cuts the blob short,
// there or at the input's end.
#include "tests/fuzz/fuzz_pack.h"

#include <QVariant>
#include <QVector>

using namespace kangdu;
using namespace Qt::StringLiterals;

namespace {

struct Blob {
    QString update;
    QVariant key;
    QByteArray bytes;
};

class DamagedPack final {
public:
    DamagedPack()
        : database_(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"fuzz"_s))
    {
        database_.setDatabaseName(pack_.path());
        fuzz::require(database_.open(), "the pack cannot be written");
        for (const char *pragma : {"journal_mode=OFF", "synchronous=OFF"})
            QSqlQuery(database_).exec(u"PRAGMA "_s + QLatin1String(pragma));
        QSqlQuery columns(QStringLiteral("SELECT t.name, k.name, c.name FROM sqlite_master t, "
                                         "pragma_table_info(t.name) k, pragma_table_info(t.name) c "
                                         "WHERE t.type = 'table' AND k.pk = 1 AND c.type = 'BLOB' ORDER BY 1, 3"),
            database_);
        while (columns.next()) {
            const QString table = columns.value(0).toString(), key = columns.value(1).toString(),
                          column = columns.value(2).toString();
            QSqlQuery rows(u"SELECT %2, %3 FROM %1 ORDER BY %2"_s.arg(table, key, column), database_);
            while (rows.next())
                blobs_ += Blob{u"UPDATE %1 SET %3 = ? WHERE %2 = ?"_s.arg(table, key, column), rows.value(0),
                    rows.value(1).toByteArray()};
        }
        fuzz::require(!blobs_.isEmpty(), "the pack has no index");
    }

    const Blob &blob(int number) const { return blobs_[number % blobs_.size()]; }
    void write(const Blob &blob, const QByteArray &bytes)
    {
        QSqlQuery query(database_);
        fuzz::require(query.prepare(blob.update), "the pack cannot be changed");
        query.addBindValue(bytes.isNull() ? QByteArray("") : bytes); // a null one would be NULL
        query.addBindValue(blob.key);
        fuzz::require(query.exec(), "the pack cannot be changed");
    }
    QString path() const { return pack_.path(); }

private:
    fuzz::FuzzPack pack_;
    QSqlDatabase database_;
    QVector<Blob> blobs_;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz_index", *argv[] = {name, nullptr};
    static const QCoreApplication application(argc, argv);
    static DamagedPack pack;
    if (size < 4)
        return 0;
    const Blob &blob = pack.blob(data[0] | data[1] << 8);
    const int place = data[2] | data[3] << 8;
    const QByteArray patch(reinterpret_cast<const char *>(data) + 4, int(size) - 4);
    QByteArray bytes = blob.bytes;
    if (place < bytes.size())
        bytes.replace(place, std::min(patch.size(), bytes.size() - place), patch);
    else
        bytes = bytes.left(place % int(bytes.size() + 1)) + patch;
    pack.write(blob, bytes);
    SearchEngine engine;
    if (engine.open(pack.path())) {
        for (const char *text : {"肌肉萎缩", "肌", "褥疮怎么护理", "jrws", "muscle wasting", "osteoporosi", "的"}) {
            SearchQuery query;
            query.text = QString::fromUtf8(text);
            query.language = u"zh-CN"_s;
            fuzz::check(engine.search(query));
        }
    }
    pack.write(blob, blob.bytes);
    return 0;
}
