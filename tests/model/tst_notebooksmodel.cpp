// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "views/models/notebooksmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

namespace fw {

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

std::vector<DayNotebook> notebooks(const QStringList& names)
{
    std::vector<DayNotebook> made;
    for (const QString& name : names) {
        DayNotebook notebook;
        notebook.name = name;
        made.push_back(notebook);
    }
    return made;
}

} // namespace

class TestNotebooksModel : public test::EnglishTestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theSameNotebooksChangeInPlace()
    {
        NotebooksModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        QCOMPARE(model.rowCount(), 0);
        model.setNotebooks(
            notebooks({ QStringLiteral("A.ipynb"), QStringLiteral("<b>B</b>.ipynb") }));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowOf(QStringLiteral("<b>B</b>.ipynb")), 1);
        QCOMPARE(model.rowOf(QStringLiteral("C.ipynb")), -1);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setNotebooks(
            notebooks({ QStringLiteral("A.ipynb"), QStringLiteral("<b>B</b>.ipynb") }));
        QCOMPARE(resets.size(), 0);
        model.setNotebooks(notebooks({ QStringLiteral("B.ipynb") }));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowOf(QStringLiteral("A.ipynb")), -1);
    }

    void eachColumnHasATitleAndNoRichText()
    {
        NotebooksModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.setNotebooks(notebooks({ QStringLiteral("<b>B</b>.ipynb") }));
        for (int column = 0; column < model.columnCount(); ++column) {
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
            QVERIFY(!Qt::mightBeRichText(model.index(0, column).data(Qt::ToolTipRole).toString()));
        }
        QCOMPARE(model.index(0, NotebooksModel::Name).data().toString(),
                 QStringLiteral("<b>B</b>.ipynb"));
    }
};

FW_TEST(TestNotebooksModel, "tst_notebooksmodel")

} // namespace fw

#include "tst_notebooksmodel.moc"
