// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "views/models/importfilesmodel.h"
#include "views/pages/importreportpanel.h"
#include "views/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTextDocument>

namespace fw {

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

BatchFile fileOf(const char* path, FileOutcome outcome, std::int64_t flows)
{
    BatchFile file;
    file.path = QString::fromUtf8(path);
    file.outcome = outcome;
    file.size = 2500;
    file.seconds = 0.5;
    if (outcome == FileOutcome::Imported) {
        file.format = FlowFormat::ZeekTsv;
        file.days = { { Day(2016, 7, 8), flows, false } };
        file.rejected = RejectedLines::of(
            { { RejectReason::Port, 1200 } },
            { { 12, RejectReason::Port, QStringLiteral("'70000'"), QStringLiteral("dport") } });
    }
    if (outcome == FileOutcome::Refused)
        file.sentence = QStringLiteral("<b>It is wrong.");
    return file;
}

std::vector<BatchFile> someFiles()
{
    return { fileOf("/in/b.log", FileOutcome::Imported, 1000),
             fileOf("/in/a<b>.log", FileOutcome::Refused, 0),
             fileOf("/in/c.log", FileOutcome::Imported, 20),
             fileOf("/in/d.log", FileOutcome::NotReached, 0) };
}

QStringList column(const QAbstractItemModel& model, ImportFilesColumn which)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells += model.index(row, static_cast<int>(which)).data().toString();
    return cells;
}

} // namespace

// The files of an import, in the table and on the report's page; and offers in the message bar.
class TestImportFilesModel : public test::EnglishTestCase
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreShownInTheirOrder()
    {
        ImportFilesModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.setFiles(someFiles());
        QCOMPARE(column(model, ImportFilesColumn::File).join(QLatin1Char(' ')),
                 QStringLiteral("b.log a<b>.log c.log d.log"));
        QCOMPARE(column(model, ImportFilesColumn::Outcome).join(QLatin1Char(',')),
                 QStringLiteral("imported,refused,imported,not reached"));
        // Of what was not read nothing is claimed.
        QCOMPARE(
            column(model, ImportFilesColumn::Flows),
            QStringList({ QStringLiteral("1,000"), QString(), QStringLiteral("20"), QString() }));
        QCOMPARE(column(model, ImportFilesColumn::Rejected).first(), QStringLiteral("1,200"));
        QCOMPARE(column(model, ImportFilesColumn::Size).first(), QStringLiteral("2.5 kB"));
        QCOMPARE(column(model, ImportFilesColumn::Days).first(), QStringLiteral("2016-07-08"));
        model.setFiles({});
        QCOMPARE(model.rowCount(), 0);
    }

    void everyColumnSorts()
    {
        ImportFilesModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.setFiles(someFiles());
        const QStringList first = column(model, ImportFilesColumn::File);
        model.sort(static_cast<int>(ImportFilesColumn::Flows), Qt::DescendingOrder);
        QCOMPARE(column(model, ImportFilesColumn::Flows).mid(0, 2),
                 QStringList({ QStringLiteral("1,000"), QStringLiteral("20") }));
        model.sort(static_cast<int>(ImportFilesColumn::File), Qt::AscendingOrder);
        QCOMPARE(column(model, ImportFilesColumn::File).first(), QStringLiteral("a<b>.log"));
        for (int at = 0; at < importFilesColumnCount; ++at)
            model.sort(at, Qt::DescendingOrder);
        model.sort(-1);
        QCOMPARE(column(model, ImportFilesColumn::File), first);
    }

    void exactValuesAreExported()
    {
        ImportFilesModel model;
        model.setFiles(someFiles());
        const TableExtract rows = model.extract({ 0, 1 },
                                                { static_cast<int>(ImportFilesColumn::Format),
                                                  static_cast<int>(ImportFilesColumn::Size),
                                                  static_cast<int>(ImportFilesColumn::Path) });
        QCOMPARE(tableText(rows, TableFormat::Csv),
                 QByteArray("format,bytes,path\nzeek-tsv,2500,/in/b.log\n,2500,/in/a<b>.log\n"));
    }

    void namesAreNoRichText()
    {
        ImportFilesModel model;
        model.setFiles(someFiles());
        for (int at = 0; at < importFilesColumnCount; ++at)
            QVERIFY(!Qt::mightBeRichText(model.index(1, at).data(Qt::ToolTipRole).toString()));
    }

    void thePageShowsWhatWentWrongFirst()
    {
        ImportReportPanel panel;
        BatchReport report;
        report.startedAt = 1'700'000'000;
        report.endedAt = report.startedAt + 3;
        report.state = BatchState::Cancelled;
        report.files = someFiles();
        panel.showReport(report);
        const auto* const title = panel.findChild<QLabel*>(QStringLiteral("importReportTitle"));
        QVERIFY2(title->text().contains(
                     QLatin1String("Files imported: 2 of 4; flows: 1,020; days: 1; ")),
                 qPrintable(title->text()));
        const auto* const details =
            panel.findChild<QPlainTextEdit*>(QStringLiteral("importFileDetails"));
        QVERIFY(details->toPlainText().contains(QLatin1String("<b>It is wrong.")));
        auto* const table = panel.findChild<QTableView*>(QStringLiteral("importFilesTable"));
        table->setCurrentIndex(table->model()->index(0, 0));
        const QString facts = details->toPlainText();
        QVERIFY2(facts.contains(QLatin1String("1,200: not a port (0 to 65535)\n"
                                              "  line 12: dport '70000'")),
                 qPrintable(facts));
        panel.showProblem(QStringLiteral("It is damaged."));
        QCOMPARE(table->model()->rowCount(), 0);
        QCOMPARE(details->toPlainText(), QString());
    }

    void anOfferIsTakenOnce()
    {
        MessageBar bar;
        int taken = 0;
        const auto offer = [&] {
            bar.showOffer(MessageBar::Kind::Info, QStringLiteral("Done."),
                          { { "offered", QStringLiteral("Look"), [&taken] {
                                 ++taken;
                             } } });
        };
        const auto shown = [&bar]() -> QPushButton* {
            for (auto* button : bar.findChildren<QPushButton*>(QStringLiteral("offered")))
                if (!button->isHidden())
                    return button;
            return nullptr;
        };
        offer();
        QVERIFY(shown());
        QTest::mouseClick(shown(), Qt::LeftButton);
        QCOMPARE(taken, 1);
        QCOMPARE(bar.text(), QString());
        // What is said next takes it away.
        offer();
        bar.showMessage(MessageBar::Kind::Info, QStringLiteral("Something else."));
        QVERIFY(!shown());
        offer();
        bar.closeAll();
        QVERIFY(!shown() && bar.isHidden());
    }
};

FW_TEST(TestImportFilesModel, "tst_importfilesmodel")

} // namespace fw

#include "tst_importfilesmodel.moc"
