// SPDX-License-Identifier: GPL-3.0-or-later
// What kiwix-tools search with: a .zim made by zimwriterfs, asked through libzim's Searcher. As it is shipped it cuts
// no Chinese into words; with XAPIAN_CJK_NGRAM=1 in the environment of both, the Xapian inside does.
#include "tests/bench/search/engine.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <zim/archive.h>
#include <zim/search.h>

namespace kangdu::bench {
namespace {

/// A PNG of 48 x 48 white points: zimwriterfs asks for one.
const QByteArray kIllustration = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAADAAAAAwAQAAAAB/ecQqAAAAEElEQVR42mP4DwYMoxR1KABPVB7wgCAA8AAAAABJRU5ErkJggg==");

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

QByteArray pageOf(const IndexDocument &article)
{
    QString html = QStringLiteral("<!DOCTYPE html><html><head><meta "
                                  "charset=\"utf-8\"><title>%1</title></head><body><h1>%1</h1><p>%2</p><p>%3</p>")
                       .arg(article.title.toHtmlEscaped(), article.aliases.join(QStringLiteral("</p><p>")),
                           article.summary.toHtmlEscaped());
    for (const IndexDocument::Part &part : article.parts)
        html += QStringLiteral("<h2>%1</h2><p>%2</p>").arg(part.heading.toHtmlEscaped(), part.text.toHtmlEscaped());
    return (html + QStringLiteral("</body></html>")).toUtf8();
}

class Kiwix final : public Engine {
public:
    explicit Kiwix(bool ngrams)
    {
        if (ngrams)
            qputenv("XAPIAN_CJK_NGRAM", "1");
    }

    void build(const Corpus &corpus, int articles, const QString &folder) override
    {
        const QString pages = folder + QStringLiteral("/html");
        QDir().mkpath(pages);
        for (int number = 0; number < articles; ++number) {
            if (number % 1000 == 0)
                QDir().mkpath(pages + QStringLiteral("/%1").arg(number / 1000));
            write(pages + QStringLiteral("/%1/%2.html").arg(number / 1000).arg(number), pageOf(corpus.article(number)));
        }
        write(pages + QStringLiteral("/icon.png"), kIllustration);
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.setStandardOutputFile(QProcess::nullDevice());
        writer.start(QStringLiteral("zimwriterfs"),
            {QStringLiteral("--welcome=0/0.html"), QStringLiteral("--illustration=icon.png"),
                QStringLiteral("--language=zho"), QStringLiteral("--title=Bench"),
                QStringLiteral("--description=Bench"), QStringLiteral("--creator=Debian"),
                QStringLiteral("--publisher=Kangdu"), QStringLiteral("--name=bench"), pages, file(folder)});
        if (!writer.waitForFinished(-1) || writer.exitCode() != 0)
            qFatal("zimwriterfs failed");
        QDir(pages).removeRecursively();
    }

    void open(const QString &folder) override
    {
        searcher_.reset();
        archive_ = std::make_unique<zim::Archive>(file(folder).toStdString());
        searcher_ = std::make_unique<zim::Searcher>(*archive_);
    }

    QVector<int> search(const BenchQuery &query, int limit) override { return results(query, limit, Snippets::Made); }
    QVector<int> findAll(const BenchQuery &query, int articles) override
    {
        return results(query, articles, Snippets::None);
    }

    IndexSize size(const QString &folder) override { return {QFileInfo(file(folder)).size(), -1}; }

private:
    enum class Snippets { Made, None };
    static QString file(const QString &folder) { return folder + QStringLiteral("/bench.zim"); }

    QVector<int> results(const BenchQuery &query, int limit, Snippets snippets)
    {
        const auto hits = searcher_->search(zim::Query(query.text.toStdString())).getResults(0, limit);
        QVector<int> found;
        for (auto hit = hits.begin(); hit != hits.end(); ++hit) {
            if (snippets == Snippets::Made)
                hit.getSnippet();
            const QString path = QString::fromStdString(hit.getPath());
            found += path.section(u'/', -1).section(u'.', 0, 0).toInt();
        }
        return found;
    }

    std::unique_ptr<zim::Archive> archive_;
    std::unique_ptr<zim::Searcher> searcher_;
};

} // namespace

std::unique_ptr<Engine> makeKiwix(bool ngrams)
{
    return std::make_unique<Kiwix>(ngrams);
}

} // namespace kangdu::bench
