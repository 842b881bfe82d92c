// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/rulepanel.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace fw {

namespace {

constexpr int clearId = 0; // beside the severities' numbers

} // namespace

RulePanel::RulePanel(QWidget* parent)
    : QScrollArea(parent)
    , m_note(new QLineEdit(this))
    , m_verdicts(new QButtonGroup(this))
    , m_words(new QLabel(this))
    , m_apply(new QPushButton(tr("&Score"), this))
    , m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("rulePanel"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    m_note->setObjectName(QStringLiteral("ruleNote"));
    m_words->setObjectName(QStringLiteral("ruleWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_apply->setObjectName(QStringLiteral("ruleApply"));
    m_table->setObjectName(QStringLiteral("ruleHosts"));
    m_table->setAccessibleName(tr("Hosts the rule hits"));
    m_table->setModel(&m_hosts);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setResizeContentsPrecision(50);
    m_table->setMinimumHeight(fontMetrics().height() * 5);

    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(makeForm());
    layout->addWidget(makeFillers());
    layout->addWidget(makeVerdicts());
    layout->addWidget(m_words);
    layout->addWidget(m_table, 1);
    setWidget(content);
    setFocusProxy(m_fields[static_cast<std::size_t>(RuleField::Ip)]);
    connect(m_apply, &QPushButton::clicked, this, &RulePanel::apply);
    connect(m_verdicts, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            refresh();
    });
    refresh();
}

QLineEdit* RulePanel::addField(QGridLayout& grid, RuleField field, const QString& label, int row,
                               int column)
{
    auto* edit = new QLineEdit(this);
    m_fields[static_cast<std::size_t>(field)] = edit;
    edit->setPlaceholderText(tr("any"));
    edit->setClearButtonEnabled(true);
    auto* name = new QLabel(label, this);
    name->setBuddy(edit);
    grid.addWidget(name, row, column);
    grid.addWidget(edit, row, column + 1);
    connect(edit, &QLineEdit::textChanged, this, &RulePanel::refresh);
    connect(edit, &QLineEdit::returnPressed, this, &RulePanel::apply);
    return edit;
}

QWidget* RulePanel::makeForm()
{
    auto* form = new QWidget(this);
    auto* grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, 0, 0);
    const QString range = tr("An address, a network such as 10.0.0.0/8 or a range such as "
                             "10.0.0.1-10.0.0.9; empty means any");
    const QString port = tr("0 to 65535; empty means any, 0 is a port of its own");
    QLineEdit* const ip = addField(*grid, RuleField::Ip, tr("&Either side:"), 0, 0);
    ip->setObjectName(QStringLiteral("ruleIp"));
    ip->setToolTip(range);
    ip->setAccessibleName(tr("Address on either side"));
    QLineEdit* const src = addField(*grid, RuleField::Src, tr("S&ource:"), 1, 0);
    src->setObjectName(QStringLiteral("ruleSrc"));
    src->setToolTip(range);
    src->setAccessibleName(tr("Source address"));
    QLineEdit* const sport = addField(*grid, RuleField::Sport, tr("Port:"), 1, 2);
    sport->setObjectName(QStringLiteral("ruleSport"));
    sport->setToolTip(port);
    sport->setAccessibleName(tr("Source port"));
    QLineEdit* const dst = addField(*grid, RuleField::Dst, tr("Des&tination:"), 2, 0);
    dst->setObjectName(QStringLiteral("ruleDst"));
    dst->setToolTip(range);
    dst->setAccessibleName(tr("Destination address"));
    QLineEdit* const dport = addField(*grid, RuleField::Dport, tr("Port:"), 2, 2);
    dport->setObjectName(QStringLiteral("ruleDport"));
    dport->setToolTip(port);
    dport->setAccessibleName(tr("Destination port"));
    QLineEdit* const proto = addField(*grid, RuleField::Proto, tr("&Protocol:"), 3, 0);
    proto->setObjectName(QStringLiteral("ruleProto"));
    proto->setToolTip(tr("As the table shows it, such as TCP; empty means any"));
    proto->setAccessibleName(tr("Protocol"));
    auto* noteLabel = new QLabel(tr("&Note:"), form);
    noteLabel->setBuddy(m_note);
    m_note->setPlaceholderText(tr("why, for the history"));
    m_note->setMaxLength(1000);
    grid->addWidget(noteLabel, 4, 0);
    grid->addWidget(m_note, 4, 1, 1, 3);
    grid->addWidget(ip, 0, 1, 1, 3);
    const int portWidth = fontMetrics().horizontalAdvance(QStringLiteral("65535")) + 50;
    sport->setFixedWidth(portWidth);
    dport->setFixedWidth(portWidth);
    grid->setColumnStretch(1, 1);
    return form;
}

QWidget* RulePanel::makeFillers()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto* fill = new QPushButton(tr("From the c&urrent row"), box);
    fill->setObjectName(QStringLiteral("ruleFill"));
    fill->setToolTip(tr("Fill the fields from the current row of the table (R)"));
    auto* empty = new QPushButton(tr("Empt&y the fields"), box);
    empty->setObjectName(QStringLiteral("ruleEmpty"));
    row->addWidget(fill);
    row->addWidget(empty);
    row->addStretch(1);
    connect(fill, &QPushButton::clicked, this, &RulePanel::fillWanted);
    connect(empty, &QPushButton::clicked, this, &RulePanel::clearFields);
    return box;
}

QWidget* RulePanel::makeVerdicts()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    const std::pair<int, QString> choices[] = {
        { static_cast<int>(Severity::High), tr("Hi&gh") },
        { static_cast<int>(Severity::Medium), tr("&Medium") },
        { static_cast<int>(Severity::Low), tr("&Low") },
        { clearId, tr("&None") },
    };
    for (const auto& [id, name] : choices) {
        auto* choice = new QRadioButton(name, box);
        choice->setObjectName(QStringLiteral("ruleVerdict%1").arg(id));
        if (id == clearId)
            choice->setToolTip(tr("Takes the verdicts away"));
        m_verdicts->addButton(choice, id);
        row->addWidget(choice);
    }
    m_verdicts->button(static_cast<int>(Severity::High))->setChecked(true);
    row->addStretch(1);
    row->addWidget(m_apply);
    return box;
}

std::optional<Severity> RulePanel::severity() const
{
    return severityFromNumber(m_verdicts->checkedId());
}

void RulePanel::fillFrom(const SuspiciousConnection& connection)
{
    const RuleText text = ruleTextOf(connection);
    for (std::size_t i = 0; i < ruleFieldCount; ++i) {
        const QSignalBlocker quiet(m_fields[i]); // one preview, not six
        m_fields[i]->setText(text.texts[i]);
        m_fields[i]->setCursorPosition(0);
    }
    refresh();
}

void RulePanel::clearFields()
{
    for (QLineEdit* field : m_fields) {
        const QSignalBlocker quiet(field);
        field->clear();
    }
    m_note->clear();
    refresh();
}

void RulePanel::showProblem(const QString& problem)
{
    m_words->setText(problem);
    m_hosts.setHosts({});
    m_table->hide();
}

void RulePanel::refresh()
{
    RuleText text;
    for (std::size_t i = 0; i < ruleFieldCount; ++i)
        text.texts[i] = m_fields[i]->text();
    m_reading = readRule(text);
    // Until its count is here nobody knows what the button would do.
    m_apply->setEnabled(false);
    if (!m_reading.isRight())
        showProblem(m_reading.firstProblem());
    else if (m_reading.rule.isEmpty())
        showProblem(tr("Fill in at least one field; R fills them from the current row. Fields left "
                       "empty mean any."));
    else
        Q_EMIT previewWanted(m_reading.rule, severity());
}

void RulePanel::showPreview(const ScorePreview& preview)
{
    if (!m_reading.isRight() || m_reading.rule.isEmpty())
        return;
    if (preview.rows == 0) {
        showProblem(tr("No connection of this day matches."));
        return;
    }
    QString words = tr("%n row(s)", nullptr, static_cast<int>(preview.rows)) + QStringLiteral(", ")
        + tr("%n connection(s)", nullptr, static_cast<int>(preview.connections))
        + QStringLiteral(", ") + tr("%n host(s).", nullptr, static_cast<int>(preview.hosts.size()));
    if (preview.hadOther > 0)
        words += QLatin1Char(' ')
            + tr("%n of them have another verdict, which this replaces.", nullptr,
                 static_cast<int>(preview.hadOther));
    m_words->setText(words);
    m_hosts.setHosts(preview.hosts);
    m_table->show();
    m_apply->setEnabled(true);
}

void RulePanel::apply()
{
    if (m_apply->isEnabled())
        Q_EMIT ruleGiven(m_reading.rule, severity(), m_note->text().trimmed());
}

} // namespace fw
