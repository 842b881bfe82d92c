// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/connection.h"
#include "views/models/connectioncolumns.h"
#include "views/models/detailsmodel.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QTableView;

namespace fw {

class NoteStack;
class TableTools;

// The raw flows of the selected connection's minute, both directions.
class DetailsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPanel(QWidget* parent = nullptr);

    void showDetails(const SuspiciousConnection& of, std::vector<EdgeDetail> details);
    void showNote(const QString& note);
    TableTools& tools() { return *m_tools; }
    // What the title calls the two addresses beside their numbers.
    void setNetworkNames(NetworkNames names);
    void setHostNames(NetworkNames names);
    void setCountries(NetworkNames countries);
    void refreshTitle();

    // The address the current cell is about; none when there is no current row.
    std::optional<IpAddress> currentAddress() const;

private:
    QString titled(const IpAddress& address) const;

    DetailsModel m_model;
    std::optional<SuspiciousConnection> m_of;
    NetworkNames m_names;
    NetworkNames m_hostNames;
    NetworkNames m_countries;
    QTableView* m_table;
    QLabel* m_title;
    NoteStack* m_stack;
    TableTools* m_tools;
};

} // namespace fw
