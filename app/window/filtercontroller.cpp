// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/filtercontroller.h"

#include "views/dialogs/savedfiltersdialog.h"
#include "views/pages/filterbar.h"

#include <utility>

namespace fw {

FilterController::FilterController(const QString& workspacePath, FilterBar& bar, QWidget* window)
    : QObject(window)
    , m_path(workspacePath)
    , m_bar(bar)
    , m_window(window)
    , m_worker(QStringLiteral("filters"))
{
    connect(&m_bar, &FilterBar::filterUsed, this, [this](const QString& text) {
        change([text](FilterBook& book) { book.use(text); });
    });
    connect(&m_bar, &FilterBar::saveWanted, this, &FilterController::save);
    connect(&m_bar, &FilterBar::manageWanted, this, &FilterController::manage);
    load();
}

void FilterController::load()
{
    ++m_open;
    m_worker.submit<FilterBook>(
        [path = m_path](RunContext) -> Result<FilterBook> {
            // Why a workspace cannot be opened is said by who shows its days.
            const auto workspace = Workspace::open(path);
            return workspace ? loadFilters(*workspace) : FilterBook();
        },
        this,
        [this](Result<FilterBook> book) {
            --m_open;
            if (book)
                m_bar.setBook(*book);
            else
                Q_EMIT failed(
                    tr("The saved filters cannot be read. %1").arg(book.error().text()));
        });
}

void FilterController::change(std::function<void(FilterBook&)> change, const QString& words)
{
    ++m_open;
    m_worker.submit<FilterBook>(
        [path = m_path, change = std::move(change)](RunContext) -> Result<FilterBook> {
            const auto workspace = Workspace::open(path);
            return workspace ? changeFilters(*workspace, change)
                             : Result<FilterBook>(failure(workspace.error()));
        },
        this,
        [this, words](Result<FilterBook> book) {
            --m_open;
            if (!book) {
                Q_EMIT failed(
                    tr("The saved filters were not changed. %1").arg(book.error().text()));
                return;
            }
            m_bar.setBook(*book);
            Q_EMIT bookChanged(*book);
            if (!words.isEmpty())
                Q_EMIT said(words);
        });
}

void FilterController::save(const QString& text)
{
    const QString name = askFilterName(m_bar.book(), text, m_window);
    if (!name.isEmpty())
        change([name, text](FilterBook& book) { book.save(name, text); },
               tr("The filter is saved as %1.").arg(name));
}

void FilterController::manage()
{
    SavedFiltersDialog dialog(m_bar.book(), m_window);
    connect(this, &FilterController::bookChanged, &dialog, &SavedFiltersDialog::setBook);
    connect(&dialog, &SavedFiltersDialog::renameWanted, this,
            [this](const QString& name, const QString& newName) {
                change([name, newName](FilterBook& book) { book.rename(name, newName); });
            });
    connect(&dialog, &SavedFiltersDialog::removeWanted, this, [this](const QString& name) {
        change([name](FilterBook& book) { book.remove(name); });
    });
    dialog.exec();
}

} // namespace fw
