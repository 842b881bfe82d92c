// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/reputationpage.h"

#include "core/config/reputationsecrets.h"
#include "views/dialogs/formparts.h"
#include "views/dialogs/serviceform.h"

#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace fw {

namespace {

// Whether other things leave the computer, or go to another place. The name is the analyst's own.
bool sendsElsewhere(ReputationService before, const ReputationService& after)
{
    before.name = after.name;
    const auto originOf = [](const ReputationService& service) {
        return QUrl(service.url)
            .adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    };
    return after.isNetwork()
        && (whatLeaves(before) != whatLeaves(after) || originOf(before) != originOf(after));
}

} // namespace

ReputationPage::ReputationPage(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_add(plainButton(tr("&Add"), "addService", this))
    , m_remove(plainButton(tr("Remove"), "removeService", this))
    , m_try(plainButton(tr("&Try it"), "tryService", this))
    , m_scroll(new QScrollArea(this))
    , m_form(new ServiceForm(this))
    , m_leaves(wrappedLabel({}, this))
    , m_said(wrappedLabel({}, this))
{
    m_list->setObjectName(QStringLiteral("services"));
    m_list->setAccessibleName(tr("Reputation services; the ticked ones are asked"));
    m_list->setMaximumHeight(fontMetrics().height() * 8);
    m_leaves->setObjectName(QStringLiteral("whatLeaves"));
    m_said->setObjectName(QStringLiteral("serviceSaid"));
    m_scroll->setWidget(m_form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    makeAddMenu();
    auto* grid = new QGridLayout;
    grid->addWidget(m_list, 0, 0, 4, 1);
    grid->addWidget(m_add, 0, 1);
    grid->addWidget(m_remove, 1, 1);
    grid->addWidget(m_try, 2, 1);
    grid->setColumnStretch(0, 1);
    grid->setRowStretch(3, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(grid);
    layout->addWidget(m_leaves);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_said);
    connect(m_list, &QListWidget::currentRowChanged, this, &ReputationPage::showCurrent);
    connect(m_list, &QListWidget::itemChanged, this, &ReputationPage::followCheck);
    connect(m_form, &ServiceForm::changed, this, &ReputationPage::takeForm);
    connect(m_remove, &QPushButton::clicked, this, &ReputationPage::removeCurrent);
    connect(m_try, &QPushButton::clicked, this, &ReputationPage::tryCurrent);
    refill(-1);
}

void ReputationPage::tryCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const ReputationService service = m_settings.services[static_cast<std::size_t>(row)];
    if (!service.enabled
        && !agrees(service,
                   tr("This once it is asked about the address of a public resolver; it stays "
                      "switched off."))) {
        m_said->setText(tr("Nothing was sent."));
        return;
    }
    m_said->setText(tr("Asking…"));
    Q_EMIT tryWanted(service, m_form->secret());
}

void ReputationPage::makeAddMenu()
{
    auto* menu = new QMenu(m_add);
    m_add->setMenu(menu);
    for (const ReputationService& example : reputationExamples())
        menu->addAction(example.name, this, [this, example] { add(example); });
    menu->addSeparator();
    const std::pair<QString, ReputationKind> kinds[] = {
        { tr("&Lists on this computer"), ReputationKind::List },
        { tr("&Another HTTP service with JSON"), ReputationKind::HttpJson },
        { tr("&ThreatExchange"), ReputationKind::ThreatExchange },
        { tr("&McAfee GTI"), ReputationKind::Gti },
    };
    for (const auto& [text, kind] : kinds) {
        ReputationService service;
        service.kind = kind;
        service.name = kind == ReputationKind::List  ? QStringLiteral("lists")
            : kind == ReputationKind::ThreatExchange ? QStringLiteral("fb")
            : kind == ReputationKind::Gti            ? QStringLiteral("gti")
                                                     : QStringLiteral("service");
        menu->addAction(text, this, [this, service] { add(service); });
    }
}

void ReputationPage::setSettings(const ReputationSettings& settings)
{
    m_settings = settings;
    takeNamesAsSaved();
    m_secrets.clear();
    refill(settings.services.empty() ? -1 : 0);
}

ReputationSettings ReputationPage::settings() const
{
    return m_settings;
}

void ReputationPage::takeNamesAsSaved()
{
    m_names.clear();
    for (const ReputationService& service : m_settings.services)
        m_names += service.name;
}

QHash<QString, QString> ReputationPage::renamed() const
{
    QHash<QString, QString> renamed;
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const QString& now = m_settings.services[static_cast<std::size_t>(i)].name;
        if (!m_names[i].isEmpty() && m_names[i] != now)
            renamed.insert(now, m_names[i]);
    }
    return renamed;
}

QString ReputationPage::problem() const
{
    const auto problems = problemsOf(m_settings);
    return problems.empty()
        ? QString()
        : problems.front().key + QLatin1String(": ") + problems.front().sentence;
}

void ReputationPage::add(ReputationService service)
{
    const QString wanted = service.name;
    const auto isTaken = [this](const QString& name) {
        return std::any_of(m_settings.services.begin(), m_settings.services.end(),
                           [&name](const ReputationService& s) { return s.name == name; });
    };
    for (int number = 2; isTaken(service.name); ++number)
        service.name = wanted + QString::number(number);
    service.enabled = false;
    m_settings.services.push_back(std::move(service));
    m_names += QString();
    refill(static_cast<int>(m_settings.services.size()) - 1);
}

void ReputationPage::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    // Its key goes with it, when all is saved.
    m_secrets.remove(m_settings.services[static_cast<std::size_t>(row)].name);
    m_settings.services.erase(m_settings.services.begin() + row);
    m_names.removeAt(row);
    refill(std::min(row, static_cast<int>(m_settings.services.size()) - 1));
}

void ReputationPage::refill(int row)
{
    m_isFilling = true;
    m_list->clear();
    for (const ReputationService& service : m_settings.services) {
        auto* item = new QListWidgetItem(service.name, m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(service.enabled ? Qt::Checked : Qt::Unchecked);
    }
    m_isFilling = false;
    m_list->setCurrentRow(row);
    showCurrent();
}

void ReputationPage::showCurrent()
{
    if (m_isFilling)
        return;
    const int row = m_list->currentRow();
    const bool isOne = row >= 0;
    m_form->setVisible(isOne);
    // The hidden form keeps its height, and would have a bar for it.
    m_scroll->setVerticalScrollBarPolicy(isOne ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_remove->setEnabled(isOne);
    m_try->setEnabled(isOne);
    m_said->clear();
    m_wasSwitchedOff = false;
    if (!isOne) {
        m_leaves->setText(tr("No service is set up, so nothing is known of reputations and nothing "
                             "leaves this computer. Add one."));
        return;
    }
    const ReputationService& service = m_settings.services[static_cast<std::size_t>(row)];
    m_form->setService(service);
    const auto typed = m_secrets.constFind(service.name);
    if (typed != m_secrets.constEnd())
        m_form->setSecret(*typed);
    followProblems();
}

void ReputationPage::takeForm()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    ReputationService& service = m_settings.services[static_cast<std::size_t>(row)];
    m_secrets.remove(service.name);
    ReputationService changed = m_form->service();
    changed.enabled = service.enabled;
    // Consent was to what was read then. No question here: this is called with every letter.
    if (changed.enabled && sendsElsewhere(service, changed)) {
        changed.enabled = false;
        m_wasSwitchedOff = true;
    }
    service = std::move(changed);
    if (const auto secret = m_form->secret())
        m_secrets.insert(service.name, *secret);
    m_isFilling = true;
    m_list->item(row)->setText(service.name);
    m_list->item(row)->setCheckState(service.enabled ? Qt::Checked : Qt::Unchecked);
    m_isFilling = false;
    followProblems();
}

void ReputationPage::followProblems()
{
    const int row = m_list->currentRow();
    const ReputationService& service = m_settings.services[static_cast<std::size_t>(row)];
    m_leaves->setText(whatLeaves(service));
    m_form->setSecretNote(
        tr("Kept in the desktop's keyring, never in a file. The environment variable %1 goes "
           "before it.")
            .arg(reputationVariable(service.name)));
    const auto problems = problemsOf(service);
    m_try->setEnabled(problems.empty());
    QStringList said;
    if (!problems.empty())
        said += problems.front().key + QLatin1String(": ") + problems.front().sentence;
    if (m_wasSwitchedOff)
        said += tr("What leaves this computer is different now, so the service was switched off: "
                   "tick it again to agree.");
    m_said->setText(said.join(QLatin1Char(' ')));
}

bool ReputationPage::agrees(const ReputationService& service, const QString& further)
{
    if (!service.isNetwork())
        return true;
    QMessageBox question(QMessageBox::Question, tr("Ask this service?"), whatLeaves(service),
                         QMessageBox::Yes | QMessageBox::No, this);
    question.setObjectName(QStringLiteral("consentQuestion"));
    question.setTextFormat(Qt::PlainText);
    question.setInformativeText(further);
    question.setDefaultButton(QMessageBox::No);
    return question.exec() == QMessageBox::Yes;
}

void ReputationPage::followCheck(QListWidgetItem* item)
{
    if (m_isFilling)
        return;
    ReputationService& service = m_settings.services[static_cast<std::size_t>(m_list->row(item))];
    const bool wanted = item->checkState() == Qt::Checked;
    if (wanted == service.enabled)
        return;
    m_list->setCurrentItem(item);
    service.enabled =
        wanted && agrees(service, tr("Addresses inside your own networks are never sent."));
    m_isFilling = true;
    item->setCheckState(service.enabled ? Qt::Checked : Qt::Unchecked);
    m_isFilling = false;
    m_form->setService(service); // which keeps what has no field
    showCurrent();
}

void ReputationPage::showTried(const QString& sentence)
{
    m_said->setText(sentence);
}

} // namespace fw
