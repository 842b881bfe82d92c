// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/connection.h"

#include <QWidget>

#include <memory>
#include <vector>

class QComboBox;

namespace fw {

class ChordDiagram;

// The chord diagram with the choice of what it measures.
class ChordPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChordPanel(QWidget* parent = nullptr);

    void showChords(std::shared_ptr<const std::vector<ChordLink>> links, const IpAddress& selected);
    void showNote(const QString& note);
    ChordDiagram& diagram() { return *m_diagram; }

Q_SIGNALS:
    void addressActivated(const fw::IpAddress& address);

private:
    ChordDiagram* m_diagram;
    QComboBox* m_measure;
};

} // namespace fw
