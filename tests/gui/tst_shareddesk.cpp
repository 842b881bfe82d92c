// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A triage on a shared database whose server goes away in the middle.
#include "app/services/session.h"
#include "app/window/databasecontroller.h"
#include "app/window/mainwindow.h"
#include "core/config/workspace.h"
#include "tests/gui/windowhand.h"
#include "tests/support/postgresserver.h"
#include "tests/support/testmain.h"
#include "views/pages/connectiontable.h"
#include "views/pages/triagepage.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

namespace fw {

namespace {

constexpr int patience = 40000; // milliseconds before a hang is called one

ConnectionSettings settingsOf(const test::PostgresServer& server)
{
    ConnectionSettings settings;
    settings.engine = Engine::PostgreSql;
    settings.driver = test::PostgresServer::driver();
    settings.host = server.host();
    settings.port = server.port();
    settings.database = QStringLiteral("postgres");
    settings.schema = QStringLiteral("desk");
    settings.authentication = Authentication::Password;
    settings.user = server.user();
    settings.loginSeconds = 5;
    return settings;
}

} // namespace

class TestSharedDesk : public test::TestCase
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QTemporaryDir m_remembered;
    test::PostgresServer m_server;
    Day m_day = Day(2026, 3, 18);

    QString workspacePath() const { return m_folder.filePath(QStringLiteral("workspace")); }

    // In a worker's thread, because this program has windows.
    template<typename T>
    Result<T> inWorker(std::function<Result<T>(RunContext)> work)
    {
        Result<T> outcome = cancelledError();
        bool ended = false;
        Worker worker(QStringLiteral("test"));
        worker.submit<T>(std::move(work), this, [&](Result<T> result) {
            outcome = std::move(result);
            ended = true;
        });
        [&] {
            QTRY_VERIFY_WITH_TIMEOUT(ended, patience);
        }();
        return outcome;
    }

    QList<QVariantList> stored() const
    {
        return m_server.rowsOf(QStringLiteral("SELECT tstart, srcip, dstip, srcport, dstport, "
                                              "score FROM desk.flow_threat_investigation "
                                              "ORDER BY 1, 2, 3, 4, 5, 6"));
    }

    static QString waitingText(const MainWindow& window)
    {
        return test::child<QLabel>(window, "statusUnsaved").text();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString reason = test::PostgresServer::whyNot(); !reason.isEmpty()) {
            test::printSkipped(reason);
            QSKIP("no PostgreSQL here");
        }
        QVERIFY2(m_server.start(), qPrintable(m_server.error()));
        QVERIFY(m_server.createSchema(QStringLiteral("desk")));
        qputenv("FLOW_DB_PASSWORD", m_server.password().toUtf8());
        test::forgetSettings(m_remembered);
        const auto report =
            inWorker<RunReport>([&](const RunContext& context) -> Result<RunReport> {
                auto workspace = Workspace::open(workspacePath());
                if (!workspace)
                    return failure(workspace.error());
                if (const auto saved = workspace->saveConnection(settingsOf(m_server)); !saved)
                    return failure(saved.error());
                auto session = Session::open(workspacePath());
                if (!session)
                    return failure(session.error());
                const auto sample = (*session)->makeSample({ m_day, 3000, 1 }, context);
                if (!sample)
                    return failure(sample.error());
                return (*session)->run({ m_day, 200, {} }, context);
            });
        QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
    }

    void cleanupTestCase() { qunsetenv("FLOW_DB_PASSWORD"); }

    void everyVerdictIsStoredOnceWhateverTheServerDoes()
    {
        MainWindow window(workspacePath(), m_day);
        test::open(window);
        QCOMPARE(window.triage().model().counts().total, 200);
        QTRY_VERIFY_WITH_TIMEOUT(
            test::child<QLabel>(window, "statusStore").text().contains(QLatin1String("PostgreSQL")),
            patience);
        QWidget& table = window.triage().table();
        QTest::keyClick(&table, Qt::Key_1);
        QTest::keyClick(&table, Qt::Key_2);
        QTRY_COMPARE_WITH_TIMEOUT(stored().size(), 2, patience);

        // It goes while verdicts are given: the window takes them all the same.
        QVERIFY(m_server.kill());
        QTest::keyClick(&table, Qt::Key_3);
        QTest::keyClick(&table, Qt::Key_1);
        QTest::keyClick(&table, Qt::Key_1);
        QTRY_VERIFY_WITH_TIMEOUT(waitingText(window).startsWith(QLatin1String("3 decision")),
                                 patience);
        QVERIFY2(m_server.start(), qPrintable(m_server.error()));
        QTRY_COMPARE_WITH_TIMEOUT(waitingText(window), QStringLiteral("All decisions are saved"),
                                  patience);
        QCOMPARE(stored().size(), 5);

        // And once more, with one taken back meanwhile.
        QTest::keyClick(&table, Qt::Key_2);
        QVERIFY(m_server.kill());
        test::actionNamed(window, "undo").trigger();
        QTest::keyClick(&table, Qt::Key_3);
        QTRY_VERIFY_WITH_TIMEOUT(waitingText(window).contains(QLatin1String("not yet")), patience);
        QVERIFY2(m_server.start(), qPrintable(m_server.error()));
        QTRY_COMPARE_WITH_TIMEOUT(waitingText(window), QStringLiteral("All decisions are saved"),
                                  patience);

        const auto verdicts = inWorker<std::vector<StoredVerdict>>(
            [&](const RunContext&) -> Result<std::vector<StoredVerdict>> {
                auto session = Session::open(workspacePath());
                if (!session)
                    return failure(session.error());
                return (*session)->store().verdicts(m_day);
            });
        QVERIFY(verdicts);
        QCOMPARE(verdicts->size(), std::size_t(6));
        QCOMPARE(
            window.triage().model().counts().hiddenScored
                + (window.triage().model().counts().shown - window.triage().model().unscoredRows()),
            6);
        QCOMPARE(stored().size(), 6);
        window.close();
    }

    // The days are others' as well.
    void noDayIsDeletedThere()
    {
        MainWindow window(workspacePath(), m_day);
        test::open(window);
        QTRY_VERIFY_WITH_TIMEOUT(
            test::child<QLabel>(window, "statusStore").text().contains(QLatin1String("PostgreSQL")),
            patience);
        test::actionNamed(window, "showDays").trigger();
        auto& table = test::child<QTableView>(window, "daysTable");
        QCOMPARE(table.model()->rowCount(), 1);
        table.selectRow(0);
        const QAction& remove = test::actionNamed(window, "deleteDay");
        QVERIFY(!remove.isEnabled());
        QVERIFY2(remove.toolTip().contains(QLatin1String("others work with")),
                 qPrintable(remove.toolTip()));
        QVERIFY(test::actionNamed(window, "openDay").isEnabled());
        QTest::keyClick(&table, Qt::Key_Delete);
        QVERIFY(!QApplication::activeModalWidget());
        window.close();
    }

    // What somebody else decided there is seen here, and a difference is settled in the window.
    void othersVerdictsAreSeenAndDifferencesSettled()
    {
        MainWindow window(workspacePath(), m_day);
        test::open(window);
        const auto before = stored();
        QVERIFY(before.size() == 6);
        QVERIFY(m_server.execute(QStringLiteral(
            "UPDATE desk.flow_threat_investigation SET score = 4 - score WHERE score <> 2 AND ctid "
            "= "
            "(SELECT min(ctid) FROM desk.flow_threat_investigation WHERE score <> 2)")));
        auto& settle = test::actionNamed(window, "settleConflicts");
        QVERIFY(!settle.isEnabled());
        test::actionNamed(window, "reload").trigger();
        QTRY_VERIFY_WITH_TIMEOUT(settle.isEnabled(), patience);
        QVERIFY2(test::messageOf(window).contains(QLatin1String("other verdicts")),
                 qPrintable(test::messageOf(window)));
        settle.trigger();
        QDialog* dialog = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(
            (dialog = window.findChild<QDialog*>(QStringLiteral("conflictsDialog"))), patience);
        QTest::mouseClick(&test::child<QPushButton>(*dialog, "keepOurs"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!settle.isEnabled(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(stored(), before, patience);
        window.close();
    }
};

FW_TEST(TestSharedDesk, "tst_shareddesk")

} // namespace fw

#include "tst_shareddesk.moc"
