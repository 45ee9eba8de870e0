// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/topic.h"
#include "ui/theme/appearance.h"

#include <QWidget>

namespace kangdu {

/// The line at the bottom: which library, how many topics, and what it cannot replace.
class StatusBar final : public QWidget {
    Q_OBJECT
public:
    StatusBar(Appearance appearance, QWidget *parent = nullptr);
    void setPacks(const QVector<PackInfo> &packs, const QString &language);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    Appearance appearance_;
    QVector<PackInfo> packs_;
    QString language_;
    QString left_, right_;
};

}  // namespace kangdu
