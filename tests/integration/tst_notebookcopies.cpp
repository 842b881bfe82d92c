// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/session.h"
#include "core/notebooks/copiedtemplates.h"
#include "core/notebooks/daynotebooks.h"
#include "core/pipeline/stagedfiles.h"
#include "tests/integration/dayfixture.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace fw {

using namespace test;

namespace {

const QString advanced = QStringLiteral("Advanced_Mode.ipynb");
const QString threat = QStringLiteral("Threat_Investigation.ipynb");
const QString module = QStringLiteral("flow_day.py");

} // namespace

// Which notebooks a run copies, brings up to date and leaves alone, and what the window does with
// one.
class TestNotebookCopies : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_folder.emplace(temporaryTemplate());
        auto session = Session::open(m_folder->filePath(QStringLiteral("w")));
        QVERIFY(session);
        m_session = std::move(*session);
        writeFile(m_folder->filePath(QStringLiteral("results.csv")), firstResults());
        run();
    }

    void cleanup()
    {
        m_session.reset();
        m_folder.reset();
    }

    void missingOnesAreCopied()
    {
        QCOMPARE(m_report.find(Stage::Notebooks)->rows, 3);
        QCOMPARE(m_report.find(Stage::Notebooks)->note, QString());
        for (const QString& name : { advanced, threat, module })
            QCOMPARE(readFile(path(name)), contentOf(name));
        run();
        QCOMPARE(m_report.find(Stage::Notebooks)->rows, 0);
        QVERIFY(QFile::remove(path(threat)));
        run();
        QCOMPARE(m_report.find(Stage::Notebooks)->rows, 1);
        QCOMPARE(readFile(path(threat)), contentOf(threat));
    }

    // As if an older version of the program had copied them.
    void untouchedOnesFollowANewerTemplate()
    {
        makeOlder(advanced, "older");
        makeOlder(module, "# older");
        QCOMPARE(state(advanced).state, NotebookState::AsCopied);
        QVERIFY(state(advanced).isTemplateNewer);
        QVERIFY(!state(threat).isTemplateNewer);
        run();
        QCOMPARE(m_report.find(Stage::Notebooks)->rows, 2);
        QVERIFY(
            m_report.find(Stage::Notebooks)->note.contains(QStringLiteral("newer templates: 2")));
        QCOMPARE(readFile(path(advanced)), contentOf(advanced));
        QCOMPARE(readFile(path(module)), contentOf(module));
        QCOMPARE(state(advanced).state, NotebookState::AsCopied);
        QVERIFY(!state(advanced).isTemplateNewer);
    }

    void changedOnesAreKeptAndSaid()
    {
        makeOlder(advanced, "older");
        writeFile(path(advanced), "mine");
        run();
        QCOMPARE(m_report.find(Stage::Notebooks)->rows, 0);
        QVERIFY(m_report.find(Stage::Notebooks)->note.contains(advanced));
        QCOMPARE(readFile(path(advanced)), QByteArray("mine"));
        QCOMPARE(state(advanced).state, NotebookState::Changed);
        QVERIFY(state(advanced).isTemplateNewer);
        // Also when it was changed without a newer template: nothing to say then.
        writeFile(path(threat), "mine too");
        run();
        QCOMPARE(readFile(path(threat)), QByteArray("mine too"));
        QVERIFY(!m_report.find(Stage::Notebooks)->note.contains(threat));
    }

    void withoutARecordEveryFileIsTheAnalysts()
    {
        for (const char* record :
             { "", "{", "[1]", "{\"sha256\": {\"Advanced_Mode.ipynb\": \"\"}}" }) {
            writeFile(path(advanced), "mine");
            writeFile(path(CopiedTemplates::fileName()), record);
            run();
            QCOMPARE(readFile(path(advanced)), QByteArray("mine"));
            // Those that are as the template are known again.
            QCOMPARE(state(threat).state, NotebookState::AsCopied);
        }
        // What a version before this one copied stays too, and is the analyst's own.
        writeFile(path(QStringLiteral("Day_In_Numbers.ipynb")), "old");
        run();
        QCOMPARE(readFile(path(QStringLiteral("Day_In_Numbers.ipynb"))), QByteArray("old"));
        QCOMPARE(state(QStringLiteral("Day_In_Numbers.ipynb")).state, NotebookState::Own);
    }

    // Between the commit and the renames the analyst saved: his is kept.
    void oneChangedMeanwhileIsKept()
    {
        makeOlder(advanced, "older");
        const QString mine = path(advanced);
        bool isChanged = false;
        m_session->setObserver([&](std::string_view step, bool isBefore) {
            if (step == "rename" && isBefore && !isChanged) {
                writeFile(mine, "saved just now");
                isChanged = true;
            }
        });
        run();
        QVERIFY(isChanged);
        QCOMPARE(readFile(mine), QByteArray("saved just now"));
        QCOMPARE(state(advanced).state, NotebookState::Changed);
    }

    void refreshKeepsTheAnalystsCopyAside()
    {
        QCOMPARE(refreshNotebook(m_session->workspace(), theDay(), advanced).value(), QString());
        writeFile(path(advanced), "mine");
        QVERIFY(QFile::remove(path(module)));
        const auto aside = refreshNotebook(m_session->workspace(), theDay(), advanced);
        QVERIFY(aside);
        QCOMPARE(*aside, QStringLiteral("Advanced_Mode mine.ipynb"));
        QCOMPARE(readFile(path(*aside)), QByteArray("mine"));
        QCOMPARE(readFile(path(advanced)), contentOf(advanced));
        QCOMPARE(readFile(path(module)), contentOf(module));
        QCOMPARE(state(advanced).state, NotebookState::AsCopied);
        QCOMPARE(state(*aside).state, NotebookState::Own);
        writeFile(path(advanced), "mine again");
        QCOMPARE(refreshNotebook(m_session->workspace(), theDay(), advanced).value(),
                 QStringLiteral("Advanced_Mode mine 2.ipynb"));
        QCOMPARE(readFile(path(QStringLiteral("Advanced_Mode mine.ipynb"))), QByteArray("mine"));
        QVERIFY(!refreshNotebook(m_session->workspace(), theDay(), *aside));
    }

    void aNewCopyHasANameOfItsOwn()
    {
        writeFile(path(advanced), "mine");
        const auto copy = copyNotebook(m_session->workspace(), theDay(), advanced);
        QVERIFY(copy);
        QCOMPARE(*copy, QStringLiteral("Advanced_Mode 2.ipynb"));
        QCOMPARE(readFile(path(*copy)), contentOf(advanced)); // fresh
        writeFile(path(QStringLiteral("own.ipynb")), "own");
        const auto second =
            copyNotebook(m_session->workspace(), theDay(), QStringLiteral("own.ipynb"));
        QVERIFY(second);
        QCOMPARE(readFile(path(*second)), QByteArray("own"));
        for (const char* wrong : { "../x.ipynb", "flow_day.py", "/etc/passwd", "" })
            QVERIFY(!copyNotebook(m_session->workspace(), theDay(), QLatin1String(wrong)));
    }

    void aFolderInTheWayIsNoNotebook()
    {
        QVERIFY(QDir().mkpath(path(QStringLiteral("folder.ipynb"))));
        QVERIFY(QFile::remove(path(advanced)));
        QCOMPARE(state(advanced).state, NotebookState::Missing);
        const auto all = dayNotebooks(m_session->workspace(), theDay());
        QVERIFY(all);
        QCOMPARE(all->size(), std::size_t(2));
    }

private:
    void run()
    {
        const auto report =
            m_session->run({ theDay(), 10, m_folder->filePath(QStringLiteral("results.csv")) }, {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
        m_report = *report;
    }
    QString path(const QString& name) const
    {
        return m_session->workspace().notebookFolder(theDay()) + QLatin1Char('/') + name;
    }
    static QByteArray contentOf(const QString& name)
    {
        const auto templates = notebookTemplates();
        for (const NotebookTemplate& one : *templates)
            if (one.name == name)
                return one.content;
        qFatal("no template %s", qPrintable(name));
    }
    void makeOlder(const QString& name, const char* content) const
    {
        const QString folder = m_session->workspace().notebookFolder(theDay());
        CopiedTemplates copied = CopiedTemplates::of(folder);
        copied.note({ name, content });
        writeFile(path(name), content);
        writeFile(path(CopiedTemplates::fileName()), copied.toJson());
    }
    DayNotebook state(const QString& name) const
    {
        const auto all = dayNotebooks(m_session->workspace(), theDay());
        for (const DayNotebook& one : *all)
            if (one.name == name)
                return one;
        qFatal("%s is not listed", qPrintable(name));
    }

    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    RunReport m_report;
};

FW_TEST(TestNotebookCopies, "tst_notebookcopies")

} // namespace fw

#include "tst_notebookcopies.moc"
