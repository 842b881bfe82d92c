// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/mainwindow.h"
#include "tests/gui/windowhand.h"
#include "tests/gui/windowwalk.h"
#include "tests/support/testmain.h"
#include "views/pages/connectiontable.h"
#include "views/pages/triagepage.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <map>

namespace fw {

using namespace test;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The first lines of a text, the one of this number (from 1) changed.
QByteArray withLine(const QByteArray& text, int number, const char* before, const char* after)
{
    QList<QByteArray> lines = text.split('\n').mid(0, 20);
    QByteArray& line = lines[number - 1];
    const qsizetype at = line.indexOf(before);
    if (at < 0)
        qFatal("nothing to change in line %d", number);
    line.replace(at, static_cast<qsizetype>(qstrlen(before)), after);
    return lines.join('\n') + '\n';
}

// What flow-oa says last, without its name.
QString sentenceOf(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(FLOW_OA_PROGRAM), arguments);
    if (!process.waitForFinished(patience) || process.exitCode() != 1)
        qFatal("flow-oa did not fail: %d", process.exitCode());
    const QString said = QString::fromUtf8(process.readAllStandardError()).trimmed();
    const qsizetype at = said.lastIndexOf(QLatin1String("flow-oa: "));
    return said.mid(at + 9);
}

} // namespace

// Files dropped on the real window.
class TestDroppedFiles : public TestCase
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray m_flows;
    QByteArray m_results;

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString workspace() const { return path(QStringLiteral("workspace")); }
    QString file(const QString& name, const QByteArray& content) const
    {
        QFile made(path(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(content) != content.size())
            qFatal("%s", qPrintable(made.errorString()));
        return made.fileName();
    }
    // Everything the workspace's day holds, but for what SQLite keeps beside its files.
    std::map<QString, QByteArray> kept() const
    {
        std::map<QString, QByteArray> found;
        const QDir day(workspace() + QStringLiteral("/data/flow/20260318"));
        for (const QString& name : day.entryList(QDir::Files))
            if (!name.endsWith(QLatin1String("-shm")) && !name.endsWith(QLatin1String("-wal")))
                found[name] = contentOf(day.filePath(name));
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        forgetSettings(m_folder);
        const auto made = makeSampleWorkspace(workspace(), Day(2026, 3, 18));
        QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
        const QString day = workspace() + QStringLiteral("/data/flow/20260318/");
        m_flows = contentOf(day + QStringLiteral("flow_20260318.csv"));
        m_results = contentOf(day + QStringLiteral("flow_results.csv"));
        QVERIFY(!m_flows.isEmpty() && !m_results.isEmpty());
    }

    void flowsAndResultsMakeADay()
    {
        const QString flows = file(QStringLiteral("my%2Fflows.csv"), m_flows);
        const QString results = file(QStringLiteral("ranked.csv"), m_results);
        MainWindow window(path(QStringLiteral("new")), {});
        open(window);
        QVERIFY(drop(child<QWidget>(window, "sampleButton"), { flows }));
        QVERIFY(!window.isSettled());
        settle(window);
        QCOMPARE(messageOf(window),
                 QStringLiteral("my%2Fflows.csv holds raw flows. Imported 4,000 flows."));
        QVERIFY(window.windowTitle().startsWith(QLatin1String("2026-03-18")));
        QCOMPARE(window.triage().model().counts().total, 0);
        // Once more: nothing is taken twice.
        QVERIFY(drop(window.triage(), { flows }));
        settle(window);
        QVERIFY2(messageOf(window).contains(QLatin1String("had been imported before")),
                 qPrintable(messageOf(window)));
        QVERIFY(drop(window.triage(), { results }));
        settle(window);
        QVERIFY2(messageOf(window).startsWith(QLatin1String("ranked.csv holds ranked results.")),
                 qPrintable(messageOf(window)));
        QVERIFY(window.triage().model().counts().total > 300);
    }

    // Two at once, the wrong way round and with one that is neither: the flows come first.
    void severalFilesAreTakenForWhatTheyAre()
    {
        const QString flows = file(QStringLiteral("flows.csv"), m_flows);
        const QString results = file(QStringLiteral("results.csv"), m_results);
        const QString letter = file(QStringLiteral("letter.txt"), "Dear Sir\n");
        MainWindow window(path(QStringLiteral("both")), {});
        open(window);
        QVERIFY(drop(window, { results, letter, flows }));
        settle(window);
        // What the analysis warns of stands between them.
        const QString said = QLatin1Char('\n') + messageOf(window);
        for (const char* start :
             { "results.csv holds ranked results.", "letter.txt was not opened: ",
               "Files imported: 1 of 2; flows: 4,000; days: 1; refused: 1." })
            QVERIFY2(said.contains(QLatin1Char('\n') + QLatin1String(start)), qPrintable(said));
        // The analysis had the flows: nothing had to be made anew after their import.
        QCOMPARE(child<QTableView>(window, "runsTable").model()->rowCount(), 1);
        QVERIFY(window.triage().model().counts().total > 300);
        QVERIFY(child<QTableView>(window, "detailsTable").model()->rowCount() > 0);
    }

    // Whatever part of the window they fall on.
    void filesMayFallAnywhere_data()
    {
        QTest::addColumn<QString>("target");
        for (const char* name : { "filterEdit", "dayPicker", "limit", "ruleNote", "detailsTable",
                                  "historyTable", "modeBar", "runWarnings", "reportFile" })
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void filesMayFallAnywhere()
    {
        QFETCH(QString, target);
        const QString letter = file(QStringLiteral("letter.txt"), "Dear Sir\n");
        MainWindow window(workspace(), {});
        open(window);
        QVERIFY(drop(child<QWidget>(window, qPrintable(target)), { letter }));
        settle(window);
        QVERIFY2(messageOf(window).contains(letter), qPrintable(messageOf(window)));
        QVERIFY(!child<QLabel>(window, "dropHint").isVisible());
    }

    void aHintIsShownWhileFilesAreDragged()
    {
        MainWindow window(workspace(), {});
        open(window);
        const auto& hint = child<QLabel>(window, "dropHint");
        QVERIFY(!hint.isVisible());
        QVERIFY(dragOver(window, { path(QStringLiteral("any.csv")) }));
        QVERIFY(hint.isVisible());
        QCOMPARE(hint.geometry(), window.rect());
        QVERIFY2(hint.text().contains(QLatin1String("Drop to import")), qPrintable(hint.text()));
        dragAway(window);
        QVERIFY(!hint.isVisible());
        QCOMPARE(messageOf(window), QString());
    }

    void whatIsNoFileHereIsRefused()
    {
        MainWindow window(workspace(), {});
        open(window);
        QVERIFY(dropUrls(window, { QStringLiteral("https://example.org/flows.csv") }));
        QVERIFY(window.isSettled());
        QVERIFY2(messageOf(window).startsWith(
                     QLatin1String("Nothing was opened: https://example.org/flows.csv is not a "
                                   "file on this computer.")),
                 qPrintable(messageOf(window)));
    }

    void nothingIsTakenWhileSomethingIsBeingDone()
    {
        const QString letter = file(QStringLiteral("letter.txt"), "Dear Sir\n");
        MainWindow window(workspace(), {});
        open(window);
        actionNamed(window, "runAnalysis").trigger();
        QVERIFY(dragOver(window, { letter }));
        const QString hint = child<QLabel>(window, "dropHint").text();
        QVERIFY2(hint.contains(QLatin1String("being worked on")), qPrintable(hint));
        QVERIFY(drop(window, { letter }));
        QVERIFY2(messageOf(window).startsWith(QLatin1String("Nothing was opened: something else")),
                 qPrintable(messageOf(window)));
        settle(window);
        // The run was not disturbed, and the file was not opened later.
        QVERIFY2(messageOf(window).contains(QLatin1String("Analysis of 2026-03-18")),
                 qPrintable(messageOf(window)));
        QVERIFY(!messageOf(window).contains(QLatin1String("letter.txt")));
    }

    void aWrongFileIsRefusedInTheWordsOfTheCommand_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("isRun"); // the command that says the same
        const auto row = [](const char* name, const QByteArray& content, bool isRun,
                            const char* fileName = "wrong.csv") {
            QTest::newRow(name) << QString::fromUtf8(fileName) << content << isRun;
        };
        QByteArray noise = "\x01\x1b[31m\xff\xfe";
        for (int i = 0; i < 3000; ++i)
            noise += static_cast<char>(i * 37 % 251);
        const QByteArray header = m_flows.left(m_flows.indexOf('\n') + 1);
        row("empty", "", true);
        row("one endless line", QByteArray(3'000'000, 'x'), true);
        row("noise", noise, false);
        row("a letter", "Dear Sir,\nthis is no table.\n", false);
        row("another table", "a,b,c\n1,2,3\n", false);
        row("flows without a flow", header, false);
        row("flows that are all wrong", header + "1,2,3\n4,5,6\n", false);
        row("a column twice", "treceived," + header, false);
        row("results with a wrong time", withLine(m_results, 2, "2026", "next"), true);
        row("results with a missing column", withLine(m_results, 3, "\t", ""), true);
        row("results of another day", withLine(m_results, 2, "2026-03-18", "2026-03-01"), true);
        row("a name with a tag", "Dear Sir\n", false, "<b>bold.csv");
        row("a name with a new line", "Dear Sir\n", false, "one\nAll verdicts are gone.csv");
        row("a name that reads backwards", "Dear Sir\n", false, "a\u202Evsc.exe");
        row("a name with placeholders", withLine(m_results, 2, "2026", "next"), true,
            "a%2Fb%3D%1.csv");
    }

    void aWrongFileIsRefusedInTheWordsOfTheCommand()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(bool, isRun);
        const QString wrong = file(name, content);
        MainWindow window(workspace(), {});
        open(window);
        const auto before = kept();
        const int rows = window.triage().model().counts().total;
        QVERIFY(drop(window, { wrong }));
        settle(window);
        const QString shown = messageOf(window);
        QVERIFY(kept() == before);
        QCOMPARE(window.triage().model().counts().total, rows);
        const QStringList command = isRun ? QStringList { QStringLiteral("run"),
                                                          QStringLiteral("-d"),
                                                          QStringLiteral("20260318"),
                                                          QStringLiteral("-l"),
                                                          QStringLiteral("1000"),
                                                          QStringLiteral("--results"),
                                                          wrong }
                                          : QStringList { QStringLiteral("import"), wrong };
        QCOMPARE(shown,
                 sentenceOf(command + QStringList { QStringLiteral("--workspace"), workspace() }));
        QVERIFY2(shown.contains(QLatin1String("Nothing ")), qPrintable(shown));
        QVERIFY(kept() == before);
        QFile::remove(wrong);
    }

    // What only the window can be given.
    void otherWrongFilesSayWhatIsKept_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::newRow("gone") << QStringLiteral("gone.csv")
                              << QStringLiteral("cannot be read: No such file or directory.");
        QTest::newRow("results without a day")
            << QStringLiteral("undated.csv") << QStringLiteral("line 1: this is not a ranked");
    }

    void otherWrongFilesSayWhatIsKept()
    {
        QFETCH(QString, name);
        QFETCH(QString, words);
        file(QStringLiteral("undated.csv"), withLine(m_results, 1, "2026", "next"));
        MainWindow window(workspace(), {});
        open(window);
        QVERIFY(drop(window, { path(name) }));
        settle(window);
        const QString shown = messageOf(window);
        QVERIFY2(shown.startsWith(path(name)) && shown.contains(words)
                     && shown.endsWith(QLatin1String(" Nothing was changed.")),
                 qPrintable(shown));
    }
};

FW_TEST(TestDroppedFiles, "tst_droppedfiles")

} // namespace fw

#include "tst_droppedfiles.moc"
