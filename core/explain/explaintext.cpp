// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/explaintext.h"

#include "core/base/day.h"
#include "core/enrich/porttext.h"
#include "core/explain/explainwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ExplainText)
};

QString end(const IpAddress& address, const QString& port)
{
    return Tr::tr("%1 port %2").arg(address.toString(), port);
}

QString titleOf(const SuspiciousConnection& c)
{
    const bool hasPorts = FlowService::hasPorts(c.proto);
    const QString source = hasPorts ? end(c.srcip, QString::number(c.sport)) : c.srcip.toString();
    const QString destination =
        hasPorts ? end(c.dstip, QString::number(c.dport)) : c.dstip.toString();
    const QString what =
        hasPorts ? c.proto : c.proto + QLatin1Char(' ') + destinationPortText(c.proto, c.dport);
    return Tr::tr("Rank %1: %2 to %3, %4, %5 UTC")
        .arg(QString::number(c.rank), source, destination, what, formatTime(c.tstart));
}

} // namespace

ExplainText ExplainText::of(const Explanation& explanation)
{
    ExplainText text;
    text.title = titleOf(explanation.connection);
    text.score = scoreSentences(explanation);
    text.hostTitle = Tr::tr("Unusual for %1?").arg(explanation.host.toString());
    text.contactTitle = Tr::tr("Regular contact?");
    text.missing = missingSentence(explanation);
    if (explanation.flows != Explanation::Flows::Read)
        return text;
    text.host = hostSentences(explanation);
    text.facts = factSentences(explanation);
    text.contact = contactSentences(explanation);
    return text;
}

QString ExplainText::plain() const
{
    QStringList traits;
    for (const Fact& fact : facts)
        traits += fact.fact.isUnusual() ? Tr::tr("Unusual: %1").arg(fact.sentence) : fact.sentence;
    QStringList parts { (QStringList { title } + score).join(QLatin1Char('\n')) };
    if (!missing.isEmpty())
        parts += missing;
    if (!host.isEmpty())
        parts += (QStringList { hostTitle } + host + traits).join(QLatin1Char('\n'));
    if (!contact.isEmpty())
        parts += (QStringList { contactTitle } + contact).join(QLatin1Char('\n'));
    return parts.join(QLatin1String("\n\n")) + QLatin1Char('\n');
}

QString shareText(double share)
{
    const double percent = share * 100;
    if (percent > 0 && percent < 0.01)
        return Tr::tr("under %1 %").arg(QLocale().toString(0.01, 'f', 2));
    const int decimals = percent == 0 || percent >= 9.95 ? 0 : percent >= 0.995 ? 1 : 2;
    // Nearly all is not all.
    const double shown = share < 1 && percent >= 99.5 ? 99.0 : percent;
    return share < 1 && percent >= 99.5
        ? Tr::tr("over %1 %").arg(QLocale().toString(shown, 'f', 0))
        : Tr::tr("%1 %").arg(QLocale().toString(shown, 'f', decimals));
}

QString durationText(double seconds)
{
    const QLocale locale;
    if (seconds < 600)
        return Tr::tr("%1 s").arg(
            locale.toString(seconds, 'f', seconds == std::floor(seconds) ? 0 : 1));
    if (seconds < 7200)
        return Tr::tr("%1 min").arg(locale.toString(seconds / 60, 'f', 1));
    return Tr::tr("%1 h").arg(locale.toString(seconds / 3600, 'f', 1));
}

QString timeOfDayText(std::int32_t second)
{
    return formatTime(second).mid(11);
}

} // namespace fw
