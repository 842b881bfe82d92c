// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/deletedays.h"
#include "core/base/format.h"
#include "core/pipeline/daylock.h"
#include "tests/integration/badinput.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

namespace fw {

using namespace test;

// Several days at once: each wholly or not at all, and told as it was.
class TestDeleteDays : public EnglishTestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        EnglishTestCase::init();
        m_folder = std::make_unique<QTemporaryDir>(temporaryTemplate());
        auto session = Session::open(root());
        QVERIFY2(session, session ? "" : qPrintable(session.error().text()));
        m_session = std::move(*session);
        for (int day = 8; day <= 10; ++day) {
            const QByteArray date = QByteArray("2016-07-") + QByteArray::number(100 + day).mid(1);
            writeFile(path("flows.csv"),
                      flowHeader()
                          + flowLine((date + " 10:00:00").constData(),
                                     { "10.0.0.5", 1, "10.0.0.6", 2 }, "TCP", 1, 1));
            QVERIFY(m_session->import(path("flows.csv"), {}));
            writeFile(m_session->workspace().resultsPath(Day(2016, 7, day)),
                      resultLine((date + " 10:00:00").constData(), { "10.0.0.5", 1, "10.0.0.6", 2 },
                                 "TCP", 1, 1, "1e-9"));
            QVERIFY(m_session->run({ Day(2016, 7, day), 10, {} }, {}));
        }
        const auto rows = m_session->store().suspicious(m_newest);
        QVERIFY(m_session->score(m_newest, *rows, Severity::High, {}, {}));
    }

    void cleanup()
    {
        m_session.reset();
        m_folder.reset();
        EnglishTestCase::cleanup();
    }

    void allOfThemGoAndTheNextOlderIsShown()
    {
        const DayState kept = stateOf(root(), m_oldest);
        const std::int64_t bytes = bytesOnDisk(m_newest) + bytesOnDisk(m_middle);
        const auto result = deleteDays(*m_session, { m_newest, m_middle }, m_newest, {});
        QVERIFY(result.isWhole());
        QCOMPARE(result.deleted.size(), std::size_t { 2 });
        QCOMPARE(result.steps, 1);
        QCOMPARE(result.show, m_oldest);
        QCOMPARE(result.freedBytes(), bytes);
        const QString text = deletionText(result);
        QVERIFY2(text.startsWith(QStringLiteral("Deleted 2 day")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("; %1 of the disk are free again. 1 decision")
                                   .arg(formatBytes(bytes))),
                 qPrintable(text));
        QVERIFY(stateOf(root(), m_oldest).difference(kept).isEmpty());
        QCOMPARE(m_session->days()->size(), std::size_t { 1 });
    }

    void whatIsShownNext()
    {
        // The shown day stays when another goes; without an older one the newest is next.
        QCOMPARE(deleteDays(*m_session, { m_middle }, m_newest, {}).show, m_newest);
        QCOMPARE(deleteDays(*m_session, { m_oldest }, m_oldest, {}).show, m_newest);
        QVERIFY(!deleteDays(*m_session, { m_newest }, m_newest, {}).show.isValid());
    }

    void aDayThatIsWorkedOnKeepsNoOther()
    {
        const auto lock = DayLock::acquire(m_session->workspace(), m_newest);
        QVERIFY(lock);
        const DayState before = stateOf(root(), m_newest);
        const auto result = deleteDays(*m_session, { m_newest, m_middle }, m_newest, {});
        QVERIFY(!result.isWhole());
        QCOMPARE(result.kept.size(), std::size_t { 1 });
        QCOMPARE(result.kept.front().first, m_newest);
        QCOMPARE(result.show, m_newest);
        QVERIFY(stateOf(root(), m_newest).difference(before).isEmpty());
        const QString text = deletionText(result);
        QVERIFY2(text.startsWith(QStringLiteral("Deleted 2016-07-09; "))
                     && text.contains(QStringLiteral("2016-07-10 was not deleted: 2016-07-10 is "
                                                     "being worked on by")),
                 qPrintable(text));
    }

    void whatIsStoppedStaysAsItWas()
    {
        std::stop_source stop;
        m_session->setObserver([&stop](std::string_view step, bool before) {
            if (step == "commit" && !before)
                stop.request_stop();
        });
        const DayState before = stateOf(root(), m_middle);
        const auto result = deleteDays(*m_session, { m_newest, m_middle }, m_newest,
                                       RunContext(stop.get_token(), {}));
        QVERIFY(result.isCancelled && !result.isWhole());
        QCOMPARE(result.deleted.size(), std::size_t { 1 });
        QVERIFY(stateOf(root(), m_middle).difference(before).isEmpty());
        QVERIFY2(deletionText(result).startsWith(
                     QStringLiteral("Stopped; the days not yet deleted are as they were. Deleted "
                                    "2016-07-10; ")),
                 qPrintable(deletionText(result)));
    }

    void progressIsTold()
    {
        std::vector<Progress> told;
        deleteDays(*m_session, { m_newest, m_middle }, m_newest,
                   RunContext({}, [&told](const Progress& progress) { told.push_back(progress); }));
        QCOMPARE(told,
                 (std::vector<Progress> { { QStringLiteral("Deleting 2016-07-10"), 0, 2 },
                                          { QStringLiteral("Deleting 2016-07-09"), 1, 2 } }));
    }

    void aDayThatIsGoneIsNamedAndTheRestIsPreviewed()
    {
        const auto previews = previewDeletions(*m_session, { Day(2001, 1, 1), m_newest });
        QCOMPARE(previews.days.size(), std::size_t { 1 });
        QCOMPARE(previews.days.front().steps, 1);
        QCOMPARE(previews.days.front().contents.bytes(), bytesOnDisk(m_newest));
        QCOMPARE(previews.problems,
                 QStringList { QStringLiteral("The workspace has nothing of 2001-01-01.") });
    }

    // Another program reads the raw flows: its file goes, and it reads on.
    void aFileThatIsOpenElsewhereGoesToo()
    {
        QFile open(m_session->workspace().rawFlowsPath(m_newest));
        QVERIFY(open.open(QIODevice::ReadOnly));
        const qint64 size = open.size();
        QVERIFY(deleteDays(*m_session, { m_newest }, m_newest, {}).isWhole());
        QVERIFY(!QFile::exists(open.fileName()));
        QCOMPARE(open.readAll().size(), size);
    }

    void unknownFilesAreNamedAndGo()
    {
        const QString folder = m_session->workspace().dayFolder(m_newest);
        writeFile(folder + QStringLiteral("/notes/<b>mine.txt"), QByteArray(1234, 'x'));
        const auto previews = previewDeletions(*m_session, { m_newest });
        const auto& files = previews.days.front().contents.files;
        QVERIFY(std::find(
                    files.begin(), files.end(),
                    DayFile { QStringLiteral("data/flow/20160710/notes/<b>mine.txt"), 1234, false })
                != files.end());
        QVERIFY(deleteDays(*m_session, { m_newest }, m_newest, {}).isWhole());
        QVERIFY(!QFile::exists(folder));
    }

    // What is left does not count as free.
    void roomIsMeasuredAndNotPromised()
    {
        const QString folder = m_session->workspace().dayFolder(m_newest);
        const QString late = folder + QStringLiteral("/late");
        m_session->setObserver([&late](std::string_view step, bool before) {
            // Where the day's folder was, somebody puts a link while the deletion goes on.
            if (step == "commit" && !before) {
                const QString folder = QFileInfo(late).path();
                QVERIFY(QDir().rename(folder, folder + QStringLiteral("-outside")));
                QVERIFY(QFile::link(folder + QStringLiteral("-outside"), folder));
            }
        });
        const auto result = deleteDays(*m_session, { m_newest }, m_newest, {});
        QCOMPARE(result.deleted.size(), std::size_t { 1 });
        QVERIFY(result.deleted.front().deleted.left && !result.isWhole());
        QVERIFY(result.freedBytes() < result.deleted.front().deleted.contents.bytes());
        QVERIFY2(deletionText(result).contains(
                     QStringLiteral("Not all files of 2016-07-10 could be removed; the next start "
                                    "of the program tries again.")),
                 qPrintable(deletionText(result)));
    }

    // Found before anything is gone, also in a folder below the day's.
    void aReadOnlyFolderKeepsTheDayWhole_data()
    {
        QTest::addColumn<QByteArray>("folder");
        for (const char* folder :
             { "data/flow/20160708", "ipynb/flow/20160708", "data/flow/20160708/deeper" })
            QTest::newRow(folder) << QByteArray(folder);
    }

    void aReadOnlyFolderKeepsTheDayWhole()
    {
        QFETCH(QByteArray, folder);
        BadInputPlace place;
        if (!place.canRunUnprivileged())
            QSKIP("root cannot drop its rights here");
        place.makeAnew();
        writeFile(place.inWorkspace("data/flow/20160708/deeper/file"), "x");
        place.giveAway();
        place.rememberKept();
        const QByteArray path = QFile::encodeName(place.inWorkspace(folder.constData()));
        QCOMPARE(::chmod(path.constData(), 0555), 0);
        const Ended ended = place.runUnprivileged("delete-day -d 20160708 --yes");
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains(QStringLiteral("cannot be written to"))
                     && ended.err.contains(QStringLiteral("othing was changed")),
                 qPrintable(ended.err));
        place.requireKept();
        QCOMPARE(::chmod(path.constData(), 0755), 0);
        QCOMPARE(place.runUnprivileged("delete-day -d 20160708 --yes").code, 0);
        QVERIFY(!QFile::exists(place.inWorkspace("data/flow/20160708")));
    }

private:
    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    QString root() const { return path("w"); }

    std::int64_t bytesOnDisk(Day day) const
    {
        std::int64_t sum = 0;
        for (const QString& folder : Workspace::dayFolderNames(day)) {
            QDirIterator it(root() + QLatin1Char('/') + folder, QDir::Files | QDir::Hidden,
                            QDirIterator::Subdirectories);
            while (it.hasNext())
                if (const QFileInfo file(it.next()); file.fileName() != QLatin1String(".lock"))
                    sum += file.size();
        }
        return sum;
    }

    const Day m_oldest { 2016, 7, 8 };
    const Day m_middle { 2016, 7, 9 };
    const Day m_newest { 2016, 7, 10 };
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

FW_TEST(TestDeleteDays, "tst_deletedays")

} // namespace fw

#include "tst_deletedays.moc"
