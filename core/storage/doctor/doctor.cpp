// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/doctor/doctor.h"

#include "core/base/secret.h"
#include "core/base/worker.h"
#include "core/storage/doctor/checks.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRegularExpression>

#include <algorithm>

namespace fw {

namespace {

using namespace doctor;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Doctor)
};

unsigned maskOf(DoctorEngine engine)
{
    return engine == DoctorEngine::Sqlite ? OnSqlite
        : engine == DoctorEngine::Impala  ? OnImpala
                                          : OnPostgreSql;
}

// Why a check cannot be made; empty when it can.
QString obstacle(const Check& check, const Examination& examination)
{
    if ((check.engines & maskOf(examination.setup.engine)) == 0)
        return Tr::tr("%1 needs no such check.").arg(doctorEngineName(examination.setup.engine));
    if (check.need >= Need::Connection && !examination.session)
        return Tr::tr("Not looked at: there is no connection.");
    if (check.need >= Need::Scratch && examination.scratch.isEmpty())
        return Tr::tr("Not looked at: there is no scratch schema.");
    if (check.need >= Need::Tables && !examination.hasTables)
        return Tr::tr("Not looked at: the scratch schema has no tables.");
    if (check.need >= Need::Rows && !examination.hasRows)
        return Tr::tr("Not looked at: the 5,000 rows it needs are not there.");
    return {};
}

// A server's words often name who asked; a report for others is not to.
QString withoutUser(QString words, const QString& user)
{
    if (user.isEmpty())
        return words;
    const QRegularExpression name(QStringLiteral("(?<![\\w])") + QRegularExpression::escape(user)
                                  + QStringLiteral("(?![\\w])"));
    return words.replace(name, QStringLiteral("(user)"));
}

class Doctor
{
public:
    Doctor(const DoctorSetup& setup, RunContext context)
        : m_context(std::move(context))
        , m_examination {
            setup, m_context.stopToken(), {}, {}, {}, {}, false, {}, {}, false, false, {}, {}
        }
    {
        m_report.engine = setup.engine;
    }

    DoctorReport examine()
    {
        const auto& checks = allChecks();
        std::int64_t done = 0;
        for (const Check& check : checks) {
            m_context.report(Tr::tr("Checking the database"), done++,
                             static_cast<std::int64_t>(checks.size()));
            if (m_context.cancelled())
                break;
            const DoctorLine line = look(check);
            if (m_context.cancelled())
                break; // what it found is of no worth
            m_report.lines.push_back(line);
            forgetLostConnection(line);
        }
        m_report.isStopped = m_context.cancelled();
        cleanUp();
        m_report.server = m_examination.identity.server;
        m_report.serverVersion = m_examination.serverVersion;
        m_report.driver = m_examination.identity.driver;
        m_report.driverVersion = m_examination.identity.driverVersion;
        return std::move(m_report);
    }

private:
    DoctorLine look(const Check& check)
    {
        const QString why = obstacle(check, m_examination);
        return lineOf(check.key, check.title(), [&] {
            return why.isEmpty() ? check.look(m_examination) : notApplicable(why);
        });
    }

    template<typename Look>
    DoctorLine lineOf(const char* key, const QString& title, const Look& look)
    {
        QElapsedTimer timer;
        timer.start();
        Finding finding = look();
        const QString& user = m_examination.setup.user;
        const QString secret = m_examination.target ? m_examination.target->secret : QString();
        return { QLatin1String(key),
                 title,
                 finding.state,
                 finding.found,
                 withoutUser(withoutSecret(finding.words, secret), user).simplified(),
                 finding.advice,
                 static_cast<double>(timer.elapsed()) / 1000 };
    }

    // So that the checks that follow do not wait for it one after the other.
    void forgetLostConnection(const DoctorLine& line)
    {
        if (line.state == DoctorState::Failed && m_examination.session
            && !m_examination.session->ping())
            m_examination.session.reset();
    }

    void cleanUp()
    {
        if (m_examination.scratch.isEmpty())
            return;
        // Also after a cancel, which is over for these few statements.
        if (m_examination.session)
            m_examination.session->setStopToken({});
        m_report.lines.push_back(lineOf("drop_scratch", Tr::tr("dropping the scratch schema"),
                                        [&] { return dropsScratch(m_examination); }));
    }

    RunContext m_context;
    Examination m_examination;
    DoctorReport m_report;
};

} // namespace

QString doctorEngineName(DoctorEngine engine)
{
    return engine == DoctorEngine::Sqlite ? QStringLiteral("SQLite")
        : engine == DoctorEngine::Impala  ? impalaDialect().name
                                          : postgresDialect().name;
}

int DoctorReport::failed() const
{
    return static_cast<int>(std::count_if(lines.begin(), lines.end(), [](const DoctorLine& line) {
        return line.state == DoctorState::Failed;
    }));
}

Result<DoctorReport> examineDatabase(const DoctorSetup& setup, RunContext context)
{
    refuseGuiThread("examining a database");
    return Doctor(setup, std::move(context)).examine();
}

} // namespace fw
