// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/session.h"
#include "app/window/mainwindow.h"
#include "core/base/worker.h"
#include "tests/gui/windowwalk.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QCommandLinkButton>
#include <QDialog>
#include <QDockWidget>
#include <QFileDialog>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionDockWidget>
#include <QTabBar>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <map>
#include <memory>

namespace fw::test {

namespace {

QString named(const QWidget& widget, const QString& text)
{
    const QString name = widget.objectName();
    return QStringLiteral("%1%2 \"%3\"")
        .arg(QLatin1String(widget.metaObject()->className()),
             name.isEmpty() ? QString() : QLatin1Char(' ') + name, text);
}

// The accelerator's & is not drawn.
int widthOf(const QWidget& widget, const QString& text)
{
    return widget.fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

// The text a widget shows of itself; empty for those that show none.
QString textOf(const QWidget& widget)
{
    if (const auto* const label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    if (const auto* const button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    if (const auto* const group = qobject_cast<const QGroupBox*>(&widget))
        return group->title();
    if (const auto* const dock = qobject_cast<const QDockWidget*>(&widget))
        return dock->windowTitle();
    if (const auto* const combo = qobject_cast<const QComboBox*>(&widget))
        return combo->currentText();
    if (const auto* const edit = qobject_cast<const QLineEdit*>(&widget))
        return edit->text().isEmpty() ? edit->placeholderText() : QString();
    return {};
}

int roomOfCombo(const QComboBox& combo)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.editable = combo.isEditable();
    option.subControls = QStyle::SC_All;
    return combo.style()
        ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo)
        .width();
}

int roomOfDockTitle(const QDockWidget& dock)
{
    QStyleOptionDockWidget option;
    option.initFrom(&dock);
    option.rect = QRect(0, 0, dock.width(), dock.fontMetrics().height() * 2);
    option.title = dock.windowTitle();
    option.closable = dock.features().testFlag(QDockWidget::DockWidgetClosable);
    option.movable = dock.features().testFlag(QDockWidget::DockWidgetMovable);
    option.floatable = dock.features().testFlag(QDockWidget::DockWidgetFloatable);
    return dock.style()->subElementRect(QStyle::SE_DockWidgetTitleBarText, &option, &dock).width();
}

bool hasRoom(const QWidget& widget, const QString& text)
{
    if (const auto* const label = qobject_cast<const QLabel*>(&widget))
        return label->wordWrap() ? label->height() >= label->heightForWidth(label->width())
                                 : label->width() >= label->sizeHint().width();
    if (const auto* const link = qobject_cast<const QCommandLinkButton*>(&widget))
        return link->width() >= widthOf(*link, text)
            && link->height() >= link->heightForWidth(link->width());
    if (const auto* const combo = qobject_cast<const QComboBox*>(&widget))
        return roomOfCombo(*combo) >= widthOf(*combo, text);
    if (const auto* const dock = qobject_cast<const QDockWidget*>(&widget))
        return roomOfDockTitle(*dock) >= widthOf(*dock, text);
    if (qobject_cast<const QLineEdit*>(&widget))
        return widget.contentsRect().width() >= widthOf(widget, text) + 4;
    return widget.width() >= widget.sizeHint().width()
        && widget.height() >= widget.sizeHint().height();
}

// What a widget shows of itself can be scrolled to, or lies within all its parents.
bool isWithinParents(const QWidget& widget)
{
    for (const QWidget* parent = widget.parentWidget(); parent && !widget.isWindow();
         parent = parent->parentWidget()) {
        const QRect place(widget.mapTo(parent, QPoint(0, 0)), widget.size());
        if (qobject_cast<const QAbstractScrollArea*>(parent->parentWidget()))
            return true;
        if (!parent->rect().contains(place))
            return false;
        if (parent->isWindow())
            return true;
    }
    return true;
}

void lookAtHeader(const QHeaderView& header, QStringList& findings)
{
    const int margin = header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
    const int mark = header.style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, &header);
    for (int section = 0; section < header.count(); ++section) {
        const auto data = [&](int role) {
            return header.model()->headerData(section, header.orientation(), role).toString();
        };
        // Not sectionSizeHint(), which reckons with bold letters.
        const int wanted = widthOf(header, data(Qt::DisplayRole)) + 2 * margin
            + (header.isSortIndicatorShown() && header.sortIndicatorSection() == section ? mark
                                                                                         : 0);
        const bool cut = header.sectionSize(section) < wanted;
        if (header.isSectionHidden(section) || !cut
            || data(Qt::ToolTipRole).contains(data(Qt::DisplayRole)))
            continue;
        findings += QStringLiteral("header \"%1\": %2 of %3 pixels")
                        .arg(data(Qt::DisplayRole))
                        .arg(header.sectionSize(section))
                        .arg(wanted);
    }
}

void lookAtTabs(const QTabBar& bar, QStringList& findings)
{
    for (int tab = 0; tab < bar.count(); ++tab)
        if (bar.isTabVisible(tab)
            && (bar.tabRect(tab).width() < widthOf(bar, bar.tabText(tab))
                || bar.tabRect(tab).right() > bar.width()))
            findings += named(bar, bar.tabText(tab));
}

std::vector<QMenu*> menusOf(const QMenuBar& bar)
{
    std::vector<QMenu*> menus;
    const auto topLevel = bar.actions();
    for (const QAction* const action : topLevel)
        if (QMenu* const menu = action->menu()) {
            menus.push_back(menu);
            for (QMenu* const inner : menu->findChildren<QMenu*>())
                menus.push_back(inner);
        }
    return menus;
}

// Collects what is said to have an accelerator, and says which ones share theirs.
class Accelerators
{
public:
    explicit Accelerators(QString scope)
        : m_scope(std::move(scope))
    {
    }

    void add(const QString& text)
    {
        if (const QString key = QKeySequence::mnemonic(text).toString(); !key.isEmpty())
            m_texts[key] += text;
    }

    QStringList shared() const
    {
        QStringList findings;
        for (const auto& [key, texts] : m_texts)
            if (texts.size() > 1)
                findings += QStringLiteral("%1: %2: %3")
                                .arg(m_scope, key, texts.join(QStringLiteral(" | ")));
        return findings;
    }

private:
    QString m_scope;
    std::map<QString, QStringList> m_texts;
};

bool carriesAccelerator(const QWidget& widget)
{
    if (const auto* const label = qobject_cast<const QLabel*>(&widget))
        return label->buddy();
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QGroupBox*>(&widget);
}

// What is open beside the window: a modal dialog or one that is not.
QWidget* openDialog(const MainWindow& window)
{
    if (QWidget* const modal = QApplication::activeModalWidget())
        return modal;
    for (QWidget* const widget : QApplication::topLevelWidgets())
        if (widget->isVisible() && widget != &window && qobject_cast<QDialog*>(widget))
            return widget;
    return nullptr;
}

} // namespace

Result<void> makeSampleWorkspace(const QString& path, Day day)
{
    // The test itself stands in for a worker: a window program's own thread may not do this.
    QObject receiver;
    Worker worker(QStringLiteral("setup"));
    std::unique_ptr<Result<RunReport>> made;
    worker.submit<RunReport>(
        [path, day](RunContext context) -> Result<RunReport> {
            auto session = Session::open(path);
            if (!session)
                return failure(session.error());
            const auto sample = (*session)->makeSample({ day, 4000, 1 }, context);
            if (!sample)
                return failure(sample.error());
            return (*session)->run({ day, 300, {} }, context);
        },
        &receiver,
        [&made](Result<RunReport> result) {
            made = std::make_unique<Result<RunReport>>(std::move(result));
        });
    if (!QTest::qWaitFor([&made] { return made != nullptr; }, patience))
        return cancelledError();
    if (!*made)
        return failure(made->error());
    return {};
}

// A panel behind the tab of another is laid out only when it comes to the front.
static bool isBehindATab(const QWidget& widget)
{
    for (const QWidget* at = &widget; at; at = at->parentWidget())
        if (const auto* const dock = qobject_cast<const QDockWidget*>(at)) {
            const auto* const window = qobject_cast<const QMainWindow*>(dock->parentWidget());
            return window && dock->visibleRegion().isEmpty()
                && !window->tabifiedDockWidgets(const_cast<QDockWidget*>(dock)).isEmpty();
        }
    return false;
}

std::vector<QWidget*> visibleWidgets(QWidget& window)
{
    std::vector<QWidget*> widgets { &window };
    for (QWidget* const widget : window.findChildren<QWidget*>())
        if (widget->isVisible() && widget->window() == &window && !isBehindATab(*widget))
            widgets.push_back(widget);
    return widgets;
}

QStringList clippedTexts(QWidget& window)
{
    QStringList findings;
    for (const QWidget* const widget : visibleWidgets(window)) {
        if (widget->objectName().endsWith(QLatin1String("_ext_button")))
            findings += named(*widget, QStringLiteral("there is more than the bar shows"));
        if (const auto* const header = qobject_cast<const QHeaderView*>(widget))
            lookAtHeader(*header, findings);
        if (const auto* const tabs = qobject_cast<const QTabBar*>(widget))
            lookAtTabs(*tabs, findings);
        const QString text = textOf(*widget);
        if (text.isEmpty())
            continue;
        if (!hasRoom(*widget, text))
            findings +=
                QStringLiteral("%1: %2x%3 is too small, it wants %4x%5")
                    .arg(named(*widget, text))
                    .arg(widget->width())
                    .arg(widget->height())
                    .arg(widget->sizeHint().width())
                    .arg(widget->hasHeightForWidth() ? widget->heightForWidth(widget->width())
                                                     : widget->sizeHint().height());
        if (!isWithinParents(*widget))
            findings += QStringLiteral("%1: stands out of its parent").arg(named(*widget, text));
    }
    return findings;
}

QStringList wrongTexts(MainWindow& window, const std::function<bool(const QString&)>& isRight)
{
    QStringList texts;
    for (const QMenu* const menu : menusOf(*window.menuBar())) {
        texts += menu->title();
        const auto actions = menu->actions();
        for (const QAction* const action : actions)
            texts += action->text();
    }
    for (const QWidget* const widget : visibleWidgets(window)) {
        if (qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QGroupBox*>(widget)
            || qobject_cast<const QDockWidget*>(widget) || qobject_cast<const QLineEdit*>(widget))
            texts += textOf(*widget);
        if (const auto* const tabs = qobject_cast<const QTabBar*>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab)
                texts += tabs->tabText(tab);
        if (const auto* const header = qobject_cast<const QHeaderView*>(widget))
            for (int section = 0; section < header->count(); ++section)
                if (header->orientation() == Qt::Horizontal)
                    texts += header->model()->headerData(section, Qt::Horizontal).toString();
    }
    QStringList wrong;
    for (const QString& text : texts)
        if (!text.isEmpty() && !isRight(text))
            wrong += text;
    return wrong;
}

QStringList sharedAccelerators(QWidget& window)
{
    QStringList findings;
    Accelerators together(QLatin1String(window.metaObject()->className()));
    if (const auto* const bar = window.findChild<QMenuBar*>()) {
        const auto titles = bar->actions();
        for (const QAction* const title : titles)
            together.add(title->text());
        for (const QMenu* const menu : menusOf(*bar)) {
            Accelerators within(menu->title());
            const auto actions = menu->actions();
            for (const QAction* const action : actions)
                within.add(action->text());
            findings += within.shared();
        }
    }
    for (const QWidget* const widget : visibleWidgets(window)) {
        if (carriesAccelerator(*widget))
            together.add(textOf(*widget));
        if (const auto* const tabs = qobject_cast<const QTabBar*>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab)
                together.add(tabs->tabText(tab));
    }
    return findings + together.shared();
}

int visitDialogs(MainWindow& window, const std::function<void(QWidget&)>& visit)
{
    int visited = 0;
    QTimer look;
    look.setInterval(100);
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        QWidget* const dialog = openDialog(window);
        if (!dialog)
            return;
        if (!qobject_cast<QFileDialog*>(dialog)) { // that one is Qt's or the desktop's
            ++visited;
            visit(*dialog);
        }
        dialog->close();
    });
    for (const QMenu* const menu : menusOf(*window.menuBar())) {
        const auto actions = menu->actions();
        for (QAction* const action : actions) {
            if (!action->isEnabled() || !action->text().contains(QChar(0x2026)))
                continue;
            look.start();
            action->trigger();
            // A dialog that is not modal opens and the program goes on.
            QTest::qWait(3 * look.interval());
            look.stop();
        }
    }
    return visited;
}

} // namespace fw::test
