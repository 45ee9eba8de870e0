// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/search_types.h"
#include "ui/theme/appearance.h"

#include <QPushButton>

namespace kangdu {

/// A button whose words have a marked part. Very long words end in "…".
class CompletionButton final : public QPushButton {
    Q_OBJECT
public:
    CompletionButton(Appearance appearance, QWidget *parent = nullptr);

    void setWords(const QString &words, TextRange mark);
    const QString &words() const { return words_; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qreal room() const;

    Appearance appearance_;
    QString words_;
    TextRange mark_;
};

}  // namespace kangdu
