// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/text_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTextBlock>
#include <QTextFrame>

namespace kangdu {

TextPage::TextPage(Text text, Appearance appearance, QWidget *parent)
    : QWidget(parent), text_(std::move(text)), appearance_(appearance), browser_(new QTextBrowser(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(browser_);
    browser_->setFrameShape(QFrame::NoFrame);
    browser_->setOpenLinks(false);
    browser_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusProxy(browser_);
    connect(browser_, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (const auto location = Location::fromAddress(url.toString()))
            emit navigate(location.value());
    });
    connect(&appearance_.theme, &Theme::changed, this, &TextPage::fill);
    connect(&appearance_.metrics, &Metrics::changed, this, &TextPage::fill);
    fill();
}

void TextPage::fill()
{
    const Metrics &metrics = appearance_.metrics;
    const Theme &theme = appearance_.theme;
    QPalette colors = palette();
    colors.setColor(QPalette::Base, theme.color(Role::Canvas));
    colors.setColor(QPalette::Text, theme.color(Role::Ink));
    browser_->setPalette(colors);
    const auto rule = [&](const char *selector, TextStyle style, Role role, int top, int bottom, bool bold) {
        return QStringLiteral("%1 { font-size:%2px; line-height:%3px; color:%4; margin-top:%5px; margin-bottom:%6px; font-weight:%7 }\n")
            .arg(QLatin1String(selector))
            .arg(metrics.font(style).pixelSize())
            .arg(metrics.lineHeight(style))
            .arg(theme.color(role).name())
            .arg(metrics.px(top))
            .arg(metrics.px(bottom))
            .arg(bold ? 700 : 400);
    };
    const int position = browser_->verticalScrollBar()->value();
    browser_->document()->setDefaultFont(metrics.font(TextStyle::Ui));
    browser_->document()->setDefaultStyleSheet(
        rule("p", TextStyle::Ui, Role::Ink, 4, 8, false) + rule("p.h1", TextStyle::Display, Role::Ink, 8, 16, true)
        + rule("p.h2", TextStyle::H3, Role::Ink, 20, 6, true) + rule("p.quiet", TextStyle::Small, Role::Ink2, 4, 4, false)
        + rule("td", TextStyle::Ui, Role::Ink, 0, 0, false) + QStringLiteral("a { color:%1 }").arg(theme.color(Role::Link).name()));
    browser_->setHtml(text_());
    browser_->setAccessibleName(browser_->document()->firstBlock().text());
    QTextFrameFormat frame = browser_->document()->rootFrame()->frameFormat();
    frame.setLeftMargin(metrics.px(40));
    frame.setRightMargin(metrics.px(40));
    frame.setTopMargin(metrics.px(24));
    frame.setBottomMargin(metrics.px(40));
    browser_->document()->rootFrame()->setFrameFormat(frame);
    browser_->verticalScrollBar()->setValue(position);
}

void TextPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}

}  // namespace kangdu
