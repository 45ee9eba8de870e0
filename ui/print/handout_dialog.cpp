// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/handout_dialog.h"

#include "ui/print/page_preview.h"
#include "ui/print/paper.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text_label.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QResizeEvent>
#include <QScreen>
#include <QScrollArea>
#include <QStandardPaths>

namespace kangdu {

namespace {

constexpr int kSideBySide = 640;  // px at 100 %: below it the preview stands under the buttons

QString askForFile(QWidget *parent, const QString &suggested)
{
    QFileDialog dialog(parent, HandoutDialog::tr("Save as PDF"), {}, HandoutDialog::tr("PDF files (*.pdf)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("pdf"));  // before it asks whether to replace a file
    dialog.selectFile(suggested);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

}  // namespace

HandoutDialog::HandoutDialog(Handout handout, const QPageSize &paper, Appearance appearance, QWidget *parent, HandoutServices services)
    : QDialog(parent), handout_(std::move(handout)), paper_(paper), appearance_(appearance), services_(std::move(services))
{
    setWindowTitle(tr("Print: %1").arg(handout_.title));
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    columns_ = new QBoxLayout(QBoxLayout::LeftToRight, content);
    columns_->setSpacing(appearance_.metrics.px(24));
    preview_ = new PagePreview(appearance_, content);

    auto *side = new QWidget(content);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(appearance_.metrics.px(12));
    const auto label = [&](TextStyle style, Role ink, TextLabel::Face face) {
        auto *text = new TextLabel(appearance_, style, ink, face, side);
        text->setWordWrap(true);
        column->addWidget(text);
        return text;
    };
    label(TextStyle::H2, Role::Ink, TextLabel::Face::Bold)->setText(handout_.title);
    count_ = label(TextStyle::Ui, Role::Ink2, TextLabel::Face::Sans);
    large_ = new QCheckBox(tr("Large print"), side);
    large_->setAccessibleName(large_->text());
    large_->setAccessibleDescription(tr("Larger letters, three exercises a page, one box a day"));
    column->addWidget(large_);
    const auto button = [&](Look look, const QString &text, void (HandoutDialog::*pressed)()) {
        auto *made = makeButton(look, side);
        made->setText(text);
        made->setAccessibleName(text);
        made->setAutoDefault(true);
        connect(made, &QPushButton::clicked, this, pressed);
        column->addWidget(made);
        return made;
    };
    auto *printButton = button(Look::Primary, tr("Print…"), &HandoutDialog::print);
    printButton->setDefault(true);
    button(Look::Secondary, tr("Save as PDF…"), &HandoutDialog::savePdf);
    button(Look::Secondary, tr("Close"), &HandoutDialog::reject);
    good_ = label(TextStyle::Ui, Role::Ok, TextLabel::Face::Bold);
    bad_ = label(TextStyle::Ui, Role::Danger, TextLabel::Face::Bold);
    good_->hide();
    bad_->hide();
    label(TextStyle::Small, Role::Ink3, TextLabel::Face::Sans)->setText(tr("Name, date and therapist stay blank: write them by hand. Nothing is sent anywhere."));
    column->addStretch(1);
    columns_->addWidget(side, 2);
    columns_->addWidget(preview_, 3);
    scroll->setWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(scroll);

    connect(large_, &QCheckBox::toggled, this, &HandoutDialog::layOutAgain);
    layOutAgain();
    printButton->setFocus();
    const QSize room = parent ? parent->window()->size() : screen()->availableSize();
    resize(qMin(appearance_.metrics.px(820), room.width() - 16), qMin(appearance_.metrics.px(680), room.height() - 16));
}

HandoutDialog::~HandoutDialog() = default;

void HandoutDialog::resizeEvent(QResizeEvent *event)
{
    columns_->setDirection(event->size().width() < appearance_.metrics.px(kSideBySide) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QDialog::resizeEvent(event);
}

void HandoutDialog::layOutAgain()
{
    preview_->setHandout(nullptr);
    painter_ = std::make_unique<HandoutPainter>(handout_, pixelsOf(paper_), large_->isChecked() ? PrintSize::Large : PrintSize::Normal);
    preview_->setHandout(painter_.get());
    const int pages = int(painter_->pages().size());
    //: Paper, such as A4
    count_->setText(tr("%n page(s), %1", nullptr, pages).arg(paper_.id() == QPageSize::Letter ? tr("US Letter") : QStringLiteral("A4")));
}

void HandoutDialog::print()
{
    Printing *printing = services_.printing ? services_.printing() : nullptr;
    if (!printing)
        return tell(Tone::Bad, tr("Printing is not installed on this computer. Save the sheet as PDF and print that file where there is a printer."));
    const Printing::Job job{handout_.title, painter_->paper(), int(painter_->pages().size()),
                            [this](QPainter &painter, int page) { painter_->paint(painter, page); }};
    switch (printing->print(job, this)) {
    case Printing::Outcome::Sent:
        return tell(Tone::Good, tr("Sent to the printer."));
    case Printing::Outcome::Failed:
        return tell(Tone::Bad, tr("The printer did not take it. Look whether it is on and has paper, or save the sheet as PDF."));
    case Printing::Outcome::Cancelled:
        break;
    }
}

void HandoutDialog::savePdf()
{
    const QString path = (services_.chooseFile ? services_.chooseFile : askForFile)(this, fileName());
    if (path.isEmpty())
        return;
    const Result<void> saved = saveWhole(path, handoutPdf(*painter_, paper_, handout_.title));
    if (saved)
        tell(Tone::Good, tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    else
        tell(Tone::Bad, saved.error().message + QLatin1Char('\n') + saved.error().advice);
}

void HandoutDialog::tell(Tone tone, const QString &text)
{
    TextLabel *label = tone == Tone::Good ? good_ : bad_;
    good_->setVisible(tone == Tone::Good);
    bad_->setVisible(tone == Tone::Bad);
    label->setText(text);
    label->setAccessibleName(text);
    QAccessibleEvent alert(label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

/// The title without what a file system does not take, in the reader's documents.
QString HandoutDialog::fileName() const
{
    static const QRegularExpression taken(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    QString name = handout_.title;
    name.replace(taken, QStringLiteral(" "));
    name = name.simplified().left(80);
    if (name.isEmpty() || name.startsWith(QLatin1Char('.')))
        name.prepend(QStringLiteral("Kangdu"));
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name + QStringLiteral(".pdf"));
}

void printHandout(const Handout &handout, Appearance appearance, QWidget *parent)
{
    HandoutDialog(handout, paperOf(QLocale::system()), appearance, parent).exec();
}

}  // namespace kangdu
