// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The geolocation files of a workspace, as contextservices.h has them.
#include "app/services/contextservices.h"
#include "core/base/printable.h"
#include "core/base/textfile.h"
#include "core/base/worker.h"
#include "core/enrich/geolocation.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ContextServices)
};

const QLatin1String iploc("iploc.csv");

bool isGeoName(const QString& name)
{
    return name == iploc || name.endsWith(QLatin1String(".mmdb"), Qt::CaseInsensitive);
}

// What a folder with just this file says of it.
Result<void> checkGeoFile(const QString& path)
{
    QTemporaryDir folder;
    const QString name = QFileInfo(path).fileName();
    if (!folder.isValid()
        || !QFile::link(QFileInfo(path).absoluteFilePath(), folder.filePath(name)))
        return failure(ErrorCode::Io, Tr::tr("%1 could not be looked at.").arg(path));
    const Geolocation geolocation = Geolocation::open(folder.path());
    if (!geolocation.isEmpty())
        return {};
    const auto& problems = geolocation.problems();
    QString why = problems.empty() ? QString() : problems.front().sentence;
    why.replace(folder.filePath(name), path);
    return failure(ErrorCode::BadInput,
                   why.isEmpty() ? Tr::tr("%1 holds no places.").arg(path) : why);
}

} // namespace

std::vector<GeoFile> geoFiles(const Workspace& workspace)
{
    refuseGuiThread("looking at geolocation files");
    const Geolocation geolocation = Geolocation::open(workspace.contextFolder());
    const std::int64_t now = QDateTime::currentSecsSinceEpoch();
    std::vector<GeoFile> files;
    for (const GeoDatabase& database : geolocation.databases())
        files.push_back(
            { QFileInfo(database.file).fileName(), describe(database), ageWarning(database, now) });
    const auto isListed = [&files](const QString& name) {
        return std::any_of(files.begin(), files.end(),
                           [&name](const GeoFile& file) { return file.name == name; });
    };
    const auto& problems = geolocation.problems();
    for (const QString& name : QDir(workspace.contextFolder()).entryList(QDir::Files, QDir::Name)) {
        if (!isGeoName(name) || isListed(name))
            continue;
        const auto about =
            std::find_if(problems.begin(), problems.end(), [&name](const GeoProblem& problem) {
                return QFileInfo(problem.file).fileName() == name;
            });
        files.push_back(
            { name, Tr::tr("not used"), about == problems.end() ? QString() : about->sentence });
    }
    return files;
}

std::vector<OldGeoFile> oldGeoFiles(const Workspace& workspace)
{
    refuseGuiThread("looking at geolocation files");
    constexpr std::int64_t secondsPerMonth = std::int64_t(30) * 24 * 60 * 60;
    // A window's start asks, and iploc.csv, which is large, has no age.
    const Geolocation geolocation = Geolocation::openMmdb(workspace.contextFolder());
    const std::int64_t now = QDateTime::currentSecsSinceEpoch();
    std::vector<OldGeoFile> files;
    for (const GeoDatabase& database : geolocation.databases())
        if (!ageWarning(database, now).isEmpty())
            files.push_back(
                { database.file, QFileInfo(database.file).lastModified().toMSecsSinceEpoch(),
                  Day::ofTime(database.builtAt), (now - database.builtAt) / secondsPerMonth });
    return files;
}

Result<void> addGeoFile(const Workspace& workspace, const QString& path)
{
    refuseGuiThread("copying a geolocation file");
    const QString name = QFileInfo(path).fileName();
    if (!isGeoName(name))
        return failure(
            ErrorCode::BadInput,
            Tr::tr("%1 is neither a *.mmdb file nor named iploc.csv.").arg(printable(path)));
    if (const auto checked = checkGeoFile(path); !checked)
        return checked;
    // Under a hidden name first: a run that is under way goes on with the file it has mapped.
    const QString final = workspace.contextFolder() + QLatin1Char('/') + name;
    const QString temporary =
        workspace.contextFolder() + QStringLiteral("/.") + name + QStringLiteral(".part");
    QFile::remove(temporary);
    if (const auto copied = copyFileSynced(path, temporary); !copied) {
        QFile::remove(temporary); // a full disk, or a window that was closed
        return failure(copied.error());
    }
    return renameSynced(temporary, final);
}

Result<void> removeGeoFile(const Workspace& workspace, const QString& name)
{
    refuseGuiThread("removing a geolocation file");
    if (!isGeoName(name) || name.contains(QLatin1Char('/')))
        return failure(ErrorCode::BadInput,
                       Tr::tr("%1 is no geolocation file.").arg(printable(name)));
    QFile file(workspace.contextFolder() + QLatin1Char('/') + name);
    if (!file.remove())
        return failure(ErrorCode::Io,
                       Tr::tr("%1 cannot be removed: %2.").arg(name, file.errorString()));
    return {};
}

} // namespace fw
