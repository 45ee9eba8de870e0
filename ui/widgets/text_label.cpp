// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_label.h"

#include <QEvent>

namespace kangdu {

TextLabel::TextLabel(Appearance appearance, TextStyle style, Role ink, Face face, QWidget *parent)
    : QLabel(parent), appearance_(appearance), style_(style), ink_(ink), face_(face)
{
    setTextFormat(Qt::PlainText);
    apply();
    connect(&appearance_.metrics, &Metrics::changed, this, &TextLabel::apply);
    connect(&appearance_.theme, &Theme::changed, this, &TextLabel::apply);
}

bool TextLabel::event(QEvent *event)
{
    // QFrame forgets its margins at these.
    const QEvent::Type type = event->type();
    const bool forgets = type == QEvent::Polish || type == QEvent::StyleChange || type == QEvent::ParentChange;
    const QMargins margins = contentsMargins();
    const bool done = QLabel::event(event);
    if (forgets)
        setContentsMargins(margins);
    return done;
}

void TextLabel::apply()
{
    QFont font = face_ == Face::Display ? appearance_.metrics.displayFont(style_) : appearance_.metrics.font(style_);
    if (face_ == Face::Bold)
        font.setWeight(QFont::Bold);
    setFont(font);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, appearance_.theme.color(ink_));
    setPalette(colours);
}

}  // namespace kangdu
