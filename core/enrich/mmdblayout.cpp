// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrich/mmdblayout.h"

#include <algorithm>
#include <random>
#include <string_view>

namespace fw {

namespace {

// The parts of a place.
using Part = QString GeoPlace::*;

enum class Style
{
    Nested, // MaxMind's: if a file has one of these, it may have them all
    Traits, // the same for the map of that name
    Flat,
    CountryText, // a code in one file and a name in another
    NameBesideAsn, // too common a word to be trusted elsewhere
};

struct Path
{
    Part part;
    Style style;
    const char* keys[5]; // ends with a null pointer
};

// For each part the preferred one first.
constexpr Path paths[] = {
    { &GeoPlace::countryCode, Style::Nested, { "country", "iso_code" } },
    { &GeoPlace::countryCode, Style::Flat, { "country_code" } },
    { &GeoPlace::countryCode, Style::CountryText, { "country" } },
    { &GeoPlace::subdivision, Style::Nested, { "subdivisions", "0", "names", "en" } },
    { &GeoPlace::subdivision, Style::Flat, { "region" } },
    { &GeoPlace::subdivision, Style::Flat, { "region_name" } },
    { &GeoPlace::subdivision, Style::Flat, { "state1" } },
    { &GeoPlace::city, Style::Nested, { "city", "names", "en" } },
    { &GeoPlace::city, Style::Flat, { "city" } },
    { &GeoPlace::owner, Style::Flat, { "autonomous_system_organization" } },
    { &GeoPlace::owner, Style::Traits, { "traits", "autonomous_system_organization" } },
    { &GeoPlace::owner, Style::Flat, { "as_name" } },
    { &GeoPlace::owner, Style::NameBesideAsn, { "name" } },
    { &GeoPlace::owner, Style::Flat, { "organization" } },
    { &GeoPlace::owner, Style::Flat, { "isp" } },
    { &GeoPlace::owner, Style::Traits, { "traits", "organization" } },
    { &GeoPlace::owner, Style::Traits, { "traits", "isp" } },
    { &GeoPlace::domain, Style::Flat, { "as_domain" } },
    { &GeoPlace::domain, Style::Flat, { "domain" } },
    { &GeoPlace::domain, Style::Traits, { "traits", "domain" } },
};
static_assert(std::size(paths) == MmdbLayout::pathCount);

constexpr const char* asnPath[] = { "asn", nullptr };
constexpr const char* traitsPath[] = { "traits", nullptr };

enum class Found
{
    Nothing,
    Value,
    Damage,
};

Found look(MMDB_entry_s& entry, const char* const* path, MMDB_entry_data_s& data)
{
    const int status = MMDB_aget_value(&entry, &data, path);
    if (status == MMDB_LOOKUP_PATH_DOES_NOT_MATCH_DATA_ERROR)
        return Found::Nothing;
    if (status != MMDB_SUCCESS)
        return Found::Damage;
    return data.has_data ? Found::Value : Found::Nothing;
}

bool isCountryCode(const QString& text)
{
    return text.size() == 2 && text[0] >= QLatin1Char('A') && text[0] <= QLatin1Char('Z')
        && text[1] >= QLatin1Char('A') && text[1] <= QLatin1Char('Z');
}

// What simplified() would change; nearly no text needs it, and this is much quicker.
bool needsSimplifying(std::string_view utf8)
{
    bool afterSpace = true;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        const bool isSpace = byte == ' ';
        // Control characters, and whatever begins the UTF-8 of a space beyond ASCII.
        if (byte < ' ' || byte == 0xc2 || byte == 0xe1 || byte == 0xe2 || byte == 0xe3
            || (isSpace && afterSpace))
            return true;
        afterSpace = isSpace;
    }
    return afterSpace;
}

// One line of text; empty when the value is none, and for a country that is spelled out.
QString textOf(const MMDB_entry_data_s& data, Style style)
{
    if (data.type != MMDB_DATA_TYPE_UTF8_STRING || data.data_size == 0)
        return {};
    QString text = QString::fromUtf8(data.utf8_string, static_cast<qsizetype>(data.data_size));
    if (needsSimplifying({ data.utf8_string, data.data_size }))
        text = text.simplified();
    if (style == Style::CountryText && !isCountryCode(text))
        text.clear();
    return text;
}

// Walks down at random, avoiding empty ends, until it meets a record. A tree that is damaged into a
// circle ends the walk at the number of bits an address has.
template<typename Random>
bool randomRecord(const MMDB_s& file, std::uint32_t node, Random& random, MMDB_entry_s& entry)
{
    for (int depth = 0; depth < 128; ++depth) {
        MMDB_search_node_s at {};
        if (MMDB_read_node(&file, node, &at) != MMDB_SUCCESS)
            return false;
        const bool goRight = at.left_record_type == MMDB_RECORD_TYPE_EMPTY
            || (at.right_record_type != MMDB_RECORD_TYPE_EMPTY && (random() & 1U) != 0);
        const std::uint8_t type = goRight ? at.right_record_type : at.left_record_type;
        if (type == MMDB_RECORD_TYPE_DATA) {
            entry = goRight ? at.right_record_entry : at.left_record_entry;
            return true;
        }
        if (type != MMDB_RECORD_TYPE_SEARCH_NODE)
            return false;
        node = static_cast<std::uint32_t>(goRight ? at.right_record : at.left_record);
    }
    return false;
}

GeoKind kindOf(const GeoPlace& seen)
{
    const bool isCity = !seen.city.isEmpty() || !seen.subdivision.isEmpty();
    const bool isPlace = isCity || !seen.countryCode.isEmpty();
    if (!seen.owner.isEmpty())
        return isPlace ? GeoKind::Mixed : GeoKind::Owner;
    if (isPlace)
        return isCity ? GeoKind::City : GeoKind::Country;
    return seen.domain.isEmpty() ? GeoKind::Unknown : GeoKind::Domain;
}

} // namespace

MmdbLayout::MmdbLayout()
{
    std::array<bool, pathCount> all {};
    all.fill(true);
    use(all);
}

void MmdbLayout::use(const std::array<bool, pathCount>& used)
{
    m_count = 0;
    for (std::size_t i = 0; i < pathCount; ++i)
        if (used[i])
            m_order[m_count++] = i;
}

MmdbLayout MmdbLayout::learnedFrom(const MMDB_s& file)
{
    constexpr int walks = 400;
    std::array<bool, pathCount> used {};
    bool isNested = false;
    bool hasTraits = false;
    bool hasAsn = false;
    GeoPlace seen;
    // The same file must always be read alike, so the numbers are the same every time.
    std::minstd_rand random(1);
    for (int walk = 0; walk < walks; ++walk) {
        // Most of an IPv6 tree is not IPv4: half of the walks begin where that begins.
        const bool ofIpv4 = file.metadata.ip_version == 6 && walk % 2 == 0;
        MMDB_entry_s entry {};
        if (!randomRecord(file, ofIpv4 ? file.ipv4_start_node.node_value : 0, random, entry))
            continue;
        MMDB_entry_data_s data {};
        hasTraits = hasTraits || look(entry, traitsPath, data) == Found::Value;
        hasAsn = hasAsn || look(entry, asnPath, data) == Found::Value;
        for (std::size_t i = 0; i < pathCount; ++i) {
            if (look(entry, paths[i].keys, data) != Found::Value
                || data.type != MMDB_DATA_TYPE_UTF8_STRING)
                continue;
            used[i] = true;
            isNested = isNested || paths[i].style == Style::Nested;
            QString& part = seen.*paths[i].part;
            if (part.isEmpty() && (paths[i].style != Style::NameBesideAsn || hasAsn))
                part = textOf(data, paths[i].style);
        }
    }
    for (std::size_t i = 0; i < pathCount; ++i) {
        used[i] = used[i] || (isNested && paths[i].style == Style::Nested)
            || (hasTraits && paths[i].style == Style::Traits);
        if (paths[i].style == Style::NameBesideAsn)
            used[i] = used[i] && hasAsn;
    }
    MmdbLayout layout;
    layout.m_kind = kindOf(seen);
    // Without a record that says anything nothing was learned.
    if (layout.m_kind != GeoKind::Unknown)
        layout.use(used);
    return layout;
}

bool MmdbLayout::read(MMDB_entry_s entry, GeoPlace& place) const
{
    for (std::size_t i = 0; i < m_count; ++i) {
        const Path& path = paths[m_order[i]];
        QString& part = place.*path.part;
        if (!part.isEmpty())
            continue;
        MMDB_entry_data_s data {};
        if (path.style == Style::NameBesideAsn && look(entry, asnPath, data) != Found::Value)
            continue;
        const Found found = look(entry, path.keys, data);
        if (found == Found::Damage)
            return false;
        if (found == Found::Value)
            part = textOf(data, path.style);
    }
    return true;
}

} // namespace fw
