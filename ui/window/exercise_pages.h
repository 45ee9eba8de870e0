// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/location.h"
#include "db/training/session.h"
#include "ui/window/window_parts.h"

#include <QDate>
#include <QObject>

#include <functional>

class QStackedWidget;

namespace kangdu {

class PlayerPage;
class ProgrammePage;

/// The player and the programmes, made when first shown, and what they tell each other: which exercise of today it is, what comes next,
/// and how it went.
class ExercisePages final : public QObject {
    Q_OBJECT
public:
    ExercisePages(const WindowParts &parts, QStackedWidget &pages, QObject *parent = nullptr);

    /// Shows an exercise to follow along; `before` is where the reader comes from. The page's title, or why it cannot be shown.
    Result<QString> showPlayer(const QString &slug, const Location &before);
    /// Shows the programmes, or the one of an id.
    Result<QString> showProgramme(const QString &id);

    bool playing() const;
    void leavePlayer();
    /// Where the player's way back leads.
    Location afterPlayer() const;
    PlayerPage &player();
    ProgrammePage &programmes();

    using Today = std::function<QDate()>;
    void setToday(Today today);  ///< for tests
    QDate today() const { return today_(); }

signals:
    void navigate(const kangdu::Location &location);
    void backRequested();

private:
    void over(const Session &session);
    void tellPlayer();

    WindowParts parts_;
    QStackedWidget &pages_;
    PlayerPage *player_ = nullptr;
    ProgrammePage *programmes_ = nullptr;
    QString slug_;
    bool fromProgramme_ = false;
    Today today_;
};

}  // namespace kangdu
