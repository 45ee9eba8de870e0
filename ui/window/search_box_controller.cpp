// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/search_box_controller.h"

#include "ui/search/search_page.h"
#include "ui/window/app_bar.h"
#include "ui/window/recent_searches.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace kangdu {

SearchBoxController::SearchBoxController(AppBar &bar, Settings &settings, QObject *parent)
    : QObject(parent), bar_(bar), box_(bar.search()), settings_(settings)
{
    box_.installEventFilter(this);
    connect(&box_, &QLineEdit::textEdited, this, &SearchBoxController::edited);
}

void SearchBoxController::setPage(SearchPage &page)
{
    page_ = &page;
    connect(page_, &SearchPage::navigate, this, &SearchBoxController::goRequested);
    connect(page_, &SearchPage::queryChanged, this, &SearchBoxController::queryChanged);
    connect(page_, &SearchPage::resultsShown, this, &SearchBoxController::resultsShown);
    connect(page_, &SearchPage::forgetSearchesRequested, this, [this] {
        settings_.set(Setting::Searches, QVariantList{});
        page_->setRecent({});
    });
}

void SearchBoxController::going(const Location &from, const Location &to)
{
    if (from.page == Location::Page::Search && to.page == Location::Page::Topic)
        noteSearch(settings_, from.text);
}

void SearchBoxController::shown(const Location &from, const Location &to)
{
    if (to.page == Location::Page::Search && from.page != Location::Page::Search)
        before_ = from;
    place_ = to;
    if (!searching())
        box_.clear();
    else if (box_.text() != to.text)
        box_.setText(to.text);
    bar_.setSearchNote({});
}

void SearchBoxController::ask(const QString &language)
{
    SearchQuery query;
    query.text = place_.text;
    query.language = language;
    query.kind = kindFromId(place_.kind);
    query.department = place_.department;
    query.asTyped = place_.asTyped;
    if (query.text.isEmpty())
        page_->setRecent(recentSearches(settings_));
    page_->setQuery(query);
}

void SearchBoxController::focus(Qt::FocusReason reason)
{
    box_.setFocus(reason);
}

void SearchBoxController::startAnew()
{
    focus(Qt::ShortcutFocusReason);
    box_.selectAll();
}

void SearchBoxController::edited(const QString &text)
{
    if (text.isEmpty()) {
        if (searching())
            emit goRequested(before_);
        return;
    }
    Location location = Location::search(text);
    if (searching()) {
        location.kind = place_.kind;
        location.department = place_.department;
    }
    emit goRequested(location);
}

void SearchBoxController::queryChanged(const SearchQuery &query)
{
    Location location = Location::search(query.text, query.kind ? kindId(*query.kind) : QString());
    location.department = query.department;
    location.asTyped = query.asTyped;
    emit goRequested(location);
}

void SearchBoxController::resultsShown(const SearchResults &results)
{
    bar_.setSearchNote(results.total == 0 && !results.query.text.trimmed().isEmpty() ? tr("No results") : QString());
}

bool SearchBoxController::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &box_ && event->type() == QEvent::KeyPress && pressed(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QObject::eventFilter(watched, event);
}

bool SearchBoxController::pressed(int key)
{
    if (key == Qt::Key_Escape) {
        box_.clear();
        if (searching())
            emit goRequested(before_);
        return true;
    }
    if (key == Qt::Key_Down && box_.text().isEmpty() && !searching()) {
        emit goRequested(Location::search({}));  // what can be asked, and what was asked before
        return true;
    }
    if (!searching() || !page_)
        return false;
    const bool atEnd = box_.cursorPosition() == box_.text().size() && !box_.hasSelectedText();
    if (const QString name = page_->completion(); key == Qt::Key_Right && atEnd && !name.isEmpty()) {
        box_.setText(name);
        edited(name);
        return true;
    }
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : key == Qt::Key_PageDown ? 5 : key == Qt::Key_PageUp ? -5 : 0;
    if (step != 0) {
        page_->moveSelection(step);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (const auto chosen = page_->current())
            emit goRequested(*chosen);
        return true;
    }
    return false;
}

}  // namespace kangdu
