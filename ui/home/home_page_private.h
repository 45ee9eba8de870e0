// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/library.h"
#include "ui/home/home_page.h"

#include <QVector>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace kangdu {

class BodyPanel;
class MessagePanel;
class ReadingRow;
class TipCard;
class TodayCard;
class TopicCardButton;

/// The parts of the home page and where they go.
class HomePage::Private final {
public:
    Private(HomePage &page, const Library &library, Appearance appearance);

    void fill();
    void fillReading();
    void retranslate();
    void restyle();
    void arrange();

    HomePage &page;
    const Library &library;
    Appearance appearance;
    QString language = QStringLiteral("zh-CN");
    QVector<Reading> reading;

    QScrollArea *scroll;
    QWidget *content;
    QGridLayout *columns;
    QLabel *headline;
    QLabel *date;
    BodyPanel *body;
    QWidget *side;
    QVBoxLayout *sideColumn;
    QLabel *conditionsTitle;
    QPushButton *allConditions;
    QGridLayout *cards;
    QVector<TopicCardButton *> cardButtons;
    MessagePanel *empty;
    QGridLayout *lower;
    QLabel *readingTitle;
    QWidget *readingFrame;
    QVector<ReadingRow *> readingRows;
    QLabel *tipTitle;
    TipCard *tip;
    TodayCard *today;

private:
    void addHeader();
    void addConditions();
    void addLower();
    void open(const Location &location) { emit page.navigate(location); }
};

} // namespace kangdu
