// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/journal.h"
#include "tests/integration/dayfixture.h"
#include "tests/integration/programrunner.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

namespace fw {

namespace {

// Times are of this moment.
QString withoutTimes(const QByteArray& out)
{
    static const QRegularExpression time(
        QStringLiteral("20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d"));
    return QString::fromUtf8(out).replace(time, QStringLiteral("TIME"));
}

} // namespace

// The real program's undo, redo and history.
class TestFlowOaHistory : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void stepsAreToldAsTheyWere()
    {
        const test::FlowOaPlace place;
        place.runSmallDay();
        const QString who = currentUser();
        QCOMPARE(place.run("undo -d 20160708").out,
                 QByteArray("2016-07-08: there is nothing to undo.\n"));
        QCOMPARE(place.run("redo -d 20160708").out,
                 QByteArray("2016-07-08: there is nothing to redo.\n"));
        QCOMPARE(place.run("score -d 20160708 --score high --dst-port 443").code, 0);
        QCOMPARE(place
                     .run("score -d 20160708 --score low --ip 10.0.0.5",
                          { QStringLiteral("--note"), QStringLiteral("a why") })
                     .code,
                 0);
        const auto undone = place.run("undo -d 2016-07-08");
        QCOMPARE(undone.code, 0);
        QCOMPARE(undone.err, QString());
        const QString step = QStringLiteral("step 2 by %1 at TIME UTC: Low: 2 connection").arg(who);
        QVERIFY2(withoutTimes(undone.out).startsWith(QStringLiteral("2016-07-08: undone: ") + step),
                 undone.out.constData());
        QVERIFY2(undone.out.endsWith(" (ip 10.0.0.5); note: a why\n"), undone.out.constData());
        QCOMPARE(place.feedback().count('\n'), 2);
        QVERIFY(place.feedback().contains("\n1\t"));
        const auto redone = place.run("redo -d 20160708");
        QVERIFY2(withoutTimes(redone.out).startsWith(QStringLiteral("2016-07-08: redone: ") + step),
                 redone.out.constData());
        QCOMPARE(place.feedback().count("\n3\t"), 2);
    }

    void historyMarksWhatIsUndone()
    {
        const test::FlowOaPlace place;
        place.runSmallDay();
        const auto empty = place.run("history -d 20160708 --format json");
        QCOMPARE(empty.code, 0);
        QCOMPARE(test::arrayOf(empty.out).size(), 0);
        QVERIFY2(empty.err.contains(QLatin1String("No decision about 2016-07-08")),
                 qPrintable(empty.err));
        QCOMPARE(place.run("score -d 20160708 --score high --dst-port 443").code, 0);
        QCOMPARE(place.run("score -d 20160708 --score low --dst-port 22").code, 0);
        QCOMPARE(place.run("undo -d 20160708").code, 0);
        QCOMPARE(place.run("reset -d 20160708 --yes").code, 0);
        const QString who = currentUser();
        QCOMPARE(withoutTimes(place.run("history -d 20160708 --format csv").out),
                 QStringLiteral("step,time,who,kind,target,undone,rows,connections,high,medium,"
                                "low,cleared,rule,note\n"
                                "4,TIME,%1,reset,,0,1,1,0,0,0,1,,\n"
                                "3,TIME,%1,undo,2,0,1,1,0,0,1,0,,\n"
                                "2,TIME,%1,score,,1,1,1,0,0,1,0,dport 22,\n"
                                "1,TIME,%1,score,,0,1,1,1,0,0,0,dport 443,\n")
                     .arg(who));
        const auto json = test::arrayOf(place.run("history -d 20160708 --format json").out);
        QCOMPARE(json.size(), 4);
        QCOMPARE(json[2][QLatin1String("undone")].toBool(), true);
        QCOMPARE(json[2][QLatin1String("low")].toInt(), 1);
        QCOMPARE(json[1][QLatin1String("target")].toInt(), 2);
        QVERIFY(json[0][QLatin1String("target")].isNull());
        QCOMPARE(json[3][QLatin1String("undone")].toBool(), false);
        const auto lines = place.run("history -d 20160708").out.split('\n');
        QCOMPARE(lines.size(), 6);
        QVERIFY2(lines[3].contains(" undone ") && lines[3].contains("(dport 22)"),
                 lines[3].constData());
        QVERIFY(!lines[4].contains("undone"));
    }

    void aHostileNoteCannotDriveTheTerminal()
    {
        const test::FlowOaPlace place;
        place.runSmallDay();
        const QString note = QStringLiteral("\x1b]0;title\x07,\"x\"\nnext");
        QCOMPARE(place
                     .run("score -d 20160708 --score high --dst-port 443",
                          { QStringLiteral("--note"), note })
                     .code,
                 0);
        const auto table = place.run("history -d 20160708");
        QVERIFY(!table.out.contains('\x1b') && !table.out.contains('\x07'));
        QCOMPARE(table.out.count('\n'), 2);
        QVERIFY(!place.run("undo -d 20160708").out.contains('\x1b'));
        QCOMPARE(test::arrayOf(place.run("history -d 20160708 --format json").out)
                     .at(1)[QLatin1String("note")]
                     .toString(),
                 note);
        QVERIFY(place.run("history -d 20160708 --format csv")
                    .out.contains("\"\x1b]0;title\x07,\"\"x\"\"\nnext\"\n"));
    }
};

FW_TEST(TestFlowOaHistory, "tst_flowoahistory")

} // namespace fw

#include "tst_flowoahistory.moc"
