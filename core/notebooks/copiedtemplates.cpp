// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebooks/copiedtemplates.h"

#include "core/base/textfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::NotebookTemplates)
};

QByteArray hashOf(const QByteArray& content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

// Empty when the file cannot be read. A notebook with pictures in it may be big.
QByteArray hashOfFile(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result().toHex();
}

QString pathOf(const QString& folder, const QString& name)
{
    return folder + QLatin1Char('/') + name;
}

} // namespace

QString CopiedTemplates::fileName()
{
    return QStringLiteral(".flow_templates.json");
}

CopiedTemplates CopiedTemplates::of(const QString& folder)
{
    CopiedTemplates copied;
    const auto content = readSmallFile(pathOf(folder, fileName()), 64 * 1024);
    if (!content)
        return copied;
    const QJsonObject files =
        QJsonDocument::fromJson(*content).object()[QLatin1String("sha256")].toObject();
    for (auto at = files.begin(); at != files.end(); ++at)
        copied.m_hashes[at.key()] = at.value().toString().toLatin1();
    return copied;
}

void CopiedTemplates::note(const NotebookTemplate& copied)
{
    m_hashes[copied.name] = hashOf(copied.content);
}

bool CopiedTemplates::isLatest(const NotebookTemplate& now) const
{
    return m_hashes.value(now.name) == hashOf(now.content);
}

bool CopiedTemplates::isUntouched(const QString& folder, const QString& name) const
{
    const QByteArray copied = m_hashes.value(name);
    return !copied.isEmpty() && hashOfFile(pathOf(folder, name)) == copied;
}

QByteArray CopiedTemplates::toJson() const
{
    QJsonObject files;
    for (auto at = m_hashes.begin(); at != m_hashes.end(); ++at)
        files[at.key()] = QString::fromLatin1(at.value());
    return QJsonDocument(QJsonObject { { QStringLiteral("sha256"), files } }).toJson();
}

bool isUntouchedCopy(const QString& path)
{
    const QFileInfo info(path);
    return info.fileName() == CopiedTemplates::fileName()
        || CopiedTemplates::of(info.path()).isUntouched(info.path(), info.fileName());
}

Result<NotebookPlan> planNotebooks(const QString& folder)
{
    const auto templates = notebookTemplates();
    if (!templates)
        return failure(templates.error());
    const CopiedTemplates before = CopiedTemplates::of(folder);
    CopiedTemplates after = before;
    NotebookPlan plan;
    for (const NotebookTemplate& now : *templates) {
        const QString path = pathOf(folder, now.name);
        if (!QFileInfo::exists(path)) {
            ++plan.copied;
        } else if (before.isLatest(now)) {
            continue; // changed or not, there is nothing newer
        } else if (!before.isUntouched(folder, now.name)) {
            if (hashOfFile(path) == hashOf(now.content))
                after.note(now); // as if it had been copied
            else
                plan.kept += now.name;
            continue;
        }
        after.note(now);
        plan.write.push_back(now);
    }
    if (after != before)
        plan.record = after.toJson();
    return plan;
}

QString planText(const NotebookPlan& plan)
{
    QStringList parts;
    const auto updated = static_cast<qsizetype>(plan.write.size()) - plan.copied;
    if (updated > 0)
        parts += Tr::tr("brought up to newer templates: %1").arg(updated);
    if (!plan.kept.isEmpty())
        parts += Tr::tr("newer templates not taken, because the files are not as they were copied: "
                        "%1")
                     .arg(plan.kept.join(QLatin1String(", ")));
    return parts.join(QLatin1String("; "));
}

} // namespace fw
