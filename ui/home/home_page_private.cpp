// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/home_page_private.h"

#include "ui/home/body_panel.h"
#include "ui/home/home_choice.h"
#include "ui/home/reading_row.h"
#include "ui/home/tip_card.h"
#include "ui/home/today_card.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/message_panel.h"
#include "ui/widgets/rounded_frame.h"
#include "ui/widgets/topic_card_button.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

namespace kangdu {

namespace {

constexpr int kPadding = 32, kTop = 28, kBottom = 24; // px at 100 %
constexpr int kBodyWidth = 424, kColumnGap = 24, kCardGap = 8, kCardRowGap = 12;
constexpr int kCardLeast = 290; // narrower, and two cards stand under each other
constexpr int kCards = 6, kReadingRows = 3;

} // namespace

HomePage::Private::Private(HomePage &owner, const Library &packs, Appearance look)
    : page(owner)
    , library(packs)
    , appearance(look)
    , scroll(new QScrollArea(&owner))
    , content(new QWidget)
{
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(&owner);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);

    columns = new QGridLayout(content);
    addHeader();
    body = new BodyPanel(appearance, content);
    QObject::connect(
        body, &BodyPanel::chosen, &page, [this](const QString &region) { open(Location::region(region)); });
    side = new QWidget(content);
    sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    today = new TodayCard(appearance, side);
    today->hide();
    QObject::connect(today, &TodayCard::opened, &page, [this] { open(Location::programme()); });
    QObject::connect(today, &TodayCard::played, &page, [this](const QString &slug) { open(Location::play(slug)); });
    sideColumn->addWidget(today);
    addConditions();
    addLower();
    scroll->setWidget(content);
    QObject::connect(&appearance.theme, &Theme::changed, &page, [this] { restyle(); });
    QObject::connect(&appearance.metrics, &Metrics::changed, &page, [this] { restyle(); });
    retranslate();
    restyle();
}

void HomePage::Private::addHeader()
{
    headline = new QLabel(content);
    headline->setWordWrap(true);
    date = new QLabel(content);
    date->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void HomePage::Private::addConditions()
{
    conditionsTitle = new QLabel(side);
    allConditions = makeButton(Look::Link, side, QStringLiteral("chevron-right"), &appearance);
    allConditions->setProperty("iconAfter", true);
    auto *row = new QHBoxLayout;
    row->addWidget(conditionsTitle);
    row->addStretch();
    row->addWidget(allConditions);
    sideColumn->addLayout(row);
    QObject::connect(allConditions, &QPushButton::clicked, &page, [this] {
        const QString conditions = QStringLiteral("conditions");
        open(library.category(conditions, language) ? Location::category(conditions)
                                                    : Location::search({}, kindId(Kind::Condition)));
    });
    cards = new QGridLayout;
    for (int i = 0; i < kCards; ++i) {
        auto *button = new TopicCardButton(appearance, TopicCardButton::Form::Row, side);
        QObject::connect(
            button, &QAbstractButton::clicked, &page, [this, button] { open(Location::topic(button->card().slug)); });
        cardButtons << button;
    }
    sideColumn->addLayout(cards);
    empty = new MessagePanel(appearance, side);
    sideColumn->addWidget(empty);
}

void HomePage::Private::addLower()
{
    lower = new QGridLayout;
    readingTitle = new QLabel(side);
    tipTitle = new QLabel(side);
    readingFrame = new RoundedFrame(appearance, side);
    auto *rows = new QVBoxLayout(readingFrame);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (int i = 0; i < kReadingRows; ++i) {
        auto *row = new ReadingRow(appearance, readingFrame);
        QObject::connect(
            row, &QAbstractButton::clicked, &page, [this, row] { open(Location::topic(row->card().slug)); });
        rows->addWidget(row);
        readingRows << row;
    }
    rows->addStretch();
    tip = new TipCard(appearance, side);
    QObject::connect(tip, &TipCard::opened, &page, [this](const QString &slug) { open(Location::topic(slug)); });
    sideColumn->addLayout(lower, 1);
}

void HomePage::Private::fill()
{
    TopicFilter filter;
    filter.kind = Kind::Condition;
    const QVector<TopicCard> found = library.topics(filter, language, 0, kCards);
    const QStringList pictures = pictureRegions(found);
    for (int i = 0; i < kCards; ++i) {
        cardButtons[i]->setVisible(i < found.size());
        if (i < found.size())
            cardButtons[i]->setCard(found[i], pictures[i]);
    }
    const bool none = found.isEmpty();
    empty->setVisible(none);
    conditionsTitle->setVisible(!none);
    allConditions->setVisible(!none);

    const std::optional<TopicCard> topic = topicOfDay(library, language, QDate::currentDate());
    tip->setVisible(topic.has_value());
    tipTitle->setVisible(topic.has_value());
    if (topic) {
        const std::optional<Exercise> exercise =
            topic->kind == Kind::Exercise ? library.exercise(topic->slug, language) : std::nullopt;
        tip->setTip(*topic, exercise ? exercise->figure : ExerciseFigure());
    }
    fillReading();
}

void HomePage::Private::fillReading()
{
    int rows = 0;
    for (const Reading &item : std::as_const(reading)) {
        const std::optional<TopicCard> card = rows < kReadingRows ? library.card(item.slug, language) : std::nullopt;
        if (card) {
            readingRows[rows]->setReading(*card, item.progress, rows > 0);
            readingRows[rows]->show();
            ++rows;
        }
    }
    for (int i = rows; i < kReadingRows; ++i)
        readingRows[i]->hide();
    readingTitle->setVisible(rows > 0);
    readingFrame->setVisible(rows > 0);
    arrange();
}

void HomePage::Private::retranslate()
{
    headline->setText(HomePage::tr("Where would you like to start?"));
    date->setText(HomePage::tr("Today is %1").arg(dayText(QDate::currentDate(), language)));
    conditionsTitle->setText(HomePage::tr("Common conditions"));
    allConditions->setText(HomePage::tr("All conditions"));
    readingTitle->setText(HomePage::tr("Continue reading"));
    tipTitle->setText(HomePage::tr("Tip of the day"));
    empty->setMessage(MessagePanel::Tone::Quiet, QStringLiteral("database"), HomePage::tr("No library is open"),
        HomePage::tr("Topics appear here once a library file is open. Settings, Library shows how."));
    body->retranslate();
    tip->retranslate();
    today->retranslate();
    scroll->setAccessibleName(HomePage::tr("Home"));
}

void HomePage::Private::restyle()
{
    const Metrics &metrics = appearance.metrics;
    headline->setFont(metrics.displayFont(TextStyle::Display));
    date->setFont(metrics.font(TextStyle::Ui));
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, appearance.theme.color(Role::Ink2));
    date->setPalette(quiet);
    QFont title = metrics.font(TextStyle::CardTitle);
    title.setPixelSize(metrics.px(20));
    for (QLabel *label : {conditionsTitle, readingTitle, tipTitle}) {
        label->setFont(title);
        label->setMinimumHeight(metrics.px(32));
    }
    columns->setContentsMargins(metrics.px(kPadding), metrics.px(kTop), metrics.px(kPadding), metrics.px(kBottom));
    columns->setHorizontalSpacing(metrics.px(kColumnGap));
    columns->setVerticalSpacing(metrics.px(16));
    sideColumn->setSpacing(metrics.px(6));
    cards->setHorizontalSpacing(metrics.px(kCardGap));
    cards->setVerticalSpacing(metrics.px(kCardRowGap));
    lower->setHorizontalSpacing(metrics.px(kCardGap));
    lower->setVerticalSpacing(metrics.px(kCardRowGap));
    lower->setContentsMargins(0, metrics.px(18), 0, 0);
    arrange();
}

void HomePage::Private::arrange()
{
    const Metrics &metrics = appearance.metrics;
    // As if the scroll bar were always there: the columns must not depend on whether they need it.
    const int bar = scroll->verticalScrollBar()->sizeHint().width();
    const int room = page.width() - bar - 2 * metrics.px(kPadding);
    const bool wide = room >= metrics.px(kBodyWidth + kColumnGap + kCardLeast);
    const int sideWidth = wide ? room - metrics.px(kBodyWidth + kColumnGap) : room;
    const bool twoCards = sideWidth >= metrics.px(2 * kCardLeast + kCardGap);

    const int words = QFontMetrics(headline->font()).horizontalAdvance(headline->text())
        + QFontMetrics(date->font()).horizontalAdvance(date->text());
    const bool dateBeside = room >= words + metrics.px(kColumnGap);
    columns->addWidget(headline, 0, 0, 1, wide || !dateBeside ? 2 : 1);
    columns->addWidget(date, dateBeside ? 0 : 1, dateBeside ? 1 : 0, 1, dateBeside ? 1 : 2,
        (dateBeside ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    columns->addWidget(body, 2, 0, 1, wide ? 1 : 2);
    columns->addWidget(side, wide ? 2 : 3, wide ? 1 : 0, 1, wide ? 1 : 2);
    columns->setRowStretch(wide ? 2 : 3, 1);
    columns->setRowStretch(wide ? 3 : 2, 0);
    columns->setColumnStretch(0, wide ? 0 : 1);
    columns->setColumnStretch(1, wide ? 1 : 0);
    body->setMinimumWidth(wide ? metrics.px(kBodyWidth) : 0);
    body->setMaximumWidth(wide ? metrics.px(kBodyWidth) : QWIDGETSIZE_MAX);

    int at = 0;
    for (TopicCardButton *button : std::as_const(cardButtons)) {
        cards->addWidget(button, twoCards ? at / 2 : at, twoCards ? at % 2 : 0);
        ++at;
    }
    const bool both = !readingFrame->isHidden() && !tip->isHidden() && twoCards;
    cards->setColumnStretch(0, 1);
    cards->setColumnStretch(1, twoCards ? 1 : 0);
    lower->setColumnStretch(0, 1);
    lower->setColumnStretch(1, both ? 1 : 0);
    lower->addWidget(readingTitle, 0, 0);
    lower->addWidget(readingFrame, 1, 0);
    lower->addWidget(tipTitle, both ? 0 : 2, both ? 1 : 0);
    lower->addWidget(tip, both ? 1 : 3, both ? 1 : 0);
    lower->setRowStretch(1, both ? 1 : 0);
    lower->setRowStretch(4, both ? 0 : 1); // what is left over stays below the tip
    tipTitle->setContentsMargins(0, both || readingFrame->isHidden() ? 0 : metrics.px(16), 0, 0);
}

} // namespace kangdu
