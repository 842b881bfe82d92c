// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/badinput.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <random>

namespace fw {

namespace {

using namespace test;

constexpr auto store = "workbench.sqlite";
constexpr auto journal = "journal.sqlite";
constexpr auto flows = "data/flow/20160708/flow.sqlite";

const char* const commands[] = { "days",
                                 "suspicious -d 20160708",
                                 "run -d 20160708 -l 5",
                                 "score -d 20160708 --score low --dst-port 22",
                                 "undo -d 20160708",
                                 "reset -d 20160708 --yes",
                                 "delete-day -d 20160708 --yes" };

void fillWithNoise(QByteArray& content, qsizetype from)
{
    std::mt19937 random(11);
    for (qsizetype i = from; i < content.size(); ++i)
        content[i] = static_cast<char>(random() & 0xffU);
}

// The ways a file on a failing disk, or after a careless copy, may look.
QByteArray damaged(QByteArray content, const QByteArray& how)
{
    if (how == "half")
        return content.left(content.size() / 2);
    if (how == "zero bytes")
        return QByteArray(content.size(), '\0');
    if (how == "text")
        return QByteArray("my own notes\n").repeated(500);
    fillWithNoise(content, how == "noise behind the head" ? 8192 : 0);
    return content;
}

const char* const ways[] = { "noise", "half", "zero bytes", "text", "noise behind the head" };

void setUserVersion(const QString& database, int version)
{
    const QString name = QStringLiteral("test-writer");
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        connection.setDatabaseName(database);
        QVERIFY(connection.open());
        QVERIFY(
            QSqlQuery(connection).exec(QStringLiteral("PRAGMA user_version = %1").arg(version)));
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace

// The databases of a workspace, made by a newer version or damaged: nothing is written to them,
// the sentence says what is safe and what to do, and what it says helps.
class TestBadDatabases : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_place = std::make_unique<BadInputPlace>(); }
    void cleanupTestCase() { m_place.reset(); }
    void cleanup() { m_place->makeAnew(); }

    void newerVersion_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow(store) << QByteArray(store);
        QTest::newRow(journal) << QByteArray(journal);
    }

    void newerVersion()
    {
        QFETCH(QByteArray, file);
        setUserVersion(m_place->inWorkspace(file.constData()), 99);
        m_place->rememberKept();
        for (const char* commandLine : commands) {
            m_place->requireEnd(m_place->run(commandLine), 1,
                                ("flow-oa: {ws}/" + file
                                 + " was made by a newer version of Flow Workbench. It was left as "
                                   "it is; use that version.")
                                    .constData());
            m_place->requireKept();
        }
    }

    void newerFlows()
    {
        setUserVersion(m_place->inWorkspace(flows), 99);
        m_place->rememberKept();
        unusableFlows(" was made by a newer version of Flow Workbench. It was left as it is; use "
                      "that version.",
                      "");
    }

    void damagedStore_data() { eachWay(); }

    void damagedStore()
    {
        QFETCH(QByteArray, how);
        const QString path = m_place->inWorkspace(store);
        writeFile(path, damaged(readFile(path), how));
        m_place->rememberKept();
        QByteArray said = "flow-oa: The database {ws}/workbench.sqlite is damaged. The verdicts "
                          "are safe in journal.sqlite: move the damaged file away and run the "
                          "analysis of each day again; all tables are then made anew.";
        // Not where what an earlier command left to be done may have been done meanwhile.
        said += how == "noise behind the head" ? " (*" : " Nothing was changed. (*";
        for (const char* commandLine : commands) {
            m_place->requireEnd(m_place->run(commandLine), 1, said.constData());
            m_place->requireKept();
        }
        // As it says.
        QVERIFY(QFile::remove(path));
        const Ended again = m_place->run("run -d 20160708 -l 10");
        QVERIFY2(again.code == 0, qPrintable(again.err));
        QCOMPARE(arrayOf(m_place->listed())[0][QLatin1String("verdict")].toString(),
                 QStringLiteral("high"));
        m_place->requireKept({ QLatin1String(store),
                               QStringLiteral("data/flow/20160708/flow_scores.csv"),
                               QStringLiteral("data/flow/20160708/run_report.json") });
    }

    void damagedJournal_data() { eachWay(); }

    void damagedJournal()
    {
        QFETCH(QByteArray, how);
        const QString path = m_place->inWorkspace(journal);
        const QByteArray good = readFile(path);
        const QByteArray bad = damaged(good, how);
        writeFile(path, bad);
        m_place->rememberKept();
        QString copy;
        for (const char* commandLine : commands) {
            const Ended ended = m_place->run(commandLine);
            const QStringList copies = besides();
            QCOMPARE(copies.size(), 1); // however often
            copy = copies[0];
            m_place->requireEnd(ended, 1,
                                ("flow-oa: The database {ws}/journal.sqlite is damaged. It was "
                                 "left as it is and copied to {ws}/"
                                 + copy.toUtf8()
                                 + "; no decision in it can be read. Put a backup in its place. "
                                   "The latest verdicts are also in each day's ml_feedback.csv. (*")
                                    .constData());
            m_place->requireKept({ copy });
            QVERIFY(readFile(m_place->workspace() + QLatin1Char('/') + copy) == bad);
        }
        QVERIFY(copy.startsWith(QLatin1String("journal.sqlite.damaged-")));
        writeFile(path, good);
        QCOMPARE(m_place->run("undo -d 20160708").code, 0);
    }

    void emptiedJournal()
    {
        writeFile(m_place->inWorkspace(journal), {});
        for (const char* commandLine : commands) {
            m_place->requireEnd(m_place->run(commandLine), 1,
                                "flow-oa: {ws}/journal.sqlite holds no decision although the "
                                "tables hold verdicts: it was emptied or replaced. Nothing was "
                                "changed. Put a backup in its place, or move it and "
                                "{ws}/workbench.sqlite away to begin anew.");
            m_place->requireKept({ QLatin1String(journal) });
        }
    }

    // Damage behind the first decisions: these are saved, and go on to count.
    void readableDecisionsAreSaved()
    {
        const QString path = m_place->inWorkspace(journal);
        for (int i = 0; i < 3; ++i) {
            const Ended scored = m_place->run("score -d 20160708 --score low --dst-port 22 --note",
                                              { QString(100'000, QLatin1Char('n')) });
            QVERIFY2(scored.code == 0, qPrintable(scored.err));
        }
        QByteArray content = readFile(path);
        constexpr qsizetype pages = 2 * 12; // of the last two notes
        fillWithNoise(content, content.size() - pages * 8192);
        writeFile(path, content);
        m_place->rememberKept();
        const Ended ended = m_place->run("suspicious -d 20160708");
        const QStringList files = besides(); // by name: the copy, then what was saved
        QCOMPARE(files.size(), 2);
        m_place->requireEnd(
            ended, 1,
            ("flow-oa: The database {ws}/journal.sqlite is damaged. It was left as it is and "
             "copied to {ws}/"
             + files[0].toUtf8() + "; the decisions that can be read (2) were saved in {ws}/"
             + files[1].toUtf8()
             + ". To go on with them, close all programs on this workspace and put that file in "
               "the journal's place. (*")
                .constData());
        m_place->requireKept(files);
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::copy(m_place->workspace() + QLatin1Char('/') + files[1], path));
        const auto history = arrayOf(m_place->run("history -d 20160708 --format json").out);
        QCOMPARE(history.size(), 2);
        QCOMPARE(history[1][QLatin1String("note")].toString(), QStringLiteral("seen"));
        QCOMPARE(history[0][QLatin1String("note")].toString().size(), 100'000);
    }

    void damagedFlows_data() { eachWay(); }

    void damagedFlows()
    {
        QFETCH(QByteArray, how);
        const QString path = m_place->inWorkspace(flows);
        writeFile(path, damaged(readFile(path), how));
        m_place->rememberKept();
        unusableFlows(" is damaged. Move it away and import the day's flow files again; verdicts "
                      "and tables are not concerned.",
                      " (*");
        // As it says.
        const QByteArray details = m_place->run("details -d 20160708 --rank 0 --format csv").out;
        QVERIFY(QFile::remove(path));
        const Ended imported = m_place->run("import", { m_place->path("flows.csv") });
        QVERIFY2(imported.code == 0, qPrintable(imported.err));
        QCOMPARE(m_place->run("details -d 20160708 --rank 0 --format csv").out, details);
    }

private:
    static void eachWay()
    {
        QTest::addColumn<QByteArray>("how");
        for (const char* way : ways)
            QTest::newRow(way) << QByteArray(way);
    }

    QStringList besides() const
    {
        return QDir(m_place->workspace())
            .entryList({ QStringLiteral("journal.sqlite.*") }, QDir::Files, QDir::Name);
    }

    // What a day without usable raw flows still does, and what it says of the rest.
    void unusableFlows(const QByteArray& problem, const QByteArray& detail)
    {
        const QByteArray file =
            (detail.isEmpty() ? QByteArray("{ws}/") : QByteArray("The database {ws}/")) + flows;
        m_place->requireEnd(m_place->run("days"), 0,
                            ("flow-oa: 2016-07-08: " + file + problem + detail).constData());
        m_place->requireEnd(
            m_place->run("run -d 20160708 -l 5"), 1,
            ("flow-oa: " + file + problem + " Nothing was changed." + detail).constData());
        m_place->requireEnd(
            m_place->run("import", { m_place->path("flows.csv") }), 1,
            ("flow-oa: " + file + problem + " Nothing of it was imported." + detail).constData());
        for (const char* commandLine :
             { "suspicious -d 20160708", "details -d 20160708 --rank 0", "history -d 20160708" })
            m_place->requireEnd(m_place->run(commandLine), 0, "");
        m_place->requireKept();
        m_place->requireEnd(m_place->run("score -d 20160708 --score low --dst-port 22"), 0, "");
        m_place->requireEnd(m_place->run("undo -d 20160708"), 0, "");
        m_place->requireKept({ QLatin1String(journal) });
    }

    std::unique_ptr<BadInputPlace> m_place;
};

FW_TEST(TestBadDatabases, "tst_baddatabases")

} // namespace fw

#include "tst_baddatabases.moc"
