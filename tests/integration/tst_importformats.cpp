// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/importflows.h"
#include "tests/integration/programrunner.h"
#include "tests/support/flowreading.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace fw {

namespace {

using namespace test;

const QByteArray zeek =
    "#separator "
    "\\x09\n#path\tconn\n#fields\tts\tid.orig_h\tid.orig_p\tid.resp_h\tid.resp_p\tproto\t"
    "duration\thistory\torig_pkts\torig_ip_bytes\tresp_pkts\tresp_ip_bytes\n"
    "1467936000.7\t10.0.0.5\t5000\t192.0.2.9\t80\ttcp\t1.5\tShADadFf\t3\t180\t2\t120\n"
    "1468022398.6\t10.0.0.5\t5001\t192.0.2.9\t80\ttcp\t3\tS\t1\t60\t0\t0\n";
const QByteArray dns =
    "#separator \\x09\n#path\tdns\n#fields\tts\tquery\n1467936000.7\texample.org\n";
const QByteArray binetflow =
    "StartTime,Dur,Proto,SrcAddr,Sport,Dir,DstAddr,Dport,State,sTos,dTos,TotPkts,TotBytes,SrcBytes,"
    "SrcPkts,Label\n"
    "2016/07/08 01:00:00.700000,1.5,tcp,10.0.0.6,5000,->,192.0.2.9,80,S_RA,0,0,5,300,180,3,\n"
    "2016/07/08 01:00:00.700000,0,arp,10.0.0.6,,who,10.0.0.7,,INT,,,1,60,60,1,\n";
// The first bytes of one of nfdump's files: what it is known by.
const QByteArray nfcapd = QByteArray::fromHex("0ca502000001070100000000") + QByteArray(300, '\0');

const QByteArray nfdumpOutput =
    "ts,te,td,sa,da,sp,dp,pr,flg,ipkt,ibyt\n"
    "2016-07-08 02:00:00,2016-07-08 02:00:01,1.0,10.0.0.8,10.0.0.9,1,2,UDP,........,1,99\n"
    "Summary\nflows,bytes,packets,avg_bps,avg_pps,avg_bpp\n1,99,1,0,0,0\n";

} // namespace

// Files of other formats, folders and standard input, by the real program.
class TestImportFormats : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_place = std::make_unique<FlowOaPlace>();
    }
    void cleanup() { m_place.reset(); }

    void rowsGoToTheirOwnDays()
    {
        writeFile(path("conn.log"), zeek);
        const Ended ended = m_place->run("import --format json", { path("conn.log") });
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
        const QJsonValue report = arrayOf(ended.out)[0];
        QCOMPARE(report[QLatin1String("format")].toString(), QStringLiteral("zeek-tsv"));
        QCOMPARE(report[QLatin1String("bytes")].toInt(), static_cast<int>(zeek.size()));
        QCOMPARE(daysOf(report), QStringLiteral("2016-07-08: 1, 2016-07-09: 1"));
        const auto rows =
            rowsOf(m_place->dayFile("flow.sqlite"),
                   QStringLiteral("SELECT treceived, sip, dip, dport, proto, flag, ipkt, obyt "
                                  "FROM flow"));
        QCOMPARE(
            rows,
            (QList<QVariantList> { { QStringLiteral("2016-07-08 00:00:02"),
                                     QStringLiteral("10.0.0.5"), QStringLiteral("192.0.2.9"), 80,
                                     QStringLiteral("TCP"), QStringLiteral(".AP.SF"), 3, 120 } }));
    }

    // The bytes of the file are what it is known by, packed or not.
    void aPackedFileIsImportedOnce()
    {
        const QByteArray file = packed(zeek);
        writeFile(path("conn.log.gz"), file);
        writeFile(path("again"), file);
        QCOMPARE(m_place->run("import", { path("conn.log.gz") }).code, 0);
        const Ended again = m_place->run("import --format json", { path("again") });
        QCOMPARE(again.code, 0);
        const QJsonValue report = arrayOf(again.out)[0];
        QCOMPARE(report[QLatin1String("days")][0][QLatin1String("already_imported")].toBool(),
                 true);
        QCOMPARE(report[QLatin1String("bytes")].toInt(), static_cast<int>(file.size()));
        QCOMPARE(flows(), 1);
    }

    void standardInputIsAFile()
    {
        const Ended ended = m_place->runWithInput("import -", packed(zeek));
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
        QVERIFY2(ended.out.contains("standard input") && ended.out.contains("Zeek conn.log"),
                 ended.out);
        QCOMPARE(flows(), 1);
        // Known by its content.
        writeFile(path("conn.log.gz"), packed(zeek));
        QVERIFY(m_place->run("import", { path("conn.log.gz") }).out.contains("already imported"));
        const Ended none = m_place->runWithInput("import -", "");
        QCOMPARE(none.code, 1);
        QVERIFY2(none.err.contains(QLatin1String("flow-oa: standard input is empty. Nothing of it "
                                                 "was imported.")),
                 qPrintable(none.err));
        QCOMPARE(m_place->runWithInput("import - -", zeek).code, 2);
    }

    void aFolderIsImportedFileByFile()
    {
        QVERIFY(QDir().mkpath(path("in/2016-07-08")));
        writeFile(path("in/2016-07-08/conn.00.log"), zeek);
        writeFile(path("in/2016-07-08/dns.log"), dns);
        writeFile(path("in/2016-07-08/.conn.log.swp"), zeek + zeek);
        writeFile(path("in/argus.binetflow"), binetflow);
        writeFile(path("in/readme.txt"), "Dear Sir\n");
        writeFile(path("in/empty.log"), "");
        writeFile(path("in/silent.binetflow"), binetflow.left(binetflow.indexOf('\n') + 1));
        const Ended ended = m_place->run("import --format json", { path("in") });
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
        QStringList told;
        for (const QJsonValue& file : arrayOf(ended.out))
            told += file[QLatin1String("file")].toString().section(QLatin1Char('/'), -1)
                + QLatin1Char(' ')
                + (file[QLatin1String("passed_over")].toBool() ? QStringLiteral("passed over")
                                                               : daysOf(file));
        QCOMPARE(told.join(QStringLiteral("; ")),
                 QStringLiteral("conn.00.log 2016-07-08: 1, 2016-07-09: 1; dns.log passed over; "
                                "argus.binetflow 2016-07-08: 1; readme.txt passed over; "
                                "silent.binetflow passed over"));
        for (const char* line :
             { "Passed over, hidden, empty or no file to read: {in}/2016-07-08/.conn.log.swp",
               "Passed over, hidden, empty or no file to read: {in}/empty.log",
               "Passed over, no flows in it: {in}/2016-07-08/dns.log",
               "Passed over, no flows in it: {in}/readme.txt",
               "Passed over, no flows in it: {in}/silent.binetflow" }) {
            const QString expected =
                QString::fromUtf8(line).replace(QLatin1String("{in}"), path("in"));
            QVERIFY2(ended.err.split(QLatin1Char('\n')).contains(expected), qPrintable(ended.err));
        }
        QCOMPARE(flows(), 2);
        // Once more: nothing new, and no failure.
        const Ended again = m_place->run("import", { path("in/") });
        QCOMPARE(again.code, 0);
        QCOMPARE(again.out.count("already imported, nothing changed"), 3);
        QCOMPARE(flows(), 2);
    }

    void aFolderWithoutFlowsIsAFailure()
    {
        QVERIFY(QDir().mkpath(path("in")));
        writeFile(path("in/readme.txt"), "Dear Sir\n");
        const Ended ended = m_place->run("import", { path("in") });
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.endsWith(QLatin1String("flow-oa: There is no file with flows.\n")),
                 qPrintable(ended.err));
    }

    // What was asked for by name must be flows; the next file is imported all the same.
    void aRefusedFileDoesNotKeepTheNextOne()
    {
        writeFile(path("dns.log"), dns);
        writeFile(path("cut.gz"), packed(zeek).chopped(9));
        writeFile(path("argus"), binetflow);
        const Ended ended =
            m_place->run("import", { path("dns.log"), path("cut.gz"), path("argus") });
        QCOMPARE(ended.code, 1);
        const QStringList said = ended.err.trimmed().split(QLatin1Char('\n'));
        QCOMPARE(said.mid(3),
                 (QStringList {
                     QStringLiteral("flow-oa: %1 holds no flow; rejected lines: 1, the first is "
                                    "line 4: a record of another kind than a flow, found #path "
                                    "'dns'. Nothing of it was imported.")
                         .arg(path("dns.log")),
                     QStringLiteral("flow-oa: %1 cannot be read after line 5: its gzip data ends "
                                    "too early; the file is cut off. Nothing of it was imported.")
                         .arg(path("cut.gz")),
                     QStringLiteral("flow-oa: 1 of 3 files were imported and are kept; import the "
                                    "rest again.") }));
        QVERIFY(ended.out.contains("argus") && ended.out.contains("rejected lines: 1")
                && ended.out.contains("traffic without IP addresses"));
        QCOMPARE(flows(), 1);
    }

    void nfcapdNeedsNfdump()
    {
        writeFile(path("nfcapd.201607080200"), nfcapd);
        const Ended ended = runWithPath({ path("nfcapd.201607080200") }, path("nowhere"));
        QCOMPARE(ended.code, 1);
        QCOMPARE(ended.err.section(QLatin1String("flow-oa: "), 1).trimmed(),
                 QStringLiteral("%1 is an nfcapd file, which only the program nfdump can read, and "
                                "it is not installed. Install it (on Debian and Ubuntu: apt "
                                "install nfdump), or give what 'nfdump -o csv' prints of the file. "
                                "Nothing of it was imported.")
                     .arg(path("nfcapd.201607080200")));
    }

    // A program in nfdump's place tells how it was called.
    void nfdumpSeesNoNameAndUtc()
    {
        makeNfdump("printf '%s' \"$TZ|$LC_ALL|$#|$1|$3|$4\" > \"$HOME/called\"\n"
                   "cmp -s \"$2\" \"$HOME/original\" && cat \"$HOME/output\"\n");
        // As a name it would be an option, or a command.
        const QString hostile = path("-w;touch gone");
        writeFile(hostile, nfcapd);
        writeFile(path("original"), nfcapd);
        writeFile(path("output"), nfdumpOutput);
        const Ended ended = runWithPath({ hostile }, path("bin"));
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
        QVERIFY2(ended.out.contains("nfcapd file"), ended.out);
        QCOMPARE(readFile(path("called")), QByteArray("UTC|C|4|-r|-o|csv"));
        QCOMPARE(flows(), 1);
        // Packed, and from standard input, it is the same to nfdump.
        writeFile(path("packed"), packed(nfcapd));
        QCOMPARE(runWithPath({ path("packed") }, path("bin")).code, 0);
        QCOMPARE(flows(), 2);
    }

    void whatNfdumpComplainsOfIsAnError_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("said");
        QTest::newRow("complaint")
            << QByteArray("cat \"$HOME/output\"; echo 'Short read from file' >&2\n")
            << QStringLiteral("cannot be read after line 5: nfdump reports \"Short read from "
                              "file\". Nothing of it was imported.");
        QTest::newRow("exit code")
            << QByteArray("cat \"$HOME/output\"; exit 3\n")
            << QStringLiteral("cannot be read after line 5: nfdump ended with an error (exit code "
                              "3). Nothing of it was imported.");
        QTest::newRow("killed") << QByteArray("cat \"$HOME/output\"; kill -9 $$\n")
                                << QStringLiteral("nfdump ended with an error");
        QTest::newRow("nothing") << QByteArray("exit 0\n") << QStringLiteral(" is empty.");
        QTest::newRow("no flows")
            << QByteArray("head -1 \"$HOME/output\"; echo 'No matching flows'\n")
            << QStringLiteral(" holds no flow: nothing follows its header line.");
        QTest::newRow("harmless") << QByteArray("cat \"$HOME/output\"; echo 'Skip unknown record "
                                                "type 9' >&2\n")
                                  << QString();
    }

    void whatNfdumpComplainsOfIsAnError()
    {
        QFETCH(QByteArray, script);
        QFETCH(QString, said);
        makeNfdump(script);
        writeFile(path("output"), nfdumpOutput);
        writeFile(path("file"), nfcapd);
        const Ended ended = runWithPath({ path("file") }, path("bin"));
        QCOMPARE(ended.code, said.isEmpty() ? 0 : 1);
        QVERIFY2(ended.err.contains(said), qPrintable(ended.err));
        // Nothing is left of the copy.
        QCOMPARE(QDir(path("tmp")).entryList(QDir::Files).join(QLatin1Char(' ')), QString());
    }

    // It may take as long as it likes: a stop ends it.
    void aStopEndsNfdump()
    {
        makeNfdump("echo $$ > \"$HOME/pid.new\"; mv \"$HOME/pid.new\" \"$HOME/pid\"\n"
                   "exec tail -f /dev/null\n");
        writeFile(path("file"), nfcapd);
        QProcess process;
        prepare(process, { path("file") }, path("bin"));
        process.start();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path("pid")), 60'000);
        process.terminate();
        const Ended ended = ProgramRunner::finish(process);
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains(QLatin1String("ancelled")), qPrintable(ended.err));
        const QString pid = QString::fromLatin1(readFile(path("pid")).trimmed());
        QVERIFY(!pid.isEmpty() && !QFile::exists(QStringLiteral("/proc/") + pid));
    }

    void aStopEndsTheWaitForStandardInput()
    {
        QProcess process;
        prepare(process, { QStringLiteral("-") }, {});
        process.start();
        process.write(zeek.left(zeek.size() - 20));
        QVERIFY(process.waitForBytesWritten());
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((process.waitForReadyRead(10),
                                  said += process.readAllStandardError(),
                                  said.contains("Importing")),
                                 60'000);
        process.terminate();
        const Ended ended = ProgramRunner::finish(process);
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains(QLatin1String("ancelled")), qPrintable(ended.err));
        QVERIFY(!m_place->run("days").out.contains("2016-07-08"));
    }

private:
    QString path(const char* name) const { return m_place->path(name); }
    qint64 flows() const
    {
        return rowsOf(m_place->dayFile("flow.sqlite"), QStringLiteral("SELECT COUNT(*) FROM flow"))
            .at(0)
            .at(0)
            .toLongLong();
    }

    static QString daysOf(const QJsonValue& report)
    {
        QStringList days;
        for (const QJsonValue& day : report[QLatin1String("days")].toArray())
            days += QStringLiteral("%1: %2")
                        .arg(day[QLatin1String("day")].toString())
                        .arg(day[QLatin1String("flows")].toInt());
        return days.join(QStringLiteral(", "));
    }

    void makeNfdump(const QByteArray& script) const
    {
        QVERIFY(QDir().mkpath(path("bin")));
        writeFile(path("bin/nfdump"), "#!/bin/sh\nPATH=/usr/bin:/bin\n" + script);
        QVERIFY(QFile::setPermissions(path("bin/nfdump"),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    // The import of these files with another PATH, where one is given.
    void prepare(QProcess& process, const QStringList& files, const QString& searched) const
    {
        QVERIFY(QDir().mkpath(path("tmp")));
        m_place->program.prepare(
            process,
            QStringList { QStringLiteral("import") } + files
                + QStringList { QStringLiteral("--workspace"), m_place->workspace() });
        QProcessEnvironment environment = process.processEnvironment();
        environment.insert(QStringLiteral("HOME"), m_place->folder.path());
        environment.insert(QStringLiteral("TMPDIR"), path("tmp"));
        if (!searched.isEmpty())
            environment.insert(QStringLiteral("PATH"), searched);
        process.setProcessEnvironment(environment);
    }
    Ended runWithPath(const QStringList& files, const QString& searched) const
    {
        QProcess process;
        prepare(process, files, searched);
        process.start();
        return ProgramRunner::finish(process);
    }

    std::unique_ptr<FlowOaPlace> m_place;
};

FW_TEST(TestImportFormats, "tst_importformats")

} // namespace fw

#include "tst_importformats.moc"
