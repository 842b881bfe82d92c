// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/nameaddressdialog.h"

#include "views/support/helptopic.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace fw {

NameAddressDialog::NameAddressDialog(const IpAddress& address, const QString& own,
                                     const QString& around, QWidget* parent)
    : QDialog(parent)
    , m_name(new QLineEdit(own, this))
{
    setObjectName(QStringLiteral("nameAddressDialog"));
    setWindowTitle(tr("Name an address"));
    setHelpTopic(this, "context");
    auto* question = new QLabel(tr("&Name of %1:").arg(address.toString()), this);
    question->setBuddy(m_name);
    auto* note = new QLabel(this);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setText(own.isEmpty() && !around.isEmpty()
                      ? tr("It is called \"%1\" after the network it lies in.").arg(around)
                      : tr("The name is kept in networkcontext_1.csv. An empty one removes it."));
    m_name->setObjectName(QStringLiteral("addressName"));
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    m_name->setMaxLength(200);
    m_name->selectAll();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(question);
    layout->addWidget(m_name);
    layout->addWidget(note);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString NameAddressDialog::name() const
{
    return m_name->text().simplified();
}

} // namespace fw
