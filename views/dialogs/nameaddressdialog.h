// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"

#include <QDialog>

class QLineEdit;

namespace fw {

// Asks for the name of an address. An empty one takes the name away.
class NameAddressDialog : public QDialog
{
    Q_OBJECT

public:
    // `own` is the name given to exactly this address; `around` is what it is called now, by
    // itself or by a block around it.
    NameAddressDialog(const IpAddress& address, const QString& own, const QString& around,
                      QWidget* parent = nullptr);

    QString name() const;

private:
    QLineEdit* m_name;
};

} // namespace fw
