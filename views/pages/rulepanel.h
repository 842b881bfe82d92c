// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/ruletext.h"
#include "core/triage/scorepreview.h"
#include "views/models/hostsmodel.h"

#include <QScrollArea>

#include <array>
#include <optional>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace fw {

// Score by rule: the fields, what they would hit, and the one button that does it. It counts
// nothing itself: it asks for a preview of each rule and shows the one it is given.
class RulePanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit RulePanel(QWidget* parent = nullptr);

    void fillFrom(const SuspiciousConnection& connection);
    void clearFields();
    // Asks again, as after a decision or with another day.
    void refresh();
    void showPreview(const ScorePreview& preview);
    HostsModel& hosts() { return m_hosts; }

Q_SIGNALS:
    void fillWanted(); // from the current row, which the panel does not know
    // A rule that can be counted; the answer comes to showPreview().
    void previewWanted(const fw::ScoreRule& rule, std::optional<fw::Severity> severity);
    void ruleGiven(const fw::ScoreRule& rule, std::optional<fw::Severity> severity,
                   const QString& note);

private:
    QWidget* makeForm();
    QLineEdit* addField(QGridLayout& grid, RuleField field, const QString& label, int row,
                        int column);
    QWidget* makeFillers();
    QWidget* makeVerdicts();
    std::optional<Severity> severity() const;
    void showProblem(const QString& problem);
    void apply();

    std::array<QLineEdit*, ruleFieldCount> m_fields {};
    QLineEdit* m_note;
    QButtonGroup* m_verdicts;
    QLabel* m_words;
    QPushButton* m_apply;
    QTableView* m_table;
    HostsModel m_hosts;
    RuleReading m_reading;
};

} // namespace fw
