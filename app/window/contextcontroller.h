// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/contextservices.h"
#include "app/services/hostnames.h"
#include "core/base/worker.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace fw {

class ContextDialog;

// The window's side of the context services: the dialog that sets them, the name given to an
// address from a table, and the host names. GUI thread; files and servers are a worker's.
class ContextController : public QObject
{
    Q_OBJECT

public:
    ContextController(const QString& workspacePath, QWidget* window);

    // Reads what is set and shows the dialog.
    void choose();
    // Asks for the name of an address and saves it.
    void askName(const IpAddress& address);
    HostNames& hostNames() { return m_hostNames; }
    bool isIdle() const { return m_open == 0; }

Q_SIGNALS:
    // Names and internal networks may be others now.
    void networkChanged();
    void failed(const QString& message);
    void said(const QString& message);
    void warned(const QString& message);

private:
    struct Saved;

    void lookForAges();
    void show(ContextSetup setup);
    void save();
    void followSaving(const Saved& saved);
    void tryAddress(const IpAddress& address);
    void tryService(const ReputationService& service, const std::optional<QString>& secret);
    // Does it in the worker, then lists the geolocation files anew.
    void changePlaces(std::function<Result<void>(const Workspace&)> change);
    void askName(const IpAddress& address, const QString& own, const QString& around);
    void saveName(const IpAddress& address, const QString& name);

    QString m_path;
    QWidget* m_window;
    HostNames m_hostNames;
    QPointer<ContextDialog> m_dialog;
    ContextSetup m_shown; // as the dialog got it: what is changed is told by it
    int m_open = 0;
    Job m_try;
    Worker m_worker; // last: its jobs use the above
};

} // namespace fw
