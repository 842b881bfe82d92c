// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/session.h"
#include "tests/integration/dayfixture.h"
#include "tests/integration/programrunner.h"
#include "tests/support/notebookrunner.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

namespace fw {

using namespace test;

namespace {

const QString advanced = QStringLiteral("Advanced_Mode.ipynb");
const QString threat = QStringLiteral("Threat_Investigation.ipynb");
const QString flowOa = QStringLiteral(FLOW_OA_PROGRAM);
const QString hostile =
    QStringLiteral("<script>alert(7)</script> $\\frac{1}{0}$ =cmd|' /C calc'!A0");

} // namespace

// The day's notebooks, executed by Jupyter in the day's folder: they run from top to bottom without
// a click, say what flow-oa says, and write through it.
class TestNotebooks : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString reason = whyNoNotebooks(); !reason.isEmpty()) {
            printSkipped(reason);
            QSKIP(qPrintable(reason));
        }
    }

    void init()
    {
        TestCase::init();
        m_place = std::make_unique<FlowOaPlace>();
        auto session = Session::open(workspace());
        QVERIFY(session);
        m_session = std::move(*session);
        QVERIFY(m_session->makeSample({ m_day, 2000, 3 }, {}));
        QVERIFY(m_session->run({ m_day, 100, {} }, {}));
    }

    void cleanup()
    {
        m_session.reset();
        m_place.reset();
    }

    void bothRunFromTopToBottom()
    {
        for (const QString& name : { advanced, threat }) {
            const auto ended = executeNotebook(file(name), flowOa);
            QVERIFY2(ended.code == 0, qPrintable(ended.failure()));
            QVERIFY(ended.text().contains(QLatin1String("2026-03-18")));
        }
        // Running them changes nothing.
        QCOMPARE(verdicts(), 0);
        QCOMPARE(m_place->run("storyboard -d 20260318 --format json").out, QByteArray("[\n]\n"));
    }

    void theNumbersAreThoseOfFlowOa()
    {
        QCOMPARE(m_place->run("score -d 20260318 --score high --dst-port 443").code, 0);
        NotebookFile notebook = NotebookFile::read(file(advanced));
        notebook.addCode(QStringLiteral(
            "import json\n"
            "print('CHECK', json.dumps({'keys': list(suspicious['key']), 'verdicts': "
            "list(suspicious['verdict']), 'scores': list(suspicious['score']), "
            "'bytes': int(suspicious['ibyt'].sum()), "
            "'details': len(details), 'detail_bytes': int(details['ibyt'].sum()), "
            "'chords': len(chords), 'chord_bytes': int(chords['ibyt'].sum()), "
            "'minutes': len(ingest), 'flows': int(ingest['total'].sum()), "
            "'raw': len(day.flows())}))"));
        notebook.write(file(QStringLiteral("check.ipynb")));
        const auto ended = executeNotebook(file(QStringLiteral("check.ipynb")), flowOa);
        QVERIFY2(ended.code == 0, qPrintable(ended.failure()));
        const QJsonObject found = ended.check();
        QJsonArray keys;
        QJsonArray words;
        QJsonArray scores;
        qint64 bytes = 0;
        const QJsonArray listed = arrayOf(m_place->run("suspicious -d 20260318 --format json").out);
        QCOMPARE(listed.size(), 100);
        for (const QJsonValue& row : listed) {
            keys.append(row[QLatin1String("key")]);
            words.append(row[QLatin1String("verdict")].toString());
            scores.append(row[QLatin1String("score")]);
            bytes += row[QLatin1String("ibyt")].toInteger();
        }
        QVERIFY(words.contains(QStringLiteral("high")) && words.contains(QString()));
        QCOMPARE(found[QLatin1String("keys")].toArray(), keys);
        QCOMPARE(found[QLatin1String("verdicts")].toArray(), words);
        QCOMPARE(found[QLatin1String("scores")].toArray(), scores);
        QCOMPARE(found[QLatin1String("bytes")].toInteger(), bytes);
        const auto counts = m_session->store().tableCounts(m_day);
        QVERIFY(counts);
        const auto number = [&found](const char* key) {
            return found[QLatin1String(key)].toInteger(-1);
        };
        QCOMPARE(number("details"), counts->edges);
        QCOMPARE(number("detail_bytes"), counts->edgeBytes);
        QCOMPARE(number("chords"), counts->chords);
        QCOMPARE(number("chord_bytes"), counts->chordBytes);
        QCOMPARE(number("minutes"), counts->minutes);
        QCOMPARE(number("flows"), counts->flows);
        QCOMPARE(number("raw"), counts->flows);
    }

    void scoresGoThroughTheJournal()
    {
        NotebookFile notebook = NotebookFile::read(file(advanced));
        notebook.addCode(QStringLiteral("day.score(suspicious.head(3), 'low', note='from here')"));
        notebook.write(file(QStringLiteral("score.ipynb")));
        const auto ended = executeNotebook(file(QStringLiteral("score.ipynb")), flowOa);
        QVERIFY2(ended.code == 0, qPrintable(ended.failure()));
        const auto history = m_session->history(m_day);
        QVERIFY(history);
        QCOMPARE(history->size(), std::size_t(1)); // one step for all three
        QCOMPARE(history->front().note, QStringLiteral("from here"));
        const QByteArray feedback = readFile(m_session->workspace().feedbackPath(m_day));
        QCOMPARE(feedback.count('\n'), 4); // its header and the three
        QVERIFY(m_session->undo(m_day));
        QCOMPARE(verdicts(), 0);
    }

    void theResetCellTakesTheVerdictsAndNothingElse()
    {
        QCOMPARE(m_place->run("score -d 20260318 --score high --dst-port 443").code, 0);
        const auto before = m_session->store().tableCounts(m_day);
        const qint64 given = verdicts();
        QVERIFY(before && given > 0);
        NotebookFile notebook = NotebookFile::read(file(advanced));
        notebook.replaceLine(QStringLiteral("# day.reset()"), QStringLiteral("day.reset()"));
        notebook.write(file(QStringLiteral("reset.ipynb")));
        const auto ended = executeNotebook(file(QStringLiteral("reset.ipynb")), flowOa);
        QVERIFY2(ended.code == 0, qPrintable(ended.failure()));
        QVERIFY(ended.text().contains(QStringLiteral("lost their verdict")));
        QCOMPARE(verdicts(), 0);
        auto after = m_session->store().tableCounts(m_day);
        QVERIFY(after);
        QCOMPARE(after->verdicts, 0);
        after->verdicts = before->verdicts;
        QVERIFY(*after == *before);
        QVERIFY(m_session->undo(m_day));
        QCOMPARE(verdicts(), given);
    }

    void aStoryIsSavedWithItsTimeline()
    {
        QCOMPARE(m_place->run("score -d 20260318 --score high --dst-port 443").code, 0);
        NotebookFile notebook = NotebookFile::read(file(threat));
        notebook.replaceLine(
            QStringLiteral("day.save_story(threat, title.value, summary.value, timeline)"),
            QStringLiteral("title.value = \"It's <b>\"\nsummary.value = 'one\\ntwo'\n"
                           "day.save_story(threat, title.value, summary.value, timeline)\n"
                           "import json\n"
                           "print('CHECK', json.dumps({'ip': threat, 'rows': len(timeline), "
                           "'bytes': int(timeline['ibyt'].sum()), 'stored': "
                           "len(day.timeline(threat)), 'high': day.high_scored()}))"));
        notebook.write(file(QStringLiteral("story.ipynb")));
        const auto ended = executeNotebook(file(QStringLiteral("story.ipynb")), flowOa);
        QVERIFY2(ended.code == 0, qPrintable(ended.failure()));
        const QJsonObject found = ended.check();
        const QString ip = found[QLatin1String("ip")].toString();
        QCOMPARE(found[QLatin1String("high")].toArray().first().toString(), ip);
        const QJsonArray stories =
            arrayOf(m_place->run("storyboard -d 20260318 --format json").out);
        QCOMPARE(stories.size(), 1);
        QCOMPARE(stories[0][QLatin1String("ip_threat")].toString(), ip);
        QCOMPARE(stories[0][QLatin1String("title")].toString(), QStringLiteral("It's <b>"));
        QCOMPARE(stories[0][QLatin1String("text")].toString(), QStringLiteral("one\ntwo"));
        const QJsonArray timeline =
            arrayOf(m_place->run("timeline -d 20260318 --format json --ip", { ip }).out);
        QVERIFY(!timeline.isEmpty());
        QCOMPARE(timeline.size(), found[QLatin1String("rows")].toInteger());
        QCOMPARE(found[QLatin1String("stored")].toInteger(), timeline.size());
        qint64 bytes = 0;
        for (const QJsonValue& row : timeline)
            bytes += row[QLatin1String("ibyt")].toInteger();
        QCOMPARE(found[QLatin1String("bytes")].toInteger(), bytes);
    }

    void hostileTextIsShownAsText()
    {
        for (const char* column : { "dst_geoloc", "src_rep", "proto", "dst_domain" })
            rowsOf(m_session->workspace().storePath(),
                   QStringLiteral("UPDATE flow_scores SET %1 = '%2'")
                       .arg(QLatin1String(column),
                            QString(hostile).replace(QLatin1Char('\''), QLatin1String("''"))));
        QVERIFY(m_session->store().saveStory(
            m_day, { *IpAddress::parse(QStringLiteral("10.0.0.5")), hostile, hostile }, {}));
        for (const QString& name : { advanced, threat }) {
            const auto ended = executeNotebook(file(name), flowOa, QStringLiteral("html"));
            QVERIFY2(ended.code == 0, qPrintable(ended.failure()));
            QVERIFY(!ended.out.contains("<script>alert(7)"));
            QVERIFY(ended.out.contains("&lt;script&gt;alert(7)"));
            // What stands between two $ is not typeset in the tables.
            QVERIFY(ended.out.contains("tex2jax_ignore"));
        }
    }

    void readerAndWriterDoNotWaitForEachOther()
    {
        QProcess process;
        prepareNotebook(process, file(threat), flowOa);
        process.start();
        QVERIFY(process.waitForStarted());
        const auto rows = m_session->store().suspicious(m_day);
        QVERIFY(rows);
        int written = 0;
        while (process.state() != QProcess::NotRunning && written < 2000) {
            const auto outcome = m_session->score(
                m_day, *rows, written % 2 == 0 ? std::optional(Severity::High) : std::nullopt, {},
                {});
            QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
            QVERIFY(!outcome->behind);
            ++written;
            process.waitForFinished(1);
        }
        const auto ended = finishNotebook(process);
        QVERIFY2(ended.code == 0, qPrintable(ended.failure()));
        QVERIFY(written > 3);
    }

private:
    QString workspace() const { return m_place->workspace(); }
    QString file(const QString& name) const
    {
        return m_session->workspace().notebookFolder(m_day) + QLatin1Char('/') + name;
    }
    qint64 verdicts() const
    {
        const auto log = m_session->journal().day(m_day);
        return log ? static_cast<qint64>((*log)->verdicts().size()) : -1;
    }

    const Day m_day { 2026, 3, 18 };
    std::unique_ptr<FlowOaPlace> m_place;
    std::unique_ptr<Session> m_session;
};

FW_TEST(TestNotebooks, "tst_notebooks")

} // namespace fw

#include "tst_notebooks.moc"
