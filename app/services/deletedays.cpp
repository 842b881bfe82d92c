// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/deletedays.h"

#include "core/base/format.h"
#include "core/base/printable.h"

#include <QCoreApplication>

#include <algorithm>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::DeleteDays)
};

Day dayToShow(const std::vector<DayOverview>& days, Day shown)
{
    // The newest comes first.
    const auto next = std::find_if(days.begin(), days.end(),
                                   [shown](const DayOverview& day) { return day.day <= shown; });
    if (next != days.end())
        return next->day;
    return days.empty() ? Day() : days.front().day;
}

} // namespace

std::int64_t DaysDeletion::freedBytes() const
{
    std::int64_t sum = 0;
    for (const DayDeletion& day : deleted)
        sum += day.deleted.freedBytes;
    return sum;
}

bool DaysDeletion::isWhole() const
{
    return kept.empty() && !isCancelled
        && std::none_of(deleted.begin(), deleted.end(),
                        [](const DayDeletion& day) { return day.deleted.left.has_value(); });
}

DeletionsPreview previewDeletions(Session& session, const std::vector<Day>& days)
{
    DeletionsPreview previews;
    for (const Day day : days) {
        auto preview = session.previewDeletion(day);
        if (preview)
            previews.days.push_back(std::move(*preview));
        else
            previews.problems += preview.error().text();
    }
    return previews;
}

DaysDeletion deleteDays(Session& session, const std::vector<Day>& days, Day shown,
                        RunContext context)
{
    DaysDeletion result;
    std::int64_t done = 0;
    for (const Day day : days) {
        context.report(Tr::tr("Deleting %1").arg(day.iso()), done++,
                       static_cast<std::int64_t>(days.size()));
        auto deleted = context.cancelled() ? Result<DayDeletion>(cancelledError())
                                           : session.deleteDay(day, context);
        if (deleted) {
            result.steps += deleted->steps;
            result.deleted.push_back(std::move(*deleted));
        } else if (deleted.error().code == ErrorCode::Cancelled) {
            result.isCancelled = true;
            break;
        } else {
            result.kept.emplace_back(day, deleted.error());
        }
    }
    if (const auto left = session.days())
        result.show = dayToShow(*left, shown);
    else // the window asks again, and says why it cannot be told
        result.show = shown;
    return result;
}

QString deletionText(const DaysDeletion& deletion)
{
    const auto count = static_cast<int>(deletion.deleted.size());
    QStringList words;
    if (deletion.isCancelled)
        words += count == 0 ? Tr::tr("Stopped; no day was deleted.")
                            : Tr::tr("Stopped; the days not yet deleted are as they were.");
    if (count == 1)
        words += Tr::tr("Deleted %1; %2 of the disk are free again.")
                     .arg(deletion.deleted.front().deleted.contents.day.iso(),
                          formatBytes(deletion.freedBytes()));
    else if (count > 1)
        words += Tr::tr("Deleted %n day(s); %1 of the disk are free again.", nullptr, count)
                     .arg(formatBytes(deletion.freedBytes()));
    if (deletion.steps > 0)
        words += Tr::tr("%n decision(s) stay in the journal.", nullptr,
                        static_cast<int>(deletion.steps));
    for (const DayDeletion& day : deletion.deleted)
        if (const auto& left = day.deleted.left)
            words += Tr::tr("Not all files of %1 could be removed; the next start of the program "
                            "tries again. %2")
                         .arg(day.deleted.contents.day.iso(), printable(left->text()));
    for (const auto& [day, error] : deletion.kept)
        words += Tr::tr("%1 was not deleted: %2").arg(day.iso(), printable(error.text()));
    return words.join(QLatin1Char(' '));
}

} // namespace fw
