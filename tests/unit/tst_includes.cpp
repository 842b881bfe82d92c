// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/unit/sourcetree.h"

#include <QTest>

namespace fw {

namespace {

using namespace test;

const QByteArray header("// SPDX-FileCopyrightText: 2026 Flow Workbench authors\n"
                        "// SPDX-License-Identifier: GPL-3.0-or-later\n");

SourceTree file(const char* path, const QByteArray& content)
{
    return { { QString::fromLatin1(path), content } };
}

} // namespace

// The plan of the house, held against the house itself.
class TestIncludes : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_tree = readSources(QStringLiteral(FLOW_SOURCE_DIR));
        QVERIFY(m_tree.size() > 50);
        QVERIFY(m_tree.contains(QStringLiteral("core/base/day.h")));
    }

    void everyArrowPointsTheRightWay() { none(wrongArrows(m_tree)); }
    void noFolderReachesItself() { none(circles(m_tree)); }
    void everyFileKeepsTheRules() { none(wrongContent(m_tree)); }

    // The checks themselves, on trees that are wrong.
    void aWrongArrowIsFound_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char* from, const char* to, bool allowed) {
            QTest::addRow("%s -> %s", from, to)
                << QString::fromLatin1(from) << QString::fromLatin1(to) << allowed;
        };
        row("core/base", "core/base", true);
        row("core/base", "core/types", false);
        row("core/types", "core/base", true);
        row("core/types", "core/storage", false);
        row("core/config", "core/storage", false);
        row("core/storage", "core/config", false);
        row("core/enrich", "core/storage", false);
        row("core/analysis", "core/ingest", false);
        row("core/triage", "core/storage", true);
        row("core/triage", "core/pipeline", false);
        row("core/pipeline", "core/triage", false);
        row("core/pipeline", "core/enrich", true);
        row("core/reputation", "core/enrich", true);
        row("core/reputation", "core/net", true);
        row("core/reputation", "core/storage", false);
        row("core/pipeline", "core/reputation", false);
        row("core/sample", "core/enrich", true);
        row("core/sample", "core/storage", false);
        row("core/explain", "core/enrich", true);
        row("core/explain", "core/storage", false);
        row("core/analysis", "core/explain", false);
        row("core/storage", "views/support", false);
        row("views/support", "core/types", true);
        row("views/support", "views/models", false);
        row("views/models", "views/widgets", false);
        row("views/widgets", "views/models", false);
        row("views/pages", "views/models", true);
        row("views/pages", "views/dialogs", false);
        row("views/pages", "app/services", false);
        row("app/services", "core/pipeline", true);
        row("app/services", "views/support", false);
        row("app/services", "app/commands", false);
        row("app/commands", "app/services", true);
        row("app/commands", "views/models", false);
        row("app/window", "views/pages", true);
        row("app/window", "app/services", true);
        row("core/attic", "core/base", false);
    }

    void aWrongArrowIsFound()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(bool, allowed);
        SourceTree tree;
        tree[from + QStringLiteral("/one.cpp")] = "#include \"" + to.toLatin1() + "/two.h\"\n";
        tree[to + QStringLiteral("/two.h")] = "\n";
        QCOMPARE(wrongArrows(tree).isEmpty(), allowed);
    }

    void includesAreRootedAndThere()
    {
        QVERIFY(!wrongArrows(file("core/base/a.cpp", "#include \"../base/b.h\"\n")).isEmpty());
        QVERIFY(!wrongArrows(file("core/base/a.cpp", "#include \"b.h\"\n")).isEmpty());
        QVERIFY(
            !wrongArrows(file("core/base/a.cpp", "#  include \"core/base/gone.h\"\n")).isEmpty());
        QVERIFY(wrongArrows(file("core/base/a.cpp", "#include <QString>\n")).isEmpty());
    }

    void aCircleIsFound()
    {
        SourceTree tree;
        tree[QStringLiteral("core/a/x.h")] = "#include \"core/b/x.h\"\n";
        tree[QStringLiteral("core/b/x.h")] = "#include \"core/c/x.h\"\n";
        tree[QStringLiteral("core/c/x.h")] = "#include \"core/c/y.h\"\n";
        QCOMPARE(circles(tree), QStringList());
        tree[QStringLiteral("core/c/y.h")] = "#include \"core/a/z.h\"\n";
        QCOMPARE(circles(tree),
                 QStringList { QStringLiteral("core/a -> core/b -> core/c -> core/a") });
    }

    void wrongContentIsFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char* path, const char* content, bool allowed) {
            QTest::addRow("%s: %s", path, content)
                << QString::fromLatin1(path) << QByteArray(content) << allowed;
        };
        row("core/base/a.cpp", "int x;", true);
        row("views/pages/a.cpp", "QCoreApplication::processEvents();", false);
        row("views/pages/a.cpp", "// no processEvents here", true);
        row("core/base/a.cpp", "std::this_thread::sleep_for(x);", false);
        row("app/window/a.cpp", "usleep (3);", false);
        row("core/base/worker.h", "#pragma once\nstd::jthread m_thread;", true);
        row("core/base/other.h", "#pragma once\nstd::jthread m_thread;", false);
        row("core/base/other.h", "auto* t = new QThread(this);", false);
        row("core/storage/a.cpp", "q(\"SELECT a FROM b\");", true);
        row("core/triage/a.cpp", "q(\"SELECT a FROM b\");", false);
        row("core/triage/a.cpp", "q(\"DELETE FROM b\");", false);
        row("core/triage/a.cpp", "q(\"update b set c = 1\");", false);
        row("core/triage/a.cpp", "q(\"INSERT INTO b VALUES (1)\");", false);
        row("views/pages/a.cpp", "tr(\"Select a row\");", true);
        row("core/types/a.h", "#pragma once\n#include <QColor>", false);
        row("views/models/a.h", "#pragma once\n#include <QColor>", true);
        row("app/commands/a.cpp", "#include <QWidget>", false);
        row("core/base/a.h", "int x;", false);
        row("core/base/a.cpp", "int x; /* all done */", true);
    }

    void wrongContentIsFound()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, content);
        QFETCH(bool, allowed);
        const QStringList found = wrongContent({ { path, header + content + '\n' } });
        QVERIFY2(found.isEmpty() == allowed, qPrintable(found.join(QLatin1Char('\n'))));
    }

    void licenceAndLengthAreChecked()
    {
        QVERIFY(!wrongContent(file("core/base/a.cpp", "int x;\n")).isEmpty());
        QVERIFY(wrongContent(file("core/base/a.cpp", header + QByteArray(398, '\n'))).isEmpty());
        QVERIFY(!wrongContent(file("core/base/a.cpp", header + QByteArray(399, '\n'))).isEmpty());
    }

private:
    static void none(const QStringList& found)
    {
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    SourceTree m_tree;
};

FW_TEST(TestIncludes, "tst_includes")

} // namespace fw

#include "tst_includes.moc"
