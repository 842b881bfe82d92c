// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/hostnamespage.h"

#include "views/dialogs/formparts.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace fw {

HostNamesPage::HostNamesPage(QWidget* parent)
    : QWidget(parent)
    , m_on(new QCheckBox(tr("Ask the system's &resolver for host names"), this))
{
    m_on->setObjectName(QStringLiteral("hostNamesOn"));
    auto* note = wrappedLabel(
        tr("The names come from reverse DNS, for the two addresses of the connection whose details "
           "are shown, and for an address you try here; not for those the mouse passes over. Each "
           "goes to the name server of this machine, and from there to that of the "
           "address's owner, who may notice. Whoever owns an address chooses its name: it proves "
           "nothing."),
        this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_on);
    layout->addWidget(note);
    layout->addStretch(1);
}

void HostNamesPage::setOn(bool on)
{
    m_on->setChecked(on);
}

bool HostNamesPage::isOn() const
{
    return m_on->isChecked();
}

} // namespace fw
