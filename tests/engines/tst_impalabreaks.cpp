// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An engine without transactions breaks at one statement after another, in a driver that plays
// Impala's profile: what is said of the day is true, and doing it again mends it.
#include "core/base/unchanged.h"
#include "core/pipeline/runanalysis.h"
#include "tests/engines/analyst.h"
#include "tests/engines/impalafixture.h"
#include "tests/integration/dayfixture.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <thread>

namespace fw {

using namespace test;

namespace {

constexpr int never = 10 * 60 * 1000; // longer than any test may take

// What happens to the statement.
enum class Fault
{
    Refused, // before anything was done, and said so
    Failed, // with an error after it took effect
    Lost, // the connection, before it took effect
    LostAfter, // the answer
    Late, // the time limit ends it
    LateAfter,
    Cancelled, // by the user
    CancelledAfter,
};

bool isCancel(Fault fault)
{
    return fault == Fault::Cancelled || fault == Fault::CancelledAfter;
}

QJsonObject ruleOf(Fault fault)
{
    QJsonObject rule { { QStringLiteral("times"), 1 } };
    const auto error = [&rule](const char* state, const char* words) {
        rule[QStringLiteral("error")] =
            QJsonObject { { QStringLiteral("state"), QLatin1String(state) },
                          { QStringLiteral("message"), QLatin1String(words) } };
    };
    if (fault == Fault::Failed || fault == Fault::LostAfter || fault == Fault::LateAfter
        || fault == Fault::CancelledAfter)
        rule[QStringLiteral("applied")] = true;
    switch (fault) {
    case Fault::Refused:
        error("HY000", "AnalysisException: not like this");
        break;
    case Fault::Failed:
        error("HY000", "Disk I/O error on backend impala-1");
        break;
    case Fault::Lost:
    case Fault::LostAfter:
        rule[QStringLiteral("drop")] = true;
        break;
    default:
        rule[QStringLiteral("stallMs")] = never;
    }
    return rule;
}

// Asks to stop once the statement that is meant waits in the driver.
class Canceller
{
public:
    // The so many-th since the log was forgotten.
    Canceller(const Standin& standin, int step)
        : Canceller(standin,
                    [step](const QStringList& statements) { return statements.size() == step; }, {})
    {
    }
    // One that holds this; `before` is done before the cancel.
    Canceller(const Standin& standin, const QString& match, std::function<void()> before = {})
        : Canceller(
            standin,
            [pattern = QRegularExpression(match, QRegularExpression::DotMatchesEverythingOption)](
                const QStringList& statements) { return statements.last().contains(pattern); },
            std::move(before))
    {
    }
    std::stop_token token() const { return m_stop.get_token(); }

private:
    Canceller(const Standin& standin, std::function<bool(const QStringList&)> isMeant,
              std::function<void()> before)
        : m_thread([this, &standin, isMeant = std::move(isMeant),
                    before = std::move(before)](const std::stop_token& quit) {
            while (!quit.stop_requested()) {
                const QStringList statements = standin.statements();
                const QStringList outcomes = standin.outcomes();
                if (!statements.isEmpty() && statements.size() == outcomes.size()
                    && outcomes.last().isEmpty() && isMeant(statements)) {
                    if (before)
                        before();
                    m_stop.request_stop();
                    return;
                }
                QThread::msleep(5);
            }
        })
    {
    }

    std::stop_source m_stop;
    std::jthread m_thread;
};

QString textOf(const Result<void>& result)
{
    return result ? QString() : result.error().text();
}

// Where the statement stands that went wrong; -1: none did.
int brokenAt(const Standin& standin)
{
    const QStringList outcomes = standin.outcomes();
    for (qsizetype i = 0; i < outcomes.size(); ++i)
        if (outcomes[i] != QLatin1String("ok"))
            return static_cast<int>(i);
    return -1;
}

// A day that has been run once, with something in each of its tables.
class OldDay
{
public:
    explicit OldDay(int maxRows, int statementSeconds = 0)
        : m_folder(temporaryTemplate())
        , m_workspace(*Workspace::open(m_folder.filePath(QStringLiteral("w"))))
        , m_store(open(maxRows, statementSeconds))
    {
        writeFile(results(), firstResults());
        const auto done = run({});
        if (!done)
            qFatal("%s", qPrintable(done.error().text()));
        writeFile(results(), secondResults());
        m_statements = static_cast<int>(m_standin.statements().size());
        const ImpalaTables tables(m_standin);
        for (const char* sql :
             { "INSERT INTO flow_edge (tstart) PARTITION (y = 2016, m = 7, d = 8) VALUES ('old')",
               "INSERT INTO flow_chords (srcip) PARTITION (y = 2016, m = 7, d = 8) VALUES ('old')",
               "INSERT INTO flow_ingest_summary (tdate) PARTITION (y = 2016, m = 7, d = 8) VALUES "
               "('old')" })
            tables.execute(QLatin1String(sql));
        m_standin.forget();
    }

    Standin& standin() { return m_standin; }
    Store& store() { return *m_store; }
    const Workspace& workspace() const { return m_workspace; }

    // Holds for the so many-th statement of a run.
    void setFault(QJsonObject rule, int step)
    {
        rule[QStringLiteral("at")] = m_statements + step;
        m_standin.setScript(rule);
    }

    Result<void> run(const std::stop_token& stop, const StepObserver& observer = {})
    {
        const RunServices services { &m_workspace, m_store.get(), {}, observer };
        const auto done = runAnalysis({ theDay(), 10, results() }, services, RunContext(stop, {}));
        return done ? Result<void>() : failure(done.error());
    }

    // Of each table: o for the old rows, n for the new, a question mark for others.
    QString state() const
    {
        const ImpalaTables tables(m_standin);
        const auto letter = [&](const char* column, const char* table, const QStringList& before,
                                const QStringList& after) {
            const QStringList rows = tables.ofDay(column, table);
            return rows == before ? QLatin1Char('o')
                : rows == after   ? QLatin1Char('n')
                                  : QLatin1Char('?');
        };
        const auto list = [](const char* words) {
            return QString::fromLatin1(words).split(QLatin1Char(' '));
        };
        const QStringList old { QStringLiteral("old") };
        return QString(letter("sport", "flow_scores", list("50123 50124 0"),
                              list("1000 50123 50123 0")))
            + letter("tstart", "flow_edge", old, {}) + letter("srcip", "flow_chords", old, {})
            + letter("tdate", "flow_ingest_summary", old, {});
    }

    qsizetype stage() const
    {
        return ImpalaTables(m_standin)
            .rows(QStringLiteral("SELECT rank FROM flow_scores_stage"))
            .size();
    }

    // The old day whole and nothing noted, or a note and a sentence that says so.
    void expectTruth(const Error& error, bool mayBeMixed)
    {
        const QString words = error.text();
        QVERIFY2(words.contains(QStringLiteral("run the analysis again")) == mayBeMixed,
                 qPrintable(words));
        QVERIFY2((error.code == ErrorCode::Incomplete) == mayBeMixed, qPrintable(words));
        if (mayBeMixed) // and nobody adds that nothing was changed
            QCOMPARE(unchanged(error).message, error.message);
        QCOMPARE(!m_store->brokenRun(theDay())->isEmpty(), mayBeMixed);
        if (!mayBeMixed)
            QCOMPARE(state(), QStringLiteral("oooo"));
        QVERIFY2(!state().contains(QLatin1Char('?')), qPrintable(state()));
        QCOMPARE(m_store->runs(theDay())->size(), std::size_t(1));
        QCOMPARE(stagedFiles(m_folder.path()), QStringList());
    }

    void expectNew()
    {
        QCOMPARE(state(), QStringLiteral("nnnn"));
        QCOMPARE(*m_store->brokenRun(theDay()), QString());
        QCOMPARE(m_store->runs(theDay())->size(), std::size_t(2));
        QVERIFY(reportFitsStore(m_folder.filePath(QStringLiteral("w")), theDay()));
    }

private:
    QString results() const { return m_folder.filePath(QStringLiteral("results.csv")); }

    std::unique_ptr<Store> open(int maxRows, int statementSeconds) const
    {
        ImpalaSetup setup;
        setup.maxRows = maxRows;
        setup.statementSeconds = statementSeconds;
        setup.answerSeconds = 1;
        return impalaStore(m_standin, setup, m_workspace.storePath());
    }

    Standin m_standin;
    QTemporaryDir m_folder;
    Workspace m_workspace;
    std::unique_ptr<Store> m_store;
    int m_statements = 0; // of the store's connection
};

} // namespace

class TestImpalaBreaks : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString reason = Standin::whyNot(); !reason.isEmpty()) {
            printSkipped(reason);
            QSKIP("no ODBC here");
        }
    }

    void aRunBreaksAnywhere_data() { addFaults(); }
    void aRunBreaksAnywhere()
    {
        QFETCH(Fault, fault);
        QFETCH(int, maxRows);
        int failures = 0;
        bool isReached = true;
        for (int step = 1; isReached && !QTest::currentTestFailed(); ++step)
            breakRun(fault, maxRows, step, isReached, failures);
        QVERIFY(failures > 3);
    }

    void aPushBreaksAnywhere_data() { addFaults(); }
    void aPushBreaksAnywhere()
    {
        QFETCH(Fault, fault);
        QFETCH(int, maxRows);
        int failures = 0;
        bool isReached = true;
        for (int step = 1; isReached && !QTest::currentTestFailed(); ++step)
            breakPush(fault, maxRows, step, isReached, failures);
        QVERIFY(failures > 0);
    }

    // A second each, so not at every statement.
    void theTimeLimitEndsAWrite_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("table");
        QTest::newRow("the scores") << Fault::Late << "flow_scores";
        QTest::newRow("the scores, done") << Fault::LateAfter << "flow_scores";
        QTest::newRow("the details") << Fault::Late << "flow_edge";
        QTest::newRow("the details, done") << Fault::LateAfter << "flow_edge";
    }
    void theTimeLimitEndsAWrite()
    {
        QFETCH(Fault, fault);
        QFETCH(QString, table);
        OldDay day(0, 1);
        QJsonObject rule = ruleOf(fault);
        rule[QStringLiteral("match")] = QStringLiteral("OVERWRITE TABLE ") + table;
        day.standin().setScript(rule);
        const auto done = day.run({});
        QVERIFY(!done);
        QVERIFY2(textOf(done).contains(QStringLiteral("within 1 second"))
                     && textOf(done).contains(QStringLiteral("not known whether ") + table),
                 qPrintable(textOf(done)));
        day.expectTruth(done.error(), true);
        QCOMPARE(textOf(day.run({})), QString());
        day.expectNew();
    }

    void theTimeLimitEndsARead()
    {
        OldDay day(0, 1);
        day.standin().setScript(stallAt(QStringLiteral("NULLS LAST")));
        const auto rows = day.store().suspicious(theDay());
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, ErrorCode::TimedOut);
        day.standin().setScript(QList<QJsonObject>());
        QCOMPARE(day.store().suspicious(theDay())->size(), std::size_t(3));
    }

    void aReadIsCancelledAndTheConnectionUsedAgain()
    {
        OldDay day(0);
        day.standin().setScript(stallAt(QStringLiteral("NULLS LAST")));
        {
            const Canceller canceller(day.standin(), QStringLiteral("NULLS LAST"));
            day.store().setStopToken(canceller.token());
            const auto rows = day.store().suspicious(theDay());
            QVERIFY(!rows);
            QCOMPARE(rows.error().code, ErrorCode::Cancelled);
        }
        QCOMPARE(day.standin().outcomes().front(), QStringLiteral("HY008 Operation canceled"));
        day.store().setStopToken({});
        day.standin().setScript(QList<QJsonObject>());
        QCOMPARE(day.store().suspicious(theDay())->size(), std::size_t(3));
        QCOMPARE(day.standin().connections(), 0); // it is the one of before
    }

    // A server that takes connections and answers nothing any more.
    void aCancelEndsWhatNobodyAnswers_data()
    {
        QTest::addColumn<QString>("match");
        QTest::addColumn<bool>("mayBeMixed");
        QTest::newRow("a read") << "COUNT.* FROM flow WHERE" << false;
        QTest::newRow("the scores") << "OVERWRITE TABLE flow_scores" << true;
        QTest::newRow("the count of the scores") << "COUNT.* FROM flow_scores WHERE" << true;
        QTest::newRow("the details") << "OVERWRITE TABLE flow_edge" << true;
    }
    void aCancelEndsWhatNobodyAnswers()
    {
        QFETCH(QString, match);
        QFETCH(bool, mayBeMixed);
        OldDay day(0);
        day.standin().setScript(stallAt(match));
        const Canceller canceller(day.standin(), match, [&day] {
            day.standin().setScript(stallAt(QStringLiteral("^(?!select 'test')")));
        });
        const auto done = day.run(canceller.token());
        QVERIFY(!done);
        day.standin().setScript(QList<QJsonObject>());
        day.expectTruth(done.error(), mayBeMixed);
        QCOMPARE(textOf(day.run({})), QString());
        day.expectNew();
    }

    // Between two statements there is nothing to interrupt, and the run looks for itself.
    void aCancelBetweenTheTables_data()
    {
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<bool>("before");
        QTest::addColumn<QString>("state");
        QTest::newRow("before the scores") << QByteArray("flow_scores") << true << "oooo";
        QTest::newRow("after the scores") << QByteArray("flow_scores") << false << "nooo";
        QTest::newRow("before the details") << QByteArray("flow_edge") << true << "nooo";
        QTest::newRow("after all tables") << QByteArray("flow_ingest_summary") << false << "nnnn";
        QTest::newRow("after the files") << QByteArray("notebooks") << false << "nnnn";
    }
    void aCancelBetweenTheTables()
    {
        QFETCH(QByteArray, step);
        QFETCH(bool, before);
        QFETCH(QString, state);
        OldDay day(0);
        std::stop_source stop;
        const auto done = day.run(stop.get_token(), [&](std::string_view at, bool isBefore) {
            if (at == std::string_view(step) && isBefore == before)
                stop.request_stop();
        });
        QVERIFY(!done);
        QVERIFY(stop.stop_requested());
        day.expectTruth(done.error(), state != QLatin1String("oooo"));
        QCOMPARE(day.state(), state);
        QCOMPARE(textOf(day.run({})), QString());
        day.expectNew();
    }

    // The tables are done, and then a file cannot be written.
    void aFileThatCannotBeWrittenAfterTheTables()
    {
        OldDay day(0);
        const QString folder = day.workspace().notebookFolder(theDay());
        const auto done = day.run({}, [&](std::string_view at, bool isBefore) {
            if (at == "notebooks" && isBefore) {
                QVERIFY(QDir().rename(folder, folder + QStringLiteral(".away")));
                writeFile(folder, "in the way");
            }
        });
        QVERIFY(!done);
        day.expectTruth(done.error(), true);
        QCOMPARE(day.state(), QStringLiteral("nnnn"));
        QVERIFY(QFile::remove(folder) && QDir().rename(folder + QStringLiteral(".away"), folder));
        QCOMPARE(textOf(day.run({})), QString());
        day.expectNew();
    }

    // So that a program that dies leaves it.
    void theNoteIsThereWhileTablesAreReplaced()
    {
        OldDay day(0);
        QStringList notes;
        QCOMPARE(textOf(day.run({},
                                [&](std::string_view at, bool isBefore) {
                                    if (!isBefore && at != "journal")
                                        notes += *day.store().brokenRun(theDay());
                                })),
                 QString());
        QCOMPARE(
            notes.mid(0, 5),
            (QStringList { QStringLiteral("flow_scores"), QStringLiteral("flow_edge"),
                           QStringLiteral("flow_chords"), QStringLiteral("flow_ingest_summary"),
                           QStringLiteral("flow_ingest_summary") }));
        QCOMPARE(notes.back(), QString());
    }

    // A day that is mixed stays so while nothing mends it.
    void aRunThatDoesNothingLeavesTheNoteOfAnother()
    {
        OldDay day(0);
        const auto fault = [&day](Fault fault, const char* table) {
            QJsonObject rule = ruleOf(fault);
            rule[QStringLiteral("match")] =
                QStringLiteral("OVERWRITE TABLE ") + QLatin1String(table);
            day.standin().setScript(rule);
        };
        fault(Fault::Refused, "flow_edge");
        QVERIFY(!day.run({}));
        QCOMPARE(day.state(), QStringLiteral("nooo"));
        QCOMPARE(*day.store().brokenRun(theDay()), QStringLiteral("flow_edge"));
        fault(Fault::Refused, "flow_scores");
        QVERIFY(!day.run({}));
        QCOMPARE(*day.store().brokenRun(theDay()), QStringLiteral("flow_edge"));
        day.standin().setScript(QList<QJsonObject>());
        QCOMPARE(textOf(day.run({})), QString());
        day.expectNew();
    }

    void aServerThatIsGoneIsToldAndFoundAgain()
    {
        OldDay day(0);
        day.standin().setScript(QJsonObject { { QStringLiteral("drop"), true } });
        const auto done = day.run({});
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Unreachable);
        QCOMPARE(day.store().suspicious(theDay()).error().code, ErrorCode::Unreachable);
        day.standin().setScript(QList<QJsonObject>());
        day.expectTruth(done.error(), false);
        QCOMPARE(textOf(day.run({})), QString());
        day.expectNew();
    }

private:
    static QJsonObject stallAt(const QString& match)
    {
        return { { QStringLiteral("match"), match }, { QStringLiteral("stallMs"), never } };
    }

    static void addFaults()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("maxRows");
        const std::pair<const char*, Fault> faults[] = {
            { "refused", Fault::Refused },
            { "an error after it was done", Fault::Failed },
            { "connection lost", Fault::Lost },
            { "connection lost after it was done", Fault::LostAfter },
            { "cancelled", Fault::Cancelled },
            { "cancelled after it was done", Fault::CancelledAfter },
        };
        for (const auto& [name, fault] : faults) {
            QTest::addRow("%s", name) << fault << 0;
            QTest::addRow("%s, with a stage", name) << fault << 3;
        }
    }

    static void breakRun(Fault fault, int maxRows, int step, bool& isReached, int& failures)
    {
        OldDay day(maxRows);
        day.setFault(ruleOf(fault), step);
        std::optional<Canceller> canceller;
        if (isCancel(fault))
            canceller.emplace(day.standin(), step);
        const auto done = day.run(canceller ? canceller->token() : std::stop_token());
        canceller.reset();
        day.standin().setScript(QList<QJsonObject>());
        const QStringList statements = day.standin().statements();
        const int broken = brokenAt(day.standin());
        isReached = broken >= 0;
        if (done) { // a read that was repeated, or what is left of a stage
            day.expectNew();
            return;
        }
        QVERIFY2(isReached, qPrintable(textOf(done)));
        ++failures;
        const QLatin1String overwrite("INSERT OVERWRITE");
        bool mayBeMixed = statements[broken].startsWith(overwrite) && fault != Fault::Refused;
        for (int i = 0; i < broken; ++i)
            mayBeMixed = mayBeMixed || statements[i].startsWith(overwrite);
        const QByteArray where =
            QStringLiteral("at %1\n%2").arg(statements[broken], textOf(done)).toUtf8();
        day.expectTruth(done.error(), mayBeMixed);
        if (QTest::currentTestFailed())
            qInfo("%s", where.constData());
        QVERIFY2(day.stage() == 0, where);
        QVERIFY2(textOf(day.run({})).isEmpty(), where);
        day.expectNew();
    }

    static void breakPush(Fault fault, int maxRows, int step, bool& isReached, int& failures)
    {
        Standin standin;
        const QTemporaryDir folder(temporaryTemplate());
        Analyst ann(folder.path(), QStringLiteral("ann"), [&](const QString& localPath) {
            ImpalaSetup setup;
            setup.maxRows = maxRows;
            return impalaStore(standin, setup, localPath);
        });
        runDay(ann.store(), theDay(), rankedRows({ 1, 2, 3, 4 }));
        QVERIFY(ann.store().replaceVerdicts(theDay(), { verdictOf(3, 1) }));
        ann.score({ 1 }, 1);
        QCOMPARE(ann.push(), QString()); // and finds 3
        const auto known = static_cast<int>(standin.statements().size());
        const StoredVerdict other = verdictOf(4, 2);
        ImpalaTables(standin).execute(
            QStringLiteral("INSERT INTO flow_threat_investigation (tstart, srcip, dstip, srcport, "
                           "dstport, score) PARTITION (y = 2016, m = 7, d = 8) VALUES ('%1', '%2', "
                           "'%3', 4, 443, 2)")
                .arg(formatTime(other.connection.tstart), other.connection.srcip.toString(),
                     other.connection.dstip.toString()));
        ann.score({ 1 }, 3);
        ann.score({ 2 }, 2);
        QJsonObject rule = ruleOf(fault);
        rule[QStringLiteral("at")] = known + step;
        standin.setScript(rule);
        standin.forget();
        std::optional<Canceller> canceller;
        if (isCancel(fault)) {
            canceller.emplace(standin, step);
            ann.store().setStopToken(canceller->token());
        }
        const QString error = ann.push();
        canceller.reset();
        ann.store().setStopToken({});
        standin.setScript(QList<QJsonObject>());
        const int broken = brokenAt(standin);
        isReached = broken >= 0;
        failures += error.isEmpty() ? 0 : 1;
        const QString where = isReached
            ? QStringLiteral("at %1\n%2").arg(standin.statements()[broken], error)
            : error;
        const QString before = QStringLiteral("1:1 3:1 4:2");
        const QString after = QStringLiteral("1:3 2:2 3:1 4:2");
        const QString now = shown(*ann.store().verdicts(theDay()));
        QVERIFY2(now == after || (now == before && !error.isEmpty()),
                 qPrintable(now + QLatin1Char('\n') + where));
        QVERIFY2(ann.waiting() == (error.isEmpty() ? 0 : 2), qPrintable(where));
        // Again, and all is as if nothing had been.
        QCOMPARE(ann.push(), QString());
        QVERIFY2(shown(*ann.store().verdicts(theDay())) == after, qPrintable(where));
        QCOMPARE(ann.verdicts(), after);
        QVERIFY2(ann.conflicts().isEmpty(), qPrintable(where));
        QCOMPARE(ann.waiting(), 0);
        QVERIFY2(ann.history().size() == 5, qPrintable(where)); // three of hers, two found
    }

    static StoredVerdict verdictOf(int port, int severity)
    {
        const SuspiciousConnection row = rankedRow(port);
        return { { row.tstart, row.srcip, row.dstip, row.sport, row.dport },
                 static_cast<Severity>(severity) };
    }
};

FW_TEST(TestImpalaBreaks, "tst_impalabreaks")

} // namespace fw

#include "tst_impalabreaks.moc"
