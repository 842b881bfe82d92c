// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/helptopic.h"

#include <QDir>
#include <QFile>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace fw {

namespace {

constexpr const char* topicProperty = "helpTopic";

QString titleOf(const QString& markdown)
{
    const QString first = markdown.section(QLatin1Char('\n'), 0, 0);
    return first.startsWith(QLatin1String("# ")) ? first.mid(2).trimmed() : first;
}

} // namespace

std::vector<HelpPage> helpPages()
{
    // Those not named here follow, so that a page cannot be forgotten.
    static const QStringList order { QStringLiteral("reading"), QStringLiteral("explain"),
                                     QStringLiteral("import"),  QStringLiteral("filter"),
                                     QStringLiteral("ingest"),  QStringLiteral("days"),
                                     QStringLiteral("context"), QStringLiteral("notebooks"),
                                     QStringLiteral("database") };
    std::vector<HelpPage> pages;
    const QString folder = QStringLiteral(":/help/");
    const QStringList files =
        QDir(folder).entryList({ QStringLiteral("*.md") }, QDir::Files, QDir::Name);
    for (const QString& name : files) {
        QFile file(folder + name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString markdown = QString::fromUtf8(file.readAll());
        pages.push_back({ name.chopped(3), titleOf(markdown), markdown });
    }
    const auto place = [](const HelpPage& page) {
        const auto at = order.indexOf(page.name);
        return at < 0 ? order.size() : at;
    };
    std::stable_sort(pages.begin(), pages.end(), [&place](const HelpPage& a, const HelpPage& b) {
        return place(a) < place(b);
    });
    return pages;
}

void setHelpTopic(QWidget* widget, const char* page)
{
    widget->setProperty(topicProperty, QString::fromLatin1(page));
}

QString helpTopicOf(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget())
        if (const QVariant topic = widget->property(topicProperty); topic.isValid())
            return topic.toString();
    return {};
}

} // namespace fw
