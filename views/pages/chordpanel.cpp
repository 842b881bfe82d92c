// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/chordpanel.h"

#include "views/widgets/chorddiagram.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace fw {

ChordPanel::ChordPanel(QWidget* parent)
    : QWidget(parent)
    , m_diagram(new ChordDiagram(this))
    , m_measure(new QComboBox(this))
{
    setObjectName(QStringLiteral("chordPanel"));
    setFocusProxy(m_diagram);
    m_measure->addItem(tr("Bytes"), static_cast<int>(Measure::Bytes));
    m_measure->addItem(tr("Packets"), static_cast<int>(Measure::Packets));
    m_measure->setAccessibleName(tr("What the diagram measures"));
    auto* label = new QLabel(tr("M&easure:"), this);
    label->setBuddy(m_measure);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(4, 2, 4, 0);
    top->addWidget(label);
    top->addWidget(m_measure);
    top->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_diagram, 1);
    connect(m_measure, &QComboBox::currentIndexChanged, this, [this] {
        m_diagram->setMeasure(static_cast<Measure>(m_measure->currentData().toInt()));
    });
    connect(m_diagram, &ChordDiagram::addressActivated, this, &ChordPanel::addressActivated);
}

void ChordPanel::showChords(std::shared_ptr<const std::vector<ChordLink>> links,
                            const IpAddress& selected)
{
    m_diagram->setLinks(links, selected);
}

void ChordPanel::showNote(const QString& note)
{
    m_diagram->setEmptyText(note);
    m_diagram->setLinks({}, {});
}

} // namespace fw
