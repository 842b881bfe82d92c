// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/openstore.h"
#include "tests/engines/impalafixture.h"
#include "tests/integration/dayfixture.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>

namespace fw::test {

namespace {

class OnePassword final : public Credentials
{
public:
    explicit OnePassword(QString password)
        : m_password(std::move(password))
    {
    }
    Result<std::optional<QString>> password(const ConnectionSettings&) override
    {
        return std::optional(m_password);
    }

private:
    QString m_password;
};

ConnectionSettings settingsOf(const Standin& standin, const ImpalaSetup& setup)
{
    ConnectionSettings settings;
    settings.engine = Engine::Impala;
    settings.driver = Standin::driver();
    settings.host = QStringLiteral("impala.test");
    settings.loginSeconds = setup.loginSeconds;
    settings.statementSeconds = setup.statementSeconds;
    settings.options = setup.options;
    for (const QString& pair : standin.attributes().split(QLatin1Char(';')))
        settings.options[pair.section(QLatin1Char('='), 0, 0)] = pair.section(QLatin1Char('='), 1);
    if (!setup.password.isEmpty()) {
        settings.authentication = Authentication::Password;
        settings.user = QStringLiteral("ann");
    }
    return settings;
}

} // namespace

std::unique_ptr<Store> impalaStore(const Standin& standin, const ImpalaSetup& setup,
                                   const QString& localPath)
{
    auto local = EmbeddedStore::open(localPath);
    if (!local)
        qFatal("%s", qPrintable(local.error().text()));
    SharedDatabase database;
    database.dialect = impalaDialect();
    if (setup.maxRows > 0)
        database.dialect.maxRows = setup.maxRows;
    database.createTables = setup.createTables;
    database.target = [settings = settingsOf(standin, setup), setup] {
        OnePassword credentials(setup.password);
        auto target = odbcTarget(settings, credentials);
        if (target && setup.answerSeconds > 0)
            target->answerSeconds = setup.answerSeconds;
        return target;
    };
    return std::make_unique<SharedStore>(std::move(database), std::move(*local));
}

ImpalaTables::ImpalaTables(const Standin& standin)
{
    static int connections = 0;
    m_name = QStringLiteral("impala-tables-%1").arg(++connections);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QODBC"), m_name);
    database.setDatabaseName(standin.connectionString());
    database.setConnectOptions(QStringLiteral("SQL_ATTR_ODBC_VERSION=SQL_OV_ODBC3"));
    if (!database.open())
        qFatal("%s", qPrintable(database.lastError().text()));
}

ImpalaTables::~ImpalaTables()
{
    QSqlDatabase::removeDatabase(m_name);
}

void ImpalaTables::execute(const QString& sql) const
{
    QSqlQuery query(QSqlDatabase::database(m_name));
    query.setForwardOnly(true);
    QVERIFY2(query.exec(sql), qPrintable(query.lastError().text() + QLatin1Char(' ') + sql));
}

QStringList ImpalaTables::rows(const QString& sql) const
{
    QSqlQuery query(QSqlDatabase::database(m_name));
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return { query.lastError().text() };
    QStringList rows;
    while (query.next()) {
        QStringList values;
        for (int i = 0; i < query.record().count(); ++i)
            values += query.value(i).toString();
        rows += values.join(QLatin1Char('|'));
    }
    return rows;
}

QStringList ImpalaTables::ofDay(const char* columns, const char* table) const
{
    const Day day = theDay();
    return rows(QStringLiteral("SELECT %1 FROM %2 WHERE y = %3 AND m = %4 AND d = %5")
                    .arg(QLatin1String(columns), QLatin1String(table))
                    .arg(day.year())
                    .arg(day.month())
                    .arg(day.day()));
}

// Source: spot-setup/create_flow_parquet.hql of Spot 1.0.
void ImpalaTables::makeSpotTables() const
{
    const QString tail =
        QStringLiteral(") PARTITIONED BY (y SMALLINT, m TINYINT, d TINYINT%1) STORED AS PARQUET");
    const auto make = [&](const char* table, const char* columns, const char* further = "") {
        execute(QStringLiteral("CREATE EXTERNAL TABLE %1 (%2")
                    .arg(QLatin1String(table), QLatin1String(columns))
                + tail.arg(QLatin1String(further)));
    };
    make("flow",
         "treceived STRING, unix_tstamp BIGINT, tryear INT, trmonth INT, trday INT, trhour INT, "
         "trminute INT, trsec INT, tdur FLOAT, sip STRING, dip STRING, sport INT, dport INT, proto "
         "STRING, flag STRING, fwd INT, stos INT, ipkt BIGINT, ibyt BIGINT, opkt BIGINT, obyt "
         "BIGINT, input INT, output INT, sas INT, das INT, dtos INT, dir INT, rip STRING",
         ", h TINYINT");
    make("flow_scores",
         "tstart STRING, srcip STRING, dstip STRING, sport INT, dport INT, proto STRING, ipkt INT, "
         "ibyt INT, opkt INT, obyt INT, ml_score FLOAT, rank INT, srcip_INTernal INT, "
         "dstip_INTernal INT, src_geoloc STRING, dst_geoloc STRING, src_domain STRING, dst_domain "
         "STRING, src_rep STRING, dst_rep STRING");
    make("flow_edge",
         "tstart STRING, srcip STRING, dstip STRING, sport INT, dport INT, proto STRING, flags "
         "STRING, tos INT, ibyt BIGINT, ipkt BIGINT, input BIGINT, output BIGINT, rip STRING, obyt "
         "BIGINT, opkt BIGINT, hh INT, mn INT");
    make("flow_chords", "ip_threat STRING, srcip STRING, dstip STRING, ibyt BIGINT, ipkt BIGINT");
    make("flow_ingest_summary", "tdate STRING, total BIGINT");
    make("flow_threat_investigation",
         "tstart STRING, srcip STRING, dstip STRING, srcport INT, dstport INT, score INT");
    make("flow_storyboard", "ip_threat STRING, title STRING, text STRING");
    make("flow_timeline",
         "ip_threat STRING, tstart STRING, tend STRING, srcip STRING, dstip STRING, proto STRING, "
         "sport INT, dport INT, ipkt INT, ibyt INT");
}

QString withoutLiterals(const QString& sql)
{
    static const QRegularExpression literal(QStringLiteral("'(?:[^'\\\\]|\\\\.)*'"),
                                            QRegularExpression::DotMatchesEverythingOption);
    QString bare = sql;
    return bare.replace(literal, QStringLiteral("''"));
}

} // namespace fw::test
