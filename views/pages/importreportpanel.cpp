// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/importreportpanel.h"

#include "core/base/day.h"
#include "core/base/format.h"
#include "core/base/printable.h"
#include "core/types/runreporttext.h"
#include "views/pages/plaintable.h"
#include "views/pages/tabletools.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace fw {

namespace {

QString titleOf(const BatchReport& report)
{
    const QString began = ImportReportPanel::tr("Begun %1 UTC, %2")
                              .arg(formatTime(report.startedAt), batchStateText(report.state));
    QString text = began;
    if (report.endedAt > 0)
        text += QLatin1Char(' ')
            + ImportReportPanel::tr("after %1")
                  .arg(secondsText(static_cast<double>(report.endedAt - report.startedAt)));
    if (report.isWatch)
        text += QLatin1Char(' ') + ImportReportPanel::tr("(watched folder)");
    text += QStringLiteral(". ") + batchSumsText(report);
    if (!report.notRead.isEmpty())
        text += QLatin1Char(' ')
            + ImportReportPanel::tr("Hidden, empty or no files, and not looked at: %1.")
                  .arg(formatCount(report.notRead.size()));
    return text;
}

QString factsOf(const BatchFile& file)
{
    QStringList lines { printable(file.path) };
    QStringList facts { fileOutcomeText(file.outcome), formatBytes(file.size) };
    if (file.format)
        facts += flowFormatName(*file.format);
    if (file.outcome != FileOutcome::NotReached)
        facts += secondsText(file.seconds);
    lines += facts.join(QStringLiteral(", "));
    if (!file.sentence.isEmpty())
        lines += printable(file.sentence);
    for (const ImportedDay& day : file.days)
        lines += day.alreadyThere
            ? ImportReportPanel::tr("%1: %2 flows, already there")
                  .arg(day.day.iso(), formatCount(day.flows))
            : ImportReportPanel::tr("%1: %2 flows").arg(day.day.iso(), formatCount(day.flows));
    for (const Day day : file.refreshed)
        lines += ImportReportPanel::tr("%1: details, chords and ingest summary were made anew.")
                     .arg(day.iso());
    if (file.rejected.total() > 0) {
        lines +=
            ImportReportPanel::tr("Lines left out: %1").arg(formatCount(file.rejected.total()));
        lines += rejectedText(file.rejected);
    }
    if (!file.hash.isEmpty())
        lines += ImportReportPanel::tr("Blake2b hash: %1").arg(QString::fromLatin1(file.hash));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ImportReportPanel::ImportReportPanel(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_table(new QTableView(this))
    , m_details(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("importReport"));
    m_title->setObjectName(QStringLiteral("importReportTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_table->setObjectName(QStringLiteral("importFilesTable"));
    m_table->setAccessibleName(tr("Files of the import"));
    m_table->setModel(&m_model);
    makePlain(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_details->setObjectName(QStringLiteral("importFileDetails"));
    m_details->setAccessibleName(tr("The chosen file"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_tools = new TableTools(*m_table, m_model, this);
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_table);
    parts->addWidget(m_details);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(parts, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ImportReportPanel::showFile);
}

void ImportReportPanel::showReport(const BatchReport& report)
{
    m_title->setText(titleOf(report));
    m_model.setFiles(report.files);
    m_tools->fitColumns();
    // What went wrong is what one looks for.
    int first = 0;
    for (int row = m_model.rowCount() - 1; row >= 0; --row)
        if (m_model.at(row).outcome == FileOutcome::Refused)
            first = row;
    if (m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(first, 0));
    showFile();
}

void ImportReportPanel::showProblem(const QString& sentence)
{
    m_title->setText(printable(sentence));
    m_model.setFiles({});
    showFile();
}

void ImportReportPanel::showFile()
{
    const QModelIndex current = m_table->currentIndex();
    m_details->setPlainText(current.isValid() ? factsOf(m_model.at(current.row())) : QString());
}

} // namespace fw
