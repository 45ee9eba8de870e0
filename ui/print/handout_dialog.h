// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/handout_pdf.h"
#include "ui/print/printing.h"
#include "ui/theme/appearance.h"

#include <QDialog>

#include <memory>

class QBoxLayout;
class QCheckBox;
class QPushButton;

namespace kangdu {

class PagePreview;
class TextLabel;

/// What the dialog asks of the system.
struct HandoutServices {
    std::function<Printing *()> printing = printingModule;
    /// The file to write, by a suggested name; empty when the reader wants none. Without it: Qt's file dialog.
    std::function<QString(QWidget *parent, const QString &suggested)> chooseFile;
};

/// A handout before it leaves the screen: what page 1 looks like, large print, to a printer or to a PDF file.
class HandoutDialog final : public QDialog {
    Q_OBJECT
public:
    HandoutDialog(Handout handout, const QPageSize &paper, Appearance appearance, QWidget *parent = nullptr, HandoutServices services = {});
    ~HandoutDialog() override;

    const HandoutPainter &pages() const { return *painter_; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Tone { Good, Bad };
    void layOutAgain();
    void print();
    void savePdf();
    void tell(Tone tone, const QString &text);
    QString fileName() const;

    Handout handout_;
    QPageSize paper_;
    Appearance appearance_;
    HandoutServices services_;
    std::unique_ptr<HandoutPainter> painter_;
    QBoxLayout *columns_;
    PagePreview *preview_;
    QCheckBox *large_;
    TextLabel *count_, *good_, *bad_;
};

/// Opens the dialog and waits until it is closed. The paper is the one of the system's locale.
void printHandout(const Handout &handout, Appearance appearance, QWidget *parent);

}  // namespace kangdu
