// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/app_bar.h"

#include "ui/widgets/buttons.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace kangdu {

namespace {

/// The mark and the name; pressing it goes home.
class Brand final : public QToolButton {
public:
    Brand(Appearance appearance, QWidget *parent) : QToolButton(parent), appearance_(appearance)
    {
        setProperty("look", QStringLiteral("brand"));
        setCursor(Qt::PointingHandCursor);
    }
    QSize sizeHint() const override { return {appearance_.metrics.px(236), appearance_.metrics.px(48)}; }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QToolButton::paintEvent(event);
        QPainter painter(this);
        const Metrics &metrics = appearance_.metrics;
        const qreal side = metrics.fpx(36), x = metrics.fpx(8);
        appearance_.icons.paint(painter, QStringLiteral("app-icon"), {x, (height() - side) / 2}, side, {});
        painter.setPen(appearance_.theme.color(Role::Ink));
        painter.setFont(metrics.displayFont(TextStyle::H2));
        qreal left = x + side + metrics.fpx(12);
        const QString name = QStringLiteral("康读");
        painter.drawText(QRectF(left, 0, width() - left, height()), Qt::AlignVCenter, name);
        left += painter.fontMetrics().horizontalAdvance(name) + metrics.fpx(12);
        painter.setPen(appearance_.theme.color(Role::Ink3));
        painter.setFont(metrics.font(TextStyle::Small));
        painter.drawText(QRectF(left, metrics.fpx(2), width() - left, height()), Qt::AlignVCenter, QStringLiteral("Kangdu"));
    }

private:
    Appearance appearance_;
};

}  // namespace

AppBar::AppBar(Appearance appearance, QWidget *parent)
    : QWidget(parent), appearance_(appearance), brand_(new Brand(appearance, this)), tree_(new QToolButton(this)),
      back_(new QToolButton(this)), forward_(new QToolButton(this)), search_(new QLineEdit(this)),
      searchIcon_(new QAction(this)), hint_(new QLabel(search_)), chinese_(new QToolButton(this)), english_(new QToolButton(this)),
      look_(new QToolButton(this)), settings_(new QToolButton(this))
{
    setObjectName(QStringLiteral("appBar"));
    setLook(*chinese_, Look::SegmentFirst);
    setLook(*english_, Look::SegmentLast);
    for (QToolButton *button : {tree_, back_, forward_, look_, settings_})
        setLook(*button, Look::Flat);
    setButtonIcon(*tree_, QStringLiteral("menu"), appearance_);
    setButtonIcon(*back_, QStringLiteral("back"), appearance_);
    setButtonIcon(*forward_, QStringLiteral("forward"), appearance_);
    setButtonIcon(*look_, QStringLiteral("theme"), appearance_);
    setButtonIcon(*settings_, QStringLiteral("settings"), appearance_);
    for (QToolButton *button : {tree_, look_, settings_})
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QToolButton *button : {brand_, tree_, back_, forward_, chinese_, english_, look_, settings_})
        button->setFocusPolicy(Qt::StrongFocus);
    chinese_->setCheckable(true);
    english_->setCheckable(true);
    search_->addAction(searchIcon_, QLineEdit::LeadingPosition);
    search_->setClearButtonEnabled(false);
    search_->setMaxLength(10000);
    hint_->setAttribute(Qt::WA_TransparentForMouseEvents);

    auto *row = new QHBoxLayout(this);
    row->addWidget(brand_);
    row->addWidget(tree_);
    row->addWidget(back_);
    row->addWidget(forward_);
    row->addWidget(search_, 100);
    row->addStretch(1);
    auto *segments = new QHBoxLayout;
    segments->setSpacing(0);
    segments->addWidget(chinese_);
    segments->addWidget(english_);
    row->addLayout(segments);
    row->addWidget(look_);
    row->addWidget(settings_);

    look_->setPopupMode(QToolButton::InstantPopup);
    look_->setMenu(new QMenu(look_));
    connect(look_->menu(), &QMenu::aboutToShow, this, [this] {
        QMenu &menu = *look_->menu();
        menu.clear();
        const std::pair<Theme::Id, QString> themes[] = {
            {Theme::Id::Light, tr("Light")}, {Theme::Id::Dark, tr("Dark")}, {Theme::Id::HighContrast, tr("High contrast")}};
        for (const auto &[id, text] : themes) {
            QAction *action = menu.addAction(text);
            action->setCheckable(true);
            action->setChecked(appearance_.theme.id() == id);
            connect(action, &QAction::triggered, this, [this, id = id] { emit themeRequested(id); });
        }
        menu.addSeparator();
        connect(menu.addAction(tr("Larger text") + QStringLiteral("\tCtrl +")), &QAction::triggered, this, [this] { emit zoomRequested(1); });
        connect(menu.addAction(tr("Smaller text") + QStringLiteral("\tCtrl -")), &QAction::triggered, this, [this] { emit zoomRequested(-1); });
        connect(menu.addAction(tr("Normal text (100%)") + QStringLiteral("\tCtrl 0")), &QAction::triggered, this, [this] { emit zoomRequested(0); });
        menu.addSeparator();
        connect(menu.addAction(tr("Settings")), &QAction::triggered, this, &AppBar::settingsRequested);
    });
    connect(brand_, &QToolButton::clicked, this, &AppBar::homeRequested);
    connect(tree_, &QToolButton::clicked, this, &AppBar::treeRequested);
    connect(back_, &QToolButton::clicked, this, &AppBar::backRequested);
    connect(forward_, &QToolButton::clicked, this, &AppBar::forwardRequested);
    connect(settings_, &QToolButton::clicked, this, &AppBar::settingsRequested);
    // Toggled, not clicked: assistive technology toggles a checkable button.
    // Each keeps its own place in the tab order; one of the two is always on.
    const auto choose = [this](QToolButton *button, const QString &language) {
        connect(button, &QToolButton::toggled, this, [this, button, language](bool on) {
            const QSignalBlocker blocker(button);
            button->setChecked(true);
            if (on)
                emit languageRequested(language);
        });
    };
    choose(chinese_, QStringLiteral("zh-CN"));
    choose(english_, QStringLiteral("en"));
    clear_ = search_->addAction(QIcon(), QLineEdit::TrailingPosition);
    clear_->setVisible(false);
    connect(clear_, &QAction::triggered, this, [this] {
        search_->clear();
        emit search_->textEdited({});
    });
    connect(search_, &QLineEdit::textChanged, this, [this](const QString &text) {
        clear_->setVisible(!text.isEmpty());
        setSearchNote(note_);
    });
    search_->installEventFilter(this);
    connect(&appearance_.theme, &Theme::changed, this, &AppBar::restyle);
    connect(&appearance_.metrics, &Metrics::changed, this, &AppBar::restyle);
    retranslate();
    restyle();
}

void AppBar::retranslate()
{
    search_->setPlaceholderText(tr("Search a condition, a symptom or pinyin initials, such as jrws"));
    search_->setAccessibleName(tr("Search"));
    searchIcon_->setText(tr("Search"));
    if (clear_) {
        clear_->setText(tr("Clear"));
        clear_->setToolTip(tr("Clear (Esc)"));
    }
    brand_->setAccessibleName(tr("Kangdu, to the home page"));
    brand_->setToolTip(tr("Home"));
    tree_->setText(tr("Topics"));
    tree_->setAccessibleName(tr("Show the category tree"));
    back_->setAccessibleName(tr("Back"));
    back_->setToolTip(tr("Back (Alt+Left)"));
    forward_->setAccessibleName(tr("Forward"));
    forward_->setToolTip(tr("Forward (Alt+Right)"));
    chinese_->setText(QStringLiteral("中"));
    chinese_->setAccessibleName(QStringLiteral("中文"));
    english_->setText(QStringLiteral("EN"));
    english_->setAccessibleName(QStringLiteral("English"));
    look_->setText(tr("Appearance"));
    look_->setAccessibleName(tr("Appearance"));
    settings_->setText(tr("Settings"));
    settings_->setAccessibleName(tr("Settings"));
    setSearchNote(note_);
}

void AppBar::restyle()
{
    const Metrics &metrics = appearance_.metrics;
    setFixedHeight(metrics.px(64));
    layout()->setContentsMargins(metrics.px(12), 0, metrics.px(16), 0);
    layout()->setSpacing(metrics.px(8));
    search_->setMaximumWidth(metrics.px(560));
    search_->setMinimumWidth(metrics.px(160));
    search_->setFixedHeight(metrics.px(48));
    QFont font = metrics.font(TextStyle::Ui);
    search_->setFont(font);
    hint_->setFont(metrics.font(TextStyle::Small));
    searchIcon_->setIcon(appearance_.icons.icon(QStringLiteral("search"), metrics.px(20), appearance_.theme.color(Role::Ink2)));
    clear_->setIcon(appearance_.icons.icon(QStringLiteral("clear"), metrics.px(20), appearance_.theme.color(Role::Ink2)));
    QPalette colors = palette();
    colors.setColor(QPalette::Window, appearance_.theme.color(Role::Surface));
    setPalette(colors);
    setSearchNote(note_);
    updateGeometry();
}

void AppBar::setLanguage(const QString &language)
{
    const QSignalBlocker blockers[] = {QSignalBlocker(chinese_), QSignalBlocker(english_)};
    chinese_->setChecked(language != QStringLiteral("en"));
    english_->setChecked(language == QStringLiteral("en"));
}

void AppBar::setCompact(bool compact)
{
    compact_ = compact;
    brand_->setVisible(!compact);
    tree_->setVisible(compact);
    const bool tight = compact && width() < appearance_.metrics.px(700);
    for (QToolButton *button : {tree_, look_, settings_})
        button->setToolButtonStyle(tight ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    // Without their words these buttons are squares: the style measures the word that is not shown.
    for (QToolButton *button : {tree_, look_, back_, forward_}) {
        const bool square = tight || button == back_ || button == forward_;
        button->setMinimumWidth(square ? appearance_.metrics.px(44) : 0);
        button->setMaximumWidth(square ? appearance_.metrics.px(44) : QWIDGETSIZE_MAX);
    }
    layout()->setSpacing(appearance_.metrics.px(tight ? 4 : 8));
    forward_->setVisible(!tight);
    english_->setVisible(!tight || !english_->isChecked());
    chinese_->setVisible(!tight || !chinese_->isChecked());
    setLook(*chinese_, tight ? Look::Flat : Look::SegmentFirst);
    setLook(*english_, tight ? Look::Flat : Look::SegmentLast);
    settings_->setVisible(!tight);
    search_->setMinimumWidth(appearance_.metrics.px(tight ? 120 : 160));
    setSearchNote(note_);
}

void AppBar::setCanGo(bool back, bool forward)
{
    back_->setEnabled(back);
    forward_->setEnabled(forward);
}

void AppBar::setSearchNote(const QString &note)
{
    note_ = note;
    const bool empty = search_->text().isEmpty();
    hint_->setText(empty ? QStringLiteral("Ctrl K") : note);
    QPalette colors = hint_->palette();
    colors.setColor(QPalette::WindowText, appearance_.theme.color(empty ? Role::Ink3 : Role::Warn));
    hint_->setPalette(colors);
    hint_->setVisible(!hint_->text().isEmpty() && search_->width() > appearance_.metrics.px(300));
    hint_->adjustSize();
    hint_->move(search_->width() - hint_->width() - appearance_.metrics.px(empty ? 14 : 44), (search_->height() - hint_->height()) / 2);
    search_->setTextMargins(0, 0, hint_->isVisibleTo(search_) ? hint_->width() : 0, 0);
}

bool AppBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == search_ && event->type() == QEvent::Resize)
        setSearchNote(note_);
    return QWidget::eventFilter(watched, event);
}

void AppBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AppBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), appearance_.theme.color(Role::Surface));
    const int border = appearance_.theme.highContrast() ? 2 : 1;
    painter.fillRect(0, height() - border, width(), border, appearance_.theme.color(Role::Line));
}

}  // namespace kangdu
