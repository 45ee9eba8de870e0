// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/panel.h"

#include <QVector>

class QPushButton;
class QGridLayout;

namespace kangdu {

class FlowLayout;
class TextLabel;

/// What can be typed, shown while nothing is: a name, a symptom, pinyin initials, a question. Each example can be pressed.
class SearchHint final : public Panel {
    Q_OBJECT
public:
    explicit SearchHint(Appearance appearance, QWidget *parent = nullptr);
    /// Compact: each example below its label instead of beside it.
    void setCompact(bool compact);
    void retranslate();
    /// Earlier searches, newest first; none: nothing is said of them.
    void setRecent(const QStringList &texts);

signals:
    void forgetRequested();
    void exampleChosen(const QString &text);

private:
    struct Example {
        TextLabel *label;
        QPushButton *button;
    };
    void restyle();

    QGridLayout *grid_;
    TextLabel *title_, *text_;
    QVector<Example> examples_;
    TextLabel *recentTitle_;
    QWidget *recentBox_;
    FlowLayout *recent_;
    QPushButton *forget_ = nullptr;
};

}  // namespace kangdu
