// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/article_accessible.h"

#include "ui/article/article_browser.h"
#include "ui/article/article_node_interface.h"
#include "ui/article/facet_bar.h"
#include "ui/article/outline_panel.h"

#include <QAccessibleWidget>

namespace kangdu {

namespace {

/// The browser itself: a document whose children are the article's elements, then facet bar and outline.
class AccessibleArticle final : public QAccessibleWidget {
public:
    explicit AccessibleArticle(ArticleBrowser *browser)
        : QAccessibleWidget(browser, QAccessible::Document)
        , browser_(browser)
    {
        connection_ = QObject::connect(browser, &ArticleBrowser::articleReplaced, browser, [this] {
            drop();
            if (QAccessible::isActive()) {
                QAccessibleEvent event(browser_.data(), QAccessible::DocumentReload);
                QAccessible::updateAccessibility(&event);
            }
        });
    }

    ~AccessibleArticle() override
    {
        QObject::disconnect(connection_);
        drop();
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name && browser_) {
            for (const ArticleNode &node : tree().nodes) {
                if (node.role == QAccessible::Heading && node.level == 1)
                    return node.name;
            }
        }
        return QAccessibleWidget::text(kind);
    }
    int childCount() const override { return int(tree().roots.size()) + int(extras().size()); }
    QAccessibleInterface *child(int index) const override
    {
        const int count = int(tree().roots.size());
        if (index < 0)
            return nullptr;
        if (index < count)
            return ArticleNodeTree::interfaceOf(tree_, tree_->roots[index]);
        QWidget *extra = extras().value(index - count);
        return extra ? QAccessible::queryAccessibleInterface(extra) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const QWidgetList widgets = extras();
        for (int i = 0; i < widgets.size(); ++i) {
            if (child && child->object() == widgets[i])
                return int(tree().roots.size()) + i;
        }
        for (int i = 0; i < tree().roots.size(); ++i) {
            if (ArticleNodeTree::interfaceOf(tree_, tree_->roots[i]) == child)
                return i;
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = childCount() - 1; i >= 0; --i) {
            QAccessibleInterface *one = child(i);
            if (one && one->rect().contains(x, y))
                return one;
        }
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        if (!browser_ || browser_->focusedLink() < 0)
            return QAccessibleWidget::focusChild();
        for (int i = 0; i < tree().nodes.size(); ++i) {
            if (tree_->nodes[i].link == browser_->focusedLink())
                return ArticleNodeTree::interfaceOf(tree_, i);
        }
        return nullptr;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        return state;
    }

private:
    QWidgetList extras() const
    {
        QWidgetList widgets;
        if (!browser_)
            return widgets;
        if (auto *bar = browser_->findChild<FacetBar *>(); bar && !bar->isHidden())
            widgets << bar;
        if (auto *outline = browser_->findChild<OutlinePanel *>(); outline && !outline->isHidden())
            widgets << outline;
        return widgets;
    }

    const ArticleNodeTree &tree() const
    {
        if (!tree_) {
            tree_ = std::make_shared<ArticleNodeTree>();
            tree_->browser = browser_;
            if (browser_)
                tree_->nodes = articleNodes(*browser_);
            tree_->ids.fill(0, tree_->nodes.size());
            for (int i = 0; i < tree_->nodes.size(); ++i) {
                if (tree_->nodes[i].parent < 0)
                    tree_->roots << i;
            }
        }
        return *tree_;
    }

    void drop()
    {
        if (!tree_)
            return;
        tree_->live = false;
        const QVector<QAccessible::Id> ids = std::exchange(tree_->ids, {});
        for (QAccessible::Id id : ids) {
            if (id)
                QAccessible::deleteAccessibleInterface(id);
        }
        tree_.reset();
    }

    QPointer<ArticleBrowser> browser_;
    QMetaObject::Connection connection_;
    mutable std::shared_ptr<ArticleNodeTree> tree_;
};

QAccessibleInterface *articleFactory(const QString &, QObject *object)
{
    if (auto *browser = qobject_cast<ArticleBrowser *>(object))
        return new AccessibleArticle(browser);
    if (auto *bar = qobject_cast<FacetBar *>(object))
        return new QAccessibleWidget(bar, QAccessible::Grouping);
    if (auto *panel = qobject_cast<OutlinePanel *>(object))
        return new QAccessibleWidget(panel, QAccessible::Grouping);
    return nullptr;
}

} // namespace

void installArticleAccessibility()
{
    static const bool once = [] {
        QAccessible::installFactory(articleFactory);
        return true;
    }();
    Q_UNUSED(once);
}

} // namespace kangdu
