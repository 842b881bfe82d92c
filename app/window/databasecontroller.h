// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/heldcredentials.h"
#include "app/services/pusher.h"
#include "views/dialogs/connectiondialog.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace fw {

// The window's side of the database: the dialog that chooses it, with its try, and what becomes of
// decisions that wait or are disputed. GUI thread; the work is done in workers.
class DatabaseController : public QObject
{
    Q_OBJECT

public:
    DatabaseController(const QString& workspacePath, std::shared_ptr<HeldCredentials> credentials,
                       QWidget* window);

    Pusher& pusher() { return m_pusher; }
    // Reads the settings and shows the dialog.
    void choose();
    // Shows what the journal and the database disagree on, the oldest day first.
    void settle();
    bool isIdle() const { return m_pusher.isIdle() && m_open == 0; }

Q_SIGNALS:
    // The workspace stores elsewhere from now on: every session must be opened anew.
    void changed();
    void settled(fw::Day day); // verdicts may be others now
    void failed(const QString& message);
    void said(const QString& message);

private:
    struct Choice;

    void show(const ConnectionSettings& settings, const OdbcCatalog& catalog);
    void test(int number, const ConnectionSettings& settings,
              const std::optional<QString>& password);
    void save(const Choice& choice);
    void settle(Day day, const std::vector<VerdictConflict>& conflicts);

    QString m_path;
    std::shared_ptr<HeldCredentials> m_credentials;
    QWidget* m_window;
    Pusher m_pusher;
    SessionWorker m_sessions; // of the journal: the conflicts
    Worker m_worker; // of everything that is no session's
    Job m_test;
    QPointer<ConnectionDialog> m_dialog;
    int m_open = 0;
};

} // namespace fw
