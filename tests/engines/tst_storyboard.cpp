// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engines/storefixture.h"
#include "tests/integration/dayfixture.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

namespace fw {

using namespace test;

namespace {

IpAddress ip(const char* text)
{
    return *IpAddress::parse(QString::fromLatin1(text));
}

TimelineRow row(std::int64_t second, std::int64_t bytes)
{
    return { theDay().startSeconds() + second,
             theDay().startSeconds() + second + 5,
             ip("10.0.0.5"),
             ip("2001:db8::9"),
             QStringLiteral("TCP"),
             50123,
             443,
             12,
             bytes };
}

} // namespace

// Stories and their timelines: the same on SQLite and on a PostgreSQL through ODBC, with bound and
// with rendered values.
class TestStoryboard : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_whyNoServer = PostgresServer::whyNot();
        if (m_whyNoServer.isEmpty())
            QVERIFY2(m_server.start(), qPrintable(m_server.error()));
    }

    void theyComeBackAsTheyWere_data()
    {
        QTest::addColumn<int>("engine");
        QTest::newRow("SQLite") << 0;
        QTest::newRow("PostgreSQL, bound") << 1;
        QTest::newRow("PostgreSQL, rendered") << 2;
    }

    void theyComeBackAsTheyWere()
    {
        QFETCH(int, engine);
        if (engine > 0 && !m_whyNoServer.isEmpty()) {
            printSkipped(m_whyNoServer);
            QSKIP("no PostgreSQL here");
        }
        const QTemporaryDir folder(temporaryTemplate());
        std::unique_ptr<Store> store;
        if (engine == 0)
            store = std::move(EmbeddedStore::open(folder.filePath(QStringLiteral("s"))).value());
        else
            store = sharedStore(m_server,
                                { QStringLiteral("stories_%1").arg(engine),
                                  engine == 1 ? Parameters::Bind : Parameters::Render, false },
                                folder.filePath(QStringLiteral("local")));
        const auto none = store->stories(theDay());
        QVERIFY2(none, none ? "" : qPrintable(none.error().text()));
        QVERIFY(none->empty());

        const Story first { ip("10.0.0.5"), QStringLiteral("It's \\' ; -- <b>"),
                            QString::fromUtf8("line\nline\t\xf0\x9f\x98\x80 ? :y {score} ''") };
        const Story second { ip("2001:db8::9"), QStringLiteral("two"), QString() };
        const Timeline timeline { row(0, 1), row(1, 9007199254740993), row(86399, 0) };
        save(*store, theDay(), first, timeline);
        save(*store, theDay(), second, { row(7, 7) });
        // Another day is another day.
        save(*store, Day(2016, 7, 9), second, {});
        QCOMPARE(store->stories(theDay()).value(), (std::vector<Story> { first, second }));
        QCOMPARE(store->timeline(theDay(), first.ip).value(), timeline);
        QCOMPARE(store->timeline(theDay(), second.ip).value(), Timeline { row(7, 7) });

        // Saved again it takes the place of the one before, and of no other.
        const Story again { first.ip, QStringLiteral("new"), QStringLiteral("newer") };
        save(*store, theDay(), again, { row(2, 2) });
        QCOMPARE(store->stories(theDay()).value(), (std::vector<Story> { again, second }));
        QCOMPARE(store->timeline(theDay(), first.ip).value(), Timeline { row(2, 2) });
        QCOMPARE(store->timeline(theDay(), second.ip).value(), Timeline { row(7, 7) });
        save(*store, theDay(), again, {});
        QCOMPARE(store->timeline(theDay(), first.ip).value(), Timeline());
    }

private:
    static void save(Store& store, Day day, const Story& story, const Timeline& timeline)
    {
        const auto saved = store.saveStory(day, story, timeline);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().text()));
    }

    PostgresServer m_server;
    QString m_whyNoServer;
};

FW_TEST(TestStoryboard, "tst_storyboard")

} // namespace fw

#include "tst_storyboard.moc"
