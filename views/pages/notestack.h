// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

class QLabel;

namespace fw {

// A widget that steps aside for a sentence when it has nothing to show: an empty pane without a
// reason is a riddle.
class NoteStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit NoteStack(QWidget* content, QWidget* parent = nullptr);

    // Plain text; empty shows the content.
    void setNote(const QString& note);
    QString note() const;

private:
    QLabel* m_label;
};

} // namespace fw
