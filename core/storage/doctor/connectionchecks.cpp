// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/doctor/checks.h"
#include "core/storage/doctor/scratch.h"

#include <QCoreApplication>

namespace fw::doctor {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Doctor)
};

// Cyrillic, CJK and one beyond the first 65,536; as echo.sql has them in bytes.
const QString someText = QString::fromUtf8("Жn 漢字 🙂");

Finding opensFile(Examination& examination)
{
    const QString name = newScratchName();
    auto session = openEmbedded(scratchFile(examination.setup.folder, name));
    if (!session) {
        removeScratchFile(examination.setup.folder, name);
        return failed(session.error());
    }
    examination.scratch = name;
    examination.session = std::move(*session);
    examination.session->setStopToken(examination.stop);
    examination.serverVersion = sqliteVersion();
    examination.identity = { QStringLiteral("SQLite"), sqliteVersion(), QStringLiteral("QSQLITE"),
                             QString::fromLatin1(qVersion()) };
    return passed(Tr::tr("SQLite %1, embedded").arg(sqliteVersion()));
}

QString adviceFor(const Error& error, bool isImpala)
{
    if (error.code == ErrorCode::BadInput || error.code == ErrorCode::Refused)
        return Tr::tr("Correct the connection in workbench.json or in the connection dialog.");
    if (isImpala)
        return Tr::tr("Check host, port, TLS and the way to log in; for Kerberos, that 'klist' "
                      "shows a ticket. 'isql -v' with the same data source shows whether the "
                      "driver itself works.");
    return Tr::tr("Check host, port, database, TLS and the way to log in. 'isql -v' with the same "
                  "data source shows whether the driver itself works.");
}

bool isAbout(const QString& version, DoctorEngine engine)
{
    return version.contains(engine == DoctorEngine::Impala ? QLatin1String("impala")
                                                           : QLatin1String("postgresql"),
                            Qt::CaseInsensitive);
}

// Also when only the schema of the settings is not there: everything but the tables can be looked
// at without it.
Result<std::unique_ptr<Session>> connected(Examination& examination)
{
    const OdbcTarget& target = *examination.target;
    auto session = openShared(target, examination.isImpala());
    examination.hasSchema = session.has_value();
    if (session || session.error().code == ErrorCode::Unreachable || target.schema.isEmpty())
        return session;
    examination.schemaWords = session.error().text();
    OdbcTarget anywhere = target;
    anywhere.schema.clear();
    return openShared(anywhere, examination.isImpala());
}

} // namespace

Finding connects(Examination& examination)
{
    if (!examination.isShared())
        return opensFile(examination);
    const DoctorSetup& setup = examination.setup;
    auto target = setup.target();
    if (!target)
        return failed(target.error(), adviceFor(target.error(), examination.isImpala()));
    examination.target = std::move(*target);
    auto session = connected(examination);
    if (!session)
        return failed(session.error(), adviceFor(session.error(), examination.isImpala()));
    examination.session = std::move(*session);
    examination.session->setStopToken(examination.stop);
    examination.identity = examination.session->connection()->identity();
    const auto version = examination.session->rows("server_version");
    if (!version)
        return failed(version.error(), Tr::tr("Attach this output to a bug report."));
    examination.serverVersion = Examination::textOf(*version);
    const OdbcIdentity& identity = examination.identity;
    const QString what =
        Tr::tr("%1, driver %2 %3")
            .arg(examination.serverVersion.simplified(), identity.driver, identity.driverVersion);
    if (!isAbout(examination.serverVersion, setup.engine))
        return failed(Tr::tr("The settings say %1, and the server is another.")
                          .arg(doctorEngineName(setup.engine)),
                      Tr::tr("Correct the engine or the data source of the connection."), what);
    if (!examination.hasSchema)
        return failed(Tr::tr("The server answers, but the schema of the settings cannot be used."),
                      Tr::tr("Have the schema %1 made, or name another one in the connection.")
                          .arg(examination.target->schema),
                      examination.schemaWords);
    return passed(what);
}

Finding carriesText(Examination& examination)
{
    const auto rows = examination.session->rows("echo", { { "words", someText } });
    if (!rows)
        return failed(rows.error(), Tr::tr("Attach this output to a bug report."));
    QStringList wrong;
    if (Examination::textOf(*rows, 0) != someText)
        wrong += Tr::tr("what went there and back is not the same");
    if (Examination::textOf(*rows, 1) != QLatin1String(someText.toUtf8().toHex().toUpper()))
        wrong += Tr::tr("what reached the server is not what was sent");
    if (Examination::textOf(*rows, 2) != someText)
        wrong += Tr::tr("what the server sent arrived as something else");
    if (wrong.isEmpty())
        return passed(Tr::tr("Cyrillic, Chinese and pictures pass in both directions."));
    const QString advice = examination.isImpala()
        ? Tr::tr("Set DriverManagerEncoding=UTF-16 in the driver's own ini file (of Cloudera's: "
                 "cloudera.impalaodbc.ini); it says how unixODBC writes text.")
        : Tr::tr("Use the driver's Unicode library, psqlodbcw.so, and a database in UTF-8.");
    return failed(Tr::tr("Text is garbled: %1.").arg(wrong.join(QLatin1String("; "))), advice,
                  Examination::textOf(*rows, 0));
}

} // namespace fw::doctor
