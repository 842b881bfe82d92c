// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/filteraddress.h"

#include "core/triage/filtervalue.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <string_view>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Filter)
};

const QLatin1String dots("..");

bool consistsOf(const QString& text, std::string_view allowed)
{
    return std::all_of(text.begin(), text.end(), [allowed](QChar c) {
        return c.unicode() < 128 && allowed.find(c.toLatin1()) != std::string_view::npos;
    });
}

// Meant as an IPv4 or IPv6 address, right or wrong. A time of day (three groups) is neither, and
// neither is an address still being typed.
bool looksLikeAddress(const QString& text)
{
    static const QRegularExpression dotted(QStringLiteral("^[0-9]+(\\.[0-9]+){3,}$"));
    if (dotted.match(text).hasMatch())
        return true;
    return consistsOf(text, "0123456789abcdefABCDEF:.")
        && (text.contains(QLatin1String("::")) || text.count(QLatin1Char(':')) > 2);
}

// The part before a slash: here fewer groups still are meant as a network.
bool looksLikeNetwork(const QString& text)
{
    return looksLikeAddress(text)
        || (consistsOf(text, "0123456789.") && text.contains(QLatin1Char('.')));
}

} // namespace

std::optional<IpRange> readFilterAddresses(const QString& text)
{
    const qsizetype at = text.indexOf(dots);
    if (at < 0)
        return IpRange::parse(text);
    // Through the one reader of ranges, so that both spellings mean the same.
    const QString last = text.mid(at + dots.size());
    if (text.contains(QLatin1Char('-')) || text.contains(QLatin1Char('/')) || at == 0
        || last.isEmpty())
        return std::nullopt;
    return IpRange::parse(text.left(at) + QLatin1Char('-') + last);
}

QString wrongAddress(const QString& text)
{
    const QString shown = shownInFilterSentence(text);
    const qsizetype slash = text.indexOf(QLatin1Char('/'));
    if (slash >= 0) {
        const QString network = text.left(slash);
        if (!looksLikeNetwork(network) || !consistsOf(text.mid(slash), "0123456789/"))
            return {};
        const auto address = IpAddress::parse(network);
        if (!address)
            return Tr::tr("%1 is not a network: %2 is not an IPv4 or IPv6 address.")
                .arg(shown, shownInFilterSentence(network));
        return Tr::tr("%1 is not a network: the prefix length after the slash must be a number "
                      "from 0 to %2.")
            .arg(shown, QString::number(address->isIpv4() ? 32 : 128));
    }
    const qsizetype dash = text.indexOf(QLatin1Char('-'));
    const qsizetype range = dash >= 0 ? dash : text.indexOf(dots);
    if (range >= 0) {
        const QString first = text.left(range);
        const QString last = text.mid(range + (dash >= 0 ? 1 : dots.size()));
        if (looksLikeAddress(first) && consistsOf(last, "0123456789abcdefABCDEF:."))
            return Tr::tr("%1 is not a range: it needs two addresses of one family, the lower one "
                          "first.")
                .arg(shown);
        if (dash >= 0)
            return {};
    }
    if (looksLikeAddress(text))
        return Tr::tr("%1 is not an IPv4 or IPv6 address.").arg(shown);
    return {};
}

} // namespace fw
