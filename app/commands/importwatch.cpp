// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/importwatch.h"

#include "app/commands/importoutput.h"
#include "app/commands/runinsession.h"
#include "app/services/folderwatch.h"
#include "core/base/format.h"

#include <QDir>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ImportCommand)
};

// A line a day, as a log has them.
QStringList linesOf(const FileImport& import)
{
    const auto* const outcome = std::get_if<ImportOutcome>(&import.outcome);
    if (!outcome)
        return {};
    QStringList lines;
    for (const ImportedDay& day : outcome->report.days)
        lines += (day.alreadyThere ? Tr::tr("%1: already imported into %2, nothing changed")
                                         .arg(import.file, day.day.iso())
                                   : Tr::tr("%1: %2 flows into %3")
                                         .arg(import.file, formatCount(day.flows), day.day.iso()));
    if (const std::int64_t rejected = outcome->report.rejected.total(); rejected > 0)
        lines += Tr::tr("%1, rejected lines: %2").arg(import.file, formatCount(rejected));
    return lines;
}

// The console is the main thread's; the watch goes on in another.
class Teller : public QObject
{
public:
    Teller(Console& console, OutputFormat format)
        : m_console(console)
        , m_format(format)
    {
    }

    void tell(const FileImport& import)
    {
        QMetaObject::invokeMethod(
            this, [this, import] { print(import); }, Qt::QueuedConnection);
    }
    void say(const QString& sentence)
    {
        QMetaObject::invokeMethod(
            this, [this, sentence] { m_console.message(sentence); }, Qt::QueuedConnection);
    }

private:
    void print(const FileImport& import)
    {
        if (m_format == OutputFormat::Json) {
            m_console.result(importAsJsonLine(import));
        } else {
            for (const QString& line : linesOf(import))
                m_console.resultLine(line);
        }
        m_console.flush();
        // A file of another kind is nobody's mistake in a folder.
        if (const auto* const error = std::get_if<Error>(&import.outcome);
            error && !import.isPassedOver)
            m_console.message(error->text());
    }

    Console& m_console;
    OutputFormat m_format;
};

Result<bool> watchInSession(Session& session, const RunContext& context, const QStringList& folders,
                            std::chrono::seconds every, Teller& teller)
{
    for (const QString& folder : folders)
        if (const auto wrong = wrongWatch(folder))
            return failure(*wrong);
    WatchAnswers answers;
    ArrivalImport arrivals;
    teller.say(
        Tr::tr("Watching %1; SIGINT or SIGTERM ends it.").arg(folders.join(QStringLiteral(", "))));
    WatchSink sink;
    sink.said = [&teller](const QString& sentence) {
        teller.say(sentence);
    };
    QString lastError;
    sink.arrived = [&](const std::vector<FlowFile>& files) {
        for (const FlowFile& file : files) {
            if (context.cancelled())
                return;
            const FileImport import = arrivals.import(session, file, context);
            answers.add(arrivals.last());
            // One that waits for somebody else is tried at every look, and told once.
            const auto* const error = std::get_if<Error>(&import.outcome);
            const bool isForLater = arrivals.last().outcome == FileOutcome::NotReached;
            if (!isForLater)
                teller.tell(import);
            else if (error && error->code != ErrorCode::Cancelled && error->text() != lastError)
                teller.say(error->text());
            lastError = isForLater && error ? error->text() : QString();
            if (const QString problem = arrivals.takeProblem(); !problem.isEmpty())
                teller.say(problem);
        }
    };
    watchFolders(folders, every, knownFiles(session.workspace()), answers, sink,
                 context.stopToken());
    return true;
}

} // namespace

int watchAndImport(Invocation& call, OutputFormat format, const QStringList& folders,
                   std::chrono::seconds every)
{
    QStringList absolute;
    for (const QString& folder : folders)
        absolute += QDir::cleanPath(QDir().absoluteFilePath(folder));
    Teller teller(call.console(), format);
    const auto watched =
        runInSession<bool>(call, WorkspaceUse::Make,
                           [absolute, every, &teller](Session& session, const RunContext& context) {
                               return watchInSession(session, context, absolute, every, teller);
                           });
    return watched ? exitDone : call.failed(watched.error());
}

} // namespace fw
