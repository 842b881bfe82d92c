// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/session.h"
#include "core/storage/embeddedstore.h"
#include "core/storage/runwriter.h"
#include "core/triage/journal.h"
#include "tests/integration/dayfixture.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace fw {

namespace {

using namespace test;

SuspiciousConnection row(int sport, const char* proto = "TCP")
{
    SuspiciousConnection c;
    c.tstart = theDay().startSeconds() + 3600;
    c.srcip = IpAddress::fromIpv4(0x0a000005);
    c.dstip = IpAddress::fromIpv4(0xcb007109);
    c.sport = static_cast<std::uint16_t>(sport);
    c.dport = 443;
    c.proto = QString::fromLatin1(proto);
    c.ipkt = 7;
    c.ibyt = 700;
    return c;
}

} // namespace

class TestJournal : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>(temporaryTemplate());
        const auto workspace = Workspace::open(m_folder->filePath(QStringLiteral("w")));
        QVERIFY(workspace);
        m_workspace = *workspace;
        auto store = EmbeddedStore::open(m_workspace.storePath());
        QVERIFY(store);
        m_store = std::move(*store);
        for (const Day day : { theDay(), Day(2016, 7, 9) })
            runDay(day);
    }

    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void theLatestVerdictWins()
    {
        Journal journal = open("ann");
        QVERIFY(
            journal.score(theDay(), { row(1), row(2) }, Severity::High, QStringLiteral("r"), {}));
        const auto second =
            journal.score(theDay(), { row(2) }, Severity::Low, {}, QStringLiteral("n"));
        QVERIFY(second);
        QCOMPARE(second->hadOther, 1);
        QCOMPARE(shown(journal), QStringLiteral("1:high 2:low"));
        const auto cleared = journal.score(theDay(), { row(1) }, std::nullopt, {}, {});
        QVERIFY(cleared);
        QCOMPARE(cleared->hadOther, 1);
        QCOMPARE(shown(journal), QStringLiteral("2:low"));
        QVERIFY(!journal.score(theDay(), {}, Severity::Low, {}, {}));
        const auto& entries = (*journal.day(theDay()))->entries();
        QCOMPARE(entries.size(), std::size_t { 3 });
        QCOMPARE(entries[0].who, QStringLiteral("ann"));
        QCOMPARE(entries[0].rule, QStringLiteral("r"));
        QCOMPARE(entries[1].note, QStringLiteral("n"));
    }

    void stepsAreUndoneAndRedoneAcrossReopening()
    {
        QVERIFY(open("ann").score(theDay(), { row(1) }, Severity::High, {}, {}));
        QVERIFY(open("ann").score(theDay(), { row(1), row(2) }, Severity::Low, {}, {}));
        const auto undone = open("ann").undo(theDay());
        QVERIFY(undone);
        QCOMPARE(undone->rows, 2);
        QCOMPARE(undone->connections, 2);
        QCOMPARE(shown(), QStringLiteral("1:high"));
        QVERIFY(open("ann").undo(theDay()));
        QCOMPARE(shown(), QString());
        QCOMPARE(open("ann").undo(theDay())->entry, 0); // nothing left
        QVERIFY(open("ann").redo(theDay()));
        QCOMPARE(shown(), QStringLiteral("1:high"));
        QVERIFY(open("ann").redo(theDay()));
        QCOMPARE(shown(), QStringLiteral("1:low 2:low"));
        QCOMPARE(open("ann").redo(theDay())->entry, 0);
        // A new step ends what could be redone.
        QVERIFY(open("ann").undo(theDay()));
        QVERIFY(open("ann").score(theDay(), { row(3) }, Severity::Medium, {}, {}));
        QCOMPARE(open("ann").redo(theDay())->entry, 0);
        QCOMPARE(shown(), QStringLiteral("1:high 3:medium"));
    }

    void aResetIsOneStepOfOneDay()
    {
        Journal journal = open("ann");
        const Day other(2016, 7, 9);
        QCOMPARE(journal.reset(theDay())->entry, 0);
        QVERIFY(journal.score(theDay(), { row(1), row(2) }, Severity::High, {}, {}));
        QVERIFY(journal.score(other, { row(9) }, Severity::High, {}, {}));
        const auto reset = journal.reset(theDay());
        QVERIFY(reset);
        QCOMPARE(reset->rows, 2);
        QCOMPARE(shown(journal), QString());
        QCOMPARE((*journal.day(other))->verdicts().size(), std::size_t { 1 });
        QVERIFY(journal.undo(theDay()));
        QCOMPARE(shown(journal), QStringLiteral("1:high 2:high"));
    }

    void twoProgramsSeeEachOther()
    {
        Journal ann = open("ann");
        Journal bob = open("bob");
        QVERIFY(ann.score(theDay(), { row(1) }, Severity::High, {}, {}));
        QVERIFY(bob.score(theDay(), { row(1) }, Severity::Low, {}, {}));
        QCOMPARE(shown(ann), QStringLiteral("1:low"));
        QVERIFY(ann.undo(theDay())); // the latest step, bob's
        QCOMPARE(shown(bob), QStringLiteral("1:high"));
        QVERIFY(bob.redo(theDay()));
        QVERIFY(ann.score(theDay(), { row(2) }, Severity::Medium, {}, {}));
        QCOMPARE(shown(bob), QStringLiteral("1:low 2:medium"));
        QCOMPARE(shown(ann), shown(bob));
        QCOMPARE(shown(), shown(bob));
    }

    void rowsThatDifferInProtocolShareTheStoredRow()
    {
        Journal journal = open("ann");
        QVERIFY(journal.score(theDay(), { row(1, "TCP") }, Severity::Low, {}, {}));
        QVERIFY(journal.score(theDay(), { row(1, "UDP") }, Severity::High, {}, {}));
        QVERIFY(journal.score(theDay(), { row(1, "ICMP") }, Severity::Medium, {}, {}));
        QVERIFY(journal.project(theDay(), *m_store));
        QCOMPARE(stored(), (QList<QVariantList> { { 1, 1 } }));
        QCOMPARE(feedback().count('\n'), 4);
        QVERIFY(journal.score(theDay(), { row(1, "UDP") }, std::nullopt, {}, {}));
        QVERIFY(journal.project(theDay(), *m_store));
        QCOMPARE(stored(), (QList<QVariantList> { { 1, 2 } }));
    }

    void projectingMayBeRepeated()
    {
        Journal journal = open("ann");
        QVERIFY(journal.score(theDay(), { row(1), row(1), row(2) }, Severity::High, {}, {}));
        QVERIFY(journal.project(theDay(), *m_store));
        const QByteArray once = feedback();
        const auto rows = stored();
        QCOMPARE(rows.size(), 2);
        QVERIFY(journal.project(theDay(), *m_store));
        QCOMPARE(feedback(), once);
        QCOMPARE(stored(), rows);
        QVERIFY(journal.reset(theDay()));
        QVERIFY(journal.project(theDay(), *m_store));
        QCOMPARE(stored().size(), 0);
        QCOMPARE(feedback(), QByteArray("sev\ttstart\tsip\tdip\tsport\tdport\tipkt\tibyt\n"));
    }

    void whatWasNotProjectedFollowsAtTheNextStart()
    {
        {
            Journal journal = open("ann");
            QVERIFY(journal.score(theDay(), { row(1) }, Severity::High, {}, {}));
            QVERIFY(journal.score(Day(2016, 7, 9), { row(2) }, Severity::Low, {}, {}));
        }
        QVERIFY(!QFile::exists(m_workspace.feedbackPath(theDay())));
        Journal journal = open("ann");
        QCOMPARE(journal.projectPending(*m_store).value(), 2);
        QVERIFY(feedback().contains("\n1\t"));
        QCOMPARE(stored().size(), 2);
        QCOMPARE(journal.projectPending(*m_store).value(), 0);
        QVERIFY(journal.expectProjection(theDay()));
        QCOMPARE(journal.projectPending(*m_store).value(), 1);
    }

    // One program projects what it read before the other decided and projected: the newer stays.
    void theSlowerProgramDoesNotUndoTheFaster()
    {
        Journal ann = open("ann");
        Journal bob = open("bob");
        QVERIFY(ann.score(theDay(), { row(1) }, Severity::High, {}, {}));
        bool interrupted = false;
        ann.setObserver([&](std::string_view step, bool before) {
            if (interrupted || step != "flow_threat_investigation" || !before)
                return;
            interrupted = true;
            QVERIFY(bob.score(theDay(), { row(1) }, Severity::Low, {}, {}));
            QVERIFY(bob.project(theDay(), *m_store));
        });
        QVERIFY(ann.project(theDay(), *m_store));
        QVERIFY(interrupted);
        QCOMPARE(stored(), (QList<QVariantList> { { 1, 3 } }));
        QVERIFY2(feedback().contains("\n3\t"), feedback().constData());
    }

    // As after a deletion: the decisions wait until a run brings the day back.
    void aDayWithoutARunIsNotProjected()
    {
        const Day other(2016, 7, 10);
        Journal journal = open("ann");
        QVERIFY(journal.score(other, { row(1) }, Severity::High, {}, {}));
        QVERIFY(journal.project(other, *m_store));
        QVERIFY(!QFile::exists(m_workspace.dayFolder(other)));
        QCOMPARE(stored().size(), 0);
        QCOMPARE(journal.projectPending(*m_store).value(), 0); // and is not behind either
        runDay(other);
        QVERIFY(journal.project(other, *m_store));
        QCOMPARE(stored(), (QList<QVariantList> { { 1, 1 } }));
        QVERIFY(QFile::exists(m_workspace.feedbackPath(other)));
    }

    // The day goes between the two things a projection writes.
    void aDayDeletedWhileItIsProjectedStaysDeleted()
    {
        Journal journal = open("ann");
        QVERIFY(journal.score(theDay(), { row(1) }, Severity::High, {}, {}));
        journal.setObserver([this](std::string_view step, bool before) {
            if (step == "ml_feedback" && before)
                QVERIFY(m_store->deleteDay(theDay(), {}));
        });
        QVERIFY(journal.project(theDay(), *m_store));
        QCOMPARE(stored().size(), 0);
        QVERIFY(!QFile::exists(m_workspace.dayFolder(theDay())));
        QVERIFY(!QFile::exists(m_workspace.notebookFolder(theDay())));
    }

    // Where else the feedback file goes: each time it was written, and not of a day that is gone.
    void theSinkGetsEveryFeedbackFile()
    {
        Journal journal = open("ann");
        QMap<Day, QByteArray> delivered;
        journal.setFeedbackSink([&](Day day, const QByteArray& content) -> Result<void> {
            delivered[day] = content;
            return {};
        });
        QVERIFY(journal.score(theDay(), { row(1) }, Severity::High, {}, {}));
        QVERIFY(journal.project(theDay(), *m_store));
        QVERIFY(journal.undo(theDay()));
        QVERIFY(journal.project(theDay(), *m_store));
        QCOMPARE(delivered, (QMap<Day, QByteArray> { { theDay(), feedback() } }));
        const Day other(2016, 7, 10);
        QVERIFY(journal.score(other, { row(1) }, Severity::High, {}, {}));
        QVERIFY(journal.project(other, *m_store));
        delivered.clear();
        QVERIFY(journal.redo(theDay()));
        journal.setObserver([this](std::string_view step, bool before) {
            if (step == "ml_feedback" && before)
                QVERIFY(m_store->deleteDay(theDay(), {}));
        });
        QVERIFY(journal.project(theDay(), *m_store));
        QCOMPARE(delivered.size(), 0);
    }

    void whatTheSinkDidNotTakeStaysBehindAlone()
    {
        const Day other(2016, 7, 9);
        const auto refuse = [](Day day, const QByteArray&) -> Result<void> {
            if (day != theDay())
                return {};
            return failure(ErrorCode::NotDelivered, QStringLiteral("not taken"));
        };
        {
            Journal journal = open("ann");
            journal.setFeedbackSink(refuse);
            QVERIFY(journal.score(theDay(), { row(1) }, Severity::High, {}, {}));
            const auto done = journal.project(theDay(), *m_store);
            QVERIFY(!done);
            QCOMPARE(int(done.error().code), int(ErrorCode::NotDelivered));
            // All that is here followed the decision.
            QCOMPARE(stored().size(), 1);
            QVERIFY(feedback().contains("\n1\t"));
            QVERIFY(journal.score(other, { row(2) }, Severity::Low, {}, {}));
        }
        Journal journal = open("ann");
        journal.setFeedbackSink(refuse);
        QCOMPARE(journal.projectPending(*m_store).value(), 1); // the other day
        QCOMPARE(stored().size(), 2);
        QVERIFY(journal.undelivered());
        QCOMPARE(journal.undelivered()->message, QStringLiteral("not taken"));
        QCOMPARE(journal.projectPending(*m_store).value(), 0);
        QVERIFY(journal.undelivered());
        journal.setFeedbackSink({});
        QCOMPARE(journal.projectPending(*m_store).value(), 1);
        QVERIFY(!journal.undelivered());
    }

private:
    void runDay(Day day)
    {
        auto writer = m_store->beginRun(day, {});
        QVERIFY(writer);
        RunReport report;
        report.id = day.compact();
        report.day = day;
        QVERIFY((*writer)->saveReport(report));
        QVERIFY((*writer)->commit());
    }

    Journal open(const char* who)
    {
        auto journal = Journal::open(m_workspace, QString::fromLatin1(who));
        if (!journal)
            qFatal("%s", qPrintable(journal.error().text()));
        return std::move(*journal);
    }

    QString shown(Journal& journal)
    {
        QStringList lines;
        for (const auto& [key, verdict] : (*journal.day(theDay()))->verdicts())
            lines += QStringLiteral("%1:%2").arg(key.sport).arg(severityWord(verdict.severity));
        lines.sort();
        return lines.join(QLatin1Char(' '));
    }

    QString shown()
    {
        Journal journal = open("reader");
        return shown(journal);
    }

    QList<QVariantList> stored() const
    {
        return rowsOf(m_workspace.storePath(),
                      QStringLiteral(
                          "SELECT srcport, score FROM flow_threat_investigation ORDER BY srcport"));
    }

    QByteArray feedback() const { return readFile(m_workspace.feedbackPath(theDay())); }

    std::unique_ptr<QTemporaryDir> m_folder;
    Workspace m_workspace;
    std::unique_ptr<Store> m_store;
};

FW_TEST(TestJournal, "tst_journal")

} // namespace fw

#include "tst_journal.moc"
