// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/importcontroller.h"
#include "app/window/mainwindow.h"
#include "core/config/watchsettings.h"
#include "tests/gui/windowhand.h"
#include "tests/gui/windowwalk.h"
#include "tests/support/testmain.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProcess>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace fw {

using namespace test;

namespace {

// Suricata's flows, the shortest to write.
QByteArray flowsOf(const char* date, int port, int count = 1)
{
    QByteArray content;
    for (int i = 0; i < count; ++i)
        content += QByteArray(R"({"timestamp":"DATET10:00:00.000000+0000","event_type":"flow",)"
                              R"("src_ip":"10.0.0.1","src_port":PORT,"dest_ip":"10.0.0.2",)"
                              R"("dest_port":443,"proto":"TCP","flow":{"pkts_toserver":1,)"
                              R"("pkts_toclient":1,"bytes_toserver":100,"bytes_toclient":50,)"
                              R"("start":"DATET10:00:00.000000+0000",)"
                              R"("end":"DATET10:00:01.000000+0000","age":1,"state":"closed"}})"
                              "\n")
                       .replace("DATE", date)
                       .replace("PORT", QByteArray::number(port + i));
    return content;
}

} // namespace

// Importing many files in the real window: by drop, interrupted, watched; and its report.
class TestImportDesk : public EnglishTestCase
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_case = 0;
    QString m_place;

    QString path(const QString& name) const { return m_place + QLatin1Char('/') + name; }
    QString workspace() const { return path(QStringLiteral("workspace")); }
    QString file(const QString& name, const QByteArray& content) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile made(path(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(content) != content.size())
            qFatal("%s", qPrintable(made.errorString()));
        return made.fileName();
    }
    static QPushButton* offer(const MainWindow& window, const char* name)
    {
        for (auto* button : window.findChildren<QPushButton*>(QLatin1String(name)))
            if (button->isVisible())
                return button;
        return nullptr;
    }
    static QStringList daysOf(const MainWindow& window)
    {
        const auto& picker = child<QComboBox>(window, "dayPicker");
        QStringList days;
        for (int i = 0; i < picker.count(); ++i)
            days += picker.itemText(i).left(10);
        return days;
    }

private Q_SLOTS:
    void initTestCase() { forgetSettings(m_folder); }
    void init()
    {
        EnglishTestCase::init();
        m_place = m_folder.filePath(QString::number(++m_case));
        QVERIFY(QDir().mkpath(m_place));
    }

    void filesAndAFolderAreOneBatchWithAReport()
    {
        const QString one = file(QStringLiteral("one.json"), flowsOf("2016-07-08", 1000, 3));
        file(QStringLiteral("in/two.json"), flowsOf("2016-07-09", 2000, 2) + "{\"event_type\":\n");
        file(QStringLiteral("in/letter.txt"), "Dear Sir\n");
        const QString wrong = file(QStringLiteral("wrong.txt"), "Dear Sir\n");
        MainWindow window(workspace(), {});
        open(window);
        QVERIFY(drop(window, { one, path(QStringLiteral("in")), wrong }));
        settle(window);
        const QString said = messageOf(window);
        QVERIFY2(said.startsWith(QLatin1String("Files imported: 2 of 4; flows: 5; days: 2; passed "
                                               "over: 1; refused: 1; lines left out: 1.\n"
                                               "wrong.txt was not opened: ")),
                 qPrintable(said));
        QCOMPARE(daysOf(window),
                 QStringList({ QStringLiteral("2016-07-09"), QStringLiteral("2016-07-08") }));
        QVERIFY(offer(window, "showImportReport"));
        QTest::mouseClick(offer(window, "showImportReport"), Qt::LeftButton);
        settle(window);
        auto& dialog = child<QDialog>(window, "importReportsDialog");
        QVERIFY(dialog.isVisible());
        auto& table = child<QTableView>(dialog, "importFilesTable");
        QCOMPARE(table.model()->rowCount(), 4);
        QCOMPARE(child<QListWidget>(dialog, "importReportsList").count(), 1);
        // The refused one is shown; then the one with a line left out.
        const auto& details = child<QPlainTextEdit>(dialog, "importFileDetails");
        QVERIFY2(details.toPlainText().contains(wrong), qPrintable(details.toPlainText()));
        for (int row = 0; row < 4; ++row)
            if (table.model()->index(row, 0).data().toString() == QLatin1String("two.json"))
                QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                                  table.visualRect(table.model()->index(row, 0)).center());
        QVERIFY2(details.toPlainText().contains(QLatin1String("1: not a whole JSON object\n"
                                                              "  line 3: ")),
                 qPrintable(details.toPlainText()));
        QVERIFY(details.toPlainText().contains(QLatin1String("Suricata")));
        const QString saved = path(QStringLiteral("report.csv"));
        QVERIFY(answerFileDialog([&] { child<QPushButton>(dialog, "exportImportReport").click(); },
                                 saved));
        settle(window);
        QFile csv(saved);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QByteArray text = csv.readAll();
        QVERIFY2(text.startsWith("file,outcome,format,flows,days") && text.count('\n') == 5,
                 text.constData());
        dialog.close();
    }

    void severalFilesAreChosenByMenu()
    {
        const QString one = file(QStringLiteral("one.json"), flowsOf("2016-07-08", 1000));
        file(QStringLiteral("two.json"), flowsOf("2016-07-08", 2000));
        MainWindow window(workspace(), {});
        open(window);
        QVERIFY(answerFileDialog(
            [&] { actionNamed(window, "importFlows").trigger(); },
            QStringLiteral("\"%1\" \"%2\"").arg(one, path(QStringLiteral("two.json")))));
        settle(window);
        QVERIFY2(messageOf(window).startsWith(QLatin1String("Files imported: 2 of 2; flows: 2; "
                                                            "days: 1.")),
                 qPrintable(messageOf(window)));
        // And a folder: the same files once more.
        QVERIFY(answerFileDialog([&] { actionNamed(window, "importFolder").trigger(); }, m_place));
        settle(window);
        QVERIFY2(messageOf(window).contains(QLatin1String("already there: 2")),
                 qPrintable(messageOf(window)));
    }

    // A pipe holds the import where it is, so that it is certainly in the middle.
    void aCancelledImportKeepsWhatIsDoneAndGoesOn()
    {
        const QString one = file(QStringLiteral("one.json"), flowsOf("2016-07-08", 1000));
        const QString last = file(QStringLiteral("last.json"), flowsOf("2016-07-10", 1000));
        const QString pipe = path(QStringLiteral("pipe.json"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const int end =
            ::open(QFile::encodeName(pipe).constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
        QVERIFY(end >= 0);
        QByteArray content = flowsOf("2016-07-09", 1000, 20'000);
        MainWindow window(workspace(), {});
        open(window);
        QVERIFY(answerFileDialog([&] { actionNamed(window, "importFlows").trigger(); },
                                 QStringLiteral("\"%1\" \"%2\" \"%3\"").arg(one, pipe, last)));
        const auto& words = child<QLabel>(window, "progressWords");
        const auto feed = [&] {
            const auto written =
                ::write(end, content.constData(),
                        static_cast<std::size_t>(std::min<qsizetype>(content.size(), 65536)));
            if (written > 0)
                content.remove(0, static_cast<qsizetype>(written));
            return words.text().contains(QLatin1String("file 2 of 3")) && content.size() < 100'000;
        };
        QTRY_VERIFY_WITH_TIMEOUT(feed(), patience);
        QVERIFY2(child<QLabel>(window, "progressTransfer").text().contains(QLatin1String(" of ")),
                 qPrintable(child<QLabel>(window, "progressTransfer").text()));
        QTest::mouseClick(&child<QPushButton>(window, "cancelButton"), Qt::LeftButton);
        ::close(end); // the reader waits for it
        settle(window);
        const QString said = messageOf(window);
        QVERIFY2(said.startsWith(
                     QLatin1String("Cancelled. Files imported: 1 of 3; flows: 1; days: 1; not "
                                   "reached: 2.")),
                 qPrintable(said));
        QCOMPARE(daysOf(window), QStringList { QStringLiteral("2016-07-08") });
        QVERIFY(QFile::remove(pipe));
        file(QStringLiteral("pipe.json"), flowsOf("2016-07-09", 1000));
        QVERIFY(actionNamed(window, "goOnImport").isEnabled());
        QTest::mouseClick(offer(window, "goOnImporting"), Qt::LeftButton);
        settle(window);
        QVERIFY2(messageOf(window).startsWith(QLatin1String("Files imported: 3 of 3")),
                 qPrintable(messageOf(window)));
        QCOMPARE(daysOf(window).size(), 3);
        QVERIFY(!actionNamed(window, "goOnImport").isEnabled());
    }

    void anInterruptedImportIsOfferedAtTheStart()
    {
        const QString one = file(QStringLiteral("one.json"), flowsOf("2016-07-08", 1000));
        const QString pipe = path(QStringLiteral("pipe.json"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QProcess program;
        program.start(
            QStringLiteral(FLOW_OA_PROGRAM),
            { QStringLiteral("import"), one, pipe, QStringLiteral("--workspace"), workspace() });
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT(
            (said += program.readAllStandardError(), said.contains("file 1 of 2")), patience);
        // It waits for somebody to write: the first file is done by then.
        int end = -1;
        QTRY_VERIFY_WITH_TIMEOUT(
            (end = ::open(QFile::encodeName(pipe).constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC))
                >= 0,
            patience);
        program.kill();
        QVERIFY(program.waitForFinished(patience));
        ::close(end);
        QVERIFY(QFile::remove(pipe));
        file(QStringLiteral("pipe.json"), flowsOf("2016-07-09", 1000));
        {
            MainWindow window(workspace(), {});
            open(window);
            QCOMPARE(messageOf(window),
                     QStringLiteral("An import was interrupted after 1 of 2 files."));
            QTest::mouseClick(offer(window, "goOnImporting"), Qt::LeftButton);
            settle(window);
            QCOMPARE(daysOf(window).size(), 2);
        }
        MainWindow again(workspace(), {});
        open(again);
        QVERIFY(!offer(again, "goOnImporting"));
    }

    void whatComesIntoAWatchedFolderIsImported()
    {
        QVERIFY(QDir().mkpath(path(QStringLiteral("in"))));
        file(QStringLiteral("first.json"), flowsOf("2016-07-08", 1000));
        {
            MainWindow window(workspace(), {});
            window.imports().watcher().setBetween(std::chrono::milliseconds(500));
            open(window);
            QVERIFY(answerFileDialog([&] { actionNamed(window, "watchFolder").trigger(); },
                                     path(QStringLiteral("in"))));
            settle(window);
            const auto& status = child<QLabel>(window, "statusWatching");
            QVERIFY(status.isVisible());
            QCOMPARE(status.text(), QStringLiteral("watching in"));
            QVERIFY(QFile::rename(path(QStringLiteral("first.json")),
                                  path(QStringLiteral("in/first.json"))));
            QTRY_COMPARE_WITH_TIMEOUT(daysOf(window), QStringList { QStringLiteral("2016-07-08") },
                                      patience);
            // The day that is shown stays shown when another comes.
            settle(window);
            file(QStringLiteral("in/second.json"), flowsOf("2016-07-10", 1000));
            QTRY_COMPARE_WITH_TIMEOUT(daysOf(window).size(), 2, patience);
            QVERIFY(window.windowTitle().startsWith(QLatin1String("2016-07-08")));
        }
        // It is the workspace that remembers.
        MainWindow window(workspace(), {});
        window.imports().watcher().setBetween(std::chrono::milliseconds(500));
        open(window);
        QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>(window, "statusWatching").isVisible(), patience);
        auto& menu = child<QMenu>(window, "watchedFolders");
        Q_EMIT menu.aboutToShow();
        QAction* const folder = menu.actions().last();
        QVERIFY(folder->isChecked());
        folder->trigger();
        settle(window);
        QVERIFY(!child<QLabel>(window, "statusWatching").isVisible());
        QFile settings(workspace() + QStringLiteral("/workbench.json"));
        QVERIFY(settings.open(QIODevice::ReadOnly));
        const auto kept = parseWatchedFolders(settings.readAll(), settings.fileName());
        QVERIFY(kept && kept->isEmpty());
    }
};

FW_TEST(TestImportDesk, "tst_importdesk")

} // namespace fw

#include "tst_importdesk.moc"
