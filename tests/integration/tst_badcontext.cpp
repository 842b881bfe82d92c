// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrich/mmdbwriter.h"
#include "tests/integration/badinput.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QJsonObject>

#include <random>

namespace fw {

namespace {

using namespace test;

constexpr auto ranges = "context/ipranges.csv";
constexpr auto names = "context/networkcontext_1.csv";

// The same bytes each time.
QByteArray randomBytes(qsizetype size, std::uint32_t seed)
{
    std::mt19937 random(seed);
    QByteArray bytes(size, '\0');
    for (char& byte : bytes)
        byte = static_cast<char>(random() & 0xffU);
    return bytes;
}

// Without a date, because one that is old is told of.
QByteArray goodMmdb(qint64 builtAt = 1)
{
    MmdbWriter writer(QStringLiteral("Test-City"), QStringLiteral("for tests"), builtAt);
    const MmdbValue place { MmdbValue::Map {
        { QStringLiteral("country"),
          MmdbValue { MmdbValue::Map {
              { QStringLiteral("iso_code"), MmdbValue { QStringLiteral("NL") } } } } } } };
    for (const char* block : { "203.0.113.0/24", "198.51.100.0/24", "8.8.8.0/24", "1.1.1.0/24" })
        writer.insert(*IpRange::parse(std::string_view(block)), place);
    return writer.write();
}

// Of a run: what it was told about the context.
QStringList warningsOf(const Ended& run)
{
    QStringList warnings;
    for (const auto& warning :
         QJsonDocument::fromJson(run.out).object()[QLatin1String("warnings")].toArray())
        warnings += warning.toString();
    return warnings;
}

// Every replacement character takes three bytes.
QByteArray replaced(int count)
{
    return QByteArray("\xef\xbf\xbd").repeated(count);
}

} // namespace

// Broken files about addresses cost what they would have told and one warning each, never the run;
// broken settings are refused. Both name the file and the place in it.
class TestBadContext : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_place = std::make_unique<BadInputPlace>(); }
    void cleanupTestCase() { m_place.reset(); }
    void cleanup() { m_place->makeAnew(); }

    void warned_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("said"); // behind the file's path
        QTest::addColumn<int>("internal"); // ends of the three connections
        networks();
        namesOfNetworks();
    }

    void warned()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, content);
        QFETCH(QStringList, said);
        QFETCH(int, internal);
        const QString path = m_place->inWorkspace(file.constData());
        writeFile(path, content);
        m_place->rememberKept();
        const Ended ended = m_place->run("run -d 20160708 -l 10 --format json");
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
        QStringList wanted;
        for (const QString& line : said)
            wanted += line.startsWith(QLatin1Char(',')) ? path + line : line;
        wanted += noGeolocation();
        QCOMPARE(warningsOf(ended), wanted);
        int ends = 0;
        for (const auto& row : arrayOf(m_place->listed()))
            ends += row[QLatin1String("srcip_internal")].toInt()
                + row[QLatin1String("destip_internal")].toInt();
        QCOMPARE(ends, internal);
        m_place->requireKept(rewritten());
    }

    void missingFiles()
    {
        QVERIFY(QFile::remove(m_place->inWorkspace(ranges)));
        m_place->rememberKept();
        const Ended ended = m_place->run("run -d 20160708 -l 10 --format json");
        QCOMPARE(warningsOf(ended),
                 QStringList({ QStringLiteral("context/ipranges.csv is missing, so every address "
                                              "counts as external. Write your own networks there, "
                                              "one \"start,end,name\" a line."),
                               noGeolocation() }));
        m_place->requireKept(rewritten());
    }

    void geolocation_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("said"); // behind "... is left out because it "
        const auto row = [](const char* name, const QByteArray& content, const char* said) {
            QTest::newRow(name) << content << QByteArray(said);
        };
        const QByteArray good = goodMmdb();
        const qsizetype metadata = good.lastIndexOf("\xab\xcd\xefMaxMind.com");
        const char* const invalid = "cannot be read as a MaxMind DB file (The MaxMind DB file "
                                    "contains invalid metadata)";
        row("sound", good, "");
        row("empty", "",
            "cannot be read as a MaxMind DB file (An attempt to read data from the MaxMind DB file "
            "failed)");
        row("text", "these are my places\n", invalid);
        row("zeros", QByteArray(good.size(), '\0'), invalid);
        row("random bytes", randomBytes(good.size(), 1), invalid);
        row("first half", good.left(good.size() / 2), invalid);
        row("without its metadata", good.left(metadata), invalid);
        row("metadata only", good.mid(metadata), invalid);
        row("last bytes missing", good.chopped(20),
            "cannot be read as a MaxMind DB file (The MaxMind DB file's data section contains bad "
            "data (unknown data type or corrupt data))");
        row("random tree", randomBytes(metadata / 2, 2) + good.mid(metadata / 2), "is damaged");
        row("page of zeros at the front", QByteArray(metadata / 2, '\xff') + good.mid(metadata / 2),
            "is damaged");
    }

    void geolocation()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, said);
        const QString path = m_place->inWorkspace("context/city.mmdb");
        writeFile(path, content);
        m_place->rememberKept();
        const Ended ended = m_place->run("run -d 20160708 -l 10 --format json");
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
        QStringList wanted;
        if (!said.isEmpty())
            wanted += path + QStringLiteral(" is left out because it ") + QString::fromUtf8(said)
                + QStringLiteral(": replace it or remove it.");
        QCOMPARE(warningsOf(ended), wanted);
        m_place->requireKept(rewritten());
    }

    void anOldDatabaseIsNamed()
    {
        const QString path = m_place->inWorkspace("context/city.mmdb");
        writeFile(path, goodMmdb(1'500'000'000));
        const QStringList warnings =
            warningsOf(m_place->run("run -d 20160708 -l 10 --format json"));
        QCOMPARE(warnings.size(), 1);
        QVERIFY2(warnings[0].startsWith(path + QStringLiteral(" was built on 2017-07-14, ")),
                 qPrintable(warnings[0]));
    }

    void iplocGivesPlacesAndDomains()
    {
        const QString path = m_place->inWorkspace("context/iploc.csv");
        writeFile(path,
                  "134744072,134744075,US,United States,California,Mountain View,0,0,Example Net,"
                  "example.net\n\"8,9\n");
        const QString ranked = m_place->badFile(resultLine(
            "2016-07-08 10:00:01", { "8.8.8.8", 53, "8.8.8.76", 4000 }, "UDP", 1, 1, "1e-9"));
        const Ended ended =
            m_place->run("run -d 20160708 -l 50 --format json --results", { ranked });
        QCOMPARE(warningsOf(ended),
                 QStringList(path
                             + QStringLiteral(", line 2: A double quote is not closed, or text "
                                              "follows a closing quote.")));
        const auto row = arrayOf(m_place->listed())[0];
        QCOMPARE(row[QLatin1String("src_geoloc")].toString(),
                 QStringLiteral("California;Mountain View Example Net"));
        QCOMPARE(row[QLatin1String("src_domain")].toString(), QStringLiteral("example.net"));
        QCOMPARE(row[QLatin1String("dst_geoloc")].toString(), QString()); // behind the range
        QCOMPARE(row[QLatin1String("service")].toString(), QStringLiteral("domain"));
        QVERIFY(QFile::remove(path));
    }

    // Whatever bytes are damaged, the program says so or gives what it can, and ends.
    void anyDamagedByteEndsWell()
    {
        const QByteArray good = goodMmdb();
        QByteArray results; // with addresses that are looked up
        for (int i = 0; i < 20; ++i) {
            const QByteArray address = (i % 2 == 0 ? "8.8.8." : "1.1.1.") + QByteArray::number(i);
            results +=
                resultLine("2016-07-08 10:00:01",
                           { "10.0.0.5", 1000 + i, address.constData(), 443 }, "TCP", 1, 1, "1e-9");
        }
        const QString ranked = m_place->badFile(results);
        std::mt19937 random(7);
        for (int round = 0; round < 40; ++round) {
            QByteArray content = good;
            for (int i = 0; i < 8; ++i)
                content[static_cast<qsizetype>(random() % static_cast<unsigned>(content.size()))] =
                    static_cast<char>(random() & 0xffU);
            writeFile(m_place->inWorkspace("context/city.mmdb"), content);
            const Ended ended =
                m_place->run("run -d 20160708 -l 50 --format json --results", { ranked });
            QVERIFY2(ended.code == 0, qPrintable(QString::number(round) + ended.err));
            const QStringList warnings = warningsOf(ended);
            QVERIFY2(warnings.size() <= 1
                         && (warnings.isEmpty()
                             || warnings[0].startsWith(m_place->inWorkspace("context/city.mmdb"))),
                     qPrintable(warnings.join(QLatin1Char('\n'))));
        }
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("said"); // behind the file's path
        for (const char* file : { ranges, names }) {
            const QByteArray name = QByteArray(file).mid(8);
            QTest::newRow((name + " of one endless line").constData())
                << QByteArray(file) << QByteArray(100'000, 'x')
                << QByteArray(", line 1: the line is longer than 65536 characters. Nothing was "
                              "changed.");
            QTest::newRow((name + " is a folder").constData())
                << QByteArray(file) << QByteArray()
                << QByteArray(" cannot be read: file to open is a directory. Nothing was changed.");
        }
    }

    void refused()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, said);
        const QString path = m_place->inWorkspace(file.constData());
        if (content.isEmpty()) {
            QFile::remove(path);
            QVERIFY(QDir().mkpath(path));
        } else {
            writeFile(path, content);
        }
        m_place->rememberKept();
        m_place->requireEnd(m_place->run("run -d 20160708 -l 10"), 1,
                            QByteArray("flow-oa: {ws}/" + file + said).constData());
        m_place->requireKept();
    }

private:
    static QStringList rewritten()
    {
        return { QStringLiteral("workbench.sqlite"),
                 QStringLiteral("data/flow/20160708/flow_scores.csv"),
                 QStringLiteral("data/flow/20160708/run_report.json") };
    }
    QString noGeolocation() const
    {
        return QStringLiteral("There is no geolocation database, so places stay empty. Put a "
                              "MaxMind, DB-IP or IPinfo *.mmdb file, or Spot's iploc.csv, into "
                              "%1.")
            .arg(m_place->inWorkspace("context"));
    }

    static void row(const char* file, const char* name, const QByteArray& content,
                    const QList<QByteArray>& said, int internal)
    {
        QStringList lines;
        for (const QByteArray& line : said)
            lines += QString::fromUtf8(line);
        QTest::newRow((QByteArray(file).mid(8) + ' ' + name).constData())
            << QByteArray(file) << content << lines << internal;
    }

    static void networks()
    {
        const QByteArray none = "context/ipranges.csv holds no network, so every address counts as "
                                "external. Write your own networks there, one \"start,end,name\" "
                                "a line.";
        const QByteArray few = "Expected start_ip,end_ip,name and found 1 column only.";
        const QByteArray own = "10.0.0.0,10.255.255.255,own\n";
        const auto bad = [&](const char* name, const QByteArray& line, const QByteArray& said) {
            row(ranges, name, line + '\n' + own, { ", line 1: " + said }, 4);
        };
        row(ranges, "sound", own, {}, 4);
        row(ranges, "empty", "", { none }, 0);
        row(ranges, "header line only", "start,end,name\n", { none }, 0);
        row(ranges, "nothing of use", "10.0.0.0\n", { none, ", line 1: " + few }, 0);
        row(ranges, "overlapping", own + "10.0.0.0,10.0.0.255,part\n10.0.0.5,10.0.0.5,one\n", {},
            4);
        row(ranges, "the same twice", own + own, {}, 4);
        row(ranges, "no name", "10.0.0.0,10.0.0.255\n", {}, 4);
        row(ranges, "CRLF", own.chopped(1) + "\r\n", {}, 4);
        row(ranges, "byte order mark", "\xef\xbb\xbf" + own, {}, 4);
        row(ranges, "no ending", own.chopped(1), {}, 4);
        row(ranges, "name of 10 kB", "10.0.0.0,10.0.0.255," + QByteArray(10'000, 'n') + '\n', {},
            4);
        row(ranges, "blank lines", "\n  \n" + own + "\t\n",
            { ", line 1: The line is blank.", ", line 2: The line is blank.",
              ", line 4: The line is blank." },
            4);
        bad("reversed", "10.0.0.9,10.0.0.1,x",
            "The range is reversed: 10.0.0.9 comes after 10.0.0.1.");
        bad("too few columns", "10.0.0.0", few);
        bad("semicolons", "10.0.0.0;10.0.0.255;x", few);
        bad("a comment", "# my networks", few);
        bad("no address", "10.0.0.300,10.0.0.9,x", "'10.0.0.300' is not an IPv4 or IPv6 address.");
        bad("a block", "10.0.0.0/8,,x", "'10.0.0.0/8' is not an IPv4 or IPv6 address.");
        bad("IPv4 to IPv6", "10.0.0.1,::1,x",
            "The range begins with 10.0.0.1 and ends with ::1; both must be IPv4 or both IPv6.");
        bad("NUL", QByteArray("10.0.0.0\0,10.0.0.9,x", 20),
            "'10.0.0.0" + replaced(1) + "' is not an IPv4 or IPv6 address.");
        bad("an open quote", "10.0.0.0,10.0.0.9,\"x",
            "A double quote is not closed, or text follows a closing quote.");
        bad("a name that is not UTF-8", "192.0.2.0,192.0.2.9,caf\xe9",
            "The name 'caf" + replaced(1)
                + "' is not valid UTF-8 and is shown with replacement characters; save the file as "
                  "UTF-8.");
        bad("a picture", QByteArray::fromHex("89504e470d1a00ff"), few);
        QList<QByteArray> many;
        for (int line = 1; line <= 10; ++line)
            many += ", line " + QByteArray::number(line) + ": " + few;
        many += "In all, 5000 lines of the network context could not be used.";
        row(ranges, "5000 bad lines", QByteArray("1.x\n").repeated(5000) + own, many, 4);
    }

    static void namesOfNetworks()
    {
        const QByteArray noBlock = " is neither an address, a block such as 10.0.0.0/8, nor a "
                                   "range such as 10.0.0.1-10.0.0.9.";
        const auto bad = [](const char* name, const QByteArray& line, const QByteArray& said) {
            row(names, name, "ip,name\n" + line + '\n', { ", line 2: " + said }, 4);
        };
        row(names, "sound", "ip,name\n10.0.0.5,desk\n10.0.0.0/8,own\n10.0.0.1-10.0.0.9,few\n", {},
            4);
        row(names, "empty", "", {}, 4);
        row(names, "header line only", "ip,name\n", {}, 4);
        row(names, "no header line", "10.0.0.5,desk\n", {}, 4);
        row(names, "overlapping", "ip,name\n10.0.0.0/8,all\n10.0.0.0/24,part\n10.0.0.5,one\n", {},
            4);
        bad("blank", "", "The line is blank.");
        bad("too few columns", "10.0.0.5", "Expected ip,name and found 1 column only.");
        bad("no name", "10.0.0.0/8,", "There is no name in the second column.");
        bad("reversed", "10.0.0.9-10.0.0.1,x",
            "The range is reversed: 10.0.0.9 comes after 10.0.0.1.");
        bad("block too long", "10.0.0.0/33,x", "'10.0.0.0/33'" + noBlock);
        bad("a name for an address", "server,x", "'server'" + noBlock);
        bad("NUL", QByteArray("10.0.0.5\0,x", 11), "'10.0.0.5" + replaced(1) + '\'' + noBlock);
        bad("an open quote", "10.0.0.5,\"x",
            "A double quote is not closed, or text follows a closing quote.");
        bad("a name that is not UTF-8", "10.0.0.5,caf\xe9",
            "The name 'caf" + replaced(1)
                + "' is not valid UTF-8 and is shown with replacement characters; save the file as "
                  "UTF-8.");
        bad("a picture", QByteArray::fromHex("89504e470d1a00ff"),
            "Expected ip,name and found 1 column only.");
    }

    std::unique_ptr<BadInputPlace> m_place;
};

FW_TEST(TestBadContext, "tst_badcontext")

} // namespace fw

#include "tst_badcontext.moc"
