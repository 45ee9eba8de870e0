// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/about_text.h"

#include <QCoreApplication>
#include <QDir>

namespace kangdu {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(About)
};

QString paragraph(const QString &text, const char *style = nullptr)
{
    return QStringLiteral("<p%1>%2</p>").arg(style ? QStringLiteral(" class=\"%1\"").arg(QLatin1String(style)) : QString(), text.toHtmlEscaped());
}

}  // namespace

QString aboutHtml(const Library &library, const QString &language)
{
    QString html = paragraph(Text::tr("About Kangdu"), "h1");
    html += paragraph(Text::tr("Kangdu %1 is a health-information reader that works without a network.").arg(QLatin1String(KANGDU_VERSION)));
    html += paragraph(Text::tr("What you read here is for learning. It does not diagnose, it sets no doses, and it cannot replace a doctor. "
                               "In an emergency call 120."));
    html += paragraph(Text::tr("Who wrote the articles"), "h2");
    html += paragraph(Text::tr("The bundled articles were compiled by the Kangdu project with the help of AI from the sources listed in each "
                               "article. No clinician has reviewed them yet unless an article says so."));
    html += paragraph(Text::tr("Open libraries"), "h2");
    for (const PackInfo &pack : library.packs()) {
        html += paragraph(QStringLiteral("%1 %2").arg(pack.titleIn(language), pack.version));
        html += paragraph(Text::tr("%n topic(s)", nullptr, pack.topics) + QStringLiteral(" · ") + Text::tr("%n article(s)", nullptr, pack.articles)
                              + QStringLiteral(" · ") + pack.publisher + QStringLiteral(" · ") + pack.licence,
                          "quiet");
        html += paragraph(QDir::toNativeSeparators(pack.path), "quiet");
        html += paragraph(Text::tr("Content hash: %1").arg(pack.contentHash), "quiet");
    }
    if (library.isEmpty())
        html += paragraph(Text::tr("No library is open."));
    for (const Error &problem : library.problems()) {
        html += paragraph(problem.message + ' ' + problem.advice);
        html += paragraph(QDir::toNativeSeparators(problem.file), "quiet");
    }
    html += paragraph(Text::tr("Licences"), "h2");
    html += paragraph(Text::tr("The program: GNU General Public License, version 3 or later. The articles: CC BY 4.0. Food figures: USDA "
                               "National Nutrient Database for Standard Reference, public domain."));
    return html;
}

}  // namespace kangdu
