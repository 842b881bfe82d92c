// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/placespage.h"

#include "views/dialogs/formparts.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace fw {

namespace {

QTableWidgetItem* cell(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    if (!text.isEmpty())
        item->setToolTip(QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()));
    return item;
}

} // namespace

PlacesPage::PlacesPage(QWidget* parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, 3, this))
    , m_remove(plainButton(tr("Remove…"), "removeGeoFile", this))
    , m_said(wrappedLabel({}, this))
{
    m_table->setObjectName(QStringLiteral("geoFiles"));
    m_table->setAccessibleName(tr("Geolocation files"));
    m_table->setHorizontalHeaderLabels({ tr("File"), tr("What it is"), tr("To be looked at") });
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setWordWrap(true);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto* add = plainButton(tr("&Add a file…"), "addGeoFile", this);
    m_remove->setEnabled(false);
    m_said->setObjectName(QStringLiteral("placesSaid"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(wrappedLabel(
        tr("Places, network owners and domains come from *.mmdb files (MaxMind, DB-IP, IPinfo) and "
           "Spot's iploc.csv, several at once: of each place the closest answer counts. The next "
           "analysis uses them. Files are added and removed at once, without OK."),
        this));
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_said);
    connect(add, &QPushButton::clicked, this, &PlacesPage::choose);
    connect(m_remove, &QPushButton::clicked, this, &PlacesPage::removeCurrent);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(m_table->currentRow() >= 0); });
}

void PlacesPage::setFiles(const std::vector<GeoFile>& files)
{
    m_table->setRowCount(static_cast<int>(files.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const GeoFile& file = files[static_cast<std::size_t>(row)];
        m_table->setItem(row, 0, cell(file.name));
        m_table->setItem(row, 1, cell(file.about));
        m_table->setItem(row, 2, cell(file.remark));
    }
    m_table->resizeRowsToContents();
    m_table->clearSelection();
    m_remove->setEnabled(false);
    m_said->setText(files.empty() ? tr("There is none yet, so places stay empty.") : QString());
}

void PlacesPage::showProblem(const QString& sentence)
{
    m_said->setText(sentence);
}

void PlacesPage::choose()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Add a geolocation file"), {},
                                     tr("Geolocation files (*.mmdb iploc.csv);;All files (*)"));
    if (path.isEmpty())
        return;
    m_said->setText(tr("Copying…"));
    Q_EMIT addWanted(path);
}

void PlacesPage::removeCurrent()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const QString name = m_table->item(row, 0)->text();
    QMessageBox question(QMessageBox::Question, tr("Remove a geolocation file"),
                         tr("Remove %1 from the workspace? The file is deleted.").arg(name),
                         QMessageBox::Yes | QMessageBox::No, this);
    question.setObjectName(QStringLiteral("removeQuestion"));
    question.setTextFormat(Qt::PlainText);
    question.setDefaultButton(QMessageBox::No);
    if (question.exec() == QMessageBox::Yes)
        Q_EMIT removeWanted(name);
}

} // namespace fw
