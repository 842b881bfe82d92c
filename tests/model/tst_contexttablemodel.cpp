// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "views/models/contexttablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace fw {

class TestContextTableModel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aTableOfTheFilesRows()
    {
        ContextTableModel model(ContextTable::IpRanges);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setDocument(ContextDocument::parse("start,end,name\n10.0.0.0,10.0.0.255,office\n\n"
                                                 "rubbish <b>\n10.0.0.0,10.0.0.255,again\n",
                                                 ContextTable::IpRanges));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(text(model, 0, ContextTableModel::Range), QStringLiteral("10.0.0.0/24"));
        QCOMPARE(text(model, 0, ContextTableModel::Name), QStringLiteral("office"));
        QCOMPARE(text(model, 1, ContextTableModel::Range), QStringLiteral("rubbish <b>"));
        QVERIFY(!text(model, 1, ContextTableModel::Problem).isEmpty());
        QVERIFY(text(model, 2, ContextTableModel::Problem).contains(QLatin1String("line 2")));
        QCOMPARE(model.problems(), 2);
        // The line of the file stands before each row.
        QCOMPARE(model.headerData(1, Qt::Vertical, Qt::DisplayRole).toInt(), 4);
        const QString tip = model.index(1, 0).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(QLatin1String("&lt;b&gt;")), qPrintable(tip));
        QVERIFY(!(model.flags(model.index(1, 0)) & Qt::ItemIsEditable));
    }

    void rowsAreChangedAddedAndRemoved()
    {
        ContextTableModel model(ContextTable::Names);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QSignalSpy changed(&model, &ContextTableModel::changed);
        const QSignalSpy refused(&model, &ContextTableModel::refused);
        QString reason;
        QVERIFY(model.addRow(QStringLiteral(" 10.0.0.0/8 "), QStringLiteral("all"), reason));
        QVERIFY(model.addRow(QStringLiteral("10.0.0.5"), QStringLiteral("one"), reason));
        QVERIFY(!model.addRow(QStringLiteral("10.0.0.5/99"), QStringLiteral("x"), reason));
        QVERIFY(!reason.isEmpty());
        QVERIFY(!model.addRow(QStringLiteral("10.0.0.6"), QStringLiteral(" "), reason));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(changed.size(), 2);

        QVERIFY(model.setData(model.index(1, ContextTableModel::Range), QStringLiteral("10.0.0.7"),
                              Qt::EditRole));
        QVERIFY(!model.setData(model.index(1, ContextTableModel::Range), QStringLiteral("x"),
                               Qt::EditRole));
        QVERIFY(!model.setData(model.index(1, ContextTableModel::Name), QString(), Qt::EditRole));
        QCOMPARE(refused.size(), 2);
        QVERIFY(model.setData(model.index(1, ContextTableModel::Name), QStringLiteral("seven"),
                              Qt::EditRole));
        QCOMPARE(model.document().toBytes(),
                 QByteArray("ip,name\n10.0.0.0/8,all\n10.0.0.7,seven\n"));
        model.removeLines({ 0, 0 });
        QCOMPARE(model.document().toBytes(), QByteArray("ip,name\n10.0.0.7,seven\n"));
    }

private:
    static QString text(const ContextTableModel& model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
};

FW_TEST(TestContextTableModel, "tst_contexttablemodel")

} // namespace fw

#include "tst_contexttablemodel.moc"
