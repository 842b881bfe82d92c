// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/badinput.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QJsonObject>

#include <sys/resource.h>
#include <sys/stat.h>

namespace fw {

namespace {

using namespace test;

const char* const changing[] = { "run -d 20160708 -l 5",
                                 "score -d 20160708 --score low --dst-port 22", "undo -d 20160708",
                                 "reset -d 20160708 --yes", "delete-day -d 20160708 --yes" };

// More flows than a page holds.
QByteArray manyFlows()
{
    QByteArray flows = flowHeader();
    for (int i = 0; i < 2000; ++i) {
        const QByteArray address =
            "10.1." + QByteArray::number(i / 250) + '.' + QByteArray::number(i % 250);
        flows += flowLine("2016-07-08 12:00:00", { address.constData(), i, "192.0.2.9", 80 }, "TCP",
                          1, i);
    }
    return flows;
}

} // namespace

// A workspace that is none, may not be written to, has no room, or has an odd name.
class TestBadWorkspace : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_place = std::make_unique<BadInputPlace>(); }
    void cleanupTestCase() { m_place.reset(); }
    void cleanup()
    {
        setWritable(true);
        m_place->makeAnew();
    }

    void notAFolder()
    {
        const QString file = m_place->badFile("my own text");
        QList<QByteArray> commands { "days", "suspicious -d 20160708", "demo --flows 2000",
                                     "import " + m_place->path("flows.csv").toUtf8(),
                                     "run -d 20160708 -l 5 --results "
                                         + m_place->path("results.csv").toUtf8() };
        for (const char* commandLine : changing)
            commands += commandLine;
        for (const QByteArray& commandLine : commands) {
            const Ended ended =
                m_place->program.run((commandLine + " --workspace " + file.toUtf8()).constData());
            m_place->requireEnd(
                ended, 1, "flow-oa: The workspace {bad} is not a folder. Nothing was changed.");
            QCOMPARE(readFile(file), QByteArray("my own text"));
        }
        const QByteArray below = " --workspace " + file.toUtf8() + "/below";
        m_place->requireEnd(m_place->program.run((commands[3] + below).constData()), 1,
                            "flow-oa: The folder {bad}/below cannot be made. Nothing was changed.");
        m_place->requireEnd(m_place->program.run(("days" + below).constData()), 1,
                            "flow-oa: There is no workspace at {bad}/below. 'flow-oa import' or "
                            "'flow-oa demo' makes one; --workspace names another.");
    }

    void readOnly()
    {
        if (!m_place->canRunUnprivileged())
            QSKIP("root cannot drop its rights here");
        m_place->giveAway();
        setWritable(false);
        QStringList commands { QStringLiteral("days"), QStringLiteral("suspicious -d 20160708"),
                               QStringLiteral("import ") + m_place->path("flows.csv") };
        for (const char* commandLine : changing)
            commands += QLatin1String(commandLine);
        for (const QString& commandLine : commands) {
            m_place->requireEnd(
                m_place->runUnprivileged(qPrintable(commandLine)), 1,
                "flow-oa: The workspace {ws} cannot be written to; give this user the right to "
                "write there. Nothing was changed.");
            m_place->requireKept();
        }
    }

    void partsReadOnly_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<QByteArray>("commandLine");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char* part, const char* commandLine, const QByteArray& said) {
            QTest::newRow(QByteArray(QByteArray(part) + ": " + commandLine).constData())
                << QByteArray(part) << QByteArray(commandLine) << said;
        };
        const char* const day = "data/flow/20160708";
        const QByteArray folder = "The folder {ws}/data/flow/20160708 cannot be written to; give "
                                  "this user the right to write there. Nothing ";
        row(day, changing[0], folder + "was changed.");
        row(day, changing[4], folder + "was changed.");
        row(day, "import {flows}", folder + "of it was imported.");
        for (const char* file : { "workbench.sqlite", "journal.sqlite" }) {
            const QByteArray said = QByteArray("The database {ws}/") + file
                + " cannot be written to; give this user the right to write it. Nothing was "
                  "changed. (attempt to write a readonly database)";
            row(file, changing[0], said);
            if (QByteArray(file) == "workbench.sqlite")
                row(file, changing[4], said);
            else
                for (int i = 1; i <= 3; ++i)
                    row(file, changing[i], said);
        }
    }

    void partsReadOnly()
    {
        QFETCH(QByteArray, part);
        QFETCH(QByteArray, commandLine);
        QFETCH(QByteArray, said);
        if (!m_place->canRunUnprivileged())
            QSKIP("root cannot drop its rights here");
        m_place->giveAway();
        const QByteArray path = QFile::encodeName(m_place->inWorkspace(part.constData()));
        struct stat status
        {
        };
        QCOMPARE(::stat(path.constData(), &status), 0);
        QCOMPARE(::chmod(path.constData(), S_ISDIR(status.st_mode) ? 0555 : 0444), 0);
        commandLine.replace("{flows}", m_place->path("flows.csv").toUtf8());
        m_place->requireEnd(m_place->runUnprivileged(commandLine.constData()), 1,
                            QByteArray("flow-oa: " + said).constData());
        m_place->requireKept();
        // What was refused does not stand in the way of reading.
        if (part.startsWith("data"))
            QCOMPARE(m_place->runUnprivileged("suspicious -d 20160708").code, 0);
    }

    // The decision is safe before anything else is written, and catches up when it can.
    void aVerdictWaitsForItsTables()
    {
        if (!m_place->canRunUnprivileged())
            QSKIP("root cannot drop its rights here");
        m_place->giveAway();
        const QByteArray store = QFile::encodeName(m_place->inWorkspace("workbench.sqlite"));
        QCOMPARE(::chmod(store.constData(), 0444), 0);
        const Ended ended = m_place->runUnprivileged("score -d 20160708 --score low --dst-port 22");
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.out.startsWith("2016-07-08: set the verdict low"), ended.out.constData());
        QCOMPARE(ended.err,
                 QStringLiteral("flow-oa: The decision is kept in the journal, but the tables and "
                                "ml_feedback.csv could not follow; the next command on this "
                                "workspace brings them up to date. The database %1 cannot be "
                                "written to; give this user the right to write it. (attempt to "
                                "write a readonly database)\n")
                     .arg(m_place->inWorkspace("workbench.sqlite")));
        m_place->requireKept({ QStringLiteral("journal.sqlite") });
        QCOMPARE(::chmod(store.constData(), 0644), 0);
        QCOMPARE(m_place->runUnprivileged("days").code, 0);
        QCOMPARE(m_place->feedback().count('\n'), 3);
        QVERIFY(m_place->feedback().contains("\n3\t2016-07-08 10:05:00\t"));
    }

    void noRoom_data()
    {
        QTest::addColumn<int>("bytes"); // that a file may have
        QTest::addColumn<QByteArray>("commandLine");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](int bytes, const char* commandLine, const QByteArray& said) {
            QTest::newRow(QByteArray(QByteArray::number(bytes) + ": " + commandLine).constData())
                << bytes << QByteArray(commandLine) << said;
        };
        const QByteArray none = "There is no room left for {ws}/workbench.sqlite; free some and "
                                "try again. Nothing was changed. (disk I/O error: File too large)";
        for (const char* commandLine : changing)
            row(0, commandLine, none);
        row(0, "import {flows}", none);
        row(0, "suspicious -d 20160708", none);
        // Enough to begin with, but not for what is to be written.
        const auto full = [](const char* file) {
            return QByteArray("The database {ws}/") + file
                + " cannot be read or written: the disk is full or fails. Nothing was changed. "
                  "(disk I/O error)";
        };
        row(33'000, changing[0], full("workbench.sqlite"));
        row(33'000, changing[1], full("journal.sqlite"));
        row(33'000, changing[3], full("journal.sqlite"));
        row(33'000, changing[4], full("workbench.sqlite"));
        row(33'000, "import {flows}",
            "There is no room left for {ws}/data/flow/20160708/flow.sqlite; free some and try "
            "again. Nothing of it was imported. (disk I/O error: File too large)");
    }

    void noRoom()
    {
        QFETCH(int, bytes);
        QFETCH(QByteArray, commandLine);
        QFETCH(QByteArray, said);
        writeFile(m_place->path("many.csv"), manyFlows());
        commandLine.replace("{flows}", m_place->path("many.csv").toUtf8());
        const auto limit = static_cast<rlim_t>(bytes);
        const Ended ended = m_place->runModified(commandLine.constData(), {}, [limit] {
            const rlimit room { limit, limit };
            ::setrlimit(RLIMIT_FSIZE, &room);
        });
        m_place->requireEnd(ended, 1, QByteArray("flow-oa: " + said).constData());
        m_place->requireKept();
        // With room again it does what it was to do.
        const Ended again = m_place->run(commandLine.constData());
        QVERIFY2(again.code == 0, qPrintable(again.err));
    }

    void outputThatIsLost()
    {
        if (!QFile::exists(QStringLiteral("/dev/full")))
            QSKIP("this system has no /dev/full");
        for (const char* commandLine :
             { "days", "suspicious -d 20160708 --format csv",
               "suspicious -d 20160708 --format json", "history -d 20160708",
               "details -d 20160708 --rank 0 --format csv",
               "chord -d 20160708 --ip 10.0.0.5 --format json",
               "summary --from 20160708 --to 20160708 --format csv" }) {
            QProcess process;
            m_place->program.prepare(
                process,
                QString::fromUtf8(commandLine).split(QLatin1Char(' '))
                    + QStringList { QStringLiteral("--workspace"), m_place->workspace() });
            process.setStandardOutputFile(QStringLiteral("/dev/full"));
            process.start();
            m_place->requireEnd(
                ProgramRunner::finish(process), 1,
                "flow-oa: Standard output cannot be written to; the result is incomplete.");
            m_place->requireKept();
        }
    }

    void anyNameWillDo_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("blanks") << QStringLiteral(" my own  flows ");
        QTest::newRow("letters") << QStringLiteral("Größe/año/данные/流量/\U0001f600");
        QTest::newRow("of other tools")
            << QStringLiteral("a'b\"c;d%41#e?f=g&h*[i]{j}\\k|l<m>~$HOME`n`");
        QTest::newRow("for the terminal") << QStringLiteral("a\x1b[2J\nb\tc\u202e\u200b");
        QTest::newRow("long") << QString(200, QLatin1Char('n'));
        QTest::newRow("a database's words") << QStringLiteral("file:x?mode=memory");
    }

    void anyNameWillDo()
    {
        QFETCH(QString, name);
        const QString workspace =
            m_place->folder.filePath(QStringLiteral("odd/") + name + QStringLiteral("/ws"));
        const auto run = [&](const QString& commandLine) {
            const Ended ended =
                m_place->program.run(commandLine.split(QLatin1Char(' '))
                                     + QStringList { QStringLiteral("--workspace"), workspace });
            QVERIFY2(ended.code == 0, qPrintable(commandLine + ended.err));
            QVERIFY(!ended.out.contains('\x1b'));
        };
        run(QStringLiteral("import ") + m_place->path("flows.csv"));
        run(QStringLiteral("run -d 20160708 -l 10 --results ") + m_place->path("results.csv"));
        for (const char* commandLine :
             { "score -d 20160708 --score high --dst-port 443", "days", "history -d 20160708",
               "suspicious -d 20160708", "details -d 20160708 --rank 0", "undo -d 20160708",
               "redo -d 20160708", "chord -d 20160708 --ip 10.0.0.5",
               "summary --from 20160708 --to 20160708" })
            run(QLatin1String(commandLine));
        const auto there = contentOf(workspace);
        const auto here = contentOf(m_place->workspace());
        for (const char* file :
             { "data/flow/20160708/flow_results.csv", "data/flow/20160708/ml_feedback.csv" })
            QVERIFY2(there[QLatin1String(file)] == here[QLatin1String(file)], file);
        QCOMPARE(rowsOf(workspace + QStringLiteral("/data/flow/20160708/flow.sqlite"),
                        QStringLiteral("SELECT * FROM flow")),
                 rowsOf(m_place->inWorkspace("data/flow/20160708/flow.sqlite"),
                        QStringLiteral("SELECT * FROM flow")));
        run(QStringLiteral("reset -d 20160708 --yes"));
        run(QStringLiteral("delete-day -d 20160708 --yes"));
        run(QStringLiteral("demo --flows 2000"));
    }

private:
    // Of the workspace's owner, the program's user.
    void setWritable(bool writable) const
    {
        const QStringList paths = [this] {
            QStringList found { m_place->workspace() };
            for (const QString& file : contentOf(m_place->workspace()).keys())
                for (QString path = file; path != QLatin1String("."); path = QFileInfo(path).path())
                    found += m_place->workspace() + QLatin1Char('/') + path;
            return found;
        }();
        for (const QString& path : paths) {
            const bool folder = QFileInfo(path).isDir();
            ::chmod(QFile::encodeName(path).constData(),
                    (folder ? 0555U : 0444U) | (writable ? 0200U : 0U));
        }
    }

    std::unique_ptr<BadInputPlace> m_place;
};

FW_TEST(TestBadWorkspace, "tst_badworkspace")

} // namespace fw

#include "tst_badworkspace.moc"
