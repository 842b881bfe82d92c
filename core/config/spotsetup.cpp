// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/spotsetup.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace fw {

namespace {

using Key = SpotConfig::Key;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::SpotConfig)
};

struct Assignment
{
    QString name;
    QString value;
    bool isText = true; // false: a list or a command, which is not read
};

// Of ${NAME}, what the file gave NAME above; one nobody gave stays as it is.
QString expanded(const QString& value, const std::vector<Assignment>& before)
{
    static const QRegularExpression variable(QStringLiteral("\\$\\{([A-Za-z_][A-Za-z0-9_]*)\\}"));
    QString text;
    qsizetype at = 0;
    for (auto found = variable.globalMatch(value); found.hasNext();) {
        const auto match = found.next();
        text += value.mid(at, match.capturedStart() - at);
        at = match.capturedEnd();
        const auto given = std::find_if(
            before.rbegin(), before.rend(),
            [name = match.captured(1)](const Assignment& a) { return a.name == name; });
        text += given == before.rend() || !given->isText ? match.captured(0) : given->value;
    }
    return text + value.mid(at);
}

std::vector<Assignment> assignmentsOf(const QByteArray& content)
{
    static const QRegularExpression line(
        QStringLiteral("^\\s*(?:export\\s+)?([A-Za-z_][A-Za-z0-9_]*)=(?:'([^']*)'|\"([^\"]*)\"|"
                       "([^\\s#'\"]*))\\s*(?:#.*)?$"));
    static const QRegularExpression unread(
        QStringLiteral("^\\s*(?:export\\s+)?([A-Za-z_][A-Za-z0-9_]*)=[(\"'$`]"));
    std::vector<Assignment> assignments;
    for (const QByteArray& raw : content.split('\n')) {
        const QString text = QString::fromUtf8(raw);
        const auto match = line.match(text);
        if (!match.hasMatch()) {
            if (const auto other = unread.match(text); other.hasMatch())
                assignments.push_back({ other.captured(1), {}, false });
            continue;
        }
        const QString single = match.captured(2);
        // Nothing is filled in between single quotes.
        const QString value = single.isEmpty()
            ? expanded(match.captured(3) + match.captured(4), assignments)
            : single;
        assignments.push_back({ match.captured(1), value });
    }
    return assignments;
}

// The last one counts, as it does for a shell.
const Assignment* lastOf(const std::vector<Assignment>& assignments, const QString& name)
{
    const auto found = std::find_if(assignments.rbegin(), assignments.rend(),
                                    [&name](const Assignment& a) { return a.name == name; });
    return found == assignments.rend() ? nullptr : &*found;
}

QString valueOf(const std::vector<Assignment>& assignments, const char* name)
{
    const Assignment* const last = lastOf(assignments, QLatin1String(name));
    return last ? last->value : QString();
}

constexpr const char* takenKeys[] = { "DBNAME",   "HUSER",      "NAME_NODE",
                                      "WEB_PORT", "IMPALA_DEM", "IMPALA_PORT" };

} // namespace

std::vector<SpotConfig::Key> readSpotSetup(const QByteArray& content, SpotConfig& config)
{
    config.kind = SpotConfig::Kind::Setup;
    const std::vector<Assignment> assignments = assignmentsOf(content);
    config.database = valueOf(assignments, "DBNAME");
    config.impalaHost = valueOf(assignments, "IMPALA_DEM");
    const int impalaPort = valueOf(assignments, "IMPALA_PORT").toInt();
    config.impalaPort = impalaPort > 0 && impalaPort <= 65535 ? impalaPort : 0;
    const QString nameNode = valueOf(assignments, "NAME_NODE");
    const QString port = valueOf(assignments, "WEB_PORT");
    const QString user = valueOf(assignments, "HUSER");
    if (!nameNode.isEmpty() && !port.isEmpty() && user.startsWith(QLatin1Char('/')))
        config.webHdfs = QStringLiteral("webhdfs://%1:%2%3").arg(nameNode, port, user);

    std::vector<Key> keys;
    for (const Assignment& assignment : assignments) {
        const bool isKnown =
            std::any_of(std::begin(takenKeys), std::end(takenKeys),
                        [&](const char* name) { return assignment.name == QLatin1String(name); });
        if (!isKnown)
            keys.push_back({ assignment.name, false, Tr::tr("has no meaning here") });
        else if (!assignment.isText)
            keys.push_back({ assignment.name, false,
                             Tr::tr("a list or a command, which is not read; a plain value was "
                                    "expected") });
        else if (&assignment != lastOf(assignments, assignment.name))
            keys.push_back({ assignment.name, false, Tr::tr("given again further down") });
        else if (assignment.value.isEmpty())
            keys.push_back({ assignment.name, false, Tr::tr("not filled in") });
        else
            keys.push_back({ assignment.name, true, assignment.value });
    }
    return keys;
}

} // namespace fw
