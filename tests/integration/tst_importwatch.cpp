// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/batchreportstore.h"
#include "core/pipeline/daylock.h"
#include "tests/integration/programrunner.h"
#include "tests/support/flowreading.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <memory>

namespace fw {

namespace {

using namespace test;

constexpr int patience = 60'000;

QByteArray flowsOf(int number)
{
    return flowHeader()
        + flowLine("2016-07-08 10:00:01", { "10.0.0.5", number, "10.0.0.6", 443 }, "TCP", 1, 100)
              .repeated(20);
}

} // namespace

// flow-oa import --watch: the real program, and a folder in which this and that happens.
class TestImportWatch : public TestCase
{
    Q_OBJECT

    std::unique_ptr<FlowOaPlace> m_place;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_out;
    QString m_err;

    QString path(const char* name) const { return m_place->path(name); }
    QString inFolder(const QString& name) const { return path("in") + QLatin1Char('/') + name; }

    void start()
    {
        m_process = std::make_unique<QProcess>();
        m_place->program.prepare(*m_process,
                                 { QStringLiteral("import"), QStringLiteral("--watch"), path("in"),
                                   QStringLiteral("--every"), QStringLiteral("1"),
                                   QStringLiteral("--format"), QStringLiteral("json"),
                                   QStringLiteral("--workspace"), m_place->workspace() });
        m_process->start();
        QTRY_VERIFY2_WITH_TIMEOUT(said().contains(QLatin1String("Watching ")), qPrintable(m_err),
                                  patience);
    }

    QString said()
    {
        m_err += QString::fromUtf8(m_process->readAllStandardError());
        return m_err;
    }

    // "a.csv 20; b.log passed over; c.csv refused": in the order told.
    QString told()
    {
        m_out += m_process->readAllStandardOutput();
        QStringList list;
        for (const QByteArray& line : m_out.split('\n')) {
            const QJsonObject file = QJsonDocument::fromJson(line).object();
            if (file.isEmpty())
                continue;
            const QJsonValue day = file[QLatin1String("days")][0];
            const QString what = file.contains(QLatin1String("error")) ? QStringLiteral("refused")
                : file[QLatin1String("passed_over")].toBool() ? QStringLiteral("passed over")
                : day[QLatin1String("already_imported")].toBool()
                ? QStringLiteral("there")
                : QString::number(day[QLatin1String("flows")].toInt());
            list += file[QLatin1String("file")].toString().section(QLatin1Char('/'), -1)
                + QLatin1Char(' ') + what;
        }
        return list.join(QStringLiteral("; "));
    }

    void stop()
    {
        m_process->terminate();
        const Ended ended = ProgramRunner::finish(*m_process);
        m_out += ended.out;
        m_err += ended.err;
        QVERIFY2(ended.code == 0, qPrintable(m_err));
    }

    qint64 stored() const
    {
        return rowsOf(m_place->dayFile("flow.sqlite"),
                      QStringLiteral("SELECT COUNT(*) FROM flow_base"))
            .value(0)
            .value(0)
            .toLongLong();
    }

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_place = std::make_unique<FlowOaPlace>();
        m_out.clear();
        m_err.clear();
        QVERIFY(QDir().mkpath(path("in")));
    }
    void cleanup()
    {
        if (m_process && m_process->state() != QProcess::NotRunning) {
            m_process->kill();
            m_process->waitForFinished();
        }
        m_process.reset();
    }

    void whatIsThereAndWhatComes()
    {
        writeFile(inFolder(QStringLiteral("first.csv")), flowsOf(1));
        writeFile(inFolder(QStringLiteral("letter.txt")), "Dear Sir\n");
        start();
        QTRY_COMPARE_WITH_TIMEOUT(told(), QStringLiteral("first.csv 20; letter.txt passed over"),
                                  patience);
        // Written piece by piece under a name of the making, then renamed in place.
        const QByteArray whole = flowsOf(2);
        {
            QFile part(inFolder(QStringLiteral("second.csv.part")));
            QVERIFY(part.open(QIODevice::WriteOnly));
            for (qsizetype at = 0; at < whole.size(); at += whole.size() / 4) {
                QVERIFY(part.write(whole.mid(at, whole.size() / 4)) > 0 && part.flush());
                QTest::qWait(400);
            }
        }
        QTest::qWait(2500); // long enough to be taken for complete, were it not for its name
        QCOMPARE(told(), QStringLiteral("first.csv 20; letter.txt passed over"));
        QVERIFY(QFile::rename(inFolder(QStringLiteral("second.csv.part")),
                              inFolder(QStringLiteral("second.csv"))));
        writeFile(inFolder(QStringLiteral("packed.csv.gz")), packed(flowsOf(3)));
        QTRY_VERIFY_WITH_TIMEOUT(told().contains(QLatin1String("second.csv 20"))
                                     && told().contains(QLatin1String("packed.csv.gz 20")),
                                 patience);
        // Rotated: another name, the same content.
        QVERIFY(QFile::rename(inFolder(QStringLiteral("first.csv")),
                              inFolder(QStringLiteral("first.1.csv"))));
        QTRY_VERIFY_WITH_TIMEOUT(told().endsWith(QLatin1String("first.1.csv there")), patience);
        stop();
        QCOMPARE(stored(), 60);
        // The next time nothing is read again.
        m_out.clear();
        m_err.clear();
        writeFile(inFolder(QStringLiteral("third.csv")), flowsOf(4));
        start();
        QTRY_COMPARE_WITH_TIMEOUT(told(), QStringLiteral("third.csv 20"), patience);
        stop();
        QCOMPARE(stored(), 80);
    }

    void oneWrittenSlowlyIsTakenWhenItIsWhole()
    {
        start();
        const QByteArray whole = flowsOf(1);
        {
            QFile slow(inFolder(QStringLiteral("slow.csv")));
            QVERIFY(slow.open(QIODevice::WriteOnly));
            for (qsizetype at = 0; at < whole.size(); at += whole.size() / 8) {
                QVERIFY(slow.write(whole.mid(at, whole.size() / 8)) > 0 && slow.flush());
                QTest::qWait(400);
            }
        }
        QTRY_COMPARE_WITH_TIMEOUT(told(), QStringLiteral("slow.csv 20"), patience);
        stop();
    }

    void aRefusedOneIsTriedAgainWhenItChanges()
    {
        const QByteArray whole = packed(flowsOf(1));
        writeFile(inFolder(QStringLiteral("cut.gz")), whole.chopped(9));
        start();
        QTRY_COMPARE_WITH_TIMEOUT(told(), QStringLiteral("cut.gz refused"), patience);
        QVERIFY2(said().contains(QLatin1String("Nothing of it was imported.")), qPrintable(said()));
        QTest::qWait(2500);
        QCOMPARE(told(), QStringLiteral("cut.gz refused"));
        writeFile(inFolder(QStringLiteral("cut.gz")), whole);
        QTRY_COMPARE_WITH_TIMEOUT(told(), QStringLiteral("cut.gz refused; cut.gz 20"), patience);
        // An imported one that grows is told and left: its beginning would count twice.
        writeFile(inFolder(QStringLiteral("log.csv")), flowsOf(2));
        QTRY_VERIFY_WITH_TIMEOUT(told().endsWith(QLatin1String("log.csv 20")), patience);
        {
            QFile log(inFolder(QStringLiteral("log.csv")));
            QVERIFY(log.open(QIODevice::Append));
            QVERIFY(log.write(flowsOf(3).mid(flowHeader().size())) > 0);
        }
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(QLatin1String("has grown since")), patience);
        stop();
        QCOMPARE(stored(), 40);
    }

    void theFolderMayGoAndComeBack()
    {
        writeFile(inFolder(QStringLiteral("a.csv")), flowsOf(1));
        start();
        QTRY_COMPARE_WITH_TIMEOUT(told(), QStringLiteral("a.csv 20"), patience);
        QVERIFY(QDir().rename(path("in"), path("away")));
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(QLatin1String("cannot be read any more")),
                                 patience);
        writeFile(path("away/b.csv"), flowsOf(2));
        QVERIFY(QDir().rename(path("away"), path("in")));
        QTRY_COMPARE_WITH_TIMEOUT(told(), QStringLiteral("a.csv 20; b.csv 20"), patience);
        QVERIFY(said().contains(QLatin1String("is there again.")));
        QCOMPARE(said().count(QLatin1String("cannot be read any more")), 1);
        stop();
    }

    // Stopped in the middle of a file: nothing of it stays, and it comes in the next time.
    void stoppedInTheMiddleNothingIsHalfDone()
    {
        QByteArray large = flowHeader();
        for (int i = 0; i < 200'000; ++i)
            large += flowLine("2016-07-08 10:00:01", { "10.0.0.5", i % 60000, "10.0.0.6", 443 },
                              "TCP", 1, i);
        writeFile(inFolder(QStringLiteral("large.csv")), large);
        start();
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(QLatin1String("Importing large.csv")), patience);
        stop();
        if (!told().isEmpty()) // it was quicker than the signal
            return;
        m_err.clear();
        start();
        QTRY_COMPARE_WITH_TIMEOUT(told(), QStringLiteral("large.csv 200000"), patience);
        stop();
        QCOMPARE(stored(), 200'000);
    }

    // It is not the file's fault, and told once.
    void aDayThatIsWorkedOnIsWaitedFor()
    {
        const auto workspace = Workspace::open(m_place->workspace());
        QVERIFY(workspace);
        {
            const auto lock = DayLock::acquire(*workspace, theDay());
            QVERIFY(lock);
            writeFile(inFolder(QStringLiteral("a.csv")), flowsOf(1));
            start();
            QTRY_VERIFY_WITH_TIMEOUT(said().contains(QLatin1String("is being worked on")),
                                     patience);
            QTest::qWait(2500);
            QCOMPARE(said().count(QLatin1String("is being worked on")), 1);
            QCOMPARE(told(), QString());
        }
        QTRY_COMPARE_WITH_TIMEOUT(told(), QStringLiteral("a.csv 20"), patience);
        stop();
        QCOMPARE(stored(), 20);
    }

    void whatIsNoFolderIsRefused()
    {
        writeFile(path("file"), "x");
        for (const char* name : { "file", "gone" }) {
            const Ended ended = m_place->run("import --watch", { path(name) });
            QCOMPARE(ended.code, 1);
            QVERIFY2(ended.err.contains(path(name)), qPrintable(ended.err));
        }
    }
};

FW_TEST(TestImportWatch, "tst_importwatch")

} // namespace fw

#include "tst_importwatch.moc"
