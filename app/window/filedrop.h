// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace fw {

class DropHint;

// Lets files be dropped anywhere on a window, with a hint while they are dragged across it. What
// is in the files is not its matter.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    explicit FileDrop(QWidget& window);

    // Nothing is taken while something else is being worked on; a drop then says so.
    void setBusy(bool busy) { m_busy = busy; }

Q_SIGNALS:
    void dropped(const QStringList& files);
    void refused(const QString& why);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void take(const QMimeData& data);

    QWidget& m_window;
    DropHint* m_hint;
    bool m_busy = false;
};

} // namespace fw
