// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/explaintext.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace fw {

class ContactStrip;
class NoteStack;
class ScoreCurveChart;

// Why is this suspicious? The score among those of the day, what is unusual for one of the ends,
// and how regular the contact is: each a sentence with its figures, beside a small drawing.
class ExplainPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ExplainPanel(QWidget* parent = nullptr);

    void showExplanation(const Explanation& explanation);
    void showNote(const QString& note);
    // All sentences, for the clipboard; empty while there is nothing to say.
    QString text() const;

Q_SIGNALS:
    // The analyst wants the connection compared with the flows of this end.
    void hostChosen(const fw::IpAddress& host);

private:
    QLabel* addHeading(const char* name);
    QLabel* addWords(const char* name);
    void showHosts(const Explanation& explanation);
    void showFacts(const std::vector<ExplainText::Fact>& facts);
    void copy() const;

    NoteStack* m_stack;
    QScrollArea* m_scroll;
    QWidget* m_content;
    QVBoxLayout* m_layout;
    QLabel* m_title;
    QLabel* m_score;
    ScoreCurveChart* m_curve;
    QLabel* m_missing;
    QLabel* m_hostTitle;
    QWidget* m_hostRow;
    QComboBox* m_hosts;
    QLabel* m_hostWords;
    QWidget* m_facts;
    QGridLayout* m_factLayout;
    QLabel* m_contactTitle;
    QLabel* m_verdict;
    ContactStrip* m_strip;
    QLabel* m_contact;
    QPushButton* m_copy;
    std::optional<ExplainText> m_text;
};

} // namespace fw
