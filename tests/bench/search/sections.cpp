// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/search/sections.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace kangdu::bench {
namespace {

QString readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Text is collected as lines; a heading begins with this.
constexpr QChar kHeading(0x01);

QString htmlLines(QString html)
{
    static const QRegularExpression unwanted(
        QStringLiteral("<(head|script|style|dl class=\"toc\"|ul class=\"docnav)[^>]*>.*?</(head|script|style|dl|ul)>"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression heading(QStringLiteral("<h[1-6][^>]*>"));
    static const QRegularExpression block(
        QStringLiteral("</?(p|div|li|dd|dt|td|tr|pre|h[1-6]|br|table|ul|ol|dl)\\b[^>]*>"));
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    static const QRegularExpression entity(QStringLiteral("&#(\\d+);"));
    html.replace(u'\n', u' ')
        .remove(unwanted)
        .replace(heading, QStringLiteral("\n\x01"))
        .replace(block, QStringLiteral("\n"))
        .remove(tag);
    html.replace(entity, QStringLiteral(" "));
    for (const auto &[name, text] :
        {std::pair{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&nbsp;", " "}, {"&amp;", "&"}})
        html.replace(QLatin1String(name), QLatin1String(text));
    return html;
}

QString manualLines(const QString &roff)
{
    static const QRegularExpression font(QStringLiteral("\\\\f(\\(..|\\[[^\\]]*\\]|.)|\\\\[&|^%/,]|\\\\s[-+]?\\d"));
    static const QRegularExpression special(QStringLiteral("\\\\(\\(..|\\[[^\\]]*\\])"));
    static const QRegularExpression paragraph(QStringLiteral("^\\.(PP|P|LP|TP|IP|HP|sp|RS|RE|nf|fi)\\b"));
    static const QRegularExpression styled(QStringLiteral("^\\.(B|I|BR|RB|IR|RI|BI|IB|SB|SM)\\s+"));
    QString lines;
    for (QString line : roff.split(u'\n')) {
        line.remove(font)
            .replace(special, QStringLiteral(" "))
            .replace(QStringLiteral("\\-"), QStringLiteral("-"))
            .remove(u'\\');
        if (line.startsWith(QStringLiteral(".SH")) || line.startsWith(QStringLiteral(".SS")))
            lines += QStringLiteral("\n\x01") + line.mid(3).remove(u'"') + u'\n';
        else if (paragraph.match(line).hasMatch())
            lines += u'\n';
        else if (styled.match(line).hasMatch())
            lines += line.remove(styled).remove(u'"') + u' ';
        else if (!line.startsWith(u'.') && !line.startsWith(u'\''))
            lines += line + u' ';
    }
    return lines;
}

qsizetype hanCount(const QString &text)
{
    return std::count_if(
        text.cbegin(), text.cend(), [](QChar unit) { return unit >= QChar(0x4e00) && unit <= QChar(0x9fff); });
}

struct Collector {
    std::vector<Section> *sections;
    bool han;
    QSet<QString> seen; // pages repeat menus and notices

    void add(const QString &lines)
    {
        Section section;
        const auto close = [&] {
            if (!section.heading.isEmpty() && !section.paragraphs.isEmpty())
                sections->push_back(section);
            section.paragraphs.clear();
        };
        for (const QString &line : lines.split(u'\n')) {
            const QString text = line.simplified().remove(kHeading).trimmed();
            if (line.startsWith(kHeading)) {
                close();
                static const QRegularExpression number(QStringLiteral("^(\\d+\\.)+\\s*"));
                section.heading = QString(text).remove(number).left(60).trimmed();
                continue;
            }
            const qsizetype characters = hanCount(text);
            const bool wanted =
                han ? characters >= 20 && characters * 3 >= text.size() : characters == 0 && text.size() >= 80;
            if (!wanted || seen.contains(text))
                continue;
            seen.insert(text);
            section.paragraphs += text.left(han ? 400 : 1000);
        }
        close();
    }
};

} // namespace

Sections readDocuments(const QString &folder)
{
    QStringList paths;
    for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
        paths += files.next();
    paths.sort();
    Sections sections;
    std::vector<Section> traditional;
    Collector chinese{&sections.chinese, true, {}}, english{&sections.english, false, {}},
        other{&traditional, true, {}};
    static const QRegularExpression manual(QStringLiteral("/man/man[1-8]/[^/]+$")),
        zhManual(QStringLiteral("/man/zh_CN/man[1-8]/[^/]+$"));
    for (const QString &path : paths) {
        const bool html = path.endsWith(QStringLiteral(".html"));
        if (html && (path.contains(QStringLiteral("/zh-CN/")) || path.endsWith(QStringLiteral(".zh-cn.html"))))
            chinese.add(htmlLines(readAll(path)));
        else if (html && (path.contains(QStringLiteral("/en-US/")) || path.endsWith(QStringLiteral(".en.html"))))
            english.add(htmlLines(readAll(path)));
        else if (html && path.contains(QStringLiteral("/zh-TW/")))
            other.add(htmlLines(readAll(path)));
        else if (zhManual.match(path).hasMatch())
            chinese.add(manualLines(readAll(path)));
        else if (manual.match(path).hasMatch())
            english.add(manualLines(readAll(path)));
    }
    for (const Section &section : traditional)
        sections.traditional += section.paragraphs;
    return sections;
}

bool saveSections(const Sections &sections, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const auto write = [&](const char *language, const QString &heading, const QString &text) {
        file.write(QByteArray(language) + '\t' + heading.toUtf8() + '\t' + text.toUtf8() + '\n');
    };
    for (const Section &section : sections.chinese)
        for (const QString &text : section.paragraphs)
            write("zh-CN", section.heading, text);
    for (const Section &section : sections.english)
        for (const QString &text : section.paragraphs)
            write("en", section.heading, text);
    for (const QString &text : sections.traditional)
        write("zh-TW", {}, text);
    return file.flush();
}

Sections loadSections(const QString &path)
{
    Sections sections;
    for (const QString &line : readAll(path).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList fields = line.split(u'\t');
        if (fields.value(0) == QStringLiteral("zh-TW")) {
            sections.traditional += fields.value(2);
            continue;
        }
        std::vector<Section> &list = fields.value(0) == QStringLiteral("en") ? sections.english : sections.chinese;
        if (list.empty() || list.back().heading != fields.value(1))
            list.push_back({fields.value(1), {}});
        list.back().paragraphs += fields.value(2);
    }
    return sections;
}

} // namespace kangdu::bench
