// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/help_text.h"

#include <QCoreApplication>

namespace kangdu {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QString row(const QString &keys, const QString &what)
{
    return QStringLiteral("<tr><td style=\"padding:4px 32px 4px 0\"><b>%1</b></td><td style=\"padding:4px 0\">%2</td></tr>")
        .arg(keys.toHtmlEscaped(), what.toHtmlEscaped());
}

QString heading(const QString &text)
{
    return QStringLiteral("<p class=\"h2\">%1</p>").arg(text.toHtmlEscaped());
}

QString paragraph(const QString &text)
{
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

}  // namespace

QString helpHtml()
{
    QString html = QStringLiteral("<p class=\"h1\">%1</p>").arg(Text::tr("Help").toHtmlEscaped());
    html += heading(Text::tr("Finding a topic"));
    html += paragraph(Text::tr("Type in the search box: a name, a symptom, the pinyin or its first letters (jrws finds 肌肉萎缩), "
                               "simplified or traditional characters, or English. Results come with every key."));
    html += paragraph(Text::tr("On the home page, press a part of the body. In the tree on the left, open a department or a kind of topic."));
    html += heading(Text::tr("Reading"));
    html += paragraph(Text::tr("The red box says when to get help; it always comes first. A small number behind a sentence leads to its "
                               "source, and the arrow at the source leads back."));
    html += paragraph(Text::tr("Every article says whether a clinician has reviewed it."));
    html += heading(Text::tr("Keys")) + QStringLiteral("<table>");
    html += row(QStringLiteral("Ctrl+K"), Text::tr("Go to the search box"));
    html += row(QStringLiteral("↑ ↓"), Text::tr("In the search box: choose a result"));
    html += row(QStringLiteral("→"), Text::tr("At the end of the search box: take over the first name offered"));
    html += row(QStringLiteral("Enter"), Text::tr("Open what is chosen"));
    html += row(QStringLiteral("Esc"), Text::tr("Clear the search and go back to what you were reading"));
    html += row(QStringLiteral("Ctrl+F"), Text::tr("In an article: find words on this page"));
    html += row(QStringLiteral("F3 Shift+F3"), Text::tr("Next and previous place found"));
    html += row(QStringLiteral("Alt+← Alt+→"), Text::tr("Back and forward"));
    html += row(QStringLiteral("Alt+Home"), Text::tr("Home page"));
    html += row(QStringLiteral("Ctrl++ Ctrl+- Ctrl+0"), Text::tr("Larger, smaller, normal text"));
    html += row(QStringLiteral("Ctrl+B"), Text::tr("Show or hide the category tree"));
    html += row(QStringLiteral("Ctrl+L"), Text::tr("Switch between Chinese and English"));
    html += row(QStringLiteral("Space"), Text::tr("While exercising: pause and go on"));
    html += row(QStringLiteral("→ ←"), Text::tr("While exercising: next repetition, repeat this one"));
    html += row(QStringLiteral("+ -"), Text::tr("While exercising: more or fewer repetitions, as far as is safe"));
    html += row(QStringLiteral("F7"), Text::tr("In an article: select text with the keyboard"));
    html += row(QStringLiteral("Tab"), Text::tr("Next link or control"));
    html += row(QStringLiteral("F1"), Text::tr("This page"));
    html += row(QStringLiteral("Ctrl+Q"), Text::tr("Quit"));
    return html + QStringLiteral("</table>");
}

}  // namespace kangdu
