// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/runreportpanel.h"

#include "core/base/format.h"
#include "core/types/runreporttext.h"
#include "views/pages/plaintable.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace fw {

namespace {

QLabel* plainLabel(QWidget* parent, const char* name)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

// One line that may be long, can be walked and copied, and never pushes the window wider.
QLineEdit* plainLine(QWidget* parent, const char* name)
{
    auto* line = new QLineEdit(parent);
    line->setObjectName(QLatin1String(name));
    line->setReadOnly(true);
    line->setFrame(false);
    QPalette colours = line->palette();
    colours.setColor(QPalette::Base, Qt::transparent);
    line->setPalette(colours);
    return line;
}

QString warningsText(const RunReport& report)
{
    // A run always has stages; without them the stored report was damaged.
    if (report.stages.empty())
        return RunReportPanel::tr("The stored report of this run cannot be read; only its start is "
                                  "known. Run the analysis again to have a whole one.");
    if (report.warnings.empty())
        return RunReportPanel::tr("Nothing was missing.");
    QStringList lines;
    for (const QString& warning : report.warnings)
        lines += QStringLiteral("%1. %2").arg(lines.size() + 1).arg(warning);
    return lines.join(QLatin1String("\n\n"));
}

} // namespace

RunReportPanel::RunReportPanel(QWidget* parent)
    : QWidget(parent)
    , m_title(plainLabel(this, "reportTitle"))
    , m_file(plainLine(this, "reportFile"))
    , m_lines(plainLabel(this, "reportLines"))
    , m_hash(plainLine(this, "reportHash"))
    , m_table(new QTableView(this))
    , m_warnings(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("runReport"));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto* facts = new QFormLayout;
    facts->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    facts->addRow(tr("Results file:"), m_file);
    facts->addRow(tr("Lines in it:"), m_lines);
    facts->addRow(tr("Blake2b hash:"), m_hash);

    m_table->setObjectName(QStringLiteral("stagesTable"));
    m_table->setAccessibleName(tr("Stages of the run"));
    m_table->setModel(&m_stages);
    makePlain(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);

    m_warnings->setObjectName(QStringLiteral("runWarnings"));
    m_warnings->setAccessibleName(tr("Warnings of the run"));
    m_warnings->setReadOnly(true);
    m_warnings->setTabChangesFocus(true);
    auto* warnings = new QWidget(this);
    auto* warningsTitle = new QLabel(tr("Warnings, a&nd what to do"), warnings);
    warningsTitle->setBuddy(m_warnings);
    auto* column = new QVBoxLayout(warnings);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(warningsTitle);
    column->addWidget(m_warnings, 1);

    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(warnings);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addLayout(facts);
    layout->addWidget(split, 1);
}

void RunReportPanel::showReport(const RunReport& report)
{
    m_report = report;
    m_title->setText(
        tr("Analysis of %1, started %2 UTC, done in %3")
            .arg(report.day.iso(), formatTime(report.startedAt), secondsText(report.seconds)));
    m_file->setText(report.resultsFile);
    m_file->setCursorPosition(0);
    m_lines->setText(formatCount(report.resultsLines));
    m_hash->setText(QString::fromLatin1(report.resultsHash));
    m_hash->setCursorPosition(0);
    m_stages.setStages(report.stages);
    m_table->resizeColumnsToContents();
    m_warnings->setPlainText(warningsText(report));
}

} // namespace fw
