// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QStringList>
#include <QWidget>

class QBoxLayout;

namespace kangdu {

class TextLabel;

/// When to stop at once, and who should ask first. Danger's colours, icon and words.
class SafetyCard final : public QWidget {
    Q_OBJECT
public:
    explicit SafetyCard(Appearance appearance, QWidget *parent = nullptr);

    void setTexts(const QStringList &stopSigns, const QStringList &askFirst);
    /// Instead of "Ask a doctor first".
    void setAskTitle(const QString &title);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Part {
        QWidget *box;
        QBoxLayout *column;
        QWidget *icon = nullptr;
        TextLabel *title;
        QVector<QWidget *> rows;
    };
    Part makePart(Role ink, bool icon);
    void fill(Part &part, const QStringList &texts);
    void retranslate();
    void restyle();

    Appearance appearance_;
    QBoxLayout *layout_;
    Part stop_, ask_;
    QString askTitle_;
};

}  // namespace kangdu
