// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/session.h"
#include "app/window/mainwindow.h"
#include "core/base/worker.h"
#include "tests/gui/windowhand.h"
#include "tests/support/testmain.h"
#include "views/pages/connectiontable.h"
#include "views/pages/explainpanel.h"
#include "views/pages/triagepage.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace fw {

using namespace test;

namespace {

constexpr int patience = 60000; // milliseconds before a hang is called one
const Day sampleDay(2026, 3, 18);

} // namespace

// The panel that explains, in the real window.
class TestExplainDesk : public test::TestCase
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString workspace() const { return m_folder.filePath(QStringLiteral("workspace")); }

    static QString words(MainWindow& window, const char* name)
    {
        return child<QLabel>(window, name).text();
    }

private Q_SLOTS:
    void initTestCase()
    {
        forgetSettings(m_folder);
        Result<RunReport> report = cancelledError();
        Worker worker(QStringLiteral("setup"));
        bool ended = false;
        worker.submit<RunReport>(
            [path = workspace()](RunContext context) -> Result<RunReport> {
                auto session = Session::open(path);
                if (!session)
                    return failure(session.error());
                const auto sample = (*session)->makeSample({ sampleDay, 20000, 1 }, context);
                if (!sample)
                    return failure(sample.error());
                return (*session)->run({ sampleDay, 500, {} }, context);
            },
            this,
            [&](Result<RunReport> result) {
                report = std::move(result);
                ended = true;
            });
        QTRY_VERIFY_WITH_TIMEOUT(ended, patience);
        QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
    }

    void theKeyExplainsTheCurrentRow()
    {
        MainWindow window(workspace(), sampleDay);
        open(window);
        auto& panel = child<ExplainPanel>(window, "explainPanel");
        // Nobody looks: nothing was asked.
        QCOMPARE(panel.text(), QString());
        QTest::keyClick(&window.triage().table(), Qt::Key_E);
        settle(window);
        QVERIFY(panel.isAncestorOf(QApplication::focusWidget()));
        QVERIFY2(words(window, "explainTitle").startsWith(QStringLiteral("Rank 0: ")),
                 qPrintable(words(window, "explainTitle")));
        QVERIFY(words(window, "explainScore").startsWith(QStringLiteral("Score ")));
        QVERIFY(!words(window, "explainVerdict").isEmpty());
        // Back to the table; it follows the row.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(window.triage().table().hasFocus());
        QTest::keyClick(&window.triage().table(), Qt::Key_J);
        settle(window);
        QVERIFY2(words(window, "explainTitle").startsWith(QStringLiteral("Rank 1: ")),
                 qPrintable(words(window, "explainTitle")));
        // Many at once: the last one counts.
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(&window.triage().table(), Qt::Key_J);
        settle(window);
        QVERIFY2(words(window, "explainTitle").startsWith(QStringLiteral("Rank 21: ")),
                 qPrintable(words(window, "explainTitle")));
    }

    void theOtherEndAndTheCopy()
    {
        MainWindow window(workspace(), sampleDay);
        open(window);
        QTest::keyClick(&window.triage().table(), Qt::Key_E);
        settle(window);
        auto& hosts = child<QComboBox>(window, "explainHost");
        QCOMPARE(hosts.count(), 2);
        const int other = 1 - hosts.currentIndex();
        const QString address = hosts.itemData(other).toString();
        hosts.setFocus();
        QTest::keyClick(&hosts, other == 1 ? Qt::Key_Down : Qt::Key_Up);
        settle(window);
        QCOMPARE(hosts.currentIndex(), other);
        QVERIFY(words(window, "explainHostWords").contains(address));
        QTest::mouseClick(&child<QPushButton>(window, "explainCopy"), Qt::LeftButton);
        const QString copied = QApplication::clipboard()->text();
        QVERIFY(copied.contains(words(window, "explainTitle")));
        QVERIFY(copied.contains(address));
    }

    void thePlantedBeaconIsFound()
    {
        MainWindow window(workspace(), sampleDay);
        open(window);
        QTest::keyClick(&window.triage().table(), Qt::Key_E);
        QFile truth(workspace() + QStringLiteral("/data/flow/20260318/sample_truth.json"));
        QVERIFY(truth.open(QIODevice::ReadOnly));
        QStringList actors; // of the beacon
        for (const auto& story :
             QJsonDocument::fromJson(truth.readAll())[QLatin1String("stories")].toArray())
            if (story[QLatin1String("id")].toString() == QLatin1String("beacon"))
                for (const auto& actor : story[QLatin1String("actors")].toArray())
                    actors += actor[QLatin1String("address")].toString();
        int found = -1;
        for (int row = 0; row < window.triage().model().rowCount() && found < 0; ++row) {
            const SuspiciousConnection& one = window.triage().model().at(row);
            if (actors.contains(one.srcip.toString()) && actors.contains(one.dstip.toString()))
                found = row;
        }
        QVERIFY(found >= 0);
        window.triage().table().selectRow(found);
        settle(window);
        QVERIFY2(
            words(window, "explainVerdict").startsWith(QStringLiteral("Regular, like a beacon")),
            qPrintable(words(window, "explainVerdict")));
    }

    // A panel that is put away asks nothing; brought back it is about the row of now.
    void aPanelThatIsNotSeenWaits()
    {
        MainWindow window(workspace(), sampleDay);
        open(window);
        QTest::keyClick(&window.triage().table(), Qt::Key_E);
        settle(window);
        QTest::keyClick(&window.triage().table(), Qt::Key_C);
        window.triage().table().setFocus(); // the chord has it
        QTest::keyClick(&window.triage().table(), Qt::Key_J);
        settle(window);
        QVERIFY(words(window, "explainTitle").startsWith(QStringLiteral("Rank 0: ")));
        QTest::keyClick(&window.triage().table(), Qt::Key_E);
        settle(window);
        QTRY_VERIFY(words(window, "explainTitle").startsWith(QStringLiteral("Rank 1: ")));
    }

    void withoutRawFlowsItSaysSo()
    {
        const QString flows = workspace() + QStringLiteral("/data/flow/20260318/flow.sqlite");
        QVERIFY(QFile::rename(flows, flows + QStringLiteral(".away")));
        {
            MainWindow window(workspace(), sampleDay);
            open(window);
            QTest::keyClick(&window.triage().table(), Qt::Key_E);
            settle(window);
            QVERIFY(words(window, "explainScore").startsWith(QStringLiteral("Score ")));
            QVERIFY2(words(window, "explainMissing").startsWith(QStringLiteral("Missing: ")),
                     qPrintable(words(window, "explainMissing")));
            QVERIFY(!child<QLabel>(window, "explainVerdict").isVisible());
        }
        QVERIFY(QFile::rename(flows + QStringLiteral(".away"), flows));
    }
};

FW_TEST(TestExplainDesk, "tst_explain")

} // namespace fw

#include "tst_explain.moc"
