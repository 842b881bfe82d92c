// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/filedrop.h"

#include "views/widgets/drophint.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace fw {

FileDrop::FileDrop(QWidget& window)
    : QObject(&window)
    , m_window(window)
    , m_hint(new DropHint(&window))
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
    // A text field would take the file's name for text.
    for (QLineEdit* field : window.findChildren<QLineEdit*>())
        field->setAcceptDrops(false);
}

bool FileDrop::eventFilter(QObject* object, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto* const drag = static_cast<QDragEnterEvent*>(event);
        if (!drag->mimeData()->hasUrls())
            return false;
        drag->acceptProposedAction();
        m_hint->showWords(m_busy ? tr("Something is being worked on. Drop files when it is done.")
                                 : tr("Drop to import raw flows or to open ranked results"));
        return true;
    }
    case QEvent::DragMove: {
        auto* const drag = static_cast<QDragMoveEvent*>(event);
        if (!drag->mimeData()->hasUrls())
            return false;
        drag->acceptProposedAction();
        return true;
    }
    case QEvent::DragLeave:
        m_hint->hide();
        return true;
    case QEvent::Drop: {
        auto* const drop = static_cast<QDropEvent*>(event);
        m_hint->hide();
        drop->acceptProposedAction();
        take(*drop->mimeData());
        return true;
    }
    default:
        return QObject::eventFilter(object, event);
    }
}

void FileDrop::take(const QMimeData& data)
{
    QStringList files;
    for (const QUrl& url : data.urls()) {
        if (!url.isLocalFile()) {
            Q_EMIT refused(tr("Nothing was opened: %1 is not a file on this computer. Save it here "
                              "first, then drop the file.")
                               .arg(url.toDisplayString()));
            return;
        }
        files += url.toLocalFile();
    }
    files.removeDuplicates();
    if (m_busy)
        Q_EMIT refused(tr("Nothing was opened: something else is being worked on. Drop the files "
                          "again when it is done."));
    else if (!files.isEmpty())
        Q_EMIT dropped(files);
}

} // namespace fw
