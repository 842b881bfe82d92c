// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reputation/locallistprovider.h"

#include "core/base/worker.h"
#include "core/reputation/listlines.h"
#include "core/reputation/reputationlabel.h"
#include "core/reputation/stixlist.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::LocalListProvider)
};

// The files of the paths, those of a folder by name; hidden ones and copies of editors are none.
QStringList filesIn(const QStringList& paths, const QString& root, QStringList& problems)
{
    QStringList files;
    for (const QString& path : paths) {
        const QFileInfo info(QDir(root), path);
        if (info.isFile()) {
            files += info.absoluteFilePath();
        } else if (info.isDir()) {
            for (const QFileInfo& file :
                 QDir(info.absoluteFilePath()).entryInfoList(QDir::Files, QDir::Name))
                if (!file.fileName().endsWith(QLatin1Char('~')))
                    files += file.absoluteFilePath();
        } else {
            problems += Tr::tr("There is no list %1.").arg(info.absoluteFilePath());
        }
    }
    files.removeDuplicates();
    return files;
}

Result<ListOutcome> readList(const QString& path, ListFormat format, const ListTarget& target)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io,
                       Tr::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    switch (format == ListFormat::Auto ? listFormatOf(path) : format) {
    case ListFormat::AbuseCh:
        return readAbuseChList(file, path, target);
    case ListFormat::Stix:
        return readStixList(file, path, target);
    case ListFormat::Auto:
    case ListFormat::Plain:
        break;
    }
    return readPlainList(file, path, target);
}

} // namespace

ListFormat listFormatOf(const QString& fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    if (suffix == QLatin1String("json") || suffix == QLatin1String("stix"))
        return ListFormat::Stix;
    return suffix == QLatin1String("csv") ? ListFormat::AbuseCh : ListFormat::Plain;
}

LocalListProvider::LocalListProvider(ReputationService service, QString root, QString folder)
    : m_service(std::move(service))
    , m_root(std::move(root))
    , m_folder(std::move(folder))
{
}

Result<ReputationAnswers> LocalListProvider::check(const std::vector<IpAddress>& externalAddresses,
                                                   RunContext context)
{
    refuseGuiThread("reading lists");
    QStringList problems;
    QStringList paths = m_service.paths;
    if (paths.isEmpty() && QFileInfo(m_folder).isDir())
        paths += m_folder;
    const QStringList files = filesIn(paths, m_root, problems);
    if (files.isEmpty() && problems.isEmpty())
        problems += Tr::tr("There is no list in %1; put one there.")
                        .arg(m_service.paths.isEmpty() ? m_folder
                                                       : m_service.paths.join(QLatin1String(", ")));
    ListMatch match(externalAddresses);
    QElapsedTimer clock;
    clock.start();
    const auto isLate = [&] {
        return clock.elapsed() > static_cast<qint64>(m_service.seconds) * 1000;
    };
    int wrong = 0;
    QString firstWrong;
    int unread = 0;
    for (const QString& path : files) {
        if (isLate()) {
            ++unread;
            continue;
        }
        context.report(Tr::tr("Looking into %1").arg(QFileInfo(path).fileName()));
        const ListTarget target { match,
                                  m_service.label.isEmpty()
                                      ? labelFrom(QFileInfo(path).completeBaseName())
                                      : m_service.label,
                                  m_service.level, QDateTime::currentSecsSinceEpoch(), [&] {
                                      return context.cancelled() || isLate();
                                  } };
        const auto outcome = readList(path, m_service.format, target);
        if (context.cancelled())
            return cancelledError();
        if (!outcome) {
            problems += outcome.error().text();
            continue;
        }
        unread += outcome->stopped ? 1 : 0;
        wrong += static_cast<int>(outcome->wrong);
        if (firstWrong.isEmpty())
            firstWrong = outcome->firstWrong;
    }
    if (wrong > 0)
        problems +=
            Tr::tr("%n entry(ies) of the lists could not be used. The first:", nullptr, wrong)
            + QLatin1Char(' ') + firstWrong;
    if (unread > 0)
        problems += Tr::tr("%n list(s) were not read to the end within the time limit; raise "
                           "\"seconds\" in the settings.",
                           nullptr, unread);
    ReputationAnswers answers;
    answers.known = match.found();
    answers.asked = static_cast<std::int64_t>(externalAddresses.size());
    answers.warning = problems.join(QLatin1Char(' '));
    return answers;
}

} // namespace fw
