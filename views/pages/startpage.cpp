// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/startpage.h"

#include <QCommandLinkButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace fw {

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
    , m_workspace(new QLabel(this))
{
    setObjectName(QStringLiteral("startPage"));
    auto* title = new QLabel(tr("Flow Workbench"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    title->setFont(large);
    auto* words = new QLabel(tr("This workspace has no day yet. Bring one in to begin."), this);
    words->setWordWrap(true);
    m_workspace->setTextFormat(Qt::PlainText);
    m_workspace->setWordWrap(true);
    m_workspace->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto* sample = new QCommandLinkButton(
        tr("Open the &sample day"),
        tr("A small company's day, made up, with five stories worth finding. Takes a few seconds."),
        this);
    sample->setObjectName(QStringLiteral("sampleButton"));
    auto* import = new QCommandLinkButton(
        tr("&Import flows…"),
        tr("The raw flows of a day, from nfdump, Zeek, Argus, Suricata or Spot."), this);
    import->setObjectName(QStringLiteral("importButton"));
    auto* results = new QCommandLinkButton(
        tr("Open &results…"), tr("A flow_results.csv that the machine-learning job has ranked."),
        this);
    results->setObjectName(QStringLiteral("resultsButton"));
    connect(sample, &QCommandLinkButton::clicked, this, &StartPage::sampleRequested);
    connect(import, &QCommandLinkButton::clicked, this, &StartPage::importRequested);
    connect(results, &QCommandLinkButton::clicked, this, &StartPage::resultsRequested);
    auto* database = new QCommandLinkButton(
        tr("Connect to a data&base…"),
        tr("PostgreSQL or Apache Impala, also one that Spot filled: its days are shown as they "
           "are."),
        this);
    database->setObjectName(QStringLiteral("databaseButton"));
    connect(database, &QCommandLinkButton::clicked, this, &StartPage::databaseRequested);

    auto* hint = new QLabel(tr("Or drop files on this window: raw flows are imported, ranked "
                               "results are opened."),
                            this);
    hint->setWordWrap(true);

    auto* column = new QWidget(this);
    column->setMaximumWidth(680); // longer lines are hard to read
    auto* inner = new QVBoxLayout(column);
    inner->addWidget(title);
    inner->addWidget(words);
    inner->addSpacing(12);
    inner->addWidget(sample);
    inner->addWidget(import);
    inner->addWidget(results);
    inner->addWidget(database);
    inner->addSpacing(6);
    inner->addWidget(hint);
    inner->addSpacing(12);
    inner->addWidget(m_workspace);
    // Stretches, because an alignment would take a height that does not follow the width.
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(column, 1000);
    middle->addStretch(1);
    auto* outer = new QVBoxLayout(this);
    outer->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(2);
}

void StartPage::setWorkspace(const QString& path)
{
    m_workspace->setText(tr("Workspace: %1").arg(path));
}

} // namespace fw
