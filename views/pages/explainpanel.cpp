// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/explainpanel.h"

#include "views/pages/notestack.h"
#include "views/support/helptopic.h"
#include "views/widgets/contactstrip.h"
#include "views/widgets/scorecurvechart.h"
#include "views/widgets/sharebar.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace fw {

namespace {

constexpr int secondsPerDay = 86400;

QLabel* words(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString paragraphs(const QStringList& sentences)
{
    return sentences.join(QLatin1Char('\n'));
}

} // namespace

ExplainPanel::ExplainPanel(QWidget* parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget(this))
    , m_layout(new QVBoxLayout(m_content))
{
    setObjectName(QStringLiteral("explainPanel"));
    setHelpTopic(this, "explain");
    m_stack = new NoteStack(m_scroll, this);
    m_scroll->setObjectName(QStringLiteral("explainScroll"));
    m_scroll->setAccessibleName(tr("Why this connection is suspicious"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setWidget(m_content);
    setFocusProxy(m_scroll);

    m_title = addHeading("explainTitle");
    m_score = addWords("explainScore");
    m_curve = new ScoreCurveChart(m_content);
    m_layout->addWidget(m_curve);
    m_missing = addWords("explainMissing");

    m_hostRow = new QWidget(m_content);
    m_hostTitle = new QLabel(tr("Unusual for"), m_hostRow);
    m_hosts = new QComboBox(m_hostRow);
    m_hosts->setObjectName(QStringLiteral("explainHost"));
    m_hosts->setAccessibleName(tr("Whose flows it is compared with"));
    m_hosts->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_hosts->setMinimumContentsLength(12);
    m_hostTitle->setBuddy(m_hosts);
    QFont bold = font();
    bold.setBold(true);
    m_hostTitle->setFont(bold);
    auto* hostLayout = new QHBoxLayout(m_hostRow);
    hostLayout->setContentsMargins(0, 4, 0, 0);
    hostLayout->addWidget(m_hostTitle);
    hostLayout->addWidget(m_hosts);
    hostLayout->addStretch();
    m_layout->addWidget(m_hostRow);
    m_hostWords = addWords("explainHostWords");
    m_facts = new QWidget(m_content);
    m_factLayout = new QGridLayout(m_facts);
    m_factLayout->setContentsMargins(0, 0, 0, 0);
    m_factLayout->setColumnStretch(1, 1);
    m_layout->addWidget(m_facts);

    m_contactTitle = addHeading("explainContactTitle");
    m_verdict = addWords("explainVerdict");
    m_strip = new ContactStrip(m_content);
    m_layout->addWidget(m_strip);
    m_contact = addWords("explainContact");
    m_layout->addStretch();

    m_copy = new QPushButton(tr("Copy as te&xt"), this);
    m_copy->setObjectName(QStringLiteral("explainCopy"));
    auto* bottom = new QHBoxLayout;
    bottom->setContentsMargins(4, 2, 4, 4);
    bottom->addStretch();
    bottom->addWidget(m_copy);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addLayout(bottom);
    connect(m_copy, &QPushButton::clicked, this, &ExplainPanel::copy);
    connect(m_hosts, &QComboBox::activated, this, [this](int index) {
        if (const auto host = IpAddress::parse(m_hosts->itemData(index).toString()))
            Q_EMIT hostChosen(*host);
    });
    showNote({});
}

QLabel* ExplainPanel::addHeading(const char* name)
{
    QLabel* const label = addWords(name);
    QFont bold = font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

QLabel* ExplainPanel::addWords(const char* name)
{
    QLabel* const label = words(m_content);
    label->setObjectName(QLatin1String(name));
    m_layout->addWidget(label);
    return label;
}

void ExplainPanel::showHosts(const Explanation& explanation)
{
    const SuspiciousConnection& c = explanation.connection;
    const QSignalBlocker quiet(m_hosts);
    m_hosts->clear();
    m_hosts->addItem(tr("%1 (source)").arg(c.srcip.toString()), c.srcip.toString());
    if (c.dstip != c.srcip)
        m_hosts->addItem(tr("%1 (destination)").arg(c.dstip.toString()), c.dstip.toString());
    m_hosts->setCurrentIndex(explanation.host == c.srcip ? 0 : 1);
}

void ExplainPanel::showFacts(const std::vector<ExplainText::Fact>& facts)
{
    while (QLayoutItem* item = m_factLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const auto& [fact, sentence] : facts) {
        auto* bar = new ShareBar(m_facts);
        bar->setShare(fact.share(), fact.isUnusual());
        QLabel* const label = words(m_facts);
        label->setObjectName(QStringLiteral("explainFact"));
        label->setText(fact.isUnusual() ? tr("Unusual: %1").arg(sentence) : sentence);
        if (fact.isUnusual()) {
            QFont bold = label->font();
            bold.setBold(true);
            label->setFont(bold);
        }
        m_factLayout->addWidget(bar, row, 0, Qt::AlignTop);
        m_factLayout->addWidget(label, row, 1);
        ++row;
    }
}

void ExplainPanel::showExplanation(const Explanation& explanation)
{
    m_text = ExplainText::of(explanation);
    const bool wasRead = explanation.flows == Explanation::Flows::Read;
    m_title->setText(m_text->title);
    m_score->setText(paragraphs(m_text->score));
    m_curve->showCurve(explanation.scores, explanation.connection.score);
    m_missing->setText(m_text->missing);
    m_missing->setVisible(!m_text->missing.isEmpty());
    showHosts(explanation);
    m_hostWords->setText(paragraphs(m_text->host));
    showFacts(m_text->facts);
    m_contactTitle->setText(m_text->contactTitle);
    QStringList contact = m_text->contact;
    const QString verdict = contact.isEmpty() ? QString() : contact.takeFirst();
    m_verdict->setText(verdict);
    const std::int64_t second = explanation.connection.tstart % secondsPerDay;
    m_strip->showContacts(explanation.beacon.beats, static_cast<std::int32_t>(second), verdict);
    m_contact->setText(paragraphs(contact));
    for (QWidget* part : std::initializer_list<QWidget*> {
             m_hostRow, m_hostWords, m_facts, m_contactTitle, m_verdict, m_strip, m_contact })
        part->setVisible(wasRead);
    m_copy->setEnabled(true);
    m_stack->setNote({});
}

void ExplainPanel::showNote(const QString& note)
{
    m_text.reset();
    m_copy->setEnabled(false);
    // An empty note would show the parts without anything in them.
    m_stack->setNote(note.isEmpty() ? QStringLiteral(" ") : note);
}

QString ExplainPanel::text() const
{
    return m_text ? m_text->plain() : QString();
}

void ExplainPanel::copy() const
{
    QApplication::clipboard()->setText(text());
}

} // namespace fw
