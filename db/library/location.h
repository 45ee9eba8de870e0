// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/base/result.h"
#include "db/library/kind.h"

#include <QString>

namespace kangdu {

/// Everything that can be shown, as one value. It has an address and back:
///   kangdu://home                          kangdu://category/conditions-neurology
///   kangdu://region/knee                   kangdu://topic/muscle-atrophy?facet=nutrition&lang=zh-CN
///   kangdu://search?q=jrws&kind=exercise   kangdu://tag/肌肉
///   kangdu://search?q=肌肉&department=conditions-neurology&as=typed
///   kangdu://play/heel-raise
///   kangdu://programme                     kangdu://programme/neck
///   kangdu://settings  kangdu://about  kangdu://help
struct Location {
    enum class Page { Home, Category, Region, Tag, Topic, Play, Programme, Search, Settings, About, Help, Unknown };
    Page page = Page::Home;
    QString id;        ///< category id, region id, tag, topic slug, slug of the exercise to play, programme or plan id (may be empty); Unknown: the text as given; empty otherwise
    QString facet;     ///< Topic: section to open at (facet or anchor); may be empty
    QString language;  ///< Topic: language to show; empty = the reader's
    QString text;      ///< Search: as typed
    QString kind;      ///< Search: kind id to filter by; empty = all
    QString department = {};  ///< Search: category id to filter by; empty = all
    bool asTyped = false;     ///< Search: word for word, see SearchQuery::asTyped

    QString address() const;
    /// Accepts the addresses above, and a bare slug. Error: Invalid, with advice.
    static Result<Location> fromAddress(const QString &address);

    static Location home() { return {}; }
    static Location topic(const QString &slug, const QString &facet = {}, const QString &language = {})
    {
        return {Page::Topic, slug, facet, language, {}, {}};
    }
    static Location play(const QString &slug) { return {Page::Play, slug, {}, {}, {}, {}}; }
    static Location programme(const QString &id = {}) { return {Page::Programme, id, {}, {}, {}, {}}; }
    static Location category(const QString &id) { return {Page::Category, id, {}, {}, {}, {}}; }
    static Location region(const QString &id) { return {Page::Region, id, {}, {}, {}, {}}; }
    static Location tag(const QString &id) { return {Page::Tag, id, {}, {}, {}, {}}; }
    static Location search(const QString &text, const QString &kind = {}) { return {Page::Search, {}, {}, {}, text, kind}; }
    static Location of(Page page) { return {page, {}, {}, {}, {}, {}}; }

    /// An address that is not ours: it too is shown (a page that says so) and gone back to. fromAddress() never gives it.
    static Location unknown(const QString &address) { return {Page::Unknown, address, {}, {}, {}, {}}; }

    bool operator==(const Location &) const = default;
};

}  // namespace kangdu
