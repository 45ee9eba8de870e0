// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/notice_page.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/message_panel.h"

#include <QDir>
#include <QVBoxLayout>

namespace kangdu {

NoticePage::NoticePage(Appearance appearance, QWidget *parent)
    : QScrollArea(parent), appearance_(appearance), content_(new QWidget), column_(new QVBoxLayout(content_))
{
    panel_ = new MessagePanel(appearance, content_);
    column_->addWidget(panel_);
    column_->addStretch(1);
    setWidget(content_);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(panel_, &MessagePanel::primaryActivated, this, [this] {
        if (offer_ == Offer::ChooseLibrary)
            emit chooseLibraryRequested();
        else
            emit navigate(Location::home());
    });
    connect(panel_, &MessagePanel::secondaryActivated, this, [this] { emit navigate(Location::of(Location::Page::About)); });
    connect(&appearance_.metrics, &Metrics::changed, this, &NoticePage::restyle);
    restyle();
}

void NoticePage::show(const Error &error, Offer offer, const QVector<TopicCard> &nearest)
{
    offer_ = offer;
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(error.message);
    QString text = error.advice;
    if (!error.file.isEmpty())
        text += '\n' + QDir::toNativeSeparators(error.file);
    panel_->setMessage(offer == Offer::ChooseLibrary ? MessagePanel::Tone::Danger : MessagePanel::Tone::Quiet,
                       offer == Offer::ChooseLibrary ? QStringLiteral("warning") : QStringLiteral("search"), error.message, text);
    panel_->setActions(offer == Offer::ChooseLibrary ? tr("Choose a library file…") : tr("To the home page"),
                       offer == Offer::ChooseLibrary ? tr("About the open libraries") : QString());
    qDeleteAll(rows_);
    rows_.clear();
    for (const TopicCard &card : nearest) {
        QPushButton *button = makeButton(Look::Secondary, content_, QStringLiteral("chevron-right"), &appearance_);
        button->setText(card.lead.isEmpty() ? card.shortTitle : card.shortTitle + QStringLiteral("  ·  ") + card.lead);
        button->setAccessibleName(card.shortTitle);
        const QString slug = card.slug;
        connect(button, &QPushButton::clicked, this, [this, slug] { emit navigate(Location::topic(slug)); });
        column_->insertWidget(column_->count() - 1, button, 0, Qt::AlignLeft);
        rows_ << button;
    }
}

void NoticePage::restyle()
{
    const int padding = appearance_.metrics.px(32);
    column_->setContentsMargins(padding, padding, padding, padding);
    column_->setSpacing(appearance_.metrics.px(12));
    panel_->setMaximumWidth(appearance_.metrics.px(720));
}

}  // namespace kangdu
