// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/note_dialog.h"

#include "ui/article/dose_text.h"
#include "ui/programme/programme_text.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kangdu {

namespace {
constexpr int kScore = 48, kMargin = 24, kWidth = 720, kHeight = 700;  // px at 100 %
}

NoteDialog::NoteDialog(const Exercise &exercise, DiaryEntry::Outcome outcome, Appearance appearance, QWidget *parent)
    : QDialog(parent), appearance_(appearance), slug_(exercise.slug)
{
    setWindowTitle(tr("How did it go: %1").arg(exercise.title));
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setSpacing(appearance_.metrics.px(8));
    column->setContentsMargins(0, 0, 0, 0);
    auto *title = new TextLabel(appearance_, TextStyle::H2, Role::Ink, TextLabel::Face::Bold, content);
    title->setText(windowTitle());
    title->setWordWrap(true);
    column->addWidget(title);

    const auto row = [&] {
        auto *box = new QWidget(content);
        auto *flow = new FlowLayout(box);
        flow->setSpacing(appearance_.metrics.px(8));
        column->addWidget(box);
        return box;
    };
    const auto heading = [&](const QString &text) {
        column->addSpacing(appearance_.metrics.px(8));
        auto *label = new TextLabel(appearance_, TextStyle::H3, Role::Ink, TextLabel::Face::Bold, content);
        label->setText(text);
        label->setWordWrap(true);
        column->addWidget(label);
    };
    outcome_ = new QButtonGroup(this);
    QWidget *outcomes = row();
    addChoice(outcome_, int(DiaryEntry::Outcome::Done), tr("Done"), tr("Done"), outcomes);
    addChoice(outcome_, int(DiaryEntry::Outcome::Partly), tr("Partly"), tr("Partly"), outcomes);
    addChoice(outcome_, int(DiaryEntry::Outcome::Skipped), tr("Skipped"), tr("Skipped"), outcomes);
    outcome_->button(int(outcome))->setChecked(true);
    effort_ = addScale(column, tr("How hard was it? (you may leave this out)"), doseText::effortWord);
    pain_ = addScale(column, tr("Pain afterwards (you may leave this out)"), programmeText::painWord);
    heading(tr("Did one of these come?"));
    stop_ = new QButtonGroup(this);
    stop_->setExclusive(false);
    for (qsizetype i = 0; i < exercise.stopSigns.size(); ++i) {
        auto *line = new QWidget(content);
        auto *beside = new QHBoxLayout(line);
        beside->setContentsMargins(0, 0, 0, 0);
        auto *yes = addChoice(stop_, int(i), tr("Yes"), tr("Yes: %1").arg(exercise.stopSigns[i]), line);
        yes->setAutoExclusive(false);
        auto *words = new TextLabel(appearance_, TextStyle::Ui, Role::Ink, TextLabel::Face::Sans, line);
        words->setText(exercise.stopSigns[i]);
        words->setWordWrap(true);
        beside->addWidget(words, 1);
        column->addWidget(line);
    }
    column->addStretch(1);
    scroll->setWidget(content);

    auto *save = makeButton(Look::Primary, this);
    save->setText(tr("Write it down"));
    save->setAccessibleName(save->text());
    save->setDefault(true);
    auto *cancel = makeButton(Look::Secondary, this);
    cancel->setText(tr("Write nothing"));
    cancel->setAccessibleName(cancel->text());
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->addWidget(save);
    foot->addWidget(cancel);
    foot->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    const int margin = appearance_.metrics.px(kMargin);
    whole->setContentsMargins(margin, margin, margin, margin);
    whole->setSpacing(appearance_.metrics.px(16));
    whole->addWidget(scroll, 1);
    whole->addLayout(foot);
    const QSize room = parent ? parent->window()->size() : screen()->availableSize();
    outcome_->checkedButton()->setFocus();
    resize(qMin(appearance_.metrics.px(kWidth), room.width() - 16), qMin(appearance_.metrics.px(kHeight), room.height() - 16));
}

QPushButton *NoteDialog::addChoice(QButtonGroup *group, int id, const QString &text, const QString &name, QWidget *row)
{
    auto *button = makeButton(Look::Secondary, row);
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setText(text);
    button->setAccessibleName(name);
    group->addButton(button, id);
    row->layout()->addWidget(button);
    return button;
}

QButtonGroup *NoteDialog::addScale(QVBoxLayout *column, const QString &title, QString (*word)(int))
{
    column->addSpacing(appearance_.metrics.px(8));
    auto *label = new TextLabel(appearance_, TextStyle::H3, Role::Ink, TextLabel::Face::Bold, column->parentWidget());
    label->setText(title);
    label->setWordWrap(true);
    column->addWidget(label);
    auto *box = new QWidget(column->parentWidget());
    auto *flow = new FlowLayout(box);
    flow->setSpacing(appearance_.metrics.px(4));
    auto *group = new QButtonGroup(this);
    QStringList meanings;  // "1-3 mild"
    for (int score = 0, from = 0; score <= 10; ++score) {
        QPushButton *button = addChoice(group, score, QString::number(score), tr("%1: %2, %3").arg(title).arg(score).arg(word(score)), box);
        button->setFixedWidth(appearance_.metrics.px(kScore));
        if (score < 10 && word(score + 1) == word(score))
            continue;
        meanings << (from == score ? QString::number(score) : QStringLiteral("%1–\u2060%2").arg(from).arg(score)) + QChar(QChar::Nbsp) + word(score);
        from = score + 1;
    }
    column->addWidget(box);
    auto *legend = new TextLabel(appearance_, TextStyle::Small, Role::Ink2, TextLabel::Face::Sans, column->parentWidget());
    legend->setText(meanings.join(QStringLiteral("   ")));
    legend->setWordWrap(true);
    column->addWidget(legend);
    return group;
}

DiaryEntry NoteDialog::entry(const QDate &date) const
{
    DiaryEntry entry{date, slug_, DiaryEntry::Outcome(outcome_->checkedId()), {}, {}};
    if (effort_->checkedId() >= 0)
        entry.difficulty = effort_->checkedId();
    if (pain_->checkedId() >= 0)
        entry.pain = pain_->checkedId();
    entry.stopSign = stop_->checkedButton() != nullptr;
    return entry;
}

}  // namespace kangdu
