// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printing.h"

#include <QObject>

namespace kangdu {

/// Printing by Qt's print dialog.
class PrintModule final : public QObject, public Printing {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID KANGDU_PRINTING_ID)
    Q_INTERFACES(kangdu::Printing)
public:
    Outcome print(const Job &job, QWidget *parent) override;
};

}  // namespace kangdu
