// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/badinput.h"
#include "tests/support/testmain.h"

#include <QJsonObject>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace fw {

namespace {

using namespace test;

// What an import has not committed.
const QString unfinished = QStringLiteral("data/flow/20160708/flow.sqlite-journal");

// The writing end of a pipe by name, which is closed at the end of the scope.
class Pipe
{
public:
    explicit Pipe(const QString& path)
        : m_path(QFile::encodeName(path))
    {
        m_made = ::mkfifo(m_path.constData(), 0600) == 0;
    }
    ~Pipe() { close(); }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;

    bool made() const { return m_made; }
    // Waits for the reader, and until it has taken nearly all.
    bool write(const QByteArray& bytes)
    {
        m_end = ::open(m_path.constData(), O_WRONLY | O_CLOEXEC);
        qsizetype written = 0;
        while (m_end >= 0 && written < bytes.size()) {
            const ssize_t now = ::write(m_end, bytes.constData() + written,
                                        static_cast<std::size_t>(bytes.size() - written));
            if (now <= 0)
                return false;
            written += now;
        }
        return m_end >= 0;
    }
    void close()
    {
        if (m_end >= 0)
            ::close(m_end);
        m_end = -1;
    }

private:
    QByteArray m_path;
    bool m_made = false;
    int m_end = -1;
};

} // namespace

// Two programs on one workspace: the second one waits, or says that the day is taken; no decision
// of either is lost.
class TestTwoPrograms : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_place = std::make_unique<BadInputPlace>(); }
    void cleanupTestCase() { m_place.reset(); }
    void cleanup() { m_place->makeAnew(); }

    // The first one is in the middle of an import for as long as its file does not end.
    void aDayInWorkIsLeftAlone()
    {
        Pipe pipe(m_place->path("pipe.csv"));
        QVERIFY(pipe.made());
        QProcess first;
        prepare(first, "import " + m_place->path("pipe.csv").toUtf8());
        first.start();
        QVERIFY(first.waitForStarted());
        const QByteArray line =
            flowLine("2016-07-08 12:00:00", { "10.9.0.1", 1, "192.0.2.9", 80 }, "TCP", 1, 10);
        constexpr int lines = 10'000; // far more than a pipe and a reader's buffer hold
        QVERIFY(pipe.write(flowHeader() + line.repeated(lines)));

        const QByteArray taken = "flow-oa: 2016-07-08 is being worked on by flow-oa (process "
            + QByteArray::number(first.processId()) + "); try again when it is done. Nothing ";
        for (const char* commandLine : { "run -d 20160708 -l 5", "delete-day -d 20160708 --yes" })
            m_place->requireEnd(m_place->run(commandLine), 1, (taken + "was changed.").constData());
        m_place->requireEnd(m_place->run("import", { m_place->path("flows.csv") }), 1,
                            (taken + "of it was imported.").constData());
        m_place->requireKept({ unfinished });
        // Reading and judging go on.
        for (const char* commandLine :
             { "suspicious -d 20160708", "score -d 20160708 --score low --dst-port 22", "days" })
            m_place->requireEnd(m_place->run(commandLine), 0, "");

        pipe.close();
        const Ended ended = ProgramRunner::finish(first);
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
        QCOMPARE(rowsOf(m_place->inWorkspace("data/flow/20160708/flow.sqlite"),
                        QStringLiteral("SELECT COUNT(*) FROM flow"))[0][0]
                     .toInt(),
                 9 + lines);
        QCOMPARE(m_place->run("run -d 20160708 -l 5").code, 0);
        QCOMPARE(verdicts(),
                 QStringList({ QStringLiteral("high"), QStringLiteral("low"), QString() }));
    }

    void whoDiesLeavesNoLock()
    {
        Pipe pipe(m_place->path("pipe2.csv"));
        QVERIFY(pipe.made());
        QProcess first;
        prepare(first, "import " + m_place->path("pipe2.csv").toUtf8());
        first.start();
        QVERIFY(first.waitForStarted());
        const QByteArray line =
            flowLine("2016-07-08 12:00:00", { "10.9.0.1", 1, "192.0.2.9", 80 }, "TCP", 1, 10);
        QVERIFY(pipe.write(flowHeader() + line.repeated(10'000)));
        QCOMPARE(m_place->run("run -d 20160708 -l 5").code, 1);
        first.kill();
        QVERIFY(first.waitForFinished());
        m_place->requireKept({ unfinished });
        const Ended ended = m_place->run("run -d 20160708 -l 5");
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
        QCOMPARE(rowsOf(m_place->inWorkspace("data/flow/20160708/flow.sqlite"),
                        QStringLiteral("SELECT COUNT(*) FROM flow"))[0][0]
                     .toInt(),
                 9);
    }

    void everyVerdictOfManyScorersIsKept()
    {
        const QByteArray ports[] = { "22", "443", "0" };
        constexpr int scorers = 9;
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int i = 0; i < scorers; ++i) {
            processes.push_back(std::make_unique<QProcess>());
            prepare(*processes.back(),
                    "score -d 20160708 --score medium --dst-port " + ports[i % 3] + " --note n"
                        + QByteArray::number(i));
            processes.back()->start();
        }
        for (const auto& process : processes) {
            const Ended ended = ProgramRunner::finish(*process);
            QVERIFY2(ended.code == 0, qPrintable(ended.err));
            QVERIFY2(ended.out.startsWith("2016-07-08: set the verdict medium"),
                     ended.out.constData());
        }
        QStringList notes;
        for (const auto& step : arrayOf(m_place->run("history -d 20160708 --format json").out))
            notes += step[QLatin1String("note")].toString();
        notes.sort();
        QCOMPARE(notes.join(QLatin1Char(' ')), QStringLiteral("n0 n1 n2 n3 n4 n5 n6 n7 n8 seen"));
        QCOMPARE(verdicts(), QStringList(3, QStringLiteral("medium")));
        QCOMPARE(m_place->feedback().count("\n2\t"), 3);
    }

private:
    void prepare(QProcess& process, const QByteArray& commandLine) const
    {
        m_place->program.prepare(
            process,
            QString::fromUtf8(commandLine).split(QLatin1Char(' '))
                + QStringList { QStringLiteral("--workspace"), m_place->workspace() });
    }

    QStringList verdicts() const
    {
        QStringList words;
        for (const auto& row : arrayOf(m_place->listed()))
            words += row[QLatin1String("verdict")].toString();
        return words;
    }

    std::unique_ptr<BadInputPlace> m_place;
};

FW_TEST(TestTwoPrograms, "tst_twoprograms")

} // namespace fw

#include "tst_twoprograms.moc"
