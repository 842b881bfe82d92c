// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;

namespace fw {

// Whether addresses are asked for their host names, and what that tells whom.
class HostNamesPage : public QWidget
{
    Q_OBJECT

public:
    explicit HostNamesPage(QWidget* parent = nullptr);

    void setOn(bool on);
    bool isOn() const;

private:
    QCheckBox* m_on;
};

} // namespace fw
