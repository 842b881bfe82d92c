// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sourcetree.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <functional>

namespace fw::test {

namespace {

QString folderOf(const QString& path)
{
    return path.left(path.lastIndexOf(QLatin1Char('/')));
}

QStringList includesOf(const QByteArray& content)
{
    static const QRegularExpression pattern(
        QStringLiteral("^[ \\t]*#[ \\t]*include[ \\t]*([\"<])([^\">]+)[\">]"),
        QRegularExpression::MultilineOption);
    QStringList found;
    auto at = pattern.globalMatch(QString::fromUtf8(content));
    while (at.hasNext()) {
        const auto match = at.next();
        found += match.captured(1) + match.captured(2);
    }
    return found;
}

// What each folder may include beside itself. "core" means all of core.
const QMap<QString, QStringList>& arrows()
{
    static const QMap<QString, QStringList> allowed = [] {
        const QStringList ground { QStringLiteral("core/base"), QStringLiteral("core/types") };
        const auto core = [](std::initializer_list<const char*> names) {
            QStringList list;
            for (const char* name : names)
                list += QStringLiteral("core/") + QLatin1String(name);
            return list;
        };
        QMap<QString, QStringList> map;
        map[QStringLiteral("core/base")] = {};
        map[QStringLiteral("core/types")] = { QStringLiteral("core/base") };
        for (const char* name : { "config", "storage", "enrich", "ingest", "net", "analysis" })
            map[QStringLiteral("core/") + QLatin1String(name)] = ground;
        map[QStringLiteral("core/config")] += core({ "net" });
        map[QStringLiteral("core/triage")] =
            ground + core({ "storage", "config", "net", "enrich" });
        map[QStringLiteral("core/storage/doctor")] = ground + core({ "storage" });
        map[QStringLiteral("core/pipeline")] = ground
            + core({ "config", "storage", "enrich", "ingest", "net", "analysis", "notebooks" });
        map[QStringLiteral("core/reputation")] = ground + core({ "config", "enrich", "net" });
        map[QStringLiteral("core/notebooks")] = ground + core({ "config" });
        map[QStringLiteral("core/sample")] = ground + core({ "enrich" });
        map[QStringLiteral("core/explain")] = ground + core({ "analysis", "enrich" });
        const QString all = QStringLiteral("core");
        const auto views = [&all](std::initializer_list<const char*> names) {
            QStringList list { all };
            for (const char* name : names)
                list += QStringLiteral("views/") + QLatin1String(name);
            return list;
        };
        map[QStringLiteral("views/support")] = views({});
        map[QStringLiteral("views/models")] = views({ "support" });
        map[QStringLiteral("views/widgets")] = views({ "support" });
        map[QStringLiteral("views/pages")] = views({ "support", "models", "widgets" });
        map[QStringLiteral("views/dialogs")] = views({ "support", "models", "widgets" });
        map[QStringLiteral("app/services")] = { all };
        map[QStringLiteral("app/commands")] = { all, QStringLiteral("app/services") };
        map[QStringLiteral("app/window")] = { all, QStringLiteral("views"), QStringLiteral("app") };
        map[QStringLiteral("app")] = { all, QStringLiteral("views"), QStringLiteral("app") };
        return map;
    }();
    return allowed;
}

bool isUnder(const QString& folder, const QString& room)
{
    return folder == room || folder.startsWith(room + QLatin1Char('/'));
}

bool isOurs(const QString& include)
{
    return include.startsWith(QLatin1String("\"core/"))
        || include.startsWith(QLatin1String("\"views/"))
        || include.startsWith(QLatin1String("\"app/"));
}

// Comments may speak of everything.
QByteArray withoutComments(const QByteArray& content)
{
    static const QRegularExpression comment(
        QStringLiteral("(\"(?:[^\"\\\\\\n]|\\\\.)*\")|//[^\\n]*|/\\*.*?\\*/"),
        QRegularExpression::DotMatchesEverythingOption);
    return QString::fromUtf8(content).replace(comment, QStringLiteral("\\1")).toUtf8();
}

struct Ban
{
    const char* pattern;
    const char* where; // the rule holds for paths that match
    const char* except; // and not for those that match this; empty: no exception
    const char* why;
};

const Ban bans[] = {
    { "processEvents", ".", "", "the event loop is not to be run by hand" },
    { "\\b(sleep|usleep|nanosleep|sleep_for|sleep_until|msleep)\\s*\\(", ".", "",
      "nothing waits by the clock" },
    { "new\\s+QThread|std::j?thread\\b|QThread::create|QtConcurrent|std::async", ".",
      "^core/base/worker\\.", "only the Worker makes threads" },
    { "(?i)\"\\s*(select\\s[^\"]*\\bfrom\\b|insert\\s+(or\\s+\\w+\\s+)?into\\b|update\\s+\\w+\\s+"
      "set\\b"
      "|delete\\s+from\\b|create\\s+(temp|table|index|view|unique)\\b|pragma\\s)",
      ".", "^core/storage/", "SQL stands in resources and core/storage only" },
    { "#\\s*include\\s*<(QtWidgets|QtGui|QtCharts|QWidget|QApplication|QGuiApplication|QColor|"
      "QPainter"
      "|QPainterPath|QBrush|QPen|QFont|QImage|QPixmap|QIcon|QPalette|QKeySequence|QAction"
      "|QAbstractButton|QLabel|QTableView|QDialog|QMessageBox|QMainWindow|QtWidgets/.*|QtGui/.*)>",
      "^(core|app/services|app/commands)/", "", "what works without a screen knows no widget" },
    { "\\bexit\\s*\\(|\\babort\\s*\\(|qDebug|qWarning|qCritical|\\bprintf\\s*\\(|std::cout|std::"
      "cerr",
      "^core/", "", "core neither prints nor exits" },
};

} // namespace

SourceTree readSources(const QString& root)
{
    SourceTree tree;
    for (const char* room : { "core", "views", "app" }) {
        QDirIterator it(root + QLatin1Char('/') + QLatin1String(room),
                        { QStringLiteral("*.h"), QStringLiteral("*.cpp") }, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly))
                tree[file.fileName().mid(root.size() + 1)] = file.readAll();
        }
    }
    return tree;
}

QStringList wrongArrows(const SourceTree& tree)
{
    QStringList found;
    for (auto file = tree.begin(); file != tree.end(); ++file) {
        const QString folder = folderOf(file.key());
        if (!arrows().contains(folder)) {
            found += QStringLiteral("%1: the folder %2 has no place in the house")
                         .arg(file.key(), folder);
            continue;
        }
        for (const QString& include : includesOf(file.value())) {
            if (include.contains(QLatin1String(".."))
                || (include.startsWith(QLatin1Char('"')) && !include.contains(QLatin1Char('/'))
                    && !include.endsWith(QLatin1String(".moc"))))
                found += QStringLiteral("%1 includes %2\", which is not rooted at the checkout")
                             .arg(file.key(), include);
            if (!isOurs(include))
                continue;
            const QString target = folderOf(include.mid(1));
            bool allowed = target == folder;
            for (const QString& room : arrows()[folder])
                allowed = allowed || isUnder(target, room);
            if (!allowed)
                found += QStringLiteral("%1 must not include %2\"").arg(file.key(), include);
            if (!tree.contains(include.mid(1)))
                found +=
                    QStringLiteral("%1 includes %2\", which is not there").arg(file.key(), include);
        }
    }
    return found;
}

QStringList circles(const SourceTree& tree)
{
    QMap<QString, QSet<QString>> edges;
    for (auto file = tree.begin(); file != tree.end(); ++file)
        for (const QString& include : includesOf(file.value()))
            if (isOurs(include) && folderOf(include.mid(1)) != folderOf(file.key()))
                edges[folderOf(file.key())].insert(folderOf(include.mid(1)));
    QStringList found;
    QStringList path;
    QSet<QString> finished;
    const std::function<void(const QString&)> walk = [&](const QString& folder) {
        if (const auto at = path.indexOf(folder); at >= 0) {
            found += QStringList(path.mid(at) + QStringList { folder }).join(QLatin1String(" -> "));
            return;
        }
        if (finished.contains(folder))
            return;
        path += folder;
        for (const QString& next : edges.value(folder))
            walk(next);
        path.removeLast();
        finished.insert(folder);
    };
    for (const QString& folder : edges.keys())
        walk(folder);
    return found;
}

QStringList wrongContent(const SourceTree& tree)
{
    constexpr qsizetype mostLines = 400;
    QStringList found;
    for (auto file = tree.begin(); file != tree.end(); ++file) {
        if (!file.value().startsWith("// SPDX-FileCopyrightText: ")
            || !file.value().contains("\n// SPDX-License-Identifier: GPL-3.0-or-later\n"))
            found += QStringLiteral("%1: no SPDX header").arg(file.key());
        if (file.value().count('\n') > mostLines)
            found += QStringLiteral("%1: %2 lines").arg(file.key()).arg(file.value().count('\n'));
        if (file.key().endsWith(QLatin1String(".h")) && !file.value().contains("#pragma once"))
            found += QStringLiteral("%1: no #pragma once").arg(file.key());
        const QString code = QString::fromUtf8(withoutComments(file.value()));
        for (const Ban& ban : bans) {
            if (!QRegularExpression(QLatin1String(ban.where)).match(file.key()).hasMatch())
                continue;
            if (*ban.except
                && QRegularExpression(QLatin1String(ban.except)).match(file.key()).hasMatch())
                continue;
            const auto match = QRegularExpression(QLatin1String(ban.pattern)).match(code);
            if (match.hasMatch())
                found +=
                    QStringLiteral("%1: %2 (%3)")
                        .arg(file.key(), match.captured(0).simplified(), QLatin1String(ban.why));
        }
    }
    return found;
}

} // namespace fw::test
