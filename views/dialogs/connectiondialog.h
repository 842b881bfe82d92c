// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/connectionsettings.h"
#include "core/storage/odbcdrivers.h"
#include "core/types/connectionreport.h"

#include <QDialog>

#include <optional>

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace fw {

class ConnectionForm;

// The database a workspace stores in: which one, how to reach it, and a try. It reads, writes and
// connects nothing itself; whoever shows it does, in a Worker, and tells the outcome.
class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    ConnectionDialog(const ConnectionSettings& settings, OdbcCatalog catalog,
                     QWidget* parent = nullptr);
    ~ConnectionDialog() override;

    // The keyring has a password for the settings it was made with. Not known yet means not kept.
    void setPasswordKept(bool kept);

    // What is in the fields. After accept() it can be used as it is.
    ConnectionSettings settings() const;
    // What was typed; nothing when the password known so far is to be used. Nobody fills it in.
    std::optional<QString> password() const;
    // Whether the keyring is to have the password; when not, one that is there is to be forgotten.
    bool keepsPassword() const;

public Q_SLOTS:
    // The answer to the request with this number; one to an older request, or to one the analyst
    // no longer waits for, is not shown.
    void showTestResult(int number, const ConnectionReport& report);
    void accept() override;
    void done(int result) override;

Q_SIGNALS:
    // Right settings, and what password() says. Answered by showTestResult().
    void testRequested(int number, const ConnectionSettings& settings,
                       const std::optional<QString>& password);
    // The analyst does not want the answer any more.
    void testCancelled(int number);

protected:
    bool event(QEvent* event) override;

private:
    void startTest();
    void cancelTest();
    void setTesting(bool testing);
    void forgetResult();

    ConnectionForm* m_form;
    QPushButton* m_test;
    QPushButton* m_cancelTest;
    QProgressBar* m_busy;
    QPlainTextEdit* m_result;
    QDialogButtonBox* m_buttons;
    int m_number = 0; // of the last request
    bool m_isTesting = false;
    bool m_triedMakesTables = true;
};

} // namespace fw
