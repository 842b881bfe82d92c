// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/addressfacts.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace fw {

// An address, and what each service says of it.
class TryAddressPage : public QWidget
{
    Q_OBJECT

public:
    explicit TryAddressPage(QWidget* parent = nullptr);

    void setAddress(const IpAddress& address);
    void showFacts(const AddressFacts& facts);
    void showProblem(const QString& sentence);
    // Why there are no facts of this address; nothing when another was asked about since.
    void showFailure(const IpAddress& address, const QString& sentence);

Q_SIGNALS:
    // Answered by showFacts() or showFailure().
    void wanted(const fw::IpAddress& address);

private:
    void ask();

    QLineEdit* m_address;
    QPushButton* m_ask;
    QLabel* m_said;
    QTableWidget* m_table;
    IpAddress m_asked;
};

} // namespace fw
