// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/journalwatch.h"
#include "app/window/mainwindow.h"
#include "app/window/notebookscontroller.h"
#include "tests/gui/windowhand.h"
#include "tests/gui/windowwalk.h"
#include "tests/support/testmain.h"
#include "views/pages/connectiontable.h"
#include "views/pages/notebookspage.h"
#include "views/pages/triagepage.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <csignal>
#include <memory>

namespace fw {

using namespace test;

namespace {

void writeProgram(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QVERIFY(file.setPermissions(file.permissions() | QFileDevice::ExeOwner));
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// The notebooks page: the day's notebooks, what can be done with one, Jupyter, and verdicts that
// come from elsewhere. Jupyter is played by scripts.
class TestNotebooksDesk : public TestCase
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const Day m_day { 2026, 3, 18 };
    QByteArray m_path;
    QList<QUrl> m_pages;

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString workspace() const { return path(QStringLiteral("north")); }
    QString notebook(const QString& name) const
    {
        return workspace() + QStringLiteral("/ipynb/flow/20260318/") + name;
    }
    QString programs() const { return path(QStringLiteral("programs")); }

public Q_SLOTS:
    // QDesktopServices calls it in place of a browser.
    void takePage(const QUrl& page) { m_pages += page; }

private Q_SLOTS:
    void initTestCase()
    {
        forgetSettings(m_folder);
        const auto made = makeSampleWorkspace(workspace(), m_day);
        QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
        m_path = qgetenv("PATH");
        QVERIFY(QDir().mkpath(programs()));
        QDesktopServices::setUrlHandler(QStringLiteral("http"), this, "takePage");
    }

    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(QStringLiteral("http")); }

    void init()
    {
        TestCase::init();
        // Only what a test puts there.
        qputenv("PATH", QFile::encodeName(programs()));
        m_pages.clear();
    }

    void cleanup()
    {
        qputenv("PATH", m_path);
        for (const QString& name : QDir(programs()).entryList(QDir::Files))
            QFile::remove(programs() + QLatin1Char('/') + name);
    }

    void theModeListsTheDaysNotebooks()
    {
        MainWindow window(workspace(), m_day);
        open(window);
        QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
        settle(window);
        QVERIFY(window.notebooks().isVisible() && !window.triage().isVisible());
        QVERIFY(child<QTableView>(window, "notebooksTable").hasFocus());
        const NotebooksModel& model = window.notebooks().model();
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(text(model, 0, NotebooksModel::Name), QStringLiteral("Advanced_Mode.ipynb"));
        QCOMPARE(text(model, 0, NotebooksModel::State), QStringLiteral("as it was copied"));
        QCOMPARE(text(model, 1, NotebooksModel::Name),
                 QStringLiteral("Threat_Investigation.ipynb"));
        // A change in the folder is seen without being asked for.
        QFile own(notebook(QStringLiteral("own.ipynb")));
        QVERIFY(own.open(QIODevice::WriteOnly));
        own.write("{}");
        own.close();
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 3, patience);
        QCOMPARE(text(model, 2, NotebooksModel::State), QStringLiteral("your own"));
        child<QTableView>(window, "notebooksTable").selectRow(2);
        QVERIFY(!child<QToolButton>(window, "refreshNotebook").isEnabled());
        QVERIFY(own.remove());
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 2, patience);
    }

    void refreshAndNewCopy()
    {
        MainWindow window(workspace(), m_day);
        open(window);
        QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
        settle(window);
        const QString advanced = notebook(QStringLiteral("Advanced_Mode.ipynb"));
        const QByteArray original = contentOf(advanced);
        QFile file(advanced);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("mine");
        file.close();
        child<QTableView>(window, "notebooksTable").selectRow(0);
        child<QToolButton>(window, "refreshNotebook").click();
        settle(window);
        QCOMPARE(messageOf(window),
                 QStringLiteral("Advanced_Mode.ipynb is as its template; yours is kept as "
                                "Advanced_Mode mine.ipynb."));
        QCOMPARE(contentOf(advanced), original);
        QCOMPARE(contentOf(notebook(QStringLiteral("Advanced_Mode mine.ipynb"))),
                 QByteArray("mine"));
        child<QTableView>(window, "notebooksTable").selectRow(0);
        child<QToolButton>(window, "copyNotebook").click();
        settle(window);
        QCOMPARE(messageOf(window), QStringLiteral("Made Advanced_Mode 2.ipynb."));
        const NotebooksModel& model = window.notebooks().model();
        const int row = model.rowOf(QStringLiteral("Advanced_Mode 2.ipynb"));
        QVERIFY(row > 1);
        // The new one is the chosen one.
        QCOMPARE(child<QTableView>(window, "notebooksTable").currentIndex().row(), row);
        QVERIFY(QFile::remove(notebook(QStringLiteral("Advanced_Mode 2.ipynb"))));
        QVERIFY(QFile::remove(notebook(QStringLiteral("Advanced_Mode mine.ipynb"))));
    }

    void withoutJupyterItIsSaidHowToInstallIt()
    {
        MainWindow window(workspace(), m_day);
        open(window);
        QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
        settle(window);
        const QString line = QStringLiteral("sudo apt install jupyter-notebook");
        QVERIFY(child<QLabel>(window, "notebooksHint").text().contains(line));
        QVERIFY(child<QLabel>(window, "notebooksHint").isVisible());
        QTest::keyClick(&child<QTableView>(window, "notebooksTable"), Qt::Key_Return);
        QVERIFY2(messageOf(window).contains(line), qPrintable(messageOf(window)));
        window.notebooksController().exportTo(QStringLiteral("Advanced_Mode.ipynb"),
                                              path(QStringLiteral("page.html")));
        QVERIFY(messageOf(window).contains(QStringLiteral("nothing was exported")));
    }

    // Started once for all days, told nothing secret, asked again for a second notebook, and gone
    // with the window.
    void openStartsOneJupyterAndEndsIt()
    {
        writeProgram(programs() + QStringLiteral("/jupyter-notebook"),
                     "#!/bin/sh\n"
                     "cd '"
                         + m_folder.path().toUtf8()
                         + "'\n"
                           "printf '%s\\n' \"$@\" >> arguments\n"
                           "echo $$ > pid\n"
                           "echo \"$FLOW_OA\" > flow-oa\n"
                           "echo ' or http://127.0.0.1:8931/?token=verysecret' >&2\n"
                           "exec /bin/sleep 600\n");
        pid_t process = 0;
        {
            MainWindow window(workspace(), m_day);
            open(window);
            QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
            settle(window);
            child<QTableView>(window, "notebooksTable").selectRow(0);
            child<QToolButton>(window, "openNotebook").click();
            const JupyterServer& jupyter = window.notebooksController().jupyter();
            QTRY_COMPARE_WITH_TIMEOUT(jupyter.port(), 8931, patience);
            QVERIFY(child<QLabel>(window, "notebooksHint")
                        .text()
                        .contains(QStringLiteral("127.0.0.1:8931")));
            QVERIFY(!child<QLabel>(window, "notebooksHint")
                         .text()
                         .contains(QStringLiteral("verysecret")));
            QCOMPARE(contentOf(path(QStringLiteral("arguments"))),
                     "--ip=127.0.0.1\n--notebook-dir=" + workspace().toUtf8() + "/ipynb/flow\n"
                         + notebook(QStringLiteral("Advanced_Mode.ipynb")).toUtf8() + '\n');
            QVERIFY(m_pages.isEmpty()); // Jupyter opens the first itself
            child<QTableView>(window, "notebooksTable").selectRow(1);
            child<QToolButton>(window, "openNotebook").click();
            QCOMPARE(m_pages,
                     QList<QUrl> { QUrl(QStringLiteral(
                         "http://127.0.0.1:8931/notebooks/20260318/Threat_Investigation.ipynb")) });
            process = static_cast<pid_t>(contentOf(path(QStringLiteral("pid"))).trimmed().toInt());
            QVERIFY(process > 0 && ::kill(process, 0) == 0);
        }
        QVERIFY(::kill(process, 0) != 0);
        QVERIFY(QFile::remove(path(QStringLiteral("arguments"))));
    }

    void aJupyterThatEndsAtOnceSaysWhy()
    {
        writeProgram(programs() + QStringLiteral("/jupyter-notebook"),
                     "#!/bin/sh\necho 'see http://x/?token=verysecret' >&2\n"
                     "echo 'Running as root is not recommended. token=verysecret' >&2\nexit 1\n");
        MainWindow window(workspace(), m_day);
        open(window);
        QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
        settle(window);
        child<QToolButton>(window, "openNotebook").click();
        QTRY_VERIFY2_WITH_TIMEOUT(messageOf(window).contains(QStringLiteral("not recommended")),
                                  qPrintable(messageOf(window)), patience);
        QVERIFY(!messageOf(window).contains(QStringLiteral("verysecret")));
    }

    void anExportIsWholeOrNot()
    {
        const QString target = path(QStringLiteral("page.html"));
        QFile old(target);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        writeProgram(programs() + QStringLiteral("/jupyter-nbconvert"),
                     "#!/bin/sh\necho 'it broke' >&2\nexit 3\n");
        MainWindow window(workspace(), m_day);
        open(window);
        QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
        settle(window);
        window.notebooksController().exportTo(QStringLiteral("Advanced_Mode.ipynb"), target);
        settle(window);
        QTRY_COMPARE_WITH_TIMEOUT(
            messageOf(window), QStringLiteral("The notebook was not exported: it broke"), patience);
        QCOMPARE(contentOf(target), QByteArray("old"));
        writeProgram(programs() + QStringLiteral("/jupyter-nbconvert"),
                     "#!/bin/sh\nfor a in \"$@\"; do case $a in --output-dir=*) "
                     "printf new > \"${a#--output-dir=}/page.html\";; esac; done\n");
        const QString second = path(QStringLiteral("second.html"));
        window.notebooksController().exportTo(QStringLiteral("Advanced_Mode.ipynb"), second);
        QTRY_VERIFY2_WITH_TIMEOUT(
            messageOf(window).contains(QStringLiteral("Exported the notebook as ") + second),
            qPrintable(messageOf(window)), patience);
        QCOMPARE(contentOf(second), QByteArray("new"));
    }

    // As a notebook does it: the window follows without being asked, and can take it back.
    void aVerdictFromElsewhereIsShown()
    {
        MainWindow window(workspace(), m_day);
        window.journalWatch().setBetween(std::chrono::milliseconds(20));
        open(window);
        QCOMPARE(window.triage().model().counts().hiddenScored, 0);
        QProcess other;
        other.start(QStringLiteral(FLOW_OA_PROGRAM),
                    { QStringLiteral("score"), QStringLiteral("--workspace"), workspace(),
                      QStringLiteral("-d"), QStringLiteral("20260318"), QStringLiteral("--score"),
                      QStringLiteral("low"), QStringLiteral("--dst-port"), QStringLiteral("443") });
        QVERIFY(other.waitForFinished(patience));
        QCOMPARE(other.exitCode(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(window.triage().model().counts().hiddenScored > 0, patience);
        QVERIFY2(messageOf(window).contains(QStringLiteral("Another program")),
                 qPrintable(messageOf(window)));
        settle(window);
        actionNamed(window, "undo").trigger();
        settle(window);
        QTRY_COMPARE_WITH_TIMEOUT(window.triage().model().counts().hiddenScored, 0, patience);
        // One's own decisions are no news.
        QVERIFY(!messageOf(window).contains(QStringLiteral("Another program")));
    }

private:
    static QString text(const NotebooksModel& model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
};

FW_TEST(TestNotebooksDesk, "tst_notebooksdesk")

} // namespace fw

#include "tst_notebooksdesk.moc"
