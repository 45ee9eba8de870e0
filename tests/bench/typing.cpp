// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/typing.h"

#include "ui/search/search_page.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace kangdu::bench {

namespace {

// Names, symptoms, questions, pinyin, initials, slips and strangers, in both languages.
const char *const kQueries[] = {
    "肌肉萎缩", "肌少症", "渐冻症", "维生素D", "腕管综合征", "蛋白质", "腿没力气", "手麻", "走路不稳", "抬不起脚",
    "肌肉萎缩吃什么", "肌肉萎缩能恢复吗", "老人肌肉变少怎么办", "怎么翻身", "坐着伸膝", "提踵", "踝泵", "看哪个科", "激素", "鸡蛋",
    "jrws", "jirouweisuo", "jsz", "dbz", "wssd", "kangfu", "jiankangfu", "muscle atrophy", "muscle wasting", "sarcopenia",
    "sarcopena", "vitamin d", "weak legs", "how much protein", "sit to stand", "carpal tunel", "ALS", "duchenne", "肌肉 运动", "xyzzy",
};

void press(QLineEdit &box, QChar character)
{
    QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, character);
    QCoreApplication::sendEvent(&box, &down);
    QKeyEvent up(QEvent::KeyRelease, 0, Qt::NoModifier, character);
    QCoreApplication::sendEvent(&box, &up);
}

}  // namespace

bool measureTyping(PaintClock &clock, QWidget &window, QLineEdit &box)
{
    box.setFocus();
    SearchResults answer;
    SearchPage *page = nullptr;
    bool first = true, complete = true;
    std::vector<Cost> firstKey, keys, engine;
    for (const char *text : kQueries) {
        const QString query = QString::fromUtf8(text);
        box.selectAll();  // as Ctrl+K does: the first key replaces the last query
        for (qsizetype length = 1; length <= query.size(); ++length) {
            const QString typed = query.left(length);
            const auto answered = [&] { return answer.query.text == typed; };
            const Cost cost = clock.cost(
                [&] {
                    press(box, query[length - 1]);
                    if (!page && (page = window.findChild<SearchPage *>()))
                        QObject::connect(page, &SearchPage::resultsShown, &box, [&](const SearchResults &results) { answer = results; });
                },
                answered);
            if (!answered()) {
                std::fprintf(stderr, "no answer for “%s”\n", qPrintable(typed));
                complete = false;
                continue;
            }
            (first ? firstKey : keys).push_back(cost);
            if (qEnvironmentVariableIsSet("KANGDU_BENCH_KEYS"))  // to see which ones are slow
                std::fprintf(stderr, "%6.1f ms  cpu %6.1f  hits %3d  %s\n", cost.wall, cost.cpu, int(answer.hits.size()), qPrintable(typed));
            const double engineMs = double(answer.elapsedMicroseconds) / 1000;
            if (!first)
                engine.push_back({engineMs, engineMs});
            first = false;
        }
    }
    printCosts("first_key", firstKey);
    printCosts("key", keys);
    printCosts("engine", engine);
    if (page)
        page->disconnect(&box);
    return complete && page;
}

}  // namespace kangdu::bench
