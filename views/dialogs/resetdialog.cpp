// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/resetdialog.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ResetDialog)
};

} // namespace

bool confirmReset(QWidget* parent, Day day, std::int64_t verdicts, bool isShared)
{
    QMessageBox box(parent);
    box.setObjectName(QStringLiteral("resetDialog"));
    box.setIcon(QMessageBox::Question);
    box.setWindowTitle(Tr::tr("Reset day"));
    box.setTextFormat(Qt::PlainText);
    box.setText(Tr::tr("Clear all %n verdict(s) of %1?", nullptr, static_cast<int>(verdicts))
                    .arg(day.iso()));
    QString text =
        Tr::tr("The connections stay ranked and the feedback file for the machine-learning job "
               "becomes empty but for its header. The raw flows, the analysis and your notebooks "
               "are not touched. Undo brings the verdicts back.");
    if (isShared)
        text += QLatin1Char(' ')
            + Tr::tr("The day is in a shared database: the verdicts others gave go too.");
    box.setInformativeText(text);
    QPushButton* const clear = box.addButton(Tr::tr("&Clear verdicts"), QMessageBox::AcceptRole);
    clear->setObjectName(QStringLiteral("clearVerdicts"));
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == clear;
}

} // namespace fw
