// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebooks/templates.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::NotebookTemplates)
};

const QString folder = QStringLiteral(":/ipynb_templates/flow");

} // namespace

Result<std::vector<NotebookTemplate>> notebookTemplates()
{
    std::vector<NotebookTemplate> templates;
    const QStringList names = QDir(folder).entryList(
        { QStringLiteral("*.ipynb"), QStringLiteral("*.py") }, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(folder + QLatin1Char('/') + name);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::Io,
                           Tr::tr("The notebook template %1 cannot be read.").arg(name));
        templates.push_back({ name, file.readAll() });
    }
    return templates;
}

} // namespace fw
