// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/worker.h"
#include "core/triage/savedfilters.h"

#include <QObject>

#include <functional>

namespace fw {

class FilterBar;

// The filters that a workspace keeps: those with a name, and those used last. GUI thread; the file
// is a worker's.
class FilterController : public QObject
{
    Q_OBJECT

public:
    FilterController(const QString& workspacePath, FilterBar& bar, QWidget* window);

    bool isIdle() const { return m_open == 0; }

Q_SIGNALS:
    void bookChanged(const fw::FilterBook& book);
    void failed(const QString& message);
    void said(const QString& message);

private:
    void load();
    void save(const QString& text);
    void manage();
    // Changes what is kept, in the worker; `said` is told when it is written.
    void change(std::function<void(FilterBook&)> change, const QString& words = {});

    QString m_path;
    FilterBar& m_bar;
    QWidget* m_window;
    int m_open = 0;
    Worker m_worker; // last: its jobs use the above
};

} // namespace fw
