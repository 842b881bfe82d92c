// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/doctor/scratch.h"
#include "core/storage/embeddedstore.h"
#include "core/storage/journalfile.h"
#include "tests/engines/doctorfixture.h"
#include "tests/engines/storefixture.h"
#include "tests/integration/dayfixture.h"
#include "tests/support/testmain.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace fw {

using test::examined;
using test::lineOf;
using test::textOf;

namespace {

QStringList list(const char* text)
{
    QStringList lines;
    for (const QString& line : QString::fromLatin1(text).split(QLatin1Char(',')))
        lines += line.trimmed();
    return lines;
}

} // namespace

// What the check says of databases that do as they should, of those that do not, and what it
// leaves behind: on SQLite and on a real PostgreSQL.
class TestDoctor : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString reason = test::PostgresServer::whyNot(); !reason.isEmpty()) {
            test::printSkipped(reason);
            return;
        }
        QVERIFY2(m_server.start(), qPrintable(m_server.error()));
        QVERIFY(m_server.createSchema(QStringLiteral("empty")));
    }

    void init() { m_folder.emplace(test::temporaryTemplate()); }
    void cleanup() { m_folder.reset(); }

    void sqlitePasses()
    {
        const Workspace workspace = embedded();
        const DoctorReport report = examined(workspace);
        QCOMPARE(test::statesOf(report),
                 list("connect pass, unicode pass, leftovers pass, scratch pass, create_table pass,"
                      "statements n/a, types pass, values n/a, overwrite n/a, rollback pass, empty pass,"
                      "self_overwrite n/a, drop_partition n/a, many_rows pass, row_count n/a,"
                      "native_sql n/a, second_session pass, pruning n/a, time_limit n/a,"
                      "cancel pass, tables pass, spelling n/a, counters n/a, journal pass,"
                      "drop_scratch pass"));
        QCOMPARE(report.failed(), 0);
        QVERIFY(!report.isStopped);
        QCOMPARE(report.driver, QStringLiteral("QSQLITE"));
        QVERIFY(report.serverVersion.startsWith(QLatin1String("3.")));
        QVERIFY2(textOf(lineOf(report, "many_rows")).contains(QLatin1String("rows a second")),
                 qPrintable(textOf(lineOf(report, "many_rows"))));
        QCOMPARE(test::scratchFilesIn(workspace), QStringList());
        QVERIFY(!QFile::exists(workspace.storePath()));
        QVERIFY(!QFile::exists(workspace.journalPath()));
    }

    void sqliteTablesAreReadOnly()
    {
        const Workspace workspace = embedded();
        QVERIFY(EmbeddedStore::open(workspace.storePath()));
        {
            const auto journal = JournalFile::open(workspace.journalPath());
            QVERIFY(journal);
            JournalEntry entry;
            entry.day = test::theDay();
            entry.who = QStringLiteral("anna");
            entry.rows.push_back({ {}, 0, 0, Severity::High });
            QVERIFY((*journal)->append(entry));
        }
        const QByteArray before = test::readFile(workspace.storePath());
        const DoctorReport report = examined(workspace);
        QCOMPARE(report.failed(), 0);
        QVERIFY(lineOf(report, "tables").found.startsWith(QLatin1String("All are there")));
        QVERIFY2(lineOf(report, "journal").found.startsWith(QLatin1String("1 decision")),
                 qPrintable(lineOf(report, "journal").found));
        QCOMPARE(test::readFile(workspace.storePath()), before);
    }

    void sqliteDamageIsTold()
    {
        const Workspace workspace = embedded();
        test::writeFile(workspace.storePath(), QByteArray(9000, 'x'));
        const DoctorReport report = examined(workspace);
        QCOMPARE(report.failed(), 1);
        QVERIFY2(lineOf(report, "tables").found.contains(QLatin1String("damaged")),
                 qPrintable(lineOf(report, "tables").found));
    }

    void sqliteWithoutAPlaceToWrite()
    {
        DoctorSetup setup;
        setup.folder = path("nowhere");
        const auto report = examineDatabase(setup, {});
        QVERIFY(report);
        QCOMPARE(report->failed(), 1);
        QCOMPARE(lineOf(*report, "connect").state, DoctorState::Failed);
        QCOMPARE(lineOf(*report, "cancel").state, DoctorState::NotApplicable);
        QVERIFY(lineOf(*report, "cancel").found.contains(QLatin1String("no connection")));
        QCOMPARE(lineOf(*report, "journal").state, DoctorState::Passed);
    }

    void oldScratchFilesAreRemoved()
    {
        const Workspace workspace = embedded();
        const QString old = QStringLiteral("flow_workbench_doctor_0123456789abcdef");
        const QString recent = QStringLiteral("flow_workbench_doctor_1123456789abcdef");
        const QString strange =
            workspace.root() + QStringLiteral("/.flow_workbench_doctor_of_somebody.sqlite");
        for (const QString& file : { doctor::scratchFile(workspace.root(), old),
                                     doctor::scratchFile(workspace.root(), recent), strange })
            test::writeFile(file, "x");
        const QDateTime twoDaysAgo = QDateTime::currentDateTimeUtc().addDays(-2);
        for (const QString& file : { doctor::scratchFile(workspace.root(), old), strange }) {
            QFile aged(file);
            QVERIFY(aged.open(QIODevice::ReadWrite));
            QVERIFY(aged.setFileTime(twoDaysAgo, QFileDevice::FileModificationTime));
        }
        const DoctorReport report = examined(workspace);
        const QString found = lineOf(report, "leftovers").found;
        QVERIFY2(found.contains(old) && found.contains(recent), qPrintable(found));
        QCOMPARE(test::scratchFilesIn(workspace),
                 (QStringList { QStringLiteral(".%1.sqlite").arg(recent),
                                QStringLiteral(".flow_workbench_doctor_of_somebody.sqlite") }));
    }

    void sqliteIsStopped()
    {
        const Workspace workspace = embedded();
        // The long statement of the last check but four is under way.
        const DoctorReport report = test::examinedUntil(
            workspace, {}, [&] { return !test::scratchFilesIn(workspace).isEmpty(); });
        QVERIFY(report.isStopped);
        QCOMPARE(report.failed(), 0);
        QCOMPARE(test::scratchFilesIn(workspace), QStringList());
    }

    void postgresPasses()
    {
        if (skips())
            return;
        const Workspace workspace = shared(QStringLiteral("empty"));
        const DoctorReport report = examined(workspace, m_server.password());
        QCOMPARE(test::statesOf(report),
                 list("connect pass, unicode pass, leftovers pass, scratch pass, create_table pass,"
                      "statements pass, types pass, values pass, overwrite n/a, rollback pass, empty pass,"
                      "self_overwrite n/a, drop_partition n/a, many_rows pass, row_count pass,"
                      "native_sql n/a, second_session pass, pruning n/a, time_limit pass,"
                      "cancel pass, tables pass, spelling n/a, counters n/a, journal pass,"
                      "drop_scratch pass"));
        QVERIFY2(report.serverVersion.startsWith(QLatin1String("PostgreSQL")),
                 qPrintable(report.serverVersion));
        QVERIFY2(report.driver.startsWith(QLatin1String("psqlodbc")), qPrintable(report.driver));
        QVERIFY(!report.driverVersion.isEmpty());
        QVERIFY(lineOf(report, "tables").found.startsWith(QLatin1String("None is there yet.")));
        QCOMPARE(scratchSchemas(), QStringList());
        QCOMPARE(test::scratchFilesIn(workspace), QStringList());
        QCOMPARE(m_server.rowsOf(QStringLiteral(
                     "SELECT count(*) FROM pg_tables WHERE schemaname = 'empty'"))[0][0],
                 QVariant(qlonglong(0)));
    }

    void spotsTablesAreOnlyRead()
    {
        if (skips())
            return;
        const QString schema = QStringLiteral("spots");
        test::sharedStore(m_server, { schema, Parameters::Bind, true }, path("local.sqlite"));
        QVERIFY(m_server.execute(QStringLiteral(
            "INSERT INTO spots.flow_scores (srcip, y, m, d) VALUES ('10.0.0.1', 2016, 7, 8)")));
        const QString everything =
            QStringLiteral("SELECT table_name, column_name, data_type FROM "
                           "information_schema.columns WHERE table_schema = 'spots' ORDER BY 1, 2");
        const auto before = m_server.rowsOf(everything);
        QVERIFY(before.size() > 30);
        const DoctorReport report = examined(shared(schema), m_server.password());
        QCOMPARE(report.failed(), 0);
        const QString tables = lineOf(report, "tables").found;
        QVERIFY2(tables.startsWith(QLatin1String("There: flow_scores, flow_edge.")),
                 qPrintable(tables));
        QVERIFY(tables.contains(QLatin1String("flow_chords")));
        const QString spelling = lineOf(report, "spelling").found;
        QVERIFY2(
            spelling.contains(QLatin1String("Spot 1.0: ml_score, dstip_internal, mn, no pkts")),
            qPrintable(spelling));
        QVERIFY(lineOf(report, "counters").found.startsWith(QLatin1String("INT")));
        QCOMPARE(m_server.rowsOf(everything), before);
        QCOMPARE(m_server.rowsOf(QStringLiteral("SELECT srcip FROM spots.flow_scores")).size(), 1);
    }

    void missingTablesFailWhereTheyMayNotBeMade()
    {
        if (skips())
            return;
        ConnectionSettings settings = test::settingsOf(m_server, QStringLiteral("empty"));
        settings.createTables = false;
        const DoctorReport report =
            examined(test::workspaceWith(path("w"), settings), m_server.password());
        QCOMPARE(report.failed(), 1);
        const DoctorLine line = lineOf(report, "tables");
        QVERIFY2(line.words.contains(QLatin1String("does not exist"))
                     && line.advice.contains(QLatin1String("create_tables")),
                 qPrintable(textOf(line)));
    }

    void aUserWithoutTheRightIsToldWhatToGrant()
    {
        if (skips())
            return;
        QVERIFY(m_server.execute(QStringLiteral(
            "CREATE ROLE anna_analyst LOGIN PASSWORD 'secret words'; GRANT USAGE ON SCHEMA empty "
            "TO anna_analyst")));
        ConnectionSettings settings = test::settingsOf(m_server, QStringLiteral("empty"));
        settings.user = QStringLiteral("anna_analyst");
        const Workspace workspace = test::workspaceWith(path("w"), settings);
        const DoctorReport report = examined(workspace, QStringLiteral("secret words"));
        QCOMPARE(report.failed(), 1);
        const DoctorLine line = lineOf(report, "scratch");
        QVERIFY2(
            line.words.contains(QLatin1String("permission denied"))
                && line.advice.contains(QLatin1String("GRANT CREATE ON DATABASE \"postgres\"")),
            qPrintable(textOf(line)));
        // What needs no scratch schema is looked at.
        QCOMPARE(lineOf(report, "unicode").state, DoctorState::Passed);
        QCOMPARE(lineOf(report, "tables").state, DoctorState::Passed);
        QCOMPARE(lineOf(report, "types").state, DoctorState::NotApplicable);
        QVERIFY(lineOf(report, "types").found.contains(QLatin1String("no scratch schema")));
        QCOMPARE(test::scratchFilesIn(workspace), QStringList());
    }

    void aRefusedLoginSaysNoSecret()
    {
        if (skips())
            return;
        const QString wrong = QStringLiteral("not;the {pass}word");
        const DoctorReport report = examined(shared(QStringLiteral("empty")), wrong);
        const DoctorLine line = lineOf(report, "connect");
        QVERIFY2(line.state == DoctorState::Failed
                     && line.words.contains(QLatin1String("authentication failed"))
                     && line.words.contains(QLatin1String("\"(user)\"")),
                 qPrintable(textOf(line)));
        for (const DoctorLine& any : report.lines)
            QVERIFY2(!textOf(any).contains(wrong), qPrintable(textOf(any)));
        QCOMPARE(report.failed(), 1);
    }

    void aMissingSchemaStopsOnlyItsTables()
    {
        if (skips())
            return;
        const DoctorReport report =
            examined(shared(QStringLiteral("not_there")), m_server.password());
        QCOMPARE(report.failed(), 1);
        QVERIFY2(lineOf(report, "connect").advice.contains(QLatin1String("not_there")),
                 qPrintable(textOf(lineOf(report, "connect"))));
        QCOMPARE(lineOf(report, "tables").state, DoctorState::NotApplicable);
        QCOMPARE(lineOf(report, "many_rows").state, DoctorState::Passed);
        QCOMPARE(lineOf(report, "cancel").state, DoctorState::Passed);
        QCOMPARE(scratchSchemas(), QStringList());
    }

    void aStoppedOneDropsItsSchema()
    {
        if (skips())
            return;
        const Workspace workspace = shared(QStringLiteral("empty"));
        const DoctorReport report =
            test::examinedUntil(workspace, m_server.password(), [this] { return isSleeping(); });
        QVERIFY(report.isStopped);
        QCOMPARE(report.failed(), 0);
        QCOMPARE(lineOf(report, "many_rows").state, DoctorState::Passed);
        QCOMPARE(report.lines.back().key, QStringLiteral("drop_scratch"));
        QCOMPARE(scratchSchemas(), QStringList());
        QCOMPARE(test::scratchFilesIn(workspace), QStringList());
    }

    void whatALostServerKeepsIsDroppedLater()
    {
        if (skips())
            return;
        ConnectionSettings settings = test::settingsOf(m_server, QStringLiteral("empty"));
        settings.loginSeconds = 2;
        const Workspace workspace = test::workspaceWith(path("w"), settings);
        DoctorReport report = test::examinedUntil(workspace, m_server.password(), [this] {
            if (isSleeping())
                m_server.kill();
            return false;
        });
        QVERIFY(!report.isStopped);
        const DoctorLine dropped = lineOf(report, "drop_scratch");
        QVERIFY2(dropped.state == DoctorState::Failed
                     && dropped.advice.contains(QLatin1String("flow_workbench_doctor_")),
                 qPrintable(textOf(dropped)));
        QCOMPARE(lineOf(report, "tables").state, DoctorState::NotApplicable);
        QVERIFY2(m_server.start(), qPrintable(m_server.error()));
        const QStringList left = scratchSchemas();
        QCOMPARE(left.size(), 1);

        // The same day it may be another run's.
        report = examined(workspace, m_server.password());
        QVERIFY2(lineOf(report, "leftovers").found.contains(QLatin1String("another run"))
                     && lineOf(report, "leftovers").found.contains(left[0]),
                 qPrintable(lineOf(report, "leftovers").found));
        QCOMPARE(scratchSchemas(), left);

        // Another workspace cannot know whose it is.
        report = examined(test::workspaceWith(path("other"), settings), m_server.password());
        QVERIFY2(lineOf(report, "leftovers").found.contains(QLatin1String("did not make it")),
                 qPrintable(lineOf(report, "leftovers").found));
        QCOMPARE(scratchSchemas(), left);

        const auto notes = doctor::notesIn(workspace.root());
        QCOMPARE(notes.size(), std::size_t(1));
        QCOMPARE(notes[0].name, left[0]);
        QVERIFY(doctor::writeNote(workspace.root(),
                                  { notes[0].name, notes[0].made.addDays(-2), notes[0].place }));
        report = examined(workspace, m_server.password());
        QVERIFY2(lineOf(report, "leftovers").found.startsWith(QLatin1String("dropped")),
                 qPrintable(lineOf(report, "leftovers").found));
        QCOMPARE(scratchSchemas(), QStringList());
        QCOMPARE(test::scratchFilesIn(workspace), QStringList());
    }

    void otherServersNotesAreKept()
    {
        if (skips())
            return;
        const Workspace workspace = shared(QStringLiteral("empty"));
        const QString name = doctor::newScratchName();
        QVERIFY(m_server.createSchema(name));
        QVERIFY(doctor::writeNote(workspace.root(),
                                  { name, QDateTime::currentDateTimeUtc().addDays(-9),
                                    QStringLiteral("postgresql://elsewhere:5432/flow") }));
        const DoctorReport report = examined(workspace, m_server.password());
        QVERIFY2(lineOf(report, "leftovers").found.contains(QLatin1String("did not make it")),
                 qPrintable(lineOf(report, "leftovers").found));
        QCOMPARE(scratchSchemas(), QStringList { name });
        QCOMPARE(doctor::notesIn(workspace.root()).size(), std::size_t(1));
        QVERIFY(m_server.execute(QStringLiteral("DROP SCHEMA ") + name));
    }

    void namesOfScratch()
    {
        QVERIFY(doctor::isScratchName(doctor::newScratchName()));
        QVERIFY(doctor::newScratchName() != doctor::newScratchName());
        for (const char* name :
             { "", "flow_workbench_doctor_", "flow_workbench_doctor_0123",
               "flow_workbench_doctor_0123456789ABCDEF", "flow_workbench_doctor_0123456789abcdef\n",
               "x_flow_workbench_doctor_0123456789abcdef",
               "flow_workbench_doctor_0123456789abcdef; DROP SCHEMA x" })
            QVERIFY2(!doctor::isScratchName(QString::fromLatin1(name)), name);
    }

private:
    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }

    bool skips() const
    {
        if (m_server.isRunning())
            return false;
        QTest::qSkip("no PostgreSQL here", __FILE__, __LINE__);
        return true;
    }

    Workspace embedded() const { return test::workspaceWith(path("w"), {}); }

    Workspace shared(const QString& schema) const
    {
        return test::workspaceWith(path("w"), test::settingsOf(m_server, schema));
    }

    QStringList scratchSchemas() const
    {
        QStringList names;
        for (const QVariantList& row : m_server.rowsOf(QStringLiteral(
                 "SELECT nspname FROM pg_namespace WHERE nspname LIKE 'flow_workbench%'")))
            names += row[0].toString();
        return names;
    }

    // The long statement is under way.
    bool isSleeping() const
    {
        return m_server.isRunning()
            && !m_server
                    .rowsOf(QStringLiteral("SELECT pid FROM pg_stat_activity WHERE state = "
                                           "'active' AND query LIKE 'SELECT CAST(PG_SLEEP%'"))
                    .isEmpty();
    }

    test::PostgresServer m_server;
    std::optional<QTemporaryDir> m_folder;
};

FW_TEST(TestDoctor, "tst_doctor")

} // namespace fw

#include "tst_doctor.moc"
