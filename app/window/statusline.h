// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/session.h"
#include "views/models/connectionmodel.h"

#include <QObject>

class QLabel;
class QStatusBar;

namespace fw {

// The status bar's words: which store, how many rows are shown and why not all, whether decisions
// are still on their way to the disk or to a shared database, and the time zone. GUI thread.
class StatusLine : public QObject
{
    Q_OBJECT

public:
    StatusLine(QStatusBar& bar, const QString& workspacePath);

    void showCounts(const RowCounts& counts);
    void showSaving(bool isSaving);
    // Of an embedded store nothing changes.
    void showPush(const PushState& state);
    void forgetStore(); // another is being opened

private:
    void showUnsaved();

    PushState m_push;
    bool m_isSaving = false;
    QString m_workspacePath;
    QLabel* m_store;
    QLabel* m_rows;
    QLabel* m_unsaved;
    QLabel* m_zone;
};

} // namespace fw
