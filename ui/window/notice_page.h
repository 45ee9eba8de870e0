// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/base/result.h"
#include "db/library/location.h"
#include "db/library/topic.h"
#include "ui/theme/appearance.h"

#include <QScrollArea>

class QVBoxLayout;

namespace kangdu {

class MessagePanel;

/// What went wrong, what to do, and where to go instead: unknown addresses, and library files that do not open.
class NoticePage final : public QScrollArea {
    Q_OBJECT
public:
    enum class Offer { Home, ChooseLibrary };
    NoticePage(Appearance appearance, QWidget *parent = nullptr);

    void show(const Error &error, Offer offer, const QVector<TopicCard> &nearest);

signals:
    void navigate(const kangdu::Location &location);
    void chooseLibraryRequested();

private:
    void restyle();

    Appearance appearance_;
    Offer offer_ = Offer::Home;
    MessagePanel *panel_;
    QWidget *content_;
    QVBoxLayout *column_;
    QVector<QWidget *> rows_;
};

}  // namespace kangdu
