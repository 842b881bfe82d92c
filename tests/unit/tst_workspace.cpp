// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/flowconf.h"
#include "core/config/workspace.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace fw {

class TestWorkspace : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aNewOneIsMade()
    {
        const QTemporaryDir folder;
        const auto workspace = Workspace::open(folder.filePath(QStringLiteral("a/b")));
        QVERIFY(workspace);
        QVERIFY(QDir(workspace->contextFolder()).exists());
        QVERIFY(workspace->dayFolders().empty());
        const auto conf = FlowConf::load(workspace->flowConfPath());
        QVERIFY2(conf, conf ? "" : qPrintable(conf.error().text()));
        QCOMPARE(conf->scoreColumns.size(), std::size_t { 20 });
        for (std::size_t i = 0; i < 20; ++i) // the table's own order
            QCOMPARE(static_cast<std::size_t>(conf->scoreColumns[i]), i);
        QCOMPARE(*Workspace::open(workspace->root()), *workspace);
    }

    void whatTheAnalystWroteStays()
    {
        const QTemporaryDir folder;
        const auto workspace = Workspace::open(folder.path());
        QVERIFY(workspace);
        write(workspace->flowConfPath(), "mine");
        QVERIFY(Workspace::open(folder.path()));
        QFile file(workspace->flowConfPath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine"));
    }

    void pathsAreTheDocumentedOnes()
    {
        const QTemporaryDir folder;
        const auto workspace = Workspace::open(folder.path());
        QVERIFY(workspace);
        const Day day(2016, 7, 8);
        const QString data = workspace->root() + QStringLiteral("/data/flow/20160708/");
        QCOMPARE(workspace->resultsPath(day), data + QStringLiteral("flow_results.csv"));
        QCOMPARE(workspace->feedbackPath(day), data + QStringLiteral("ml_feedback.csv"));
        QCOMPARE(workspace->notebookFolder(day),
                 workspace->root() + QStringLiteral("/ipynb/flow/20160708"));
    }

    void onlyDaysAreListed()
    {
        const QTemporaryDir folder;
        const auto workspace = Workspace::open(folder.path());
        QVERIFY(workspace && workspace->makeDayFolders(Day(2016, 7, 9)));
        QVERIFY(workspace->makeDayFolders(Day(2016, 7, 8)));
        for (const char* other : { "20160230", "2016-07-10", "backup", "201607081" })
            QVERIFY(QDir().mkpath(
                folder.filePath(QStringLiteral("data/flow/") + QLatin1String(other))));
        QCOMPARE(workspace->dayFolders(), (std::vector<Day> { Day(2016, 7, 8), Day(2016, 7, 9) }));
    }

    void badSettingsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<int>("code");
        const auto row = [](const char* settings, ErrorCode code) {
            QTest::newRow(settings) << QByteArray(settings) << static_cast<int>(code);
        };
        row("", ErrorCode::BadInput);
        row("[]", ErrorCode::BadInput);
        row("{}", ErrorCode::BadInput);
        row(R"({"version": "1", "database": {"engine": "sqlite"}})", ErrorCode::BadInput);
        row(R"({"version": 1})", ErrorCode::BadInput);
        row(R"({"version": 1, "database": "sqlite"})", ErrorCode::BadInput);
        row(R"({"version": 1, "database": {"engine": 3}})", ErrorCode::BadInput);
        row(R"({"version": 2, "database": {"engine": "sqlite"}})", ErrorCode::Refused);
        row(R"({"version": 1, "database": {"engine": "oracle"}})", ErrorCode::Refused);
        row(R"({"version": 1, "database": {"engine": "impala"}})", ErrorCode::BadInput);
        row(R"({"version": 18446744073709551615, "database": {"engine": "sqlite"}})",
            ErrorCode::Refused);
        row(R"({"version": 0, "database": {"engine": "sqlite"}})", ErrorCode::BadInput);
    }

    void badSettingsAreNamed()
    {
        QFETCH(QByteArray, settings);
        QFETCH(int, code);
        const QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("workbench.json")), settings);
        const auto workspace = Workspace::open(folder.path());
        QVERIFY(!workspace);
        QCOMPARE(static_cast<int>(workspace.error().code), code);
        QVERIFY(workspace.error().message.contains(QLatin1String("workbench.json")));
    }

    void whatIsNoFolderIsRefused()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("file"));
        write(file, "x");
        QCOMPARE(Workspace::open(file).error().code, ErrorCode::BadInput);
        QCOMPARE(Workspace::open(QString()).error().code, ErrorCode::BadInput);
        QCOMPARE(Workspace::open(file + QStringLiteral("/below")).error().code, ErrorCode::Io);
    }

private:
    static void write(const QString& path, const QByteArray& content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
};

FW_TEST(TestWorkspace, "tst_workspace")

} // namespace fw

#include "tst_workspace.moc"
