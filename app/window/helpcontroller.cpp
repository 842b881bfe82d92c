// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/helpcontroller.h"

#include "views/dialogs/helpdialog.h"

#include <QApplication>
#include <QKeyEvent>

namespace fw {

HelpController::HelpController(QWidget* window)
    : QObject(window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

void HelpController::show(const QString& page)
{
    // Beside a modal dialog only what belongs to it can be used.
    QWidget* const modal = QApplication::activeModalWidget();
    QWidget* const parent = modal ? modal : m_window;
    if (m_dialog && m_dialog->parentWidget() != parent)
        delete m_dialog;
    if (!m_dialog) {
        m_dialog = new HelpDialog(helpPages(), parent);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_dialog->showPage(page);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void HelpController::showForFocus()
{
    show(helpTopicOf(QApplication::focusWidget()));
}

// The window has an action for the key; a dialog's keys never come to it.
bool HelpController::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && object->isWidgetType()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const QWidget* const window = static_cast<QWidget*>(object)->window();
        const QString topic = helpTopicOf(static_cast<QWidget*>(object));
        if (key->matches(QKeySequence::HelpContents) && window != m_window && !topic.isEmpty()) {
            show(topic);
            return true;
        }
    }
    return QObject::eventFilter(object, event);
}

} // namespace fw
