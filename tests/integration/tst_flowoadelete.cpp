// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/dayfixture.h"
#include "tests/integration/programrunner.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

namespace fw {

// The real program's delete-day; what it deletes is tested with the session.
class TestFlowOaDelete : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void withoutYesItSaysWhatWouldGo()
    {
        const test::FlowOaPlace place;
        place.importSmallDay();
        place.runSmallDay();
        QCOMPARE(place.run("score -d 20160708 --score high --dst-port 443").code, 0);
        const QByteArray listed = place.listed();
        const auto asked = place.run("delete-day -d 20160708");
        QCOMPARE(asked.code, 2);
        QCOMPARE(asked.out, QByteArray());
        const QString said = asked.err.simplified();
        for (const char* part : { "2016-07-08: would be deleted", "rows of flow_scores 3",
                                  "rows of oa_run 1", "rows of flow_threat_investigation 1",
                                  "raw flows 9", "file data/flow/20160708/flow.sqlite ",
                                  "notebook ipynb/flow/20160708/Advanced_Mode.ipynb ",
                                  "The journal stays", "Nothing was changed; --yes does it." })
            QVERIFY2(said.contains(QLatin1String(part)), qPrintable(said));
        QCOMPARE(place.listed(), listed);
        QVERIFY(QFile::exists(place.dayFile("flow.sqlite")));
    }

    void withYesItDoes()
    {
        const test::FlowOaPlace place;
        place.importSmallDay();
        place.runSmallDay();
        QCOMPARE(place.run("score -d 20160708 --score high --dst-port 443").code, 0);
        const auto deleted = place.run("delete-day -d 20160708 --yes");
        QVERIFY2(deleted.code == 0, qPrintable(deleted.err));
        QCOMPARE(deleted.out,
                 QByteArray("2016-07-08: deleted (table rows: 20, raw flows: 9, files: 7, "
                            "notebooks: 2)\n"));
        QVERIFY2(deleted.err.contains(QLatin1String("applies again if the day is brought back")),
                 qPrintable(deleted.err));
        QVERIFY(!QFile::exists(place.workspace() + QStringLiteral("/data/flow/20160708")));
        QVERIFY(!QFile::exists(place.workspace() + QStringLiteral("/ipynb/flow/20160708")));
        QCOMPARE(test::arrayOf(place.run("days --format json").out).size(), 0);
        QCOMPARE(test::arrayOf(place.run("history -d 20160708 --format json").out).size(), 1);
        for (const char* again : { "delete-day -d 20160708", "delete-day -d 20160708 --yes" }) {
            const auto none = place.run(again);
            QCOMPARE(none.code, 1);
            QVERIFY2(none.err.contains(QLatin1String("has nothing of 2016-07-08")),
                     qPrintable(none.err));
        }
        QVERIFY(!QFile::exists(place.workspace() + QStringLiteral("/data/flow/20160708")));
    }

    void aHostileFileNameCannotDriveTheTerminal()
    {
        const test::FlowOaPlace place;
        place.runSmallDay();
        test::writeFile(place.workspace()
                            + QStringLiteral("/ipynb/flow/20160708/\x1b]0;title\x07\n.ipynb"),
                        "x");
        const auto asked = place.run("delete-day -d 20160708");
        QCOMPARE(asked.code, 2);
        QVERIFY(!asked.err.contains(QLatin1Char('\x1b')));
        QVERIFY2(asked.err.contains(QStringLiteral("\ufffd]0;title\ufffd\ufffd.ipynb")),
                 qPrintable(asked.err));
        QCOMPARE(place.run("delete-day -d 20160708 --yes").code, 0);
    }
};

FW_TEST(TestFlowOaDelete, "tst_flowoadelete")

} // namespace fw

#include "tst_flowoadelete.moc"
