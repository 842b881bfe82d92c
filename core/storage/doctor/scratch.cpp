// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/doctor/scratch.h"

#include "core/base/textfile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>

namespace fw::doctor {

namespace {

const QLatin1String prefix("flow_workbench_doctor_");
const QLatin1String noteEnding(".note");
constexpr qint64 secondsUntilOld = 24 * 3600;

QString noteFile(const QString& folder, const QString& name)
{
    return folder + QStringLiteral("/.") + name + noteEnding;
}

} // namespace

QString newScratchName()
{
    return prefix
        + QString::number(QRandomGenerator::system()->generate64(), 16)
              .rightJustified(16, QLatin1Char('0'));
}

bool isScratchName(const QString& name)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\Aflow_workbench_doctor_[0-9a-f]{16}\\z"));
    return pattern.match(name).hasMatch();
}

QString scratchFile(const QString& folder, const QString& name)
{
    return folder + QStringLiteral("/.") + name + QStringLiteral(".sqlite");
}

void removeScratchFile(const QString& folder, const QString& name)
{
    for (const char* ending : { "", "-wal", "-shm", "-journal" })
        QFile::remove(scratchFile(folder, name) + QLatin1String(ending));
}

bool writeNote(const QString& folder, const ScratchNote& note)
{
    const QJsonObject json { { QStringLiteral("made"), note.made.toUTC().toString(Qt::ISODate) },
                             { QStringLiteral("place"), note.place } };
    return writeFileAtomically(noteFile(folder, note.name), QJsonDocument(json).toJson())
        .has_value();
}

void removeNote(const QString& folder, const QString& name)
{
    QFile::remove(noteFile(folder, name));
}

std::vector<ScratchNote> notesIn(const QString& folder)
{
    std::vector<ScratchNote> notes;
    const QStringList files =
        QDir(folder).entryList({ QLatin1Char('.') + prefix + QLatin1Char('*') + noteEnding },
                               QDir::Files | QDir::Hidden, QDir::Name);
    for (const QString& file : files) {
        const QString name = file.mid(1).chopped(noteEnding.size());
        const auto content = readSmallFile(folder + QLatin1Char('/') + file);
        if (!content || !isScratchName(name))
            continue;
        const QJsonObject json = QJsonDocument::fromJson(*content).object();
        notes.push_back(
            { name, QDateTime::fromString(json[QLatin1String("made")].toString(), Qt::ISODate),
              json[QLatin1String("place")].toString() });
    }
    return notes;
}

bool isOld(const QDateTime& made)
{
    return made.isValid() && made.secsTo(QDateTime::currentDateTimeUtc()) > secondsUntilOld;
}

} // namespace fw::doctor
