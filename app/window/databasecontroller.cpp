// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/databasecontroller.h"

#include "app/services/connectiontest.h"
#include "core/config/keyringcredentials.h"
#include "views/dialogs/conflictsdialog.h"

#include <utility>

namespace fw {

namespace {

struct Setup
{
    ConnectionSettings settings;
    OdbcCatalog catalog;
};

struct Disputed
{
    Day day;
    std::vector<VerdictConflict> conflicts;
};

} // namespace

struct DatabaseController::Choice
{
    ConnectionSettings settings;
    std::optional<QString> password;
    bool keeps = false;
};

DatabaseController::DatabaseController(const QString& workspacePath,
                                       std::shared_ptr<HeldCredentials> credentials,
                                       QWidget* window)
    : QObject(window)
    , m_path(workspacePath)
    , m_credentials(std::move(credentials))
    , m_window(window)
    , m_pusher(workspacePath, m_credentials)
    , m_sessions(QStringLiteral("conflicts"), workspacePath, m_credentials)
    , m_worker(QStringLiteral("database"))
{
}

void DatabaseController::choose()
{
    if (m_dialog) {
        m_dialog->raise();
        return;
    }
    ++m_open;
    m_worker.submit<Setup>(
        [path = m_path](const RunContext&) -> Result<Setup> {
            const auto workspace = Workspace::open(path);
            if (!workspace)
                return failure(workspace.error());
            Setup setup;
            setup.settings = workspace->connection();
            // Without its files a driver can still be typed.
            if (auto catalog = odbcCatalog())
                setup.catalog = std::move(*catalog);
            return setup;
        },
        this,
        [this](Result<Setup> setup) {
            --m_open;
            if (setup)
                show(setup->settings, setup->catalog);
            else
                Q_EMIT failed(setup.error().text());
        });
}

void DatabaseController::show(const ConnectionSettings& settings, const OdbcCatalog& catalog)
{
    m_dialog = new ConnectionDialog(settings, catalog, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ConnectionDialog::testRequested, this, &DatabaseController::test);
    connect(m_dialog, &ConnectionDialog::testCancelled, this, [this] { m_test.cancel(); });
    connect(m_dialog, &QDialog::accepted, this, [this] {
        save({ m_dialog->settings(), m_dialog->password(), m_dialog->keepsPassword() });
    });
    if (settings.isShared() && settings.authentication == Authentication::Password)
        m_worker.submit<bool>(
            [settings](const RunContext&) -> Result<bool> {
                KeyringCredentials keyring;
                const auto kept = keyring.password(settings);
                return kept && kept->has_value();
            },
            m_dialog,
            [dialog = m_dialog](const Result<bool>& kept) {
                if (dialog && kept)
                    dialog->setPasswordKept(*kept);
            });
    m_dialog->open();
}

void DatabaseController::test(int number, const ConnectionSettings& settings,
                              const std::optional<QString>& password)
{
    m_test = m_worker.submit<ConnectionReport>(
        [settings, password,
         credentials = m_credentials](const RunContext& context) -> Result<ConnectionReport> {
            return testConnection(settings, password, *credentials, context);
        },
        m_dialog,
        [dialog = m_dialog, number](const Result<ConnectionReport>& report) {
            if (dialog && report)
                dialog->showTestResult(number, *report);
        });
}

void DatabaseController::save(const Choice& choice)
{
    if (choice.password)
        m_credentials->hold(choice.settings, *choice.password);
    ++m_open;
    m_worker.submit<QString>(
        [path = m_path, choice](const RunContext&) -> Result<QString> {
            auto workspace = Workspace::open(path);
            if (!workspace)
                return failure(workspace.error());
            // What the keyring says is worth telling, and no reason not to go on.
            QString words;
            if (choice.settings.authentication == Authentication::Password) {
                KeyringCredentials keyring;
                const auto kept = choice.keeps && choice.password
                    ? keyring.store(choice.settings, *choice.password)
                    : choice.keeps ? Result<void>()
                                   : keyring.forget(choice.settings);
                if (!kept && choice.keeps)
                    words = kept.error().text();
            }
            if (const auto saved = workspace->saveConnection(choice.settings); !saved)
                return failure(saved.error());
            return words;
        },
        this,
        [this](const Result<QString>& words) {
            --m_open;
            if (!words) {
                Q_EMIT failed(words.error().text());
                return;
            }
            if (!words->isEmpty())
                Q_EMIT failed(*words);
            m_sessions.reopen();
            m_pusher.reopen();
            Q_EMIT changed();
        });
}

void DatabaseController::settle()
{
    ++m_open;
    m_sessions.submit<Disputed>(
        [](Session& session, const RunContext&) -> Result<Disputed> {
            const auto days = session.journal().daysWithConflicts();
            if (!days)
                return failure(days.error());
            if (days->empty())
                return Disputed {};
            auto conflicts = session.conflicts(days->front());
            if (!conflicts)
                return failure(conflicts.error());
            return Disputed { days->front(), std::move(*conflicts) };
        },
        this,
        [this](Result<Disputed> disputed) {
            --m_open;
            if (!disputed)
                Q_EMIT failed(disputed.error().text());
            else if (disputed->conflicts.empty())
                Q_EMIT said(tr("The database and the journal agree."));
            else
                settle(disputed->day, disputed->conflicts);
        });
}

void DatabaseController::settle(Day day, const std::vector<VerdictConflict>& conflicts)
{
    auto* dialog = new ConflictsDialog(day, conflicts, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, day] {
        const auto keep = dialog->choice() == ConflictsDialog::Choice::KeepOurs
            ? Journal::Keep::Ours
            : Journal::Keep::Theirs;
        ++m_open;
        m_sessions.submit<StepOutcome>(
            [day, keep](Session& session, const RunContext&) {
                return session.settleConflicts(day, keep);
            },
            this,
            [this, day](Result<StepOutcome> outcome) {
                --m_open;
                if (!outcome)
                    Q_EMIT failed(outcome.error().text());
                else
                    Q_EMIT settled(day);
                m_pusher.retry();
            });
    });
    dialog->open();
}

} // namespace fw
