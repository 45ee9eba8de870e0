// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/location.h"
#include "db/search/search_types.h"
#include "ui/theme/appearance.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;
class QHBoxLayout;

namespace kangdu {

class Library;
class Panel;
class ResultList;
class SearchResultModel;
class TextLabel;
class TopicPreview;

/// The list of hits in its panel, with the keys that work, and the preview of the selected one beside it.
class ResultsView final : public QWidget {
    Q_OBJECT
public:
    ResultsView(const Library &library, Appearance appearance, QWidget *parent = nullptr);

    void show(const SearchResults &results, const QString &readerLanguage);
    void append(const SearchResults &results);
    int rows() const;
    /// Compact: no preview, and the list as high as its rows.
    void setCompact(bool compact);
    void retranslate();

    ResultList &list() { return *list_; }
    void select(int row);
    int currentRow() const;
    std::optional<Location> current() const;

signals:
    void opened(const kangdu::Location &location);
    void currentRowChanged(int row);

private:
    void restyle();
    void showPreview();
    QStringList otherSections(int row) const;

    const Library &library_;
    Appearance appearance_;
    SearchResultModel *model_;
    Panel *panel_;
    ResultList *list_;
    TextLabel *keys_;
    TopicPreview *preview_;
    QHBoxLayout *row_;
    QVBoxLayout *column_;
    bool compact_ = false;
};

}  // namespace kangdu
