// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/player_page.h"

#include "db/training/session_clock.h"
#include "db/user/open_sessions.h"
#include "ui/player/amounts_panel.h"
#include "ui/player/figure_panel.h"
#include "ui/player/keep_awake.h"
#include "ui/player/player_accessible.h"
#include "ui/player/player_header.h"
#include "ui/player/player_text.h"
#include "ui/player/ring_timer.h"
#include "ui/player/safety_card.h"
#include "ui/player/session_counts.h"
#include "ui/player/step_cards.h"
#include "ui/speech/speaker.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/rounded_frame.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDateTime>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>

namespace kangdu {

namespace {

using State = Session::State;

// px at 100 %
constexpr qreal kPage = 32, kTop = 24, kGap = 16, kPanel = 488, kLeastPanel = 300, kSide = 448, kMainButton = 88;
constexpr qreal kTwoColumnsFrom = 940;
constexpr int kFrameMs = 33, kCountMs = 100;

QScrollArea *makeScroll(QWidget *content, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return scroll;
}

}  // namespace

PlayerPage::PlayerPage(Settings &settings, Appearance appearance, QWidget *parent)
    : QWidget(parent), settings_(settings), appearance_(appearance), clock_(sessionClockMs), awake_(new KeepAwake(this)), speaker_(new Speaker(this))
{
    installPlayerAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    header_ = new PlayerHeader(appearance_, this);
    connectHeader();
    left_ = new QWidget;
    leftColumn_ = new QVBoxLayout(left_);
    gateTitle_ = new TextLabel(appearance_, TextStyle::H2, Role::Ink, TextLabel::Face::Bold, left_);
    gateText_ = new TextLabel(appearance_, TextStyle::Body, Role::Ink2, TextLabel::Face::Sans, left_);
    beforeTitle_ = new TextLabel(appearance_, TextStyle::H3, Role::Ink, TextLabel::Face::Bold, left_);
    before_ = new TextLabel(appearance_, TextStyle::Ui, Role::Ink, TextLabel::Face::Sans, left_);
    for (TextLabel *label : {gateTitle_, gateText_, before_})
        label->setWordWrap(true);
    steps_ = new StepCards(appearance_, left_);
    safety_ = new SafetyCard(appearance_, left_);
    panel_ = new FigurePanel(appearance_, left_);
    for (QWidget *widget : std::initializer_list<QWidget *>{gateTitle_, gateText_, panel_, steps_, safety_, beforeTitle_, before_})
        leftColumn_->addWidget(widget);
    leftColumn_->addStretch(1);
    side_ = makeSide();
    leftScroll_ = makeScroll(left_, this);
    auto *right = new QWidget;
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->addWidget(side_);
    rightScroll_ = makeScroll(right, this);

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(header_);
    columns_ = new QHBoxLayout;
    columns_->addWidget(leftScroll_, 1);
    columns_->addWidget(rightScroll_);
    page->addLayout(columns_, 1);

    leftScroll_->viewport()->installEventFilter(this);
    makeShortcuts();
    timer_.setTimerType(Qt::PreciseTimer);
    connect(&timer_, &QTimer::timeout, this, &PlayerPage::tick);
    connect(&appearance_.metrics, &Metrics::changed, this, &PlayerPage::restyle);
    connect(&appearance_.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
    restyle();
}

PlayerPage::~PlayerPage() = default;

void PlayerPage::connectHeader()
{
    connect(header_, &PlayerHeader::backRequested, this, &PlayerPage::backRequested);
    connect(header_, &PlayerHeader::soundsToggled, this, [this](bool on) {
        settings_.set(Setting::Sounds, on ? QStringLiteral("on") : QStringLiteral("off"));
        if (!on)
            speaker_->stop();
        retranslate();
    });
    connect(header_, &PlayerHeader::printRequested, this, [this] {
        if (session_)
            session_->pause();
        tick();
        emit printRequested();
    });
    connect(header_, &PlayerHeader::stopRequested, this, [this] {
        session_->stop();
        tick();
        main_->setFocus(Qt::OtherFocusReason);
    });
}

QWidget *PlayerPage::makeSide()
{
    auto *side = new QWidget;
    sideColumn_ = new QVBoxLayout(side);
    sideColumn_->setContentsMargins(0, 0, 0, 0);
    card_ = new RoundedFrame(appearance_, side);
    auto *card = new QVBoxLayout(card_);
    auto *top = new QHBoxLayout;
    head_ = new TextLabel(appearance_, TextStyle::H3, Role::Ink, TextLabel::Face::Bold, card_);
    timeLeft_ = new TextLabel(appearance_, TextStyle::Ui, Role::Ink2, TextLabel::Face::Sans, card_);
    timeLeft_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    top->addWidget(head_);
    top->addWidget(timeLeft_, 1);
    ring_ = new RingTimer(appearance_, card_);
    counts_ = new SessionCounts(appearance_, card_);
    card->addLayout(top);
    card->addWidget(ring_, 0, Qt::AlignHCenter);
    card->addWidget(counts_);

    buttons_ = new QWidget(side);
    auto *row = new QHBoxLayout(buttons_);
    row->setContentsMargins(0, 0, 0, 0);
    main_ = makeButton(Look::Primary, buttons_, QStringLiteral("play"), &appearance_);
    second_ = makeButton(Look::Secondary, buttons_, QStringLiteral("next"), &appearance_);
    row->addWidget(main_, 3);
    row->addWidget(second_, 2);
    connect(main_, &QPushButton::clicked, this, &PlayerPage::main);
    connect(second_, &QPushButton::clicked, this, &PlayerPage::second);

    amounts_ = new AmountsPanel(appearance_, side);
    connect(amounts_, &AmountsPanel::levelChosen, this, [this](SessionPlan::Level level) {
        level_ = level;
        beginAnew();
        refreshState();
    });
    connect(amounts_, &AmountsPanel::changed, this, &PlayerPage::adjust);

    week_ = new QWidget(side);
    week_->hide();
    for (QWidget *widget : std::initializer_list<QWidget *>{card_, buttons_, amounts_, week_})
        sideColumn_->addWidget(widget);
    sideColumn_->addStretch(1);
    return side;
}

void PlayerPage::makeShortcuts()
{
    const auto add = [this](std::initializer_list<Qt::Key> keys, auto action) {
        for (const Qt::Key key : keys) {
            auto *shortcut = new QShortcut(QKeySequence(key), this);
            shortcut->setContext(Qt::WidgetWithChildrenShortcut);
            connect(shortcut, &QShortcut::activated, this, action);
            if (key == Qt::Key_Right || key == Qt::Key_Left)
                arrows_ << shortcut;
        }
    };
    add({Qt::Key_Right}, [this] {
        session_->skip();
        tick();
    });
    add({Qt::Key_Left}, [this] {
        session_->repeat();
        tick();
    });
    add({Qt::Key_Escape}, [this] { emit backRequested(); });
    const auto changeReps = [this](int by) {
        if (!session_)
            return;
        SessionAmounts amounts = session_->plan().amounts;
        amounts.reps += by;
        adjust(amounts);
    };
    add({Qt::Key_Plus, Qt::Key_Equal}, [changeReps] { changeReps(1); });
    add({Qt::Key_Minus}, [changeReps] { changeReps(-1); });
}

// ---- which session ----

void PlayerPage::open(const Exercise &exercise, const PlayerContext &context)
{
    context_ = context;
    const bool same = session_ && session_->plan().slug == exercise.slug && session_->state() != State::Finished;
    exercise_ = exercise;
    if (!same) {
        level_ = SessionPlan::Level::FirstTime;
        beginAnew();
    }
    if (const auto saved = openSession(settings_, exercise.slug, QDateTime::currentDateTime()); saved && !same) {
        if (auto restored = Session::restored(session_->plan(), *saved)) {
            session_ = std::move(*restored);
            offered_ = true;
        }
    }
    const bool reduced = settings_.value(Setting::Motion).toString() == QLatin1String("reduced");
    panel_->setExercise(exercise_, reduced ? FigureCanvas::Motion::Reduced : FigureCanvas::Motion::Full);
    steps_->setSteps(exercise_.steps);
    safety_->setTexts(exercise_.stopSigns, exercise_.contraindications);
    retranslate();
    arrange();
    leftScroll_->verticalScrollBar()->setValue(0);
    refreshState();
}

void PlayerPage::beginAnew()
{
    session_.emplace(context_.dose ? SessionPlan::of(exercise_, *context_.dose) : SessionPlan::of(exercise_, level_));
    offered_ = reported_ = false;
}

void PlayerPage::keep()
{
    if (!session_)
        return;
    if (session_->state() == State::Finished)
        dropOpenSession(settings_, session_->plan().slug);
    else if (session_->state() != State::Ready && remember_ == Remember::Yes)
        keepOpenSession(settings_, session_->saved(), QDateTime::currentDateTime());
}

void PlayerPage::leave()
{
    if (!session_)
        return;
    session_->pause();
    keep();
    session_->takeCues();  // nobody is there to be told
    offered_ = session_->state() == State::Paused;
    if (session_->state() == State::Finished || remember_ == Remember::No)
        session_.reset();
    timer_.stop();
    awake_->set(false, {});
    speaker_->stop();
}

void PlayerPage::hideEvent(QHideEvent *event)
{
    // Another page or window in front of it: nobody can follow along.
    if (!event->spontaneous() && session_) {
        session_->pause();
        keep();
        timer_.stop();
        awake_->set(false, {});
    }
    QWidget::hideEvent(event);
}

void PlayerPage::setContext(const PlayerContext &context)
{
    context_ = context;
    retranslate();
    refreshState();
}

// ---- what is pressed ----

bool PlayerPage::running() const
{
    return session_ && session_->state() != State::Ready && session_->state() != State::Paused && session_->state() != State::Finished;
}

void PlayerPage::main()
{
    if (!session_)
        return;
    switch (session_->state()) {
    case State::Ready:
        session_->accept();
        session_->start();
        leftScroll_->verticalScrollBar()->setValue(0);
        setFocus(Qt::OtherFocusReason);
        break;
    case State::Paused:
        offered_ = false;
        session_->resume();
        leftScroll_->verticalScrollBar()->setValue(0);
        setFocus(Qt::OtherFocusReason);
        break;
    case State::Rest:
    case State::ChangeSide: session_->skip(); break;
    case State::Finished:
        if (context_.next.isEmpty())
            emit backRequested();
        else
            emit nextRequested();
        return;
    case State::Countdown:
    case State::Move:
    case State::Hold:
    case State::Return: session_->pause(); break;
    }
    tick();
}

void PlayerPage::second()
{
    if (!session_)
        return;
    switch (session_->state()) {
    case State::Ready: return;
    case State::Paused:
        if (offered_) {
            dropOpenSession(settings_, session_->plan().slug);
            beginAnew();
        } else {
            session_->skip();
        }
        break;
    case State::Finished:
        beginAnew();
        break;
    case State::Rest:
    case State::ChangeSide: session_->pause(); break;
    case State::Countdown:
    case State::Move:
    case State::Hold:
    case State::Return: session_->skip(); break;
    }
    tick();
}

void PlayerPage::pauseOrResume()
{
    if (!session_)
        return;
    if (running()) {
        session_->pause();
        tick();
    } else if (session_->state() == State::Paused && !offered_) {
        main();
    }
}

void PlayerPage::adjust(const SessionAmounts &amounts)
{
    if (!session_ || session_->state() == State::Finished)
        return;
    session_->adjust(amounts);
    refreshState();
}

void PlayerPage::keyPressEvent(QKeyEvent *event)
{
    // Only when no button has the keyboard: a button is pressed by Space.
    QScrollBar *bar = leftScroll_->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Space: pauseOrResume(); break;
    case Qt::Key_Up: bar->triggerAction(QScrollBar::SliderSingleStepSub); break;
    case Qt::Key_Down: bar->triggerAction(QScrollBar::SliderSingleStepAdd); break;
    case Qt::Key_PageUp: bar->triggerAction(QScrollBar::SliderPageStepSub); break;
    case Qt::Key_PageDown: bar->triggerAction(QScrollBar::SliderPageStepAdd); break;
    default: QWidget::keyPressEvent(event);
    }
}

// ---- time ----

void PlayerPage::tick()
{
    if (!session_)
        return;
    session_->tick(clock_());
    const SessionAmounts &amounts = session_->plan().amounts;
    const QString state = QStringLiteral("%1 %2 %3 %4 %5 %6").arg(int(session_->state())).arg(int(session_->activity())).arg(int(session_->side()))
                              .arg(session_->set()).arg(session_->rep()).arg(amounts.reps) + (offered_ ? '!' : ' ');
    if (state != shownState_)
        refreshState();
    else
        refresh();
    announce(session_->takeCues());
    if (session_->state() == State::Finished && !std::exchange(reported_, true)) {
        keep();
        emit finished(*session_);
    }
    shownState_ = state;
}

void PlayerPage::announce(const QVector<Cue> &cues)
{
    QString spoken;
    bool sounds = false;
    for (const Cue &cue : cues) {
        const QString words = playerText::spoken(cue, *session_);
        if (!words.isEmpty())
            spoken = words;
        sounds = sounds || cue.kind == Cue::Kind::Count || cue.kind == Cue::Kind::Finish;
    }
    const bool heard = settings_.value(Setting::Sounds).toString() == QLatin1String("on");
    if (sounds && heard)
        QApplication::beep();
    if (spoken.isEmpty())
        return;
    if (heard)
        speaker_->say(spoken);
    panel_->announce(spoken);
}

// ---- what is shown ----

void PlayerPage::refresh()
{
    const State activity = session_->activity();
    const bool rests = activity == State::Rest || activity == State::ChangeSide || activity == State::Countdown;
    const bool over = session_->state() == State::Finished;
    const double share = over ? 1 : activity == State::Move || activity == State::Return ? session_->repShare() : session_->share();
    ring_->show(playerText::number(*session_), playerText::unit(*session_), share, rests ? RingTimer::Tone::Rest : RingTimer::Tone::Work,
                over ? session_->outcome() == Session::Outcome::Complete ? QStringLiteral("check") : QStringLiteral("stop") : QString());
    const QString left = playerText::timeLeft(*session_);
    if (timeLeft_->text() != left)
        timeLeft_->setText(left);
    panel_->setSeconds(session_->poseSeconds());
    const int interval = activity == State::Move || activity == State::Return ? kFrameMs : kCountMs;
    if (!running() || !isVisible())
        timer_.stop();
    else if (!timer_.isActive() || timer_.interval() != interval)
        timer_.start(interval);
    awake_->set(running() && isVisible(), tr("An exercise is running"));
}

void PlayerPage::refreshState()
{
    if (!session_)
        return;
    const State state = session_->state(), activity = session_->activity();
    const bool gate = state == State::Ready || offered_, over = state == State::Finished;
    gateTitle_->setVisible(gate);
    gateText_->setVisible(gate);
    for (TextLabel *label : {beforeTitle_, before_})
        label->setVisible(gate && !before_->text().isEmpty());
    panel_->setVisible(!gate);
    steps_->setVisible(!gate && !exercise_.steps.isEmpty());
    gateTitle_->setText(offered_ ? tr("Go on where you stopped?") : tr("Read this before you start"));
    gateText_->setText(offered_ ? tr("You stopped at set %1, repetition %2. Check once more that none of this is true for you.")
                                      .arg(session_->set()).arg(session_->rep())
                                : tr("Start only if none of this is true for you. If in doubt, ask a doctor or therapist first."));

    const StepRange steps = currentSteps(*session_, exercise_.steps.size());
    steps_->setCurrent(steps);
    panel_->setWords(playerText::title(*session_, steps), playerText::subtitle(*session_));
    const bool moves = activity == State::Move || activity == State::Hold || activity == State::Return;
    FigureLook look;
    look.working = moves;
    look.arrow = activity == State::Move || activity == State::Hold;
    look.ghost = activity == State::Hold;
    look.mirrored = session_->side() == BodySide::Left;
    panel_->setMoment(look, activity == State::Hold || activity == State::Move, over);

    head_->setText(playerText::head(*session_));
    SessionCounts::Numbers numbers;
    const bool between = activity == State::Rest || activity == State::ChangeSide;
    numbers.sets = session_->sets();
    numbers.setsDone = over && session_->outcome() == Session::Outcome::Complete ? numbers.sets : session_->set() - (between ? 0 : 1);
    numbers.currentSet = over || activity == State::Ready ? 0 : session_->set() + (between ? 1 : 0);
    numbers.reps = session_->reps();
    numbers.repsDone = between ? 0 : session_->repsDoneInSet();
    numbers.setText = playerText::sets(*session_);
    counts_->show(numbers);

    amounts_->show(session_->plan(), session_->state() == State::Ready && !context_.dose);
    amounts_->setVisible(!over);
    header_->setStoppable(!gate && !over);
    for (QShortcut *arrow : std::as_const(arrows_))
        arrow->setEnabled(!gate && !over);  // elsewhere they move between buttons
    refreshButtons();
    refresh();
    arrange();
}

/// What can be adjusted stands closely together.
void PlayerPage::refreshButtons()
{
    const auto dress = [this](QPushButton *button, const QString &icon, const QString &text) {
        if (button->property("iconName").toString() != icon)
            setButtonIcon(*button, icon, appearance_);
        button->setText(text);
        button->setVisible(!text.isEmpty());
    };
    const QString play = QStringLiteral("play"), pause = QStringLiteral("pause"), next = QStringLiteral("next"), back = QStringLiteral("back");
    switch (session_->state()) {
    case State::Ready:
        dress(main_, play, tr("I have read this: start"));
        dress(second_, next, {});
        break;
    case State::Paused:
        dress(main_, play, tr("Go on"));
        dress(second_, offered_ ? back : next, offered_ ? tr("From the start") : tr("Next"));
        break;
    case State::Rest:
    case State::ChangeSide:
        dress(main_, next, session_->state() == State::Rest ? tr("Skip the rest") : tr("Ready, go on"));
        dress(second_, pause, tr("Pause"));
        break;
    case State::Finished:
        if (context_.next.isEmpty())
            dress(main_, back, context_.fromProgramme ? tr("To my exercises") : tr("To the article"));
        else
            dress(main_, next, tr("Next: %1").arg(context_.next));
        dress(second_, play, tr("Once more"));
        break;
    case State::Countdown:
    case State::Move:
    case State::Hold:
    case State::Return:
        dress(main_, pause, tr("Pause"));
        dress(second_, next, tr("Next"));
        break;
    }
}

void PlayerPage::retranslate()
{
    setAccessibleName(exercise_.title.isEmpty() ? tr("Exercise player") : tr("Exercise player: %1").arg(exercise_.title));
    setAccessibleDescription(tr("Space: pause and go on. Right: next repetition. Left: repeat. Plus and minus: more and fewer repetitions. Escape: back."));
    header_->show(exercise_.title, context_.place, context_.fromProgramme);
    header_->showSounds(settings_.value(Setting::Sounds).toString() == QLatin1String("on"), speaker_->isAvailable());
    panel_->retranslate();
    QStringList before;
    for (const QString &text : exercise_.precautions)
        before << QStringLiteral("• ") + text;
    beforeTitle_->setText(tr("Before you begin"));
    before_->setText(before.join('\n'));
    amounts_->retranslate(level_);
}

void PlayerPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (session_)
            refreshState();
    }
    QWidget::changeEvent(event);
}

void PlayerPage::restyle()
{
    const Metrics &metrics = appearance_.metrics;
    const int gap = metrics.px(kGap);
    header_->restyle();
    leftColumn_->setSpacing(gap);
    sideColumn_->setSpacing(gap);
    const int padding = metrics.px(24), top = metrics.px(20);
    card_->layout()->setContentsMargins(padding, top, padding, top);
    card_->layout()->setSpacing(metrics.px(12));
    buttons_->layout()->setSpacing(gap);
    QFont large = metrics.font(TextStyle::H2);
    main_->setFont(large);
    large.setBold(false);
    large.setPixelSize(metrics.px(22));
    second_->setFont(large);
    for (QPushButton *button : {main_, second_})
        button->setFixedHeight(metrics.px(kMainButton));
    arrange();
}

void PlayerPage::arrange()
{
    if (width() <= 0)
        return;
    const Metrics &metrics = appearance_.metrics;
    const qreal zoom = metrics.zoom();
    const bool wide = width() / zoom >= kTwoColumnsFrom;
    const int page = metrics.px(wide ? kPage : kGap), gap = metrics.px(kGap), top = metrics.px(wide ? kTop : kGap);
    // In one column the ring and the buttons come right below the figure; at the gate, below what is to be read.
    const QWidget *above = session_ && (session_->state() == State::Ready || offered_) ? static_cast<QWidget *>(before_) : panel_;
    if (wide && leftColumn_->indexOf(side_) >= 0) {
        rightScroll_->widget()->layout()->addWidget(side_);
    } else if (!wide && leftColumn_->indexOf(side_) != leftColumn_->indexOf(above) + 1) {
        side_->parentWidget()->layout()->removeWidget(side_);
        leftColumn_->insertWidget(leftColumn_->indexOf(above) + 1, side_);
    }
    rightScroll_->setVisible(wide);
    columns_->setContentsMargins(page, 0, 0, 0);
    columns_->setSpacing(metrics.px(kPage));
    leftColumn_->setContentsMargins(0, top, wide ? 0 : page, top);
    rightScroll_->widget()->layout()->setContentsMargins(0, top, page, top);
    rightScroll_->setFixedWidth(metrics.px(kSide) + page);

    // The panel: the figure, beside it both poses, below the muscles.
    const int roomHeight = qMax(height() - header_->height() - top, 1), panelWidth = qMax(1, leftScroll_->viewport()->width() - (wide ? 0 : page));
    const int panelHeight = wide ? qBound(metrics.px(kLeastPanel), roomHeight - gap, metrics.px(kPanel))
                                 : qMin(metrics.px(kPanel), qMin(qMax(roomHeight * 3 / 4, metrics.px(150)), panelWidth * 3 / 4));
    panel_->arrange({panelWidth, panelHeight}, wide);
}

void PlayerPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool PlayerPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == leftScroll_->viewport() && event->type() == QEvent::Resize)
        arrange();  // a scroll bar came or went
    return QWidget::eventFilter(watched, event);
}

void PlayerPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), appearance_.theme.color(Role::Canvas));
}

}  // namespace kangdu
