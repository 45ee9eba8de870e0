// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/text_finder.h"

#include <QtTest>

using namespace kangdu;

class TextFinderTest final : public QObject {
    Q_OBJECT
private slots:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("every place") << "肌肉变细，肌肉变弱" << "肌肉" << QStringList{"肌肉", "肌肉"};
        QTest::newRow("one character") << "肌肉变细，肌肉变弱" << "变" << QStringList{"变", "变"};
        QTest::newRow("traditional for simplified") << "肌肉萎缩" << "萎縮" << QStringList{"萎缩"};
        QTest::newRow("simplified for traditional") << "肌肉萎縮" << "萎缩" << QStringList{"萎縮"};
        QTest::newRow("case") << "Vitamin D and VITAMIN C" << "vitamin" << QStringList{"Vitamin", "VITAMIN"};
        QTest::newRow("width") << "維生素Ｄ与维生素D" << "维生素d" << QStringList{"維生素Ｄ", "维生素D"};
        QTest::newRow("diacritics") << "Guillain–Barré" << "barre" << QStringList{"Barré"};
        QTest::newRow("any space") << QStringLiteral("10\u00a0克 10 克") << "10 克" << QStringList{QStringLiteral("10\u00a0克"), "10 克"};
        QTest::newRow("spaces around what is wanted") << "weak legs" << "  legs " << QStringList{"legs"};
        QTest::newRow("a ligature marked whole") << "ﬁbre" << "f" << QStringList{"ﬁ"};
        QTest::newRow("not overlapping") << "aaaa" << "aa" << QStringList{"aa", "aa"};
        QTest::newRow("nothing there") << "肌肉" << "骨" << QStringList{};
        QTest::newRow("nothing wanted") << "肌肉" << "" << QStringList{};
        QTest::newRow("only spaces wanted") << "weak legs" << "   " << QStringList{};
    }
    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QFETCH(QStringList, found);
        QStringList seen;
        for (const TextRange &range : findText(text, wanted))
            seen << text.mid(range.start, range.length);
        QCOMPARE(seen, found);
    }
};

QTEST_GUILESS_MAIN(TextFinderTest)
#include "text_finder_test.moc"
