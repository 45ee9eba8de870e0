// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/home_page.h"

#include "ui/home/home_page_private.h"
#include "ui/home/today_card.h"

#include <QEvent>

namespace kangdu {

HomePage::HomePage(const Library &library, Appearance appearance, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, library, appearance))
{
    d->fill();
}

HomePage::~HomePage() = default;

void HomePage::setLanguage(const QString &language)
{
    d->language = language;
    d->retranslate();
    d->fill();
}

void HomePage::setContinueReading(const QVector<Reading> &items)
{
    d->reading = items;
    d->retranslate();
    d->fillReading();
}

void HomePage::setTraining(const std::optional<Training> &training)
{
    if (training)
        d->today->setTraining(*training);
    d->today->setVisible(training.has_value());
}

void HomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        d->retranslate();
        d->fillReading();
    }
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->arrange();
}

} // namespace kangdu
