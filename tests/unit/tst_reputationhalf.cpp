// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/reputationfile.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace fw {

// A reputation service that is switched off may be half written, and is kept so; but never with a
// secret, and never so that it could not be read again.
class TestReputationHalf : public test::TestCase
{
    Q_OBJECT

    const QString m_file = QStringLiteral("workbench.json");

    static ReputationSettings halfWritten()
    {
        ReputationSettings half { { ReputationService() } };
        half.services[0].name = QStringLiteral("later");
        half.services[0].url = QStringLiteral("https://half");
        return half;
    }
    Result<QByteArray> written(const ReputationSettings& settings) const
    {
        return withReputationSettings("{\"version\": 1}", m_file, settings);
    }

private Q_SLOTS:
    void itIsKeptAsItIs()
    {
        ReputationSettings half = halfWritten();
        const auto file = written(half);
        QVERIFY2(file, file ? "" : qPrintable(file.error().text()));
        const auto read = parseReputationSettings(*file, m_file);
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        QVERIFY(*read == half);
        half.services[0].enabled = true;
        QVERIFY(!written(half));
    }

    void itHasANameOfItsOwn()
    {
        ReputationSettings half = halfWritten();
        half.services.push_back(half.services[0]);
        QVERIFY(!written(half));
        half.services[1].name = QStringLiteral("another");
        QVERIFY(written(half));
        half.services[1].name.clear();
        QVERIFY(!written(half));
    }

    void itHoldsNoSecret_data()
    {
        QTest::addColumn<QString>("url");
        for (const char* url : { "https://ann:pw@x.example/", "https://x.example/?token=z",
                                 "http://x.example/{ip}?a=1&apikey=z", "https://ann:pw@",
                                 "x.example?key=z", "https://[x]/?token=z" })
            QTest::newRow(url) << QString::fromLatin1(url);
    }

    void itHoldsNoSecret()
    {
        QFETCH(QString, url);
        ReputationSettings half = halfWritten();
        half.services[0].url = url;
        QVERIFY(!written(half));
    }

    void norOneAmongItsHeaders()
    {
        ReputationSettings half = halfWritten();
        half.services[0].headers = { { QStringLiteral("X-Api-Key"), QStringLiteral("z") } };
        QVERIFY(!written(half));
        half.services[0].headers = { { QStringLiteral("Accept"), QStringLiteral("z") } };
        QVERIFY(written(half));
    }
};

FW_TEST(TestReputationHalf, "tst_reputationhalf")

} // namespace fw

#include "tst_reputationhalf.moc"
