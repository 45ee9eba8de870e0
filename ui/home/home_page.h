// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/location.h"
#include "ui/theme/appearance.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace kangdu {

class Library;

/// The first page: a body map whose ten regions open a filtered list, topic cards, continue reading, tip of the day.
class HomePage final : public QWidget {
    Q_OBJECT
public:
    HomePage(const Library &library, Appearance appearance, QWidget *parent = nullptr);
    ~HomePage() override;

    /// Fills the page for a language ("zh-CN", "en").
    void setLanguage(const QString &language);
    /// Topics read before with the part read (0..1), newest first; an empty list hides "continue reading".
    struct Reading {
        QString slug;
        qreal progress;
    };
    void setContinueReading(const QVector<Reading> &items);
    /// Exercises of today, and days of this week; nothing hides the card.
    struct Training {
        struct Item {
            QString slug, title;
            bool done = false;
        };
        QVector<Item> items;  ///< due today, in order
        int daysDone = 0, daysDue = 0;
    };
    void setTraining(const std::optional<Training> &training);

signals:
    void navigate(const kangdu::Location &location);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kangdu
