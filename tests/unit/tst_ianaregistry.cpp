// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrich/ianaregistry.h"
#include "core/enrich/porttext.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTest>

#include <map>

namespace fw {

namespace {

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestIanaRegistry : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void services_data()
    {
        QTest::addColumn<QString>("protocol");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* protocol, int port, const char* name) {
            QTest::addRow("%s %d", protocol, port) << u(protocol) << port << u(name);
        };
        row("TCP", 443, "https");
        row("udp", 443, "https");
        row("Tcp", 80, "http"); // of http, www, www-http
        row("6", 22, "ssh");
        row("17", 53, "domain");
        row("TCP", 514, "shell");
        row("UDP", 514, "syslog");
        row("TCP", 2049, "nfs");
        row("TCP", 2222, "EtherNet-IP-1"); // not its older spelling with a slash
        row("TCP", 5999, "cvsup");
        row("TCP", 6000, "x11"); // a range
        row("TCP", 6063, "x11");
        row("TCP", 6064, "ndl-ahp-svc");
        row("UDP", 4299, "vrml-multi-use");
        row("SCTP", 38412, "ng-control");
        row("132", 38412, "ng-control");
        row("TCP", 38412, "");
        row("DCCP", 5004, "avt-profile-1");
        row("TCP", 0, "");
        row("TCP", 1, "tcpmux"); // the first of the table
        row("TCP", 65535, "");
        row("TCP", 50123, "");
        row("ICMP", 443, "");
        row("GRE", 0, "");
        row("", 443, "");
        row("132", 443, "https");
    }

    void services()
    {
        QFETCH(QString, protocol);
        QFETCH(int, port);
        QFETCH(QString, name);
        const auto number = static_cast<std::uint16_t>(port);
        const IanaRegistry& registry = IanaRegistry::shipped();
        QCOMPARE(registry.serviceName(protocol, number), name);
        QCOMPARE(registry.isService(name, protocol, number), !name.isEmpty());
    }

    // The search against the table itself, for every port there is.
    void everyPortHasTheNameOfItsLine()
    {
        QFile file(QStringLiteral(FLOW_SOURCE_DIR "/resources/iana/services.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        std::map<std::pair<char, int>, QString> names;
        while (!file.atEnd()) {
            const QByteArray line = file.readLine().trimmed();
            if (line.startsWith('#'))
                continue;
            const QByteArrayList fields = line.split('\t');
            QCOMPARE(fields.size(), 3);
            const QByteArrayList ends = fields[0].split('-');
            for (int port = ends.front().toInt(); port <= ends.back().toInt(); ++port)
                for (const char letter : fields[1])
                    QVERIFY2(names
                                 .emplace(std::pair(letter, port),
                                          QString::fromUtf8(fields[2].split(' ').front()))
                                 .second,
                             line.constData());
        }
        QVERIFY(names.size() > 11'000);
        const IanaRegistry& registry = IanaRegistry::shipped();
        const std::pair<char, const char*> transports[] = {
            { 't', "TCP" }, { 'u', "UDP" }, { 's', "SCTP" }, { 'd', "DCCP" }
        };
        for (const auto& [letter, protocol] : transports) {
            for (int port = 0; port < 65536; ++port) {
                const auto at = names.find({ letter, port });
                const QString found =
                    registry.serviceName(u(protocol), static_cast<std::uint16_t>(port));
                if (found != (at == names.end() ? QString() : at->second))
                    QFAIL(qPrintable(QStringLiteral("%1 %2").arg(u(protocol)).arg(port)));
            }
        }
        QCOMPARE(registry.servicesDate().size(), 10);
    }

    void otherNames()
    {
        const IanaRegistry& registry = IanaRegistry::shipped();
        QVERIFY(registry.isService(u("WWW"), u("TCP"), 80));
        QVERIFY(!registry.isService(u("www"), u("SCTP"), 80));
        QVERIFY(!registry.isService(u("https"), u("TCP"), 80));
        QVERIFY(registry.isService(u("x11"), u("TCP"), 6020));
        QVERIFY(!registry.isService(u("nonsense"), u("TCP"), 80));
        QVERIFY(!registry.portsOf(u("HTTPS")).empty());
        QVERIFY(registry.portsOf(u("443")).empty());
    }

    // Every name that is shown finds what it is shown of.
    void everyIcmpNameFindsItsMessages()
    {
        const IanaRegistry& registry = IanaRegistry::shipped();
        int named = 0;
        for (const QString& protocol : { u("ICMP"), u("ICMP6") })
            for (int port = 0; port < 65536; ++port) {
                const auto dport = static_cast<std::uint16_t>(port);
                const QString words =
                    registry.icmpText(protocol, dport).section(QLatin1Char(' '), 1);
                for (const QString& part : words.split(u(": "), Qt::SkipEmptyParts)) {
                    const auto messages =
                        registry.messagesOf(QString(part).replace(u(" "), u("-")));
                    QVERIFY2(registry.isMessage(messages, protocol, dport), qPrintable(part));
                    ++named;
                }
            }
        QVERIFY(named > 1000);
        QVERIFY(registry.messagesOf(u("echo request")).empty());
        QVERIFY(registry.messagesOf(QString()).empty());
        QVERIFY(!registry.isMessage({}, u("ICMP"), 0));
    }

    void similarNames()
    {
        const IanaRegistry& registry = IanaRegistry::shipped();
        QCOMPARE(registry.similarServices(u("dns")).value(0), u("domain"));
        QCOMPARE(registry.similarServices(u("RDP")).value(0), u("ms-wbt-server"));
        QVERIFY(registry.similarServices(u("htpps")).contains(u("https")));
        QVERIFY(registry.similarServices(u("postgr")).contains(u("postgresql")));
        QVERIFY(registry.similarServices(u("qqqqqqqqqqqq")).isEmpty());
        QVERIFY(registry.similarServices(QString(100'000, QLatin1Char('x'))).isEmpty());
    }

    void protocols()
    {
        const IanaRegistry& registry = IanaRegistry::shipped();
        QCOMPARE(registry.protocolName(6), u("TCP"));
        QCOMPARE(registry.protocolName(58), u("IPv6-ICMP"));
        QCOMPARE(registry.protocolName(53), u("SWIPE")); // not "SWIPE (deprecated)"
        QCOMPARE(registry.protocolName(255), QString());
        QCOMPARE(registry.protocolNumber(u("tcp")), std::optional<std::uint8_t>(6));
        QCOMPARE(registry.protocolNumber(u("ICMP6")), std::optional<std::uint8_t>(58));
        QCOMPARE(registry.protocolNumber(u("ospf")), std::optional<std::uint8_t>(89));
        QCOMPARE(registry.protocolNumber(u("47")), std::optional<std::uint8_t>(47));
        QCOMPARE(registry.protocolNumber(u("256")), std::nullopt);
        QCOMPARE(registry.protocolNumber(QString()), std::nullopt);
        for (int number = 0; number < 256; ++number) {
            const auto at = static_cast<std::uint8_t>(number);
            if (!registry.protocolName(at).isEmpty())
                QCOMPARE(registry.protocolNumber(registry.protocolName(at)), std::optional(at));
        }
    }

    void icmp_data()
    {
        QTest::addColumn<QString>("protocol");
        QTest::addColumn<int>("dport");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* protocol, int type, int code, const char* text) {
            QTest::addRow("%s %d.%d", protocol, type, code)
                << u(protocol) << type * 256 + code << u(text);
        };
        row("ICMP", 8, 0, "8.0 echo request");
        row("icmp", 0, 0, "0.0 echo reply");
        row("1", 3, 3, "3.3 destination unreachable: port unreachable");
        row("ICMP", 11, 0, "11.0 time exceeded: time to live exceeded in transit");
        row("ICMP", 3, 99, "3.99 destination unreachable");
        row("ICMP", 200, 7, "200.7");
        row("ICMP6", 128, 0, "128.0 echo request");
        row("IPv6-ICMP", 135, 0, "135.0 neighbor solicitation");
        row("58", 1, 4, "1.4 destination unreachable: port unreachable");
        row("ICMPv6", 8, 0, "8.0");
        row("TCP", 8, 0, "");
        row("GRE", 0, 0, "");
    }

    void icmp()
    {
        QFETCH(QString, protocol);
        QFETCH(int, dport);
        QFETCH(QString, text);
        QCOMPARE(IanaRegistry::shipped().icmpText(protocol, static_cast<std::uint16_t>(dport)),
                 text);
    }

    void texts()
    {
        QCOMPARE(sourcePortText(u("TCP"), 50123), u("50123"));
        QCOMPARE(sourcePortText(u("TCP"), 443), u("443 https"));
        QCOMPARE(sourcePortText(u("ICMP"), 0), u("0"));
        QCOMPARE(destinationPortText(u("UDP"), 53), u("53 domain"));
        QCOMPARE(destinationPortText(u("ICMP"), 2048), u("8.0 echo request"));
        QCOMPARE(destinationPortText(u("GRE"), 0), u("0"));
    }

    void theServerSideNamesTheService()
    {
        QCOMPARE(serviceOf(u("TCP"), 50123, 443), u("https"));
        QCOMPARE(serviceOf(u("TCP"), 443, 50123), u("https")); // an answer
        QCOMPARE(serviceOf(u("TCP"), 44818, 443), u("https")); // a client's port with a name
        QCOMPARE(serviceOf(u("TCP"), 443, 44818), u("https"));
        QCOMPARE(serviceOf(u("UDP"), 53, 53), u("domain"));
        QCOMPARE(serviceOf(u("TCP"), 50123, 50124), QString());
        QCOMPARE(serviceOf(u("ICMP"), 0, 2048), u("8.0 echo request"));
        QCOMPARE(serviceOf(u("GRE"), 0, 0), QString());
    }

    void brokenTablesDoNoHarm()
    {
        const IanaRegistry registry("# date: 2020-02-02\n80\n\tt\tx\n70000\tt\tx\n9-8\tt\tx\n"
                                    "1-5\tt\touter\n3\tt\tinner\n7\tt\tlast",
                                    "x\ty\n300\tbig\n6\n17\tUDP\n",
                                    "4\t8\n4\t300\t\tx\n4\t8\t\tok");
        QCOMPARE(registry.servicesDate(), u("2020-02-02"));
        QCOMPARE(registry.serviceName(u("TCP"), 80), QString());
        QCOMPARE(registry.serviceName(u("TCP"), 4), u("outer"));
        QCOMPARE(registry.serviceName(u("TCP"), 7), u("last"));
        QCOMPARE(registry.protocolName(17), u("UDP"));
        QCOMPARE(IanaRegistry().serviceName(u("TCP"), 443), QString());
        QVERIFY(IanaRegistry().similarServices(u("x")).isEmpty());
    }
};

FW_TEST(TestIanaRegistry, "tst_ianaregistry")

} // namespace fw

#include "tst_ianaregistry.moc"
