// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/tryaddresspage.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace fw {

TryAddressPage::TryAddressPage(QWidget* parent)
    : QWidget(parent)
    , m_address(new QLineEdit(this))
    , m_ask(new QPushButton(tr("&Ask"), this))
    , m_said(new QLabel(this))
    , m_table(new QTableWidget(0, 2, this))
{
    m_address->setObjectName(QStringLiteral("triedAddress"));
    m_address->setPlaceholderText(tr("An IPv4 or IPv6 address"));
    m_address->setAccessibleName(tr("Address"));
    m_address->setClearButtonEnabled(true);
    m_ask->setObjectName(QStringLiteral("askServices"));
    m_ask->setAutoDefault(false);
    m_said->setObjectName(QStringLiteral("triedSaid"));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setText(
        tr("Asks the services as they are saved; what is changed here counts after OK."));
    m_table->setObjectName(QStringLiteral("triedFacts"));
    m_table->setAccessibleName(tr("What the services say"));
    m_table->setHorizontalHeaderLabels({ tr("Service"), tr("Answer") });
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* line = new QHBoxLayout;
    line->addWidget(m_address, 1);
    line->addWidget(m_ask);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(line);
    layout->addWidget(m_said);
    layout->addWidget(m_table, 1);
    connect(m_ask, &QPushButton::clicked, this, &TryAddressPage::ask);
    // Return asks, and does not close the dialog.
    connect(m_address, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_ask->setDefault(!text.trimmed().isEmpty()); });
}

void TryAddressPage::setAddress(const IpAddress& address)
{
    m_address->setText(address.toString());
}

void TryAddressPage::ask()
{
    const auto address = IpAddress::parse(m_address->text().trimmed());
    m_table->setRowCount(0);
    if (!address) {
        showProblem(tr("This is not an IPv4 or IPv6 address."));
        return;
    }
    m_asked = *address;
    m_said->setText(tr("Asking…"));
    Q_EMIT wanted(*address);
}

void TryAddressPage::showFacts(const AddressFacts& facts)
{
    if (facts.address != m_asked)
        return; // to a question before the last
    m_said->setText(facts.isInternal ? tr("Internal: inside your own networks.")
                        : facts.isSpecialPurpose
                        ? tr("External, and of a block that is no part of the public Internet: no "
                             "service outside is asked.")
                        : tr("External."));
    m_table->setRowCount(static_cast<int>(facts.facts.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const AddressFact& fact = facts.facts[static_cast<std::size_t>(row)];
        const QString answer = !fact.problem.isEmpty() ? fact.problem
            : fact.answer.isEmpty()                    ? tr("knows nothing")
                                                       : fact.answer;
        m_table->setItem(row, 0, new QTableWidgetItem(fact.service));
        m_table->setItem(row, 1, new QTableWidgetItem(answer));
    }
    m_table->resizeColumnToContents(0);
    m_table->resizeRowsToContents();
}

void TryAddressPage::showFailure(const IpAddress& address, const QString& sentence)
{
    if (address == m_asked) // and not a question before the last
        showProblem(sentence);
}

void TryAddressPage::showProblem(const QString& sentence)
{
    m_said->setText(sentence);
}

} // namespace fw
