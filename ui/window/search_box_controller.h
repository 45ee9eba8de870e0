// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/location.h"
#include "db/search/search_types.h"
#include "db/user/settings.h"

#include <QObject>

class QKeyEvent;
class QLineEdit;

namespace kangdu {

class AppBar;
class SearchPage;

/// Between the search box and the page that answers: what is typed becomes a place to go to, the box's keys move on the page, and
/// searches that led to an article are remembered. The window does the going.
class SearchBoxController final : public QObject {
    Q_OBJECT
public:
    /// All of them outlive this.
    SearchBoxController(AppBar &bar, Settings &settings, QObject *parent = nullptr);

    /// The page, once it is made.
    void setPage(SearchPage &page);
    /// The reader chose to go from one place to another.
    void going(const Location &from, const Location &to);
    /// Another place is shown now. The box says what is searched for, and nothing elsewhere.
    void shown(const Location &from, const Location &to);
    /// Has the page answer the search that is shown. `language`: the reader's.
    void ask(const QString &language);
    /// The keyboard into the box.
    void focus(Qt::FocusReason reason);
    /// The same, and what is typed next replaces what stands there.
    void startAnew();

signals:
    void goRequested(const kangdu::Location &location);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool searching() const { return place_.page == Location::Page::Search; }
    void edited(const QString &text);
    void queryChanged(const SearchQuery &query);
    void resultsShown(const SearchResults &results);
    /// Whether the key was used.
    bool pressed(int key);

    AppBar &bar_;
    QLineEdit &box_;
    Settings &settings_;
    SearchPage *page_ = nullptr;
    Location place_;   ///< on show
    Location before_;  ///< where the reader came from to search
};

}  // namespace kangdu
