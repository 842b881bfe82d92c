// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/geoages.h"

#include "core/base/printable.h"
#include "views/support/usersettings.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::GeoAges)
};

constexpr qsizetype mostRemembered = 100;

// The file as it is now. A hash, because what is remembered of the user needs no paths.
QString identityOf(const OldGeoFile& file)
{
    const QString text = QFileInfo(file.path).absoluteFilePath() + QLatin1Char('\n')
        + QString::number(file.changedAt) + QLatin1Char('\n') + file.builtOn.iso();
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace

QString tellAges(const std::vector<OldGeoFile>& files)
{
    const QStringList told = loadUserSettings(QSettings()).toldAges;
    QStringList sentences;
    QStringList added;
    for (const OldGeoFile& file : files) {
        const QString identity = identityOf(file);
        if (told.contains(identity))
            continue;
        added += identity;
        sentences += Tr::tr("The geolocation database %1 was built on %2, %n month(s) ago.",
                            nullptr, static_cast<int>(file.months))
                         .arg(printable(QFileInfo(file.path).fileName()), file.builtOn.iso());
    }
    if (added.isEmpty())
        return {};
    changeUserSettings([&added](UserSettings& settings) {
        settings.toldAges = (settings.toldAges + added);
        settings.toldAges = settings.toldAges.mid(
            std::max<qsizetype>(0, settings.toldAges.size() - mostRemembered));
    });
    sentences += Tr::tr("Places and owners may be out of date: put a newer one in its place, under "
                        "File, Context services, Places.");
    return sentences.join(QLatin1Char(' '));
}

} // namespace fw
