// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/tableexporter.h"

#include "core/base/textfile.h"
#include "views/pages/tabletools.h"
#include "views/support/usersettings.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSettings>

namespace fw {

TableExporter::TableExporter(QWidget* window)
    : QObject(window)
    , m_window(window)
    , m_worker(QStringLiteral("export"))
{
}

void TableExporter::serve(TableTools& tools, const QString& fileName)
{
    connect(&tools, &TableTools::copyWanted, this, &TableExporter::copy);
    connect(&tools, &TableTools::exportWanted, this,
            [this, &tools, fileName] { askWhere(tools, fileName); });
}

void TableExporter::askWhere(TableTools& tools, const QString& fileName)
{
    const QString folder = loadUserSettings(QSettings()).exportFolder;
    const QString csv = tr("CSV for spreadsheets (*.csv)");
    QString filter = csv;
    QString path = QFileDialog::getSaveFileName(
        m_window, tr("Export what is on screen"),
        QDir(folder).filePath(fileName + QStringLiteral(".csv")),
        csv + QStringLiteral(";;") + tr("Tab-separated text (*.tsv)") + QStringLiteral(";;")
            + tr("JSON, every value exact (*.json)") + QStringLiteral(";;")
            + tr("Markdown table (*.md)"),
        &filter);
    if (path.isEmpty())
        return;
    auto format = tableFormatOf(path);
    if (!format) {
        // Named without an ending: the chosen kind of file gives it.
        path += filter.mid(filter.lastIndexOf(QLatin1Char('.'))).chopped(1);
        format = tableFormatOf(path);
    }
    changeUserSettings([&path](UserSettings& settings) {
        settings.exportFolder = QFileInfo(path).absolutePath();
    });
    save(tools.shownRows(), format.value_or(TableFormat::Csv), path);
}

void TableExporter::copy(const TableExtract& rows, TableFormat format)
{
    ++m_open;
    m_worker.submit<QByteArray>(
        [rows, format](const RunContext&) -> Result<QByteArray> { return tableText(rows, format); },
        this,
        [this, count = static_cast<int>(rows.rows)](const Result<QByteArray>& text) {
            --m_open;
            if (!text)
                return;
            QGuiApplication::clipboard()->setText(QString::fromUtf8(*text));
            Q_EMIT said(tr("Copied %n row(s).", nullptr, count));
        });
}

void TableExporter::save(const TableExtract& rows, TableFormat format, const QString& path)
{
    ++m_open;
    m_worker.submit<int>(
        [rows, format, path](const RunContext&) -> Result<int> {
            const auto written = writeFileAtomically(path, tableText(rows, format));
            if (!written)
                return failure(written.error());
            return static_cast<int>(rows.rows);
        },
        this,
        [this, path](const Result<int>& count) {
            --m_open;
            if (count)
                Q_EMIT said(tr("Exported %n row(s) to %1.", nullptr, *count).arg(path));
            else if (count.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(tr("Nothing was exported: %1").arg(count.error().text()));
        });
}

} // namespace fw
