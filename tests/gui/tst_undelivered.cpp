// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/session.h"
#include "app/window/mainwindow.h"
#include "core/base/textfile.h"
#include "core/base/worker.h"
#include "tests/gui/windowhand.h"
#include "tests/support/testmain.h"
#include "views/pages/connectiontable.h"
#include "views/pages/triagepage.h"

#include <QTemporaryDir>
#include <QTest>

namespace fw {

namespace {

using namespace test;

constexpr int patience = 30000; // milliseconds before a hang is called one

} // namespace

// A workspace whose feedback goes to a server that is not there: the window says so, and works on.
class TestUndelivered : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        forgetSettings(m_folder);
        m_workspace = m_folder.filePath(QStringLiteral("workspace"));
        bool ended = false;
        QString problem;
        Worker worker(QStringLiteral("setup"));
        worker.submit<RunReport>(
            [path = m_workspace](RunContext context) -> Result<RunReport> {
                auto session = Session::open(path);
                if (!session)
                    return failure(session.error());
                const Day day(2026, 3, 18);
                const auto sample = (*session)->makeSample({ day, 4000, 1 }, context);
                if (!sample)
                    return failure(sample.error());
                const auto written = writeFileAtomically(
                    (*session)->workspace().settingsPath(),
                    "{\"version\": 1, \"database\": {\"engine\": \"sqlite\"}, \"feedback\": "
                    "{\"target\": \"webhdfs://127.0.0.1:1/{day}/ml_feedback.csv\"}}");
                if (!written)
                    return failure(written.error());
                return (*session)->run({ day, 100, {} }, context);
            },
            this,
            [&](const Result<RunReport>& result) {
                problem = result ? QString() : result.error().text();
                ended = true;
            });
        QTRY_VERIFY_WITH_TIMEOUT(ended, patience);
        QCOMPARE(problem, QString());
    }

    void aVerdictIsKeptAndTheDebtIsTold()
    {
        MainWindow window(m_workspace, {});
        open(window);
        QCOMPARE(messageOf(window), QString());
        window.triage().table().selectRow(0);
        QTest::keyClick(&window.triage().table(), Qt::Key_1);
        settle(window);
        QVERIFY2(messageOf(window).startsWith(due), qPrintable(messageOf(window)));
        QCOMPARE(window.triage().model().counts().hiddenScored, 1);
    }

    void theDebtIsToldWhenTheWindowOpens()
    {
        MainWindow window(m_workspace, {});
        open(window);
        QTRY_VERIFY2_WITH_TIMEOUT(messageOf(window).startsWith(due), qPrintable(messageOf(window)),
                                  patience);
        QCOMPARE(window.triage().model().counts().hiddenScored, 1);
    }

private:
    const QString due =
        QStringLiteral("ml_feedback.csv of 2026-03-18 is up to date in the day's folder, but not "
                       "yet at webhdfs://127.0.0.1:1/20260318/ml_feedback.csv");
    QTemporaryDir m_folder;
    QString m_workspace;
};

FW_TEST(TestUndelivered, "tst_undelivered")

} // namespace fw

#include "tst_undelivered.moc"
