// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settings_page.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace kangdu {

SettingsPage::SettingsPage(const Settings &settings, Appearance appearance, QWidget *parent)
    : QScrollArea(parent), settings_(settings), appearance_(appearance)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    title_ = new QLabel(content);
    column->addWidget(title_);

    int section = 0;
    const auto heading = [&] {
        headings_[section] = new QLabel(content);
        column->addWidget(headings_[section++]);
    };
    const auto row = [&] {
        auto *box = new QWidget(content);
        auto *flow = new FlowLayout(box);
        flow->setSpacing(8);
        column->addWidget(box);
        return box;
    };
    const auto choices = [&](int count) {
        auto *box = row();
        auto *group = new QButtonGroup(this);
        for (int i = 0; i < count; ++i) {
            QPushButton *button = makeButton(Look::Secondary, box);
            button->setCheckable(true);
            group->addButton(button, i);
            box->layout()->addWidget(button);
        }
        return group;
    };
    heading();
    language_ = choices(3);
    heading();
    theme_ = choices(3);
    heading();
    zoom_ = choices(int(Metrics::kZoomSteps.size()));
    heading();
    motion_ = choices(2);
    heading();
    auto *reading = row();
    clear_ = makeButton(Look::Secondary, reading, QStringLiteral("history"), &appearance_);
    clearTraining_ = makeButton(Look::Secondary, reading, QStringLiteral("exercise"), &appearance_);
    for (QPushButton *button : {clear_, clearTraining_})
        reading->layout()->addWidget(button);
    heading();
    auto *library = row();
    choose_ = makeButton(Look::Secondary, library, QStringLiteral("database"), &appearance_);
    about_ = makeButton(Look::Secondary, library);
    help_ = makeButton(Look::Secondary, library);
    for (QPushButton *button : {choose_, about_, help_})
        library->layout()->addWidget(button);
    column->addStretch(1);

    connect(language_, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (!on || refreshing_)
            return;
        static const QString ids[] = {{}, QStringLiteral("zh-CN"), QStringLiteral("en")};
        emit languageRequested(ids[id]);
    });
    connect(theme_, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on && !refreshing_)
            emit themeRequested(Theme::Id(id));
    });
    connect(zoom_, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on && !refreshing_)
            emit zoomRequested(Metrics::kZoomSteps[std::size_t(id)]);
    });
    connect(motion_, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on && !refreshing_)
            emit motionRequested(id == 0 ? QStringLiteral("full") : QStringLiteral("reduced"));
    });
    connect(clear_, &QPushButton::clicked, this, &SettingsPage::clearReadingRequested);
    connect(clearTraining_, &QPushButton::clicked, this, [this] {
        QMessageBox sure(QMessageBox::Question, tr("Exercises"), tr("Forget my programs and all notes about my exercises?"), QMessageBox::NoButton, this);
        QPushButton *forget = sure.addButton(tr("Forget them"), QMessageBox::DestructiveRole);
        sure.setDefaultButton(sure.addButton(tr("Keep them"), QMessageBox::RejectRole));
        sure.exec();
        if (sure.clickedButton() == forget)
            emit clearTrainingRequested();
    });
    connect(choose_, &QPushButton::clicked, this, &SettingsPage::chooseLibraryRequested);
    connect(about_, &QPushButton::clicked, this, [this] { emit navigate(Location::of(Location::Page::About)); });
    connect(help_, &QPushButton::clicked, this, [this] { emit navigate(Location::of(Location::Page::Help)); });
    connect(&appearance_.theme, &Theme::changed, this, &SettingsPage::refresh);
    connect(&appearance_.metrics, &Metrics::changed, this, [this] {
        restyle();
        refresh();
    });
    retranslate();
    restyle();
    refresh();
}

void SettingsPage::refresh()
{
    refreshing_ = true;
    const QString language = settings_.value(Setting::Language).toString();
    language_->button(language.isEmpty() ? 0 : language == QStringLiteral("en") ? 2 : 1)->setChecked(true);
    theme_->button(int(appearance_.theme.id()))->setChecked(true);
    for (std::size_t i = 0; i < Metrics::kZoomSteps.size(); ++i) {
        if (qAbs(Metrics::kZoomSteps[i] - appearance_.metrics.zoom()) < 0.01)
            zoom_->button(int(i))->setChecked(true);
    }
    motion_->button(settings_.value(Setting::Motion).toString() == QStringLiteral("reduced") ? 1 : 0)->setChecked(true);
    clear_->setEnabled(!settings_.value(Setting::Reading).toList().isEmpty() || !settings_.value(Setting::Searches).toList().isEmpty()
                       || !settings_.value(Setting::OpenSessions).toList().isEmpty());
    clearTraining_->setEnabled(!settings_.value(Setting::Plans).toList().isEmpty() || !settings_.value(Setting::Diary).toList().isEmpty());
    refreshing_ = false;
}

void SettingsPage::retranslate()
{
    title_->setText(tr("Settings"));
    setAccessibleName(title_->text());
    const QString headings[] = {tr("Language"), tr("Appearance"), tr("Text size"), tr("Exercises"), tr("Reading"), tr("Library")};
    for (int i = 0; i < 6; ++i)
        headings_[i]->setText(headings[i]);
    const auto name = [](QButtonGroup *group, int id, const QString &text, const QString &heading) {
        group->button(id)->setText(text);
        group->button(id)->setAccessibleName(heading + QStringLiteral(": ") + text);
    };
    name(language_, 0, tr("As the system"), headings[0]);
    name(language_, 1, QStringLiteral("中文"), headings[0]);
    name(language_, 2, QStringLiteral("English"), headings[0]);
    name(theme_, 0, tr("Light"), headings[1]);
    name(theme_, 1, tr("Dark"), headings[1]);
    name(theme_, 2, tr("High contrast"), headings[1]);
    for (std::size_t i = 0; i < Metrics::kZoomSteps.size(); ++i)
        name(zoom_, int(i), QStringLiteral("%1%").arg(qRound(Metrics::kZoomSteps[i] * 100)), headings[2]);
    name(motion_, 0, tr("Moving figure"), headings[3]);
    name(motion_, 1, tr("Still pictures"), headings[3]);
    clear_->setText(tr("Forget what I read and searched for"));
    clearTraining_->setText(tr("Forget my programs and notes…"));
    choose_->setText(tr("Open another library file…"));
    about_->setText(tr("About Kangdu"));
    help_->setText(tr("Help and keys"));
}

void SettingsPage::restyle()
{
    const Metrics &metrics = appearance_.metrics;
    const int padding = metrics.px(32);
    widget()->layout()->setContentsMargins(padding, metrics.px(24), padding, padding);
    widget()->layout()->setSpacing(metrics.px(8));
    title_->setFont(metrics.displayFont(TextStyle::Display));
    for (QLabel *label : headings_) {
        label->setFont(metrics.font(TextStyle::H3));
        label->setContentsMargins(0, metrics.px(16), 0, 0);
    }
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QScrollArea::changeEvent(event);
}

}  // namespace kangdu
