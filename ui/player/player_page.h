// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/location.h"
#include "db/training/session.h"
#include "db/user/settings.h"
#include "ui/theme/appearance.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QShortcut;
class QVBoxLayout;

namespace kangdu {

class AmountsPanel;
class FigurePanel;
class KeepAwake;
class PlayerHeader;
class RingTimer;
class RoundedFrame;
class SafetyCard;
class SessionCounts;
class Speaker;
class StepCards;
class TextLabel;

/// What the reader's plan says of an exercise; empty where it is opened from its article.
struct PlayerContext {
    std::optional<ProgrammeDose> dose;
    QString place;                ///< "exercise 1 of 3 today"
    QString next;                 ///< title of what is due after it
    bool fromProgramme = false;   ///< back leads to the programmes, not to the article
};

/// An exercise to follow along: the figure moves in time, the ring counts, the stop signs stand below. Before the first start the stop
/// signs and who should not do it are shown and have to be accepted. Space pauses and goes on, Right and Left go to the next repetition
/// and repeat this one, + and - change the repetitions, Esc leaves; what was left is offered again.
class PlayerPage final : public QWidget {
    Q_OBJECT
public:
    using Clock = std::function<qint64()>;
    /// Whether what is left open is written to the settings, or forgotten with the page.
    enum class Remember { Yes, No };

    PlayerPage(Settings &settings, Appearance appearance, QWidget *parent = nullptr);
    ~PlayerPage() override;

    /// Shows an exercise and what was left of it. The same one again (another language) goes on where it is.
    void open(const Exercise &exercise, const PlayerContext &context = {});
    /// As open(), for the exercise on show: the session stays as it is.
    void setContext(const PlayerContext &context);
    /// The page is left: pauses, and keeps what is not finished.
    void leave();
    const Session *session() const { return session_ ? &*session_ : nullptr; }

    void setRemember(Remember remember) { remember_ = remember; }
    /// Room below the buttons, for a chart of the week; hidden until something in it is shown.
    QWidget *weekSlot() const { return week_; }
    Speaker &speaker() { return *speaker_; }
    /// For tests: the clock in ms, and a look at it now.
    void setClock(Clock clock) { clock_ = std::move(clock); }
    void tick();

signals:
    void backRequested();
    /// What the plan has next, after this exercise is over.
    void nextRequested();
    void printRequested();
    /// Once for each session, when it is over; see outcome() and repsDone().
    void finished(const kangdu::Session &session);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectHeader();
    QWidget *makeSide();
    void makeShortcuts();
    void beginAnew();
    void main();
    void second();
    void pauseOrResume();
    void adjust(const SessionAmounts &amounts);
    void announce(const QVector<Cue> &cues);
    void keep();
    void refresh();         ///< what changes with every tick
    void refreshState();    ///< what changes with the state
    void refreshButtons();
    void retranslate();
    void restyle();
    void arrange();
    bool running() const;

    Settings &settings_;
    Appearance appearance_;
    Clock clock_;
    Remember remember_ = Remember::Yes;
    Exercise exercise_;
    PlayerContext context_;
    SessionPlan::Level level_ = SessionPlan::Level::FirstTime;
    std::optional<Session> session_;
    bool offered_ = false;   ///< what was left open waits for an answer
    bool reported_ = false;  ///< finished() was sent
    QString shownState_;
    QTimer timer_;
    QVector<QShortcut *> arrows_;
    KeepAwake *awake_;
    Speaker *speaker_;

    PlayerHeader *header_;
    QScrollArea *leftScroll_, *rightScroll_;
    QWidget *left_, *side_;
    QVBoxLayout *leftColumn_, *sideColumn_;
    QBoxLayout *columns_;
    TextLabel *gateTitle_, *gateText_;
    FigurePanel *panel_;
    StepCards *steps_;
    SafetyCard *safety_;
    TextLabel *beforeTitle_, *before_;
    RoundedFrame *card_;
    TextLabel *head_, *timeLeft_;
    RingTimer *ring_;
    SessionCounts *counts_;
    QWidget *buttons_;
    QPushButton *main_, *second_;
    AmountsPanel *amounts_;
    QWidget *week_;
};

}  // namespace kangdu
