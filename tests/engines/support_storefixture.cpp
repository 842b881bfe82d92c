// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/connectionstring.h"
#include "tests/engines/storefixture.h"

#include <QTest>

#include <algorithm>
#include <set>

namespace fw::test {

namespace {

// What Spot 1.0's set-up makes, as far as it differs from our own tables. Source: spot-setup,
// create_flow_parquet.hql, with PostgreSQL's names of the types.
void makeSpotTables(const PostgresServer& server, const QString& schema)
{
    const QString scores = QStringLiteral(
        "CREATE TABLE IF NOT EXISTS %1.flow_scores (tstart TEXT, srcip TEXT, dstip TEXT, sport "
        "INT, "
        "dport INT, proto TEXT, ipkt INT, ibyt INT, opkt INT, obyt INT, ml_score REAL, rank INT, "
        "srcip_internal INT, dstip_internal INT, src_geoloc TEXT, dst_geoloc TEXT, src_domain "
        "TEXT, "
        "dst_domain TEXT, src_rep TEXT, dst_rep TEXT, y SMALLINT NOT NULL, m SMALLINT NOT NULL, "
        "d SMALLINT NOT NULL)");
    const QString edge = QStringLiteral(
        "CREATE TABLE IF NOT EXISTS %1.flow_edge (tstart TEXT, srcip TEXT, dstip TEXT, sport INT, "
        "dport INT, proto TEXT, flags TEXT, tos INT, ibyt BIGINT, ipkt BIGINT, input BIGINT, "
        "output "
        "BIGINT, rip TEXT, obyt BIGINT, opkt BIGINT, hh INT, mn INT, y SMALLINT NOT NULL, m "
        "SMALLINT "
        "NOT NULL, d SMALLINT NOT NULL)");
    QVERIFY(server.execute(scores.arg(schema)));
    QVERIFY(server.execute(edge.arg(schema)));
}

QString textOf(const SuspiciousConnection& c)
{
    return QStringLiteral("score %1 %2/%3 %4/%5 %6 %7/%8 %9")
        .arg(c.key().toString())
        .arg(c.ipkt)
        .arg(c.ibyt)
        .arg(c.opkt)
        .arg(c.obyt)
        .arg(c.score, 0, 'g', 6) // a single of Spot's has no more
        .arg(c.rank)
        .arg(c.srcipInternal)
        .arg(QStringList { c.destipInternal ? QStringLiteral("1") : QStringLiteral("0"),
                           c.srcGeoloc, c.dstGeoloc, c.srcDomain, c.dstDomain, c.srcRep, c.dstRep }
                 .join(QLatin1Char('|')));
}

QString textOf(const EdgeDetail& e)
{
    return QStringLiteral("edge %1 %2:%3 %4:%5 ")
               .arg(formatTime(e.tstart), e.srcip.toString())
               .arg(e.sport)
               .arg(e.dstip.toString())
               .arg(e.dport)
        + QStringLiteral("%1 %2 %3 %4/%5 %6/%7 %8 %9 ")
              .arg(e.proto, e.flags)
              .arg(e.tos)
              .arg(e.ibyt)
              .arg(e.ipkt)
              .arg(e.input)
              .arg(e.output)
              .arg(e.rip.toString())
              .arg(e.obyt)
        + QString::number(e.opkt);
}

} // namespace

ConnectionSettings settingsOf(const PostgresServer& server, const QString& schema)
{
    ConnectionSettings settings;
    settings.engine = Engine::PostgreSql;
    settings.driver = PostgresServer::driver();
    settings.host = server.host();
    settings.port = server.port();
    settings.database = QStringLiteral("postgres");
    settings.schema = schema;
    settings.authentication = Authentication::Password;
    settings.user = server.user();
    settings.loginSeconds = 10;
    settings.statementSeconds = 60;
    return settings;
}

OdbcTarget targetOf(const ConnectionSettings& settings, const QString& password)
{
    const auto login = odbcLogin(settings, password, {});
    if (!login)
        qFatal("%s", qPrintable(login.error().text()));
    OdbcTarget target;
    target.databaseName = login->databaseName;
    target.userName = login->userName;
    target.password = login->password;
    target.connectOptions = login->connectOptions;
    target.secret = password;
    target.schema = settings.schema;
    target.statementSeconds = settings.statementSeconds;
    return target;
}

OdbcTarget targetOf(const PostgresServer& server, const QString& schema)
{
    return targetOf(settingsOf(server, schema), server.password());
}

std::unique_ptr<Store> sharedStore(const OdbcTarget& target, const QString& localPath,
                                   Parameters parameters)
{
    auto local = EmbeddedStore::open(localPath);
    if (!local)
        qFatal("%s", qPrintable(local.error().text()));
    SharedDatabase database;
    database.dialect = postgresDialect();
    database.dialect.parameters = parameters;
    database.dialect.rowParameters = parameters;
    database.target = [target]() -> Result<OdbcTarget> {
        return target;
    };
    return std::make_unique<SharedStore>(std::move(database), std::move(*local));
}

std::unique_ptr<Store> sharedStore(const PostgresServer& server, const SharedSetup& setup,
                                   const QString& localPath)
{
    server.execute(QStringLiteral("CREATE SCHEMA IF NOT EXISTS ") + setup.schema);
    if (setup.isSpot)
        makeSpotTables(server, setup.schema);
    return sharedStore(targetOf(server, setup.schema), localPath, setup.parameters);
}

QStringList answersOf(Store& store, Day day)
{
    QStringList lines;
    const auto failed = [&lines](const char* what, const Error& error) {
        lines += QStringLiteral("%1 failed: %2").arg(QLatin1String(what), error.text());
        return lines;
    };
    const auto rows = store.suspicious(day);
    if (!rows)
        return failed("suspicious", rows.error());
    std::set<IpAddress> addresses;
    for (const SuspiciousConnection& row : *rows) {
        lines += textOf(row);
        addresses.insert(row.srcip);
        addresses.insert(row.dstip);
        const auto details = store.details(row.key());
        if (!details)
            return failed("details", details.error());
        QStringList edges;
        for (const EdgeDetail& edge : *details)
            edges += textOf(edge);
        edges.sort(); // equal keys of the order come in any order
        lines += edges;
    }
    for (const IpAddress& address : addresses) {
        const auto chords = store.chords(day, address);
        if (!chords)
            return failed("chords", chords.error());
        QStringList links;
        for (const ChordLink& link : *chords)
            links +=
                QStringLiteral("chord %1 %2 %3 %4 %5")
                    .arg(link.ipThreat.toString(), link.srcip.toString(), link.dstip.toString())
                    .arg(link.ibyt)
                    .arg(link.ipkt);
        links.sort(); // an engine's collation may order texts differently
        lines += links;
    }
    const auto minutes = store.ingestSummary(day, day);
    if (!minutes)
        return failed("ingestSummary", minutes.error());
    for (const IngestMinute& minute : *minutes)
        lines += QStringLiteral("minute %1 %2").arg(formatTime(minute.tdate)).arg(minute.total);
    const auto counts = store.tableCounts(day);
    if (!counts)
        return failed("tableCounts", counts.error());
    lines += QStringLiteral("counts %1 %2 %3 %4 %5 %6 %7 %8 %9")
                 .arg(counts->scores)
                 .arg(counts->edges)
                 .arg(counts->edgeBytes)
                 .arg(counts->chords)
                 .arg(counts->chordBytes)
                 .arg(counts->chordPackets)
                 .arg(counts->minutes)
                 .arg(counts->flows)
                 .arg(counts->verdicts);
    const auto days = store.dayCounts();
    if (!days)
        return failed("dayCounts", days.error());
    for (const DayCounts& count : *days)
        lines +=
            QStringLiteral("day %1 %2 %3").arg(count.day.iso()).arg(count.ranked).arg(count.scored);
    const auto verdicts = store.verdicts(day);
    if (!verdicts)
        return failed("verdicts", verdicts.error());
    QStringList verdictLines;
    for (const auto& [c, severity] : *verdicts)
        verdictLines += QStringLiteral("verdict %1 %2:%3 %4:%5 %6")
                            .arg(formatTime(c.tstart), c.srcip.toString())
                            .arg(c.sport)
                            .arg(c.dstip.toString())
                            .arg(c.dport)
                            .arg(static_cast<int>(severity));
    verdictLines.sort();
    return lines + verdictLines;
}

} // namespace fw::test
