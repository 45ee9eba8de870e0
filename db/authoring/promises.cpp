// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/authoring/claims.h"

#include <QRegularExpression>

namespace kangdu {

namespace {

using Re = QRegularExpression;

struct Wording {
    Re re;
    bool negatable;  ///< a "no" or "not" before it in the same clause makes it harmless
};

Wording wording(const char16_t *text, bool negatable = true)
{
    return {Re(QString::fromUtf16(text), Re::CaseInsensitiveOption | Re::UseUnicodePropertiesOption), negatable};
}

/// The clause around a position: from the last punctuation before it to the next behind it.
QString clauseBefore(const QString &text, int at)
{
    static const QString ends = QStringLiteral("，。；：！？,;:!?|");
    int from = at;
    while (from > 0 && !ends.contains(text[from - 1]))
        --from;
    return text.mid(from, at - from);
}

bool denied(const QString &text, int from, int to)
{
    static const Re before(QStringLiteral("不|没|无(?!论)|未|难以|尚|别|勿|非|谁|骗|虚假|声称|宣称|号称|自称|警惕|所谓|能否|是否|可否"
                                          "|\\b(?:no|not|never|cannot|without|neither|nor|none|nothing|few|rarely|beware|claims?|claiming|promis\\w+|whether|if|seeking)\\b|n['’]t\\b"),
                           Re::CaseInsensitiveOption);
    static const Re after(QStringLiteral("^\\s*(?:不了|不好|不到|吗|么|与否|的可能性(?:很小|极小)|是(?:不可能|没有)|(?:is|are)\\s+(?:not|rare|unlikely|impossible)|(?:does|do)\\s+not)"),
                          Re::CaseInsensitiveOption);
    return before.match(clauseBefore(text, from)).hasMatch() || after.match(text.mid(to)).hasMatch();
}

QString find(const QVector<Wording> &list, const QString &text)
{
    for (const Wording &w : list) {
        for (auto it = w.re.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            if (!w.negatable || !denied(text, int(match.capturedStart()), int(match.capturedEnd())))
                return match.captured(0);
        }
    }
    return {};
}

}  // namespace

QString promiseIn(const QString &sentence)
{
    static const QVector<Wording> words{
        wording(u"治愈率|有效率|包治|药到病除|祖传|秘方|国家级|第一品牌|永不复发|明星|代言|患者见证", false),
        wording(u"根治|根除(?!幽门)|特效|神效|奇效|零风险|彻底(?:治愈|治好|康复|恢复)|完全治愈|保证(?:治|有效|恢复|康复|好转|安全)|一定(?:能|会|可以)(?:治|好转|恢复|康复|有效)"),
        wording(u"治愈|治好"),
        wording(u"(?:无|没有|零|毫无)(?:任何)?(?:毒)?副作用|(?:无|没有)(?:任何)?风险|百分之百(?:有效|安全)|100\\s*[%％]\\s*(?:有效|安全)|绝对(?:安全|有效)"),
        wording(u"最好的(?!(?:姿势|时间|时候|情况|证据))|效果最好|最(?:佳|优)(?:的)?(?:药|治疗|疗法|方案|选择|方法|办法|效果|运动|食物)|最有效|最安全的"),
        wording(u"专家(?:推荐|力荐)|权威推荐|名医推荐"),
        wording(u"\\bcure[- ]rates?\\b|\\bmiracle\\b|\\bmiraculous\\b|\\bdoctor[- ]recommended\\b|\\bclinically proven\\b|\\bsecret remedy\\b", false),
        wording(u"\\bcure[sd]?\\b|\\bcuring\\b|\\bguarante(?:e|es|ed)\\b|\\b100\\s?% (?:safe|effective|natural)\\b"),
        wording(u"\\b(?:no|zero|without(?: any)?) (?:side[- ]effects?|risks?)\\b|\\brisk[- ]free\\b|\\bcompletely safe\\b|\\bside[- ]effect[- ]free\\b"),
        wording(u"\\b(?:the|your) (?:single |very )?best (?:\\w+ )?(?:treatment|drug|medicine|exercise|exercises|food|foods|diet|therapy|doctor|hospital|method|choice|option|cure|way|thing)\\b"
                u"|\\bmost effective\\b|\\bworks best\\b|\\bendorsed by\\b|\\bsafest\\b"),
    };
    return find(words, sentence);
}

QString contactIn(const QString &sentence)
{
    static const QVector<Wording> words{
        wording(u"\\bhttps?:|\\bwww\\.|\\b[a-z0-9-]+\\.(?:com|cn|org|net|gov|edu|shop|top)\\b|[\\w.]+@\\w+\\.\\w+", false),
        wording(u"[®™℠]", false),
        wording(u"二维码|扫码|微信号?(?!支付)|公众号|加群|QQ\\s*群|淘宝|京东|拼多多|抖音|购买链接|\\bQR[- ]?codes?\\b|\\bWeChat\\b|\\bWhatsApp\\b|\\bAmazon\\b", false),
        wording(u"(?<!\\d)1[3-9]\\d{9}(?!\\d)|(?<!\\d)(?:400|800)[- ]?\\d{3}[- ]?\\d{4}(?!\\d)|(?<!\\d)0\\d{2,3}[- ]\\d{7,8}(?!\\d)|(?<!\\d)\\(?\\d{3}\\)?[- ]\\d{3}[- ]\\d{4}(?!\\d)|\\+\\d{1,3}[ -]\\d{2,}", false),
        wording(u"(?:拨打|致电|热线|电话)(?:号码)?[:：为是]?\\s*(?!(?:120|12356|999|911|110|112)(?!\\d))\\d{3,}"
                u"|\\b(?:call|dial|phone|ring)\\s+(?!(?:120|12356|999|911|110|112)(?!\\d))\\d{3,}", false),
    };
    return find(words, sentence);
}

QString vagueSignIn(const QString &sign)
{
    static const QVector<Wording> words{
        wording(u"必要时|如有需要|情况严重|症状严重|严重不适|任何不适|身体不适|感觉不舒服|有异常|等情况|\\bif (?:necessary|needed|in doubt)\\b|\\bfeel(?:ing)? unwell\\b"
                u"|\\bsevere symptoms\\b|\\banything unusual\\b|\\bas needed\\b|\\bsomething (?:is|seems|feels) wrong\\b", false),
    };
    return find(words, sign);
}

}  // namespace kangdu
