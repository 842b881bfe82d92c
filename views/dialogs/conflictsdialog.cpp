// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/conflictsdialog.h"

#include "views/models/connectioncolumns.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace fw {

namespace {

QString words(const std::optional<Severity>& severity)
{
    return severity ? severityTitle(*severity) : ConflictsDialog::tr("none");
}

QTableWidget* tableOf(const std::vector<VerdictConflict>& conflicts, QWidget* parent)
{
    auto* table = new QTableWidget(static_cast<int>(conflicts.size()), 5, parent);
    table->setObjectName(QStringLiteral("conflictsTable"));
    table->setHorizontalHeaderLabels({ ConflictsDialog::tr("Time"), ConflictsDialog::tr("Source"),
                                       ConflictsDialog::tr("Destination"),
                                       ConflictsDialog::tr("Yours"),
                                       ConflictsDialog::tr("Database") });
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    for (int row = 0; row < table->rowCount(); ++row) {
        const VerdictConflict& conflict = conflicts[static_cast<std::size_t>(row)];
        const VerdictIdentity& c = conflict.connection;
        const QString texts[] = {
            formatTime(c.tstart),
            QStringLiteral("%1 %2").arg(c.srcip.toString(), QString::number(c.sport)),
            QStringLiteral("%1 %2").arg(c.dstip.toString(), QString::number(c.dport)),
            words(conflict.ours),
            words(conflict.theirs),
        };
        for (int column = 0; column < 5; ++column)
            table->setItem(row, column, new QTableWidgetItem(texts[column]));
    }
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

} // namespace

ConflictsDialog::ConflictsDialog(Day day, const std::vector<VerdictConflict>& conflicts,
                                 QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("conflictsDialog"));
    setWindowTitle(tr("Differences with the database"));
    auto* text = new QLabel(
        tr("On %n connection(s) of %1 the database has another verdict than you gave: somebody "
           "else decided too, or your verdict was overwritten. Nothing was changed on either "
           "side.",
           nullptr, static_cast<int>(conflicts.size()))
            .arg(day.iso()),
        this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(this);
    const auto add = [this, buttons](const char* name, const QString& title,
                                     QDialogButtonBox::ButtonRole role, Choice choice) {
        QPushButton* const button = buttons->addButton(title, role);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, [this, choice] {
            m_choice = choice;
            choice == Choice::Later ? reject() : accept();
        });
        return button;
    };
    add("keepOurs", tr("Write &mine again"), QDialogButtonBox::AcceptRole, Choice::KeepOurs);
    add("takeTheirs", tr("Take the &database's"), QDialogButtonBox::AcceptRole, Choice::TakeTheirs);
    add("later", tr("Decide &later"), QDialogButtonBox::RejectRole, Choice::Later)
        ->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(tableOf(conflicts, this), 1);
    layout->addWidget(buttons);
    resize(720, 360);
}

} // namespace fw
