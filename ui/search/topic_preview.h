// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/topic.h"
#include "ui/search/panel.h"

class QVBoxLayout;

namespace kangdu {

class FigureCrop;
class TextLabel;
class TitleWithBadge;
class TrailingButton;

/// The selected topic at a glance: figure, title, summary, how fresh and how long it is, a button to open it.
class TopicPreview final : public Panel {
    Q_OBJECT
public:
    explicit TopicPreview(Appearance appearance, QWidget *parent = nullptr);

    /// `otherSections`: headings of further hits in the same article; may be empty.
    void show(const TopicCard &card, const QStringList &otherSections);
    void clear();
    void retranslate();

signals:
    void openRequested();

private:
    void restyle();
    QString metaText() const;

    TopicCard card_;
    QStringList others_;
    FigureCrop *figure_;
    QWidget *texts_;
    QVBoxLayout *lines_;
    TitleWithBadge *title_;
    TextLabel *summary_, *meta_, *more_;
    TrailingButton *open_;
    QWidget *rule_;
};

}  // namespace kangdu
