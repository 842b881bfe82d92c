// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rawflowwriter.h"
#include "core/storage/rawprofile.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <random>

namespace fw {

namespace {

const Day day(2016, 7, 8);

IpAddress ip(const std::string& text)
{
    return *IpAddress::parse(text);
}

const std::vector<IpAddress>& addresses()
{
    static const std::vector<IpAddress> all {
        ip("10.0.0.1"),     ip("10.0.0.2"),  ip("10.0.0.3"),    ip("192.0.2.7"),
        ip("203.0.113.9"),  ip("240.0.0.1"), ip("2001:db8::1"), ip("2001:db8::2"),
        ip("198.51.100.1"), ip("0.0.0.0"),
    };
    return all;
}

// Few addresses and seconds, so that everything meets everything.
std::vector<FlowRecord> flows(int count, unsigned seed)
{
    std::mt19937 random(seed);
    const auto pick = [&random](std::size_t below) {
        return static_cast<std::size_t>(random() % below);
    };
    std::vector<FlowRecord> all;
    for (int i = 0; i < count; ++i) {
        FlowRecord flow;
        flow.treceived = day.startSeconds() + static_cast<std::int64_t>(pick(60) * 1440 + pick(3));
        flow.unixTstamp = flow.treceived;
        flow.sip = addresses()[pick(addresses().size())];
        flow.dip = addresses()[pick(addresses().size())];
        constexpr std::uint16_t ports[] = { 0, 53, 443, 32767, 32768, 50000, 65535 };
        flow.sport = ports[pick(7)];
        flow.dport = ports[pick(7)];
        flow.ibyt = static_cast<std::int64_t>(pick(3000));
        flow.obyt = i % 3 == 0 ? static_cast<std::int64_t>(pick(3000)) : 0;
        flow.proto.assign(i % 5 == 0 ? "UDP" : i % 7 == 0 ? "ICMP" : "TCP");
        flow.flag.assign(i % 2 == 0 ? ".AP.SF" : "......"); // a kind is more than a protocol
        all.push_back(flow);
    }
    return all;
}

std::int32_t secondOf(const FlowRecord& flow)
{
    return static_cast<std::int32_t>(flow.treceived - day.startSeconds());
}

// The same, in the simplest way there is.
HostProfile expectedProfile(const std::vector<FlowRecord>& all, const IpAddress& host)
{
    HostProfile profile;
    std::map<std::pair<QString, int>, std::int64_t> services;
    std::map<std::int64_t, std::int64_t> sizes;
    for (const FlowRecord& flow : all) {
        if (flow.sip != host && flow.dip != host)
            continue;
        ++profile.flows;
        profile.asSource += flow.sip == host ? 1 : 0;
        ++profile.hours[static_cast<std::size_t>(secondOf(flow) / 3600)];
        const std::string_view proto = flow.proto.view();
        const FlowService service =
            FlowService::of(QString::fromLatin1(proto.data(), static_cast<qsizetype>(proto.size())),
                            flow.sport, flow.dport);
        ++services[{ service.proto, service.number }];
        ++sizes[sizeClass(flow.ibyt + flow.obyt)];
    }
    for (const auto& [key, count] : services)
        profile.services.push_back({ { key.first, key.second }, count });
    for (const auto& [size, count] : sizes)
        profile.sizes.push_back({ size, count });
    profile.sort();
    return profile;
}

PairFlows expectedPair(const std::vector<FlowRecord>& all, const IpAddress& from,
                       const IpAddress& to)
{
    PairFlows pair;
    std::map<std::int32_t, PairSecond> seconds;
    for (const FlowRecord& flow : all) {
        if (flow.sip == from && flow.dip == to) {
            ++pair.flowsThere;
            pair.bytesThere += flow.ibyt;
            pair.bytesBack += flow.obyt;
            PairSecond& second = seconds[secondOf(flow)];
            second.second = secondOf(flow);
            ++second.flows;
            second.bytes += flow.ibyt;
        } else if (flow.sip == to && flow.dip == from) {
            ++pair.flowsBack;
            pair.bytesBack += flow.ibyt;
            pair.bytesThere += flow.obyt;
        }
    }
    for (const auto& [at, second] : seconds)
        pair.there.push_back(second);
    return pair;
}

} // namespace

// A host and a pair in the raw flow file, against a walk over all flows.
class TestRawProfile : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyAddressAndPairIsAsItShouldBe_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("batch");
        QTest::newRow("one batch") << 3000 << 100'000;
        QTest::newRow("many batches") << 3000 << 170;
        QTest::newRow("a flow a batch") << 40 << 1;
        QTest::newRow("no flows") << 0 << 100;
    }
    void everyAddressAndPairIsAsItShouldBe()
    {
        QFETCH(int, count);
        QFETCH(int, batch);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("flow.sqlite"));
        const auto all = flows(count, 3);
        write(path, all, batch);
        for (const IpAddress& host : addresses()) {
            const auto found = readHostProfile(path, host, {});
            QVERIFY2(found, found ? "" : qPrintable(found.error().text()));
            QVERIFY(*found);
            QVERIFY2(**found == expectedProfile(all, host), qPrintable(host.toString()));
            for (const IpAddress& other : addresses()) {
                const auto pair = readPairFlows(path, host, other, {});
                QVERIFY2(pair, pair ? "" : qPrintable(pair.error().text()));
                QVERIFY2(**pair == expectedPair(all, host, other),
                         qPrintable(host.toString() + QLatin1Char(' ') + other.toString()));
            }
        }
        // Addresses that no flow has, with and without a dictionary.
        for (const char* stranger : { "10.9.9.9", "2001:db8::99" }) {
            QCOMPARE(**readHostProfile(path, ip(stranger), {}), HostProfile());
            QCOMPARE(**readPairFlows(path, ip(stranger), ip("10.0.0.1"), {}), PairFlows());
        }
    }

    void aDayWithoutAFileHasNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("flow.sqlite"));
        const auto profile = readHostProfile(path, ip("10.0.0.1"), {});
        QVERIFY(profile);
        QVERIFY(!*profile);
        const auto pair = readPairFlows(path, ip("10.0.0.1"), ip("10.0.0.2"), {});
        QVERIFY(pair);
        QVERIFY(!*pair);
    }

    void aCancelEndsIt()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("flow.sqlite"));
        write(path, flows(30'000, 1), 100'000);
        std::stop_source stop;
        stop.request_stop();
        const auto profile = readHostProfile(path, ip("203.0.113.9"), stop.get_token());
        QVERIFY(!profile);
        QCOMPARE(profile.error().code, ErrorCode::Cancelled);
    }

private:
    static void write(const QString& path, const std::vector<FlowRecord>& all, int batch)
    {
        const auto writer = RawFlowWriter::open(path, day, { static_cast<std::size_t>(batch), 64 });
        QVERIFY(writer);
        for (const FlowRecord& flow : all)
            QVERIFY((*writer)->add(flow));
        QVERIFY((*writer)->commit(
            { QStringLiteral("a file"), "hash", 1, static_cast<std::int64_t>(all.size()), 0 }));
    }
};

FW_TEST(TestRawProfile, "tst_rawprofile")

} // namespace fw

#include "tst_rawprofile.moc"
