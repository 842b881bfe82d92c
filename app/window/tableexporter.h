// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/tabletext.h"
#include "core/base/worker.h"

#include <QObject>

class QWidget;

namespace fw {

class TableTools;

// Writes rows of a table to the clipboard or to a file the user names, in a thread of its own: a
// day may have a million. GUI thread.
class TableExporter : public QObject
{
    Q_OBJECT

public:
    explicit TableExporter(QWidget* window);

    // Does what the table's copy and export actions want from now on.
    void serve(TableTools& tools, const QString& fileName);
    void copy(const TableExtract& rows, TableFormat format);
    // The whole file or none of it.
    void save(const TableExtract& rows, TableFormat format, const QString& path);
    bool isIdle() const { return m_open == 0; }

Q_SIGNALS:
    void said(const QString& message);
    void failed(const QString& message);

private:
    void askWhere(TableTools& tools, const QString& fileName);

    QWidget* m_window;
    Worker m_worker;
    int m_open = 0;
};

} // namespace fw
