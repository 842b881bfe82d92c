// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/deletedaydialog.h"

#include "core/base/format.h"
#include "core/base/printable.h"
#include "views/dialogs/formparts.h"
#include "views/support/helptopic.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace fw {

namespace {

QTreeWidgetItem* lineOf(const QString& what, const QString& howMuch)
{
    auto* item = new QTreeWidgetItem({ what, howMuch });
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

QString tableWords(const QString& table)
{
    if (table == QLatin1String("flow_scores"))
        return DeleteDayDialog::tr("Ranked connections (flow_scores)");
    if (table == QLatin1String("oa_run"))
        return DeleteDayDialog::tr("Reports of runs (oa_run)");
    if (table == QLatin1String("flow_threat_investigation"))
        return DeleteDayDialog::tr("Verdicts in the table (flow_threat_investigation)");
    return DeleteDayDialog::tr("Rows of %1").arg(table);
}

QString fileWords(const DayFile& file)
{
    const QString path = printable(file.path);
    if (file.isNotebook)
        return DeleteDayDialog::tr("Notebook %1").arg(path);
    if (path.endsWith(QLatin1String("/flow_results.csv")))
        return DeleteDayDialog::tr("Results file %1").arg(path);
    return DeleteDayDialog::tr("File %1").arg(path);
}

// What can be read of a day while it is folded.
QString sumOf(const DayContents& contents)
{
    std::int64_t ranked = 0;
    for (const TableRows& table : contents.tables)
        if (table.table == QLatin1String("flow_scores"))
            ranked = table.rows;
    return DeleteDayDialog::tr("%1: flows %2, ranked connections %3, files %4")
        .arg(contents.day.iso(),
             contents.flows ? formatCount(*contents.flows) : QStringLiteral("?"),
             formatCount(ranked), formatCount(static_cast<std::int64_t>(contents.files.size())));
}

QTreeWidgetItem* itemOf(const DeletionPreview& day)
{
    const DayContents& contents = day.contents;
    QTreeWidgetItem* const item = lineOf(sumOf(contents), formatBytes(contents.bytes()));
    item->addChild(lineOf(DeleteDayDialog::tr("Raw flows"),
                          contents.flows
                              ? formatCount(*contents.flows)
                              : DeleteDayDialog::tr("unknown, flow.sqlite cannot be read")));
    for (const TableRows& table : contents.tables)
        if (table.rows > 0)
            item->addChild(lineOf(tableWords(table.table), formatCount(table.rows)));
    for (const DayFile& file : contents.files)
        item->addChild(lineOf(fileWords(file), formatBytes(file.bytes)));
    return item;
}

QString question(const std::vector<DeletionPreview>& days)
{
    return days.size() == 1 ? DeleteDayDialog::tr("Delete %1 and all that is below?")
                                  .arg(days.front().contents.day.iso())
                            : DeleteDayDialog::tr("Delete %n day(s) and all that is below?",
                                                  nullptr, static_cast<int>(days.size()));
}

QString freedText(const std::vector<DeletionPreview>& days)
{
    std::int64_t bytes = 0;
    for (const DeletionPreview& day : days)
        bytes += day.contents.bytes();
    return DeleteDayDialog::tr("This cannot be undone. It frees %1 of the disk; the rows' room in "
                               "workbench.sqlite is used again, that file does not shrink.")
        .arg(formatBytes(bytes));
}

QString staysText(const std::vector<DeletionPreview>& days)
{
    std::int64_t steps = 0;
    for (const DeletionPreview& day : days)
        steps += day.steps;
    const QString others =
        DeleteDayDialog::tr("Context, settings and all other days are not touched.");
    if (steps == 0)
        return DeleteDayDialog::tr("No decision was made here, so nothing of it stays.")
            + QLatin1Char(' ') + others;
    return DeleteDayDialog::tr("What stays: %n decision(s) in the journal, which apply again if "
                               "the day is brought back.",
                               nullptr, static_cast<int>(steps))
        + QLatin1Char(' ') + others;
}

} // namespace

DeleteDayDialog::DeleteDayDialog(const std::vector<DeletionPreview>& days,
                                 const QStringList& problems, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("deleteDayDialog"));
    setWindowTitle(days.size() == 1 ? tr("Delete day") : tr("Delete days"));
    setHelpTopic(this, "days");
    auto* layout = new QVBoxLayout(this);
    const auto say = [this, layout](const char* name, const QString& text) {
        QLabel* const label = wrappedLabel(text, this);
        label->setObjectName(QLatin1String(name));
        layout->addWidget(label);
        return label;
    };
    QLabel* const asked = say("question", question(days));
    QFont bold = asked->font();
    bold.setBold(true);
    asked->setFont(bold);
    layout->addWidget(makeList(days), 1);
    say("frees", freedText(days));
    say("stays", staysText(days));
    if (!problems.isEmpty())
        say("problems", tr("Not deleted: %1").arg(printable(problems.join(QLatin1Char(' ')))));
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* const remove = buttons->addButton(
        days.size() == 1 ? tr("&Delete day")
                         : tr("&Delete %n day(s)", nullptr, static_cast<int>(days.size())),
        QDialogButtonBox::DestructiveRole);
    remove->setObjectName(QStringLiteral("deleteDays"));
    remove->setAutoDefault(false);
    QPushButton* const cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setDefault(true);
    layout->addWidget(buttons);
    // A destructive button is neither accepted nor rejected by the box.
    connect(remove, &QPushButton::clicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 92, fontMetrics().height() * 26);
    cancel->setFocus();
}

QTreeWidget* DeleteDayDialog::makeList(const std::vector<DeletionPreview>& days)
{
    auto* list = new QTreeWidget(this);
    list->setObjectName(QStringLiteral("whatGoes"));
    list->setAccessibleName(tr("What is deleted"));
    list->setHeaderLabels({ tr("What is deleted"), tr("How much") });
    list->setAlternatingRowColors(true);
    list->setUniformRowHeights(true);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    for (const DeletionPreview& day : days)
        list->addTopLevelItem(itemOf(day));
    // Of many days the sums are what can be read at once.
    if (days.size() == 1)
        list->expandAll();
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    return list;
}

} // namespace fw
