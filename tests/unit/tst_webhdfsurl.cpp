// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/accountname.h"
#include "core/net/redirect.h"
#include "core/net/webhdfsurl.h"
#include "tests/support/testmain.h"

#include <QTest>

Q_DECLARE_METATYPE(fw::WebHdfsUrl)

namespace fw {

class TestWebHdfsUrl : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMeantAsAnAddress_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("plain") << QStringLiteral("webhdfs://h/p") << true;
        QTest::newRow("https") << QStringLiteral("swebhdfs://h/p") << true;
        QTest::newRow("capitals") << QStringLiteral("WebHDFS://h/p") << true;
        QTest::newRow("wrong, but meant") << QStringLiteral("webhdfs://") << true;
        QTest::newRow("a path") << QStringLiteral("/webhdfs://h/p") << false;
        QTest::newRow("a file's name") << QStringLiteral("webhdfs:p") << false;
        QTest::newRow("another scheme") << QStringLiteral("hdfs://h/p") << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void whatIsMeantAsAnAddress()
    {
        QFETCH(QString, text);
        QFETCH(bool, isOne);
        QCOMPARE(isWebHdfsUrl(text), isOne);
    }

    void addressesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<WebHdfsUrl>("expected");
        QTest::addColumn<QString>("written");
        const auto row = [](const char* name, const char* text, WebHdfsUrl expected,
                            const char* written) {
            QTest::newRow(name) << QString::fromUtf8(text) << expected
                                << QString::fromUtf8(written);
        };
        const QString host = QStringLiteral("nn.example.org");
        row("all of it", "webhdfs://spot@nn.example.org:50070/user/spot/x.csv",
            { false, host, 50070, QStringLiteral("/user/spot/x.csv"), QStringLiteral("spot") },
            "webhdfs://spot@nn.example.org:50070/user/spot/x.csv");
        row("the usual port", "webhdfs://nn.example.org/x.csv",
            { false, host, 9870, QStringLiteral("/x.csv") }, "webhdfs://nn.example.org:9870/x.csv");
        row("the usual port of https", "swebhdfs://nn.example.org/x.csv",
            { true, host, 9871, QStringLiteral("/x.csv") }, "swebhdfs://nn.example.org:9871/x.csv");
        row("capitals", "WebHDFS://NN.Example.org/X.csv",
            { false, host, 9870, QStringLiteral("/X.csv") }, "webhdfs://nn.example.org:9870/X.csv");
        row("IPv6", "webhdfs://[2001:db8::1]:9870/x",
            { false, QStringLiteral("2001:db8::1"), 9870, QStringLiteral("/x") },
            "webhdfs://[2001:db8::1]:9870/x");
        row("encoded", "webhdfs://a%40b@h/one%20two/%3F%23+%C3%A9",
            { false, QStringLiteral("h"), 9870, QStringLiteral("/one two/?#+\u00e9"),
              QStringLiteral("a@b") },
            "webhdfs://a%40b@h:9870/one%20two/%3F%23+%C3%A9");
        row("as typed", "webhdfs://h/one two/\u00e9=1",
            { false, QStringLiteral("h"), 9870, QStringLiteral("/one two/\u00e9=1") },
            "webhdfs://h:9870/one%20two/%C3%A9=1");
    }

    void addressesAreRead()
    {
        QFETCH(QString, text);
        QFETCH(WebHdfsUrl, expected);
        QFETCH(QString, written);
        const auto url = WebHdfsUrl::parse(text);
        QVERIFY2(url, qPrintable(url ? QString() : url.error().message));
        QCOMPARE(*url, expected);
        QCOMPARE(url->toString(), written);
        QCOMPARE(WebHdfsUrl::parse(written).value_or(WebHdfsUrl {}), expected);
    }

    void otherAddressesAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("why");
        const auto row = [](const char* text, const char* why, const char* shown = nullptr) {
            QTest::newRow(text) << QString::fromUtf8(text)
                                << QString::fromUtf8(shown ? shown : text)
                                << QString::fromUtf8(why);
        };
        row("http://h/x", "it does not begin with webhdfs://");
        row("webhdfs:///x", "it names no host");
        row("webhdfs://h", "it names no file");
        row("webhdfs://h/", "it names no file");
        row("webhdfs://h/folder/", "it names no file");
        row("webhdfs://h:0/x", "its port is 0");
        row("webhdfs://h:65536/x", "it cannot be read as one");
        row("webhdfs://h:port/x", "it cannot be read as one");
        row("webhdfs://u:SECRET@h:port/x", "it cannot be read as one", "webhdfs://…");
        row("webhdfs://u:SECRET@h/x", "a password has no place in it", "webhdfs://u@h/x");
        row("webhdfs://h/x?op=DELETE", "? and # must be written %3F and %23");
        row("webhdfs://h/x#y", "? and # must be written %3F and %23");
        row("webhdfs://h/a/../x", "its path has a part that is . or ..");
        row("webhdfs://h/./x", "its path has a part that is . or ..");
        row("webhdfs://h/a%2F..%2Fx", "its path has a part that is . or ..");
        row("webhdfs://h/a%0Ax", "its path has characters that cannot be printed");
    }

    void otherAddressesAreRefused()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QFETCH(QString, why);
        const auto url = WebHdfsUrl::parse(text);
        QVERIFY(!url);
        QCOMPARE(url.error().message,
                 QStringLiteral("%1 is no address of a file in HDFS: %2. Write "
                                "webhdfs://host:port/path, or swebhdfs:// for https.")
                     .arg(shown, why));
    }

    void whoAsks()
    {
        WebHdfsUrl url { false, QStringLiteral("h"), 9870, QStringLiteral("/x") };
        qunsetenv("HADOOP_USER_NAME");
        QCOMPARE(url.effectiveUser(), accountName());
        QVERIFY(!accountName().isEmpty());
        qputenv("HADOOP_USER_NAME", "ann");
        QCOMPARE(url.effectiveUser(), QStringLiteral("ann"));
        url.user = QStringLiteral("spot");
        QCOMPARE(url.effectiveUser(), QStringLiteral("spot"));
        qunsetenv("HADOOP_USER_NAME");
    }

    void redirectsKeepTheRules_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("target"); // empty: refused
        const QString plain = QStringLiteral("http://nn:9870/webhdfs/v1/x?op=OPEN&user.name=ann");
        const QString secure = QStringLiteral("https://nn:9871/webhdfs/v1/x?op=OPEN");
        const auto row = [](const char* name, const QString& from, const char* location,
                            const char* target) {
            QTest::newRow(name) << from << QByteArray(location) << QString::fromUtf8(target);
        };
        row("elsewhere", plain, "http://dn:9864/webhdfs/v1/a%20b?op=OPEN&offset=0",
            "http://dn:9864/webhdfs/v1/a%20b?op=OPEN&offset=0");
        row("to https", plain, "https://dn:9865/x", "https://dn:9865/x");
        row("https to https", secure, "https://dn:9865/x", "https://dn:9865/x");
        row("https to http", secure, "http://dn:9864/x", "");
        row("relative", plain, "/other?op=OPEN", "http://nn:9870/other?op=OPEN");
        row("relative to https", secure, "/other", "https://nn:9871/other");
        row("without scheme", secure, "//dn:9865/x", "https://dn:9865/x");
        row("a user is left out", plain, "http://u:p@dn:9864/x#f", "http://dn:9864/x");
        row("a file", plain, "file:///etc/passwd", "");
        row("a program", plain, "javascript:alert(1)", "");
        row("webhdfs", plain, "webhdfs://dn/x", "");
        row("no host", plain, "http:///x", "");
        row("nothing", plain, "", "");
        row("no address", plain, "http://[", "");
    }

    void redirectsKeepTheRules()
    {
        QFETCH(QString, from);
        QFETCH(QByteArray, location);
        QFETCH(QString, target);
        const auto url = redirectTarget(QUrl(from), location);
        QCOMPARE(url.has_value(), !target.isEmpty());
        if (url)
            QCOMPARE(url->toString(QUrl::FullyEncoded), target);
        else
            QCOMPARE(int(url.error().code), int(ErrorCode::Refused));
    }
};

FW_TEST(TestWebHdfsUrl, "tst_webhdfsurl")

} // namespace fw

#include "tst_webhdfsurl.moc"
