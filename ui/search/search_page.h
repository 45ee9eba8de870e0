// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/location.h"
#include "db/search/search_types.h"
#include "ui/theme/appearance.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace kangdu {

class Library;
class SearchService;

/// The results of a search as they are typed: filter chips, suggestions, list and preview. The focus stays in the
/// window's search box, which drives the selection with moveSelection(), movePage() and activate().
class SearchPage final : public QWidget {
    Q_OBJECT
public:
    SearchPage(const Library &library, Appearance appearance, SearchService &service, QWidget *parent = nullptr);
    ~SearchPage() override;

    /// The reader's language ("zh-CN", "en"); a query on show is asked again.
    void setLanguage(const QString &language);
    /// Asks; what is shown stays until the answer is there. An empty text shows what can be typed.
    void setQuery(const SearchQuery &query);
    const SearchQuery &query() const;
    /// The answer waited for carries this number; 0 = none is waited for.
    quint64 awaitedGeneration() const;

    void moveSelection(int delta);
    void movePage(int pages);
    void pageUp() { movePage(-1); }
    void pageDown() { movePage(1); }
    /// Where the selected result leads.
    std::optional<Location> current() const;
    void activate();
    /// The name that the Right key completes the text to; empty if none is offered.
    QString completion() const;
    /// Earlier searches, newest first, offered while nothing is typed.
    void setRecent(const QStringList &texts);

public slots:
    /// Shows an answer if it is the one waited for. Connected to SearchService::finished.
    void showResults(const kangdu::SearchResults &results);

signals:
    void navigate(const kangdu::Location &location);
    /// The query was changed on the page (a filter chip, an example), not by setQuery().
    void queryChanged(const kangdu::SearchQuery &query);
    void forgetSearchesRequested();
    void resultsShown(const kangdu::SearchResults &results);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace kangdu
