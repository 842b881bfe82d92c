// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/threadstop.h"
#include "core/enrich/iprangemap.h"
#include "core/enrich/networkcontext.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

namespace fw {

namespace {

IpAddress ip(const char* text)
{
    const auto address = IpAddress::parse(std::string_view(text));
    if (!address)
        qFatal("%s is no address", text);
    return *address;
}

// What IpRangeMap promises, by looking at every range.
std::optional<std::uint32_t> naive(const std::vector<IpRangeMap::Entry>& entries,
                                   const IpAddress& address)
{
    const auto span = [](const IpRange& range) {
        std::array<int, 16> difference {};
        int borrow = 0;
        for (std::size_t i = 16; i-- > 0;) {
            difference[i] = range.last.bytes()[i] - range.first.bytes()[i] - borrow;
            borrow = difference[i] < 0 ? 1 : 0;
            difference[i] += borrow * 256;
        }
        return difference;
    };
    const IpRangeMap::Entry* best = nullptr;
    for (const auto& entry : entries) {
        if (entry.range.contains(address) && entry.range.first.isIpv4() == address.isIpv4()
            && (!best || span(entry.range) < span(best->range)))
            best = &entry;
    }
    return best ? std::optional(best->value) : std::nullopt;
}

} // namespace

class TestNetworkContext : public test::TestCase
{
    Q_OBJECT

    QTemporaryDir m_dir;

    QString write(const char* name, const QByteArray& content)
    {
        const QString path = m_dir.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write a test file");
        return path;
    }

    NetworkContext load(const QByteArray& ranges, const QByteArray& names)
    {
        auto context = NetworkContext::load(write("ipranges.csv", ranges),
                                            write("networkcontext_1.csv", names));
        if (!context)
            qFatal("%s", qPrintable(context.error().text()));
        return *context;
    }

private Q_SLOTS:
    void rangeMapAgreesWithNaiveScan_data()
    {
        QTest::addColumn<bool>("ipv6");
        QTest::addColumn<int>("count");
        for (const bool ipv6 : { false, true })
            for (const int count : { 0, 1, 2, 5, 40, 300 })
                QTest::addRow("%s, %d ranges", ipv6 ? "IPv6" : "IPv4", count) << ipv6 << count;
    }

    void rangeMapAgreesWithNaiveScan()
    {
        QFETCH(bool, ipv6);
        QFETCH(int, count);
        QRandomGenerator random(static_cast<quint32>(count) + 1);
        // A narrow strip of numbers, so that ranges touch, nest, repeat and share ends; in IPv6
        // around a carry between bytes.
        const auto address = [&](quint32 number) {
            if (!ipv6)
                return IpAddress::fromIpv4(0x0a0000f0 + number);
            IpAddress::Bytes bytes = ip("2001:db8::ff00").bytes();
            bytes[14] = static_cast<std::uint8_t>(0xff + number / 256);
            bytes[13] = static_cast<std::uint8_t>(number >= 256 ? 1 : 0);
            bytes[15] = static_cast<std::uint8_t>(number);
            return IpAddress(bytes);
        };
        for (int round = 0; round < 20; ++round) {
            std::vector<IpRangeMap::Entry> entries;
            for (int i = 0; i < count; ++i) {
                const auto a = random.bounded(500U);
                const auto b = std::min(a + random.bounded(i % 2 ? 8U : 200U), 499U);
                entries.push_back({ { address(a), address(b) }, random.bounded(20U) });
            }
            const IpRangeMap map(entries);
            for (quint32 number = 0; number < 510; ++number)
                QCOMPARE(map.find(address(number)), naive(entries, address(number)));
        }
    }

    void rangeMapReachesTheEnds()
    {
        const IpRangeMap map({ { *IpRange::parse(QStringLiteral("0.0.0.0/0")), 1 },
                               { *IpRange::parse(QStringLiteral("255.255.255.255")), 2 },
                               { *IpRange::parse(QStringLiteral("::/0")), 3 },
                               { *IpRange::parse(QStringLiteral("ff00::/8")), 4 } });
        QCOMPARE(map.find(ip("0.0.0.0")), std::optional(1U));
        QCOMPARE(map.find(ip("255.255.255.254")), std::optional(1U));
        QCOMPARE(map.find(ip("255.255.255.255")), std::optional(2U));
        QCOMPARE(map.find(ip("::")), std::optional(3U));
        QCOMPARE(map.find(ip("::1:0:0:0")), std::optional(3U)); // right behind the IPv4 block
        QCOMPARE(map.find(ip("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff")), std::optional(4U));
    }

    void ipv6RangeMatchesNoIpv4()
    {
        const IpRangeMap map({ { *IpRange::parse(QStringLiteral("::/0")), 1 } });
        QVERIFY(map.contains(ip("2001:db8::1")));
        QVERIFY(map.contains(ip("::fffe:ffff:ffff:ffff")));
        QVERIFY(!map.contains(ip("0.0.0.0")));
        QVERIFY(!map.contains(ip("10.0.0.1")));
        QVERIFY(!map.contains(ip("255.255.255.255")));
    }

    void rangeMapLeavesOutReversedRanges()
    {
        const IpRangeMap map({ { { ip("10.0.0.9"), ip("10.0.0.1") }, 1 } });
        QVERIFY(map.isEmpty());
        QVERIFY(!map.contains(ip("10.0.0.5")));
    }

    void csvFields()
    {
        using Fields = std::vector<std::string>;
        QCOMPARE(*splitCsvLine("a,b"), (Fields { "a", "b" }));
        QCOMPARE(*splitCsvLine(" a , b c ,"), (Fields { "a", "b c", "" }));
        QCOMPARE(*splitCsvLine("\"a, b\" ,\" c\",\"d \"\"e\"\"\""),
                 (Fields { "a, b", " c", "d \"e\"" }));
        QCOMPARE(*splitCsvLine("\"\",x"), (Fields { "", "x" }));
        QCOMPARE(*splitCsvLine("a \"b\",c"), (Fields { "a \"b\"", "c" }));
        QVERIFY(!splitCsvLine("\"a,b"));
        QVERIFY(!splitCsvLine("\"a\"b,c"));
    }

    void missingFilesAreAState()
    {
        const auto context = NetworkContext::load(m_dir.filePath(QStringLiteral("no1.csv")),
                                                  m_dir.filePath(QStringLiteral("no2.csv")));
        QVERIFY(context);
        QVERIFY(!context->hasRanges());
        QVERIFY(!context->hasNames());
        QVERIFY(context->warnings().empty());
        QVERIFY(!context->isInternal(ip("10.0.0.1")));
        QVERIFY(context->label(ip("10.0.0.1")).name.isEmpty());

        const auto onlyNames = NetworkContext::load({}, write("names.csv", "10.0.0.1,Router\n"));
        QVERIFY(onlyNames && !onlyNames->hasRanges() && onlyNames->hasNames());
        QVERIFY(!onlyNames->isInternal(ip("10.0.0.1")));
        QCOMPARE(onlyNames->label(ip("10.0.0.1")).name, QStringLiteral("Router"));
    }

    void emptyFilesArePresent()
    {
        const NetworkContext context = load("", "");
        QVERIFY(context.hasRanges() && context.hasNames());
        QVERIFY(!context.isInternal(ip("10.0.0.1")));
        QVERIFY(context.warnings().empty());
    }

    void unreadableFileIsAnError()
    {
        const auto folder = NetworkContext::load(m_dir.path(), {});
        QVERIFY(!folder);
        QCOMPARE(folder.error().code, ErrorCode::Io);
        QVERIFY(folder.error().message.contains(m_dir.path()));

        const auto binary = NetworkContext::load({}, write("b.csv", QByteArray(200'000, 'x')));
        QVERIFY(!binary);
        QCOMPARE(binary.error().code, ErrorCode::BadInput);
    }

    void readsBothFiles()
    {
        const NetworkContext context = load("10.0.0.0,10.255.255.255,Corporate\n"
                                            "192.168.0.0,192.168.0.255,\"Lab, Berlin\"\n"
                                            "10.1.0.0,10.1.0.255,Servers\n"
                                            "2001:db8::,2001:db8::ffff,Six\r\n"
                                            "172.16.0.0,172.16.0.9",
                                            "ip,name\n"
                                            "10.1.0.5,\"Mail \"\"A\"\"\"\n"
                                            "10.2.0.0/16,B\xc3\xbcro\n"
                                            "10.3.0.1 - 10.3.0.9,Printers\n"
                                            "8.8.8.0/24,Google DNS,extra column\n"
                                            "2001:DB8:0::5,Six five\n");
        QCOMPARE(context.warnings().size(), std::size_t { 0 });
        const auto label = [&](const char* text) {
            return context.label(ip(text)).name;
        };

        QVERIFY(context.isInternal(ip("10.0.0.0")));
        QVERIFY(context.isInternal(ip("10.255.255.255")));
        QVERIFY(!context.isInternal(ip("11.0.0.0")));
        QVERIFY(!context.isInternal(ip("9.255.255.255")));
        QVERIFY(context.isInternal(ip("2001:db8::ffff")));
        QVERIFY(!context.isInternal(ip("2001:db8::1:0")));
        QVERIFY(context.isInternal(ip("172.16.0.9"))); // a range without a name
        QCOMPARE(label("172.16.0.9"), QString());

        QCOMPARE(label("10.1.0.5"), QStringLiteral("Mail \"A\""));
        QCOMPARE(label("10.1.0.6"), QStringLiteral("Servers")); // the smaller of two ranges
        QCOMPARE(label("10.2.3.4"), QString::fromUtf8("B\xc3\xbcro"));
        QCOMPARE(label("10.3.0.9"), QStringLiteral("Printers"));
        QCOMPARE(label("10.3.0.10"), QStringLiteral("Corporate"));
        QCOMPARE(label("192.168.0.7"), QStringLiteral("Lab, Berlin"));
        QCOMPARE(label("2001:db8::5"), QStringLiteral("Six five"));
        // A name does not make an address internal.
        QCOMPARE(label("8.8.8.8"), QStringLiteral("Google DNS"));
        QVERIFY(!context.isInternal(ip("8.8.8.8")));
    }

    void headerIsOptional_data()
    {
        QTest::addColumn<QByteArray>("ranges");
        QTest::addColumn<QByteArray>("names");
        QTest::newRow("none") << QByteArray("10.0.0.0,10.0.0.9,A\n") << QByteArray("10.0.0.1,B\n");
        QTest::newRow("both") << QByteArray("start_ip,end_ip,name\n10.0.0.0,10.0.0.9,A\n")
                              << QByteArray("ip,name\n10.0.0.1,B\n");
        QTest::newRow("quoted, with a byte order mark")
            << QByteArray("\xef\xbb\xbf\"Start\",\"End\",\"Name\"\r\n10.0.0.0,10.0.0.9,A\r\n")
            << QByteArray("\xef\xbb\xbf\"IP or range\",\"Name\"\r\n10.0.0.1,B\r\n");
    }

    void headerIsOptional()
    {
        QFETCH(QByteArray, ranges);
        QFETCH(QByteArray, names);
        const NetworkContext context = load(ranges, names);
        QCOMPARE(context.warnings().size(), std::size_t { 0 });
        QVERIFY(context.isInternal(ip("10.0.0.9")));
        QCOMPARE(context.label(ip("10.0.0.1")).name, QStringLiteral("B"));
        QCOMPARE(context.label(ip("10.0.0.2")).name, QStringLiteral("A"));
    }

    void badLinesAreNamedAndSkipped_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("inNames");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* line, bool inNames, const char* reason) {
            QTest::addRow("%s: '%s'", inNames ? "names" : "ranges", line)
                << QByteArray(line) << inNames << QString::fromLatin1(reason);
        };
        row("", false, "blank");
        row(" \t", true, "blank");
        row("10.0.0.9,10.0.0.1,X", false, "reversed");
        row("10.0.0.1,2001:db8::1,X", false, "both IPv6");
        row("10.0.0.300,10.0.1.1,X", false, "'10.0.0.300' is not an");
        row("10.0.0.1,here,X", false, "'here' is not an");
        row("start,end,name", false, "'start' is not an"); // a header, but not at the top
        row("10.0.0.1", false, "1 column");
        row("10.0.0.0/8,,X", false, "'10.0.0.0/8' is not an");
        row("10.0.0.1,\"10.0.0.2,X", false, "quote");
        row("10.0.0.1", true, "1 column");
        row("10.0.0.1,", true, "no name");
        row("10.0.0.1/33,X", true, "neither an address");
        row("10.0.0.9-10.0.0.1,X", true, "reversed");
        row("10.0.0.9-::1,X", true, "both IPv6");
        row("host.example.com,X", true, "neither an address");
        row("fe80::1%eth0,X", true, "neither an address");
    }

    void badLinesAreNamedAndSkipped()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, inNames);
        QFETCH(QString, reason);
        const QByteArray ranges = "192.0.2.0,192.0.2.9,A\n";
        const QByteArray names = "192.0.2.1,B\n";
        const NetworkContext context = inNames
            ? load(ranges, names + line + "\n192.0.2.2,C\n")
            : load(ranges + line + "\n192.0.2.10,192.0.2.20,D\n", names);
        QCOMPARE(context.warnings().size(), std::size_t { 1 });
        QCOMPARE(context.skippedLines(), 1);
        const ContextWarning& warning = context.warnings().front();
        QCOMPARE(warning.line, 2);
        QVERIFY(warning.file.endsWith(
            QLatin1String(inNames ? "networkcontext_1.csv" : "ipranges.csv")));
        QVERIFY2(warning.reason.contains(reason), qPrintable(warning.reason));
        QVERIFY(warning.text().contains(QLatin1String("line 2")));
        // The lines around it count.
        QVERIFY(context.isInternal(ip("192.0.2.9")));
        QVERIFY(!context.isInternal(ip("10.0.0.5")));
        QCOMPARE(context.label(ip(inNames ? "192.0.2.2" : "192.0.2.15")).name,
                 inNames ? QStringLiteral("C") : QStringLiteral("D"));
    }

    // A wrong first line must not pass as a header.
    void badFirstLineIsReported()
    {
        QCOMPARE(load("10.0.0.300,10.0.0.9,A\n", "").warnings().size(), std::size_t { 1 });
        QCOMPARE(load("10,20,A\n", "").warnings().size(), std::size_t { 1 });
        QCOMPARE(load("", "fe80::x,A\n").warnings().size(), std::size_t { 1 });
    }

    void nameThatIsNotUtf8KeepsItsRange()
    {
        const NetworkContext context = load("10.0.0.0,10.0.0.9,B\xfcro\n", "");
        QVERIFY(context.isInternal(ip("10.0.0.1")));
        QCOMPARE(context.warnings().size(), std::size_t { 1 });
        QCOMPARE(context.skippedLines(), 0);
        QVERIFY(context.label(ip("10.0.0.1")).name.contains(QChar(0xfffd)));
        // A character cut off at the end of the name is told too.
        const NetworkContext cut = load("", "10.0.0.1,Caf\xc3\n");
        QCOMPARE(cut.warnings().size(), std::size_t { 1 });
        QCOMPARE(cut.label(ip("10.0.0.1")).name, QStringLiteral("Caf\ufffd"));
    }

    void warningsAreBounded()
    {
        const NetworkContext context = load(QByteArray("nonsense\n").repeated(5000), "");
        QCOMPARE(context.warnings().size(), ContextFile::maxWarnings);
        QCOMPARE(context.skippedLines(), 4999); // the first one passes as a header
    }

    void ofTheTwoFilesTheSmallerRangeNames()
    {
        const NetworkContext context =
            load("10.0.0.0,10.0.0.255,room\n10.1.0.0,10.1.255.255,floor\n10.2.0.0,10.2.0.9\n"
                 "10.3.0.0,10.3.0.255,same\n",
                 "10.0.0.0/8,company\n10.1.0.0/24,rack\n10.0.0.7,printer\n10.2.0.0/16,lab\n"
                 "10.3.0.0/24,same too\n");
        QCOMPARE(context.label(ip("10.0.0.1")).name, QStringLiteral("room"));
        QCOMPARE(context.label(ip("10.0.0.7")).name, QStringLiteral("printer"));
        QCOMPARE(context.label(ip("10.1.0.1")).name, QStringLiteral("rack"));
        QCOMPARE(context.label(ip("10.1.9.1")).name, QStringLiteral("floor"));
        QCOMPARE(context.label(ip("10.2.0.1")).name, QStringLiteral("lab")); // no name of its own
        QCOMPARE(context.label(ip("10.3.0.1")).name, QStringLiteral("same too"));
        QCOMPARE(context.label(ip("10.9.0.1")).name, QStringLiteral("company"));
    }

    void aHeaderMayStandBehindBlankLines()
    {
        const NetworkContext context =
            load("\n  \nstart,end,name\n10.0.0.0,10.0.0.9,a\n", "\nip,name\n10.0.0.1,b\n");
        QCOMPARE(context.unreadableRanges(), 0);
        QCOMPARE(context.label(ip("10.0.0.1")).name, QStringLiteral("b"));
        for (const ContextWarning& warning : context.warnings())
            QVERIFY2(warning.reason.contains(QStringLiteral("blank")), qPrintable(warning.text()));
    }

    void linesThatCannotBeReadAreCounted()
    {
        QCOMPARE(load("10.0.0.0,10.0.0.9,a\n\nx\n10.0.0.9,10.0.0.1,b\n", "y\n").unreadableRanges(),
                 2);
    }

    // A file may be large, and a window is to be closed.
    void readingEndsWithTheThreadsJob()
    {
        std::stop_source stop;
        stop.request_stop();
        const ThreadStop ended(stop.get_token());
        QByteArray many;
        for (int i = 0; i < 10'000; ++i)
            many += "10.0.0.0,10.0.0.9,a\n";
        const auto context = NetworkContext::load(write("ipranges.csv", many), {});
        QVERIFY(!context);
        QCOMPARE(int(context.error().code), int(ErrorCode::Cancelled));
    }

    void ofEqualRangesTheFirstCounts()
    {
        const NetworkContext context = load("", "10.0.0.1,A\n10.0.0.1,B\n10.0.0.1/32,C\n");
        QCOMPARE(context.label(ip("10.0.0.1")).name, QStringLiteral("A"));
    }
};

FW_TEST(TestNetworkContext, "tst_networkcontext")

} // namespace fw

#include "tst_networkcontext.moc"
