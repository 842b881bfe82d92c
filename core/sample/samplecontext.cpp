// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/samplecontext.h"

#include "core/base/textfile.h"
#include "core/enrich/mmdbwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::SampleDay)
};

// No date: what is made up does not grow old, and a clock would make each file different.
constexpr qint64 buildEpoch = 1;

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

MmdbValue english(std::string_view name)
{
    using Map = MmdbValue::Map;
    return { Map {
        { QStringLiteral("names"), { Map { { QStringLiteral("en"), { text(name) } } } } } } };
}

MmdbValue place(const SampleOrganisation& organisation, const SampleCity& city)
{
    using Map = MmdbValue::Map;
    MmdbValue country = english(city.country);
    std::get<Map>(country.data)
        .emplace_back(QStringLiteral("iso_code"), MmdbValue { text(city.countryCode) });
    Map map {
        { QStringLiteral("autonomous_system_number"), { organisation.as } },
        { QStringLiteral("autonomous_system_organization"),
          { text(organisation.prefix) + text(organisation.suffix) + QLatin1Char(' ')
            + text(SampleInternet::tradeName(organisation.trade)) } },
        { QStringLiteral("city"), english(city.city) },
        { QStringLiteral("country"), country },
        { QStringLiteral("location"),
          { Map { { QStringLiteral("latitude"), { city.latitude / 100.0 } },
                  { QStringLiteral("longitude"), { city.longitude / 100.0 } } } } },
    };
    if (!city.subdivision.empty())
        map.emplace_back(QStringLiteral("subdivisions"),
                         MmdbValue { MmdbValue::Array { english(city.subdivision) } });
    return { map };
}

QByteArray makeDatabase(const SampleInternet& internet)
{
    MmdbWriter writer(QStringLiteral("Sample-City"),
                      QStringLiteral("Made up for the Flow Workbench sample day: the owners do not "
                                     "exist and the places are not those of the real networks."),
                      buildEpoch);
    for (const SampleNetwork& network : internet.networks()) {
        const QString block =
            network.first.toString() + QLatin1Char('/') + QString::number(network.prefix);
        const auto range = IpRange::parse(block);
        if (range)
            writer.insert(*range,
                          place(internet.organisations()[network.organisation],
                                SampleInternet::city(network.city)));
    }
    return writer.write();
}

} // namespace

std::vector<SampleContextFile> makeSampleContext(const SampleWorld& world)
{
    QByteArray ranges;
    for (const auto& range : world.company.ranges())
        ranges += range.first.toString().toLatin1() + ',' + range.last.toString().toLatin1() + ','
            + QByteArray::fromStdString(range.name) + '\n';
    QByteArray names("ip,name\n");
    for (const auto& name : world.company.names())
        names += QByteArray::fromStdString(name.range) + ',' + QByteArray::fromStdString(name.name)
            + '\n';
    return { { QStringLiteral("ipranges.csv"), ranges },
             { QStringLiteral("networkcontext_1.csv"), names },
             { QStringLiteral("sample-city.mmdb"), makeDatabase(world.internet) } };
}

Result<std::vector<SampleContextFile>> missingContext(std::vector<SampleContextFile> files,
                                                      const QString& folder)
{
    std::vector<SampleContextFile> missing;
    for (SampleContextFile& file : files) {
        const QString path = QDir(folder).filePath(file.name);
        if (!QFile::exists(path)) {
            missing.push_back(std::move(file));
            continue;
        }
        const auto there = readSmallFile(path);
        if (!there)
            return failure(there.error());
        if (*there != file.content)
            return failure(ErrorCode::Refused,
                           Tr::tr("%1 is not the sample's and is left as it is; choose another "
                                  "workspace for the sample day.")
                               .arg(path));
    }
    return missing;
}

} // namespace fw
