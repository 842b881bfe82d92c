// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/doctor/checks.h"
#include "core/storage/doctor/scratch.h"
#include "core/storage/openstore.h"

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

QString adviceFor(const Error& error, const ConnectionSettings& settings)
{
    if (error.code == ErrorCode::BadInput || error.code == ErrorCode::Refused)
        return Tr::tr("Correct the connection in workbench.json or in the connection dialog.");
    if (settings.engine == Engine::Impala)
        return Tr::tr("Check host, port, TLS and the way to log in; for Kerberos, that 'klist' "
                      "shows a ticket. 'isql -v' with the same data source shows whether the "
                      "driver itself works.");
    return Tr::tr("Check host, port, database, TLS and the way to log in. 'isql -v' with the same "
                  "data source shows whether the driver itself works.");
}

bool isAbout(const QString& version, Engine engine)
{
    return version.contains(engine == Engine::Impala ? QLatin1String("impala")
                                                     : QLatin1String("postgresql"),
                            Qt::CaseInsensitive);
}

} // namespace

Finding connects(Examination& examination)
{
    if (!examination.isShared())
        return opensFile(examination);
    const ConnectionSettings& settings = examination.setup.settings;
    auto target = odbcTarget(settings, *examination.setup.credentials);
    if (!target)
        return failed(target.error(), adviceFor(target.error(), settings));
    examination.target = std::move(*target);
    auto session = openShared(*examination.target, settings.engine);
    examination.hasSchema = session.has_value();
    if (!session && session.error().code != ErrorCode::Unreachable && !settings.schema.isEmpty()) {
        // The server answered; everything but the tables can be looked at without that schema.
        examination.schemaWords = session.error().text();
        OdbcTarget anywhere = *examination.target;
        anywhere.schema.clear();
        session = openShared(anywhere, settings.engine);
    }
    if (!session)
        return failed(session.error(), adviceFor(session.error(), settings));
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
    if (!isAbout(examination.serverVersion, settings.engine))
        return failed(Tr::tr("The settings say %1, and the server is another.")
                          .arg(dialectOf(settings.engine).name),
                      Tr::tr("Correct the engine or the data source of the connection."), what);
    if (!examination.hasSchema)
        return failed(Tr::tr("The server answers, but the schema of the settings cannot be used."),
                      Tr::tr("Have the schema %1 made, or name another one in the connection.")
                          .arg(settings.schema),
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
    const QString advice = examination.engine() == Engine::Impala
        ? Tr::tr("Set DriverManagerEncoding=UTF-16 in the driver's own ini file (of Cloudera's: "
                 "cloudera.impalaodbc.ini); it says how unixODBC writes text.")
        : Tr::tr("Use the driver's Unicode library, psqlodbcw.so, and a database in UTF-8.");
    return failed(Tr::tr("Text is garbled: %1.").arg(wrong.join(QLatin1String("; "))), advice,
                  Examination::textOf(*rows, 0));
}

} // namespace fw::doctor
