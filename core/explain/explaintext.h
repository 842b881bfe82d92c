// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/explanation.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace fw {

// An explanation in sentences, translated. One sentence is one statement with its figures. Text
// from data is in them as it is: who prints it for people makes it printable first.
struct ExplainText
{
    struct Fact
    {
        HostFact fact;
        QString sentence;
    };

    QString title; // which connection
    QStringList score;
    QString hostTitle;
    QStringList host;
    std::vector<Fact> facts; // unusual ones first
    QString contactTitle;
    QStringList contact; // the verdict first
    QString missing; // why host, facts and contact are empty

    static ExplainText of(const Explanation& explanation);
    // For the clipboard and a terminal: a line a sentence, a blank line between the parts.
    QString plain() const;
};

// "61 %", "0.03 %", "under 0.01 %": two digits.
QString shareText(double share);
// "45 s", "25.0 min", "3.2 h".
QString durationText(double seconds);
// "08:12:05" of a second of the day.
QString timeOfDayText(std::int32_t second);

} // namespace fw
