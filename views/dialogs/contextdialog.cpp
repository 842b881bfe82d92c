// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/contextdialog.h"

#include "views/dialogs/contexttableeditor.h"
#include "views/dialogs/hostnamespage.h"
#include "views/dialogs/placespage.h"
#include "views/dialogs/reputationpage.h"
#include "views/dialogs/tryaddresspage.h"
#include "views/support/helptopic.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace fw {

ContextDialog::ContextDialog(QWidget* parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_ranges(new ContextTableEditor(ContextTable::IpRanges, this))
    , m_names(new ContextTableEditor(ContextTable::Names, this))
    , m_places(new PlacesPage(this))
    , m_reputation(new ReputationPage(this))
    , m_hostNames(new HostNamesPage(this))
    , m_try(new TryAddressPage(this))
    , m_problem(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("contextDialog"));
    setWindowTitle(tr("Context services"));
    setHelpTopic(this, "context");
    m_list->setObjectName(QStringLiteral("contextPages"));
    m_list->setAccessibleName(tr("Pages"));
    m_problem->setObjectName(QStringLiteral("contextProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_ranges->setObjectName(QStringLiteral("ipRanges"));
    m_names->setObjectName(QStringLiteral("addressNames"));

    auto* network = new QTabWidget(this);
    network->setObjectName(QStringLiteral("networkPage"));
    network->addTab(m_ranges, tr("&Your networks"));
    network->addTab(m_names, tr("Na&mes"));
    addPage(tr("Network"), "network", network);
    addPage(tr("Places"), "places", m_places);
    addPage(tr("Reputation"), "reputation", m_reputation);
    addPage(tr("Host names"), "hostnames", m_hostNames);
    addPage(tr("Try an address"), "try", m_try);
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + fontMetrics().averageCharWidth() * 6);
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_list);
    middle->addWidget(m_pages, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 34);
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    // A click beside the pages must not leave the shown one unmarked.
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] {
        if (m_list->currentItem() && m_list->selectedItems().isEmpty())
            m_list->currentItem()->setSelected(true);
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ContextDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setCurrentRow(0);
}

void ContextDialog::addPage(const QString& title, const char* name, QWidget* page)
{
    m_pages->addWidget(page);
    auto* item = new QListWidgetItem(title, m_list);
    item->setData(Qt::UserRole, QLatin1String(name));
}

void ContextDialog::save()
{
    const QString problem = m_reputation->problem();
    showProblem(problem);
    if (problem.isEmpty())
        Q_EMIT saveWanted();
    else
        m_list->setCurrentRow(m_pages->indexOf(m_reputation));
}

void ContextDialog::setDocuments(ContextDocument ranges, ContextDocument names)
{
    m_ranges->setDocument(std::move(ranges));
    m_names->setDocument(std::move(names));
}

void ContextDialog::setUnavailable(const QString& rangesProblem, const QString& namesProblem)
{
    m_ranges->setUnavailable(rangesProblem);
    m_names->setUnavailable(namesProblem);
}

const ContextDocument& ContextDialog::ranges() const
{
    return m_ranges->document();
}

const ContextDocument& ContextDialog::names() const
{
    return m_names->document();
}

void ContextDialog::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void ContextDialog::setSaving(bool saving)
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!saving);
    m_pages->setEnabled(!saving);
    if (saving)
        showProblem({});
}

} // namespace fw
