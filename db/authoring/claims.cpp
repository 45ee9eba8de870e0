// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/authoring/claims.h"

#include <QRegularExpression>

namespace kangdu {

namespace {

using Re = QRegularExpression;

Re pattern(const QString &text) { return Re(text, Re::CaseInsensitiveOption | Re::UseUnicodePropertiesOption); }

QString first(const Re &re, const QString &text)
{
    const auto match = re.match(text);
    return match.hasMatch() ? match.captured(0).trimmed() : QString();
}

/// Names and ordinals whose digits state nothing.
QString withoutNames(QString text)
{
    static const Re names[] = {
        // "B12", "T6-T10", "COVID-19", "omega-3", "L4/5"; a letter stuck to the digits
        pattern(QStringLiteral("(?<![\\p{L}\\d])[A-Za-z]+[-–]?\\d+(\\.\\d+)?(?![\\d])([-–—~～至到/、和及](?:[A-Za-z]+)?\\d+(?![\\d.%％]))?")),
        pattern(QStringLiteral("(?:\\d+|[IVX]+|[ⅠⅡⅢⅣⅤ])\\s*型")),
        pattern(QStringLiteral("\\b(?:type|types|stage|grade|class|step|figure|table|chapter|part|level|phase)s?\\s+\\d+[a-z]?(?:\\s*(?:,|and|or|to|[-–])\\s*\\d+[a-z]?\\b)*")),
        pattern(QStringLiteral("第\\s*(?:\\d+|[一二三四五六七八九十]+)\\s*(?:步|型|章|节|组|类|级|期|趾|指|对|颈椎|胸椎|腰椎|条|点|种)?")),
        pattern(QStringLiteral("\\b[235]q\\b|\\b[23]D\\b")),
        pattern(QStringLiteral("(?<!\\d)(?:120|12356|999|911|110|112)(?!\\d|\\s*(?:%|％|mg|g\\b|kg|ml|cm|mm|毫|克|千|公|厘|米|度|次|秒|分|小时|天|周|月|年|岁|beats|minutes|seconds|days))")),
    };
    for (const Re &name : names)
        text.replace(name, QStringLiteral(" "));
    return text;
}

}  // namespace

QString claimIn(const QString &sentence)
{
    static const Re number = pattern(QStringLiteral("[0-9０-９][0-9０-９.,:：]*\\s*[%％‰]?"));
    static const Re rateZh = pattern(QStringLiteral(
        "百分之|[二三四五六七八九十]分之[一二三四五六七八九]|[一二两三四五六七八九十]成(?!年|为|人|分|功|果|熟|长|因|员|本|型|效)|(?<![成加进])[两二三四五六七八九十]倍|翻倍|翻一番"
        "|(?:[两二三四五六七八九十百千]+|十几|几十|数十)(?:个)?(?:多)?(?:分钟|秒钟?|小时|天(?!然)|周(?!围|身)|星期|个月|年(?!级|轻|龄)|岁|公斤|千克|毫升|厘米|毫克)"));
    static const Re rateEn = pattern(QStringLiteral(
        "\\b(?:half|one[- ]third|a third|two[- ]thirds|a quarter|three[- ]quarters|twice as|three times as|double[sd]?|triple[sd]?|percent)\\b"
        "|\\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred)(?:[- ](?:or|to)[- ]\\w+)?"
        "[- ](?:percent|seconds?|minutes?|hours?|days?|weeks?|months?|years?|pounds?|grams?|inches)\\b"));
    static const Re effectZh = pattern(QStringLiteral(
        "(?:(?<![功性机智潜])能够?|可以?|会|有助于|有利于|有望|帮助)[^，。；：！？]{0,8}?(?<!不)(?:改善|降低|减少|提高|增强|增加|缓解|减轻|延缓|预防|防止|逆转|延长|缩短|加快|促进)"
        "|(?:研究|试验|证据|数据)[^，。；]{0,6}(?:显示|表明|发现|提示|证实)|风险(?:会|也|更|就)?(?:增加|升高|降低|更高|更大|较高|翻)"
        "|(?:疗效|效果)(?:更好|明显|显著|确切|有限)|(?<!是否)(?:被证明|证明)?有效(?:率|果)?(?![期吗的])"
        "|(?:大多数|多数|大部分|绝大部分|半数|一半|多达|约有|少数)(?:的)?(?:人|患者|病人|老人|孩子|病例)"));
    static const Re effectEn = pattern(QStringLiteral(
        "\\b(?:can|may|will|could|might|helps?|helped)\\s+(?:\\w+\\s+){0,3}?(?:improve|reduce|lower|prevent|slow|relieve|ease|increase|restore|strengthen|"
        "delay|reverse|shorten|lengthen|protect)\\b"
        "|(?<!doctor )(?<!therapist )(?<!nurse )\\b(?:improves|reduces|lowers|prevents|slows|relieves|increases|delays|reverses)\\b"
        "|\\b(?:studies|trials?|evidence|research)\\s+(?:\\w+\\s+)?(?:show(?:s|ed|n)?|suggests?|finds?|found|indicates?)\\b"
        "|\\brisk\\s+(?:is|of\\s+\\w+\\s+(?:is|rises|falls)|rises|falls|goes)\\b|\\b(?:is|are|was|were|proved?)\\s+effective\\b"
        "|\\b(?:most|many|few|half of)\\s+(?:people|patients|adults|children)\\s+(?:\\w+\\s+)?(?:recover|improve|regain|lose|die|survive|respond)"));
    const QString text = withoutNames(sentence);
    for (const Re *re : {&number, &rateZh, &rateEn}) {
        const QString found = first(*re, text);
        if (!found.isEmpty())
            return found;
    }
    static const Re question = pattern(QStringLiteral("[?？][”’」』）)\\]\"]*\\s*$"));
    if (question.match(text).hasMatch())
        return {};  // a question claims no effect
    for (const Re *re : {&effectZh, &effectEn}) {
        const QString found = first(*re, text);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QString personalDoseIn(const QString &sentence)
{
    static const QString amountZh = QStringLiteral(
        "(?:\\d+(?:\\.\\d+)?|[一二两三四五六七八九十半]+)\\s*(?:毫克|mg|国际单位|IU|μg|µg|mcg|微克|片(?!面包|吐司|全麦|奶酪|火腿|菜|叶|肉|瓜|姜|柠檬|苹果|饼|区|段)"
        "|粒(?!坚果|杏仁|核桃|花生|葡萄|枣|米)|丸|颗(?!牙|坚果|杏仁|核桃|枣|草莓|葡萄|鸡蛋)|胶囊)");
    static const QString timeZh = QStringLiteral("每日|每天|一天|一日|每晚|每早|每次|一次|早晚|睡前|餐前|餐后|饭前|饭后|/天|/日|/d");
    static const QString amountEn = QStringLiteral(
        "(?:\\d[\\d,]*(?:\\.\\d+)?|\\b(?:one|two|three|four|half a)\\b)\\s*-?(?:mg|mcg|µg|μg|IU|milligrams?|micrograms?|international units?|tablets?|capsules?|pills?)\\b");
    static const QString timeEn = QStringLiteral("(?:a|per|each|every)\\s+(?:day|night|morning|evening)|\\bdaily\\b|\\bonce\\b|\\btwice\\b|times a|\\bevery\\s+\\w+\\s+hours|/day|at bedtime|with meals");
    static const Re zh = pattern(QStringLiteral("(?:%1)[^。；]{0,20}?(?:%2)|(?:%2)[^。；]{0,20}?(?:%1)").arg(amountZh, timeZh));
    static const Re en = pattern(QStringLiteral("(?:%1).{0,40}?(?:%2)|(?:%2).{0,40}?(?:%1)").arg(amountEn, timeEn));
    // Daily limits of what is in food are diet, not a dose.
    static const Re diet = pattern(QStringLiteral("钠|钾|磷|胆固醇|咖啡因|sodium|potassium|phosphorus|cholesterol|caffeine"));
    static const Re drug = pattern(QStringLiteral("片|粒|丸|胶囊|补充|氯化|补剂|服|tablet|capsule|pill|supplement|chloride"));
    for (const Re *re : {&zh, &en}) {
        const QString found = first(*re, sentence);
        if (!found.isEmpty() && !(diet.match(sentence).hasMatch() && !drug.match(sentence).hasMatch()))
            return found;
    }
    return {};
}

}  // namespace kangdu
