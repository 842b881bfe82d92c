// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/session.h"
#include "tests/integration/dayfixture.h"
#include "tests/support/testmain.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace fw {

namespace {

using namespace test;

// This many connections, each its own.
QByteArray manyResults(int count)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i)
        lines += resultLine("2016-07-08 10:00:01", { "10.0.0.5", 1024 + i, "203.0.113.9", 443 },
                            "TCP", 1, 100, "1e-9");
    return lines;
}

} // namespace

// A database that may not grow any more, by SQLite's own limit: the page that does not fit can be
// any, where a limit of the system's meets the log first.
class TestFullDatabase : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>(temporaryTemplate());
        m_root = m_folder->filePath(QStringLiteral("w"));
        writeFile(path("flows.csv"), smallDayFlows());
        writeFile(path("first.csv"), firstResults());
        writeFile(path("many.csv"), manyResults(2000));
        auto session = Session::open(m_root);
        QVERIFY(session);
        m_session = std::move(*session);
        QVERIFY(m_session->import(path("flows.csv"), {}));
        QVERIFY(m_session->run({ theDay(), 10, path("first.csv") }, {}));
        const auto rows = m_session->store().suspicious(theDay());
        QVERIFY(rows && !rows->empty());
        QVERIFY(m_session->score(theDay(), { rows->front() }, Severity::High, {}, {}));
    }

    void cleanup()
    {
        m_session.reset();
        m_folder.reset();
    }

    // Of ever more pages, until the run has room: before that nothing of it is there.
    void aRunIsThereWhollyOrNot()
    {
        const DayState before = stateOf(m_root, theDay());
        int refused = 0;
        for (int pages = 0;; pages += 3) {
            limit("workbench.sqlite", pages);
            const auto report = m_session->run({ theDay(), 2000, path("many.csv") }, {});
            if (report)
                break;
            ++refused;
            QCOMPARE(report.error().message,
                     QStringLiteral("There is no room left for %1; free some and try again. "
                                    "Nothing was changed.")
                         .arg(m_root + QStringLiteral("/workbench.sqlite")));
            QCOMPARE(stateOf(m_root, theDay()).difference(before), QString());
            QCOMPARE(stagedFiles(m_root), QStringList());
        }
        QVERIFY2(refused >= 5, qPrintable(QString::number(refused)));
        QCOMPARE(m_session->store().suspicious(theDay())->size(), std::size_t(2000));
        QCOMPARE(m_session->store().tableCounts(theDay())->verdicts, 1);
    }

    void aVerdictThatDoesNotFitIsNotCounted()
    {
        QVERIFY(m_session->run({ theDay(), 2000, path("many.csv") }, {}));
        const auto rows = m_session->store().suspicious(theDay());
        QVERIFY(rows);
        const DayState before = stateOf(m_root, theDay());
        const auto steps = m_session->history(theDay())->size();
        limit("journal.sqlite", 3);
        const auto step = m_session->score(theDay(), *rows, Severity::Low, {}, {});
        QVERIFY(!step);
        QCOMPARE(step.error().message,
                 QStringLiteral("There is no room left for %1; free some and try again. Nothing "
                                "was changed.")
                     .arg(m_root + QStringLiteral("/journal.sqlite")));
        QCOMPARE(stateOf(m_root, theDay()).difference(before), QString());
        QCOMPARE(m_session->history(theDay())->size(), steps);
        limit("journal.sqlite", 100'000);
        QVERIFY(m_session->score(theDay(), *rows, Severity::Low, {}, {}));
        QCOMPARE(m_session->store().tableCounts(theDay())->verdicts, 2001);
    }

    // Such a verdict is kept: it is in the journal, and the tables follow when there is room.
    void tablesWithoutRoomFollowLater()
    {
        QVERIFY(m_session->run({ theDay(), 2000, path("many.csv") }, {}));
        const auto rows = m_session->store().suspicious(theDay());
        QVERIFY(rows);
        limit("workbench.sqlite", 3);
        const auto step = m_session->score(theDay(), *rows, Severity::Low, {}, {});
        QVERIFY(step);
        QVERIFY(step->behind);
        QCOMPARE(m_session->store().tableCounts(theDay())->verdicts, 1);
        m_session.reset();
        auto session = Session::open(m_root);
        QVERIFY(session);
        m_session = std::move(*session);
        QCOMPARE(m_session->store().tableCounts(theDay())->verdicts, 2001);
    }

private:
    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }

    // The session's own connection to this database may have so many pages more than now.
    void limit(const char* database, int more) const
    {
        int found = 0;
        for (const QString& name : QSqlDatabase::connectionNames()) {
            QSqlDatabase connection = QSqlDatabase::database(name, false);
            if (!connection.databaseName().endsWith(QLatin1String(database)))
                continue;
            QSqlQuery query(connection);
            QVERIFY(query.exec(QStringLiteral("PRAGMA page_count")) && query.next());
            const int pages = query.value(0).toInt() + more;
            query.finish();
            QVERIFY(query.exec(QStringLiteral("PRAGMA max_page_count = %1").arg(pages)));
            ++found;
        }
        QCOMPARE(found, 1);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_root;
    std::unique_ptr<Session> m_session;
};

FW_TEST(TestFullDatabase, "tst_fulldatabase")

} // namespace fw

#include "tst_fulldatabase.moc"
