// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/models/importfilesmodel.h"

#include "core/base/format.h"
#include "core/base/printable.h"
#include "core/types/runreporttext.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace fw {

namespace {

constexpr const char* columnContext = "fw::ImportFilesColumns";

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ImportFilesColumns)

public:
    static constexpr std::array<TableColumn, importFilesColumnCount> columns { {
        { "file", QT_TR_NOOP("File"), QT_TR_NOOP("The file's name") },
        { "outcome", QT_TR_NOOP("Outcome"), QT_TR_NOOP("What became of it") },
        { "format", QT_TR_NOOP("Format"), QT_TR_NOOP("The format found in its content") },
        { "flows", QT_TR_NOOP("Flows"), QT_TR_NOOP("Flows stored by this import"), true },
        { "days", QT_TR_NOOP("Days"), QT_TR_NOOP("The days its flows belong to") },
        { "rejected_lines", QT_TR_NOOP("Left out"), QT_TR_NOOP("Lines that are no flow"), true },
        { "bytes", QT_TR_NOOP("Size"), QT_TR_NOOP("Bytes of the file, packed or not"), true },
        { "seconds", QT_TR_NOOP("Duration"), QT_TR_NOOP("How long the import of it took"), true },
        { "path", QT_TR_NOOP("Path"), QT_TR_NOOP("Where the file was") },
    } };
};

QString daysOf(const BatchFile& file)
{
    QStringList days;
    for (const ImportedDay& day : file.days)
        days += day.day.iso();
    return days.join(QStringLiteral(", "));
}

QString nameOf(const BatchFile& file)
{
    return file.path.section(QLatin1Char('/'), -1);
}

// Of a file that was not read nothing is known, not even that it holds nothing.
bool wasRead(const BatchFile& file)
{
    return file.outcome == FileOutcome::Imported || file.outcome == FileOutcome::AlreadyThere;
}

QVariant valueOf(ImportFilesColumn column, const BatchFile& file)
{
    using enum ImportFilesColumn;
    switch (column) {
    case File:
        return nameOf(file);
    case Outcome:
        return fileOutcomeText(file.outcome);
    case Format:
        return file.format ? flowFormatId(*file.format) : QString();
    case Flows:
        return wasRead(file) ? QVariant(static_cast<qlonglong>(file.flows())) : QVariant();
    case Days:
        return daysOf(file);
    case Rejected:
        return wasRead(file) ? QVariant(static_cast<qlonglong>(file.rejected.total())) : QVariant();
    case Size:
        return static_cast<qlonglong>(file.size);
    case Seconds:
        return file.outcome == FileOutcome::NotReached ? QVariant() : QVariant(file.seconds);
    case Path:
        return file.path;
    }
    return {};
}

QString textOf(ImportFilesColumn column, const BatchFile& file)
{
    const QVariant value = valueOf(column, file);
    if (!value.isValid())
        return {};
    switch (column) {
    case ImportFilesColumn::Format:
        return file.format ? flowFormatName(*file.format) : QString();
    case ImportFilesColumn::Flows:
    case ImportFilesColumn::Rejected:
        return formatCount(value.toLongLong());
    case ImportFilesColumn::Size:
        return formatBytes(value.toLongLong());
    case ImportFilesColumn::Seconds:
        return secondsText(file.seconds);
    default:
        return printable(value.toString());
    }
}

SortKeys sortKeys(ImportFilesColumn column, const std::vector<BatchFile>& files)
{
    const bool isNumber = Tr::columns[static_cast<std::size_t>(column)].isNumber;
    if (isNumber) {
        SortKeys keys;
        keys.reserve(files.size());
        for (const BatchFile& file : files) {
            const QVariant value = valueOf(column, file);
            keys.push_back(sortKey(value.isValid() ? value.toDouble() : -1.0));
        }
        return keys;
    }
    std::vector<QString> texts;
    texts.reserve(files.size());
    for (const BatchFile& file : files)
        texts.push_back(textOf(column, file));
    return denseKeys(files.size(),
                     [&texts](std::uint32_t a, std::uint32_t b) { return texts[a] < texts[b]; });
}

} // namespace

ImportFilesModel::ImportFilesModel(QObject* parent)
    : SortedRowsModel(columnContext, Tr::columns, parent)
{
}

void ImportFilesModel::setFiles(std::vector<BatchFile> files)
{
    beginResetModel();
    m_files = std::move(files);
    replaceRows(sortedRows());
    endResetModel();
}

const BatchFile& ImportFilesModel::at(int row) const
{
    return m_files[source(row)];
}

std::function<QVariant(std::uint32_t, int)> ImportFilesModel::values() const
{
    return [files = m_files](std::uint32_t source, int column) {
        return valueOf(static_cast<ImportFilesColumn>(column), files[source]);
    };
}

RowNumbers ImportFilesModel::sortedRows() const
{
    RowNumbers rows(m_files.size());
    std::iota(rows.begin(), rows.end(), 0U);
    if (m_sortColumn >= 0)
        sortByKeys(rows, sortKeys(static_cast<ImportFilesColumn>(m_sortColumn), m_files),
                   m_sortOrder);
    return rows;
}

void ImportFilesModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < importFilesColumnCount ? column : -1;
    m_sortOrder = order;
    reorderRows(sortedRows());
}

QVariant ImportFilesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<ImportFilesColumn>(index.column());
    const BatchFile& file = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(column, file);
    case RawRole:
        return valueOf(column, file);
    case Qt::ToolTipRole:
        return cellToolTip(
            index.column(),
            printable(column == ImportFilesColumn::Outcome && !file.sentence.isEmpty()
                          ? file.sentence
                          : valueOf(column, file).toString()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(columnAlignment(index.column()));
    default:
        return {};
    }
}

} // namespace fw
