// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/triagepage.h"

#include "views/pages/chordpanel.h"
#include "views/pages/connectiontable.h"
#include "views/pages/detailspanel.h"
#include "views/pages/notestack.h"

#include <QAction>
#include <QCheckBox>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace fw {

TriagePage::TriagePage(Selection& selection, QWidget* parent)
    : QMainWindow(parent, Qt::Widget)
    , m_selection(selection)
    , m_table(new ConnectionTable(m_model, this))
    , m_stack(new NoteStack(m_table, this))
    , m_details(new DetailsPanel(this))
    , m_chord(new ChordPanel(this))
{
    setObjectName(QStringLiteral("triagePage"));
    setDockNestingEnabled(true);
    auto* centre = new QWidget(this);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeFilterBar());
    layout->addWidget(m_stack, 1);
    setCentralWidget(centre);
    makeDocks();
    makeActions();
    m_details->showNote(tr("Select a connection to see the flows of its minute."));
    m_chord->showNote(tr("Select a connection to see with whom its address exchanged data."));

    connect(m_table, &ConnectionTable::currentRowChanged, this, [this](int row, bool destination) {
        if (row < 0) {
            m_selection.setConnection({});
            return;
        }
        const SuspiciousConnection& connection = m_model.at(row);
        m_selection.setConnection(connection);
        Q_EMIT connectionChosen(connection, destination);
    });
    connect(&m_model, &ConnectionModel::countsChanged, this, &TriagePage::followCounts);
}

QWidget* TriagePage::makeFilterBar()
{
    auto* bar = new QWidget(this);
    m_filter = new QLineEdit(bar);
    m_filter->setObjectName(QStringLiteral("filterEdit"));
    m_filter->setPlaceholderText(tr("Address, network (10.0.0.0/8) or text"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setAccessibleName(tr("Filter"));
    auto* label = new QLabel(tr("Filte&r:"), bar);
    label->setBuddy(m_filter);
    m_filterError = new QLabel(bar);
    m_filterError->setTextFormat(Qt::PlainText);
    m_filterError->setObjectName(QStringLiteral("filterError"));
    m_filterError->hide();
    m_hideScored = new QCheckBox(tr("&Hide scored"), bar);
    m_hideScored->setObjectName(QStringLiteral("hideScored"));
    m_hideScored->setChecked(m_model.hideScored());
    m_counts = new QLabel(bar);
    m_counts->setObjectName(QStringLiteral("rowCounts"));
    m_counts->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_filter, 1);
    row->addWidget(m_hideScored);
    row->addWidget(m_counts);
    auto* layout = new QVBoxLayout(bar);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_filterError);
    connect(m_filter, &QLineEdit::textChanged, this, &TriagePage::followFilter);
    connect(m_hideScored, &QCheckBox::toggled, this,
            [this](bool on) { m_model.setHideScored(on); });
    return bar;
}

QDockWidget* TriagePage::addPanel(const QString& title, const char* name, QWidget* content,
                                  Qt::DockWidgetArea area)
{
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(QLatin1String(name));
    dock->setWidget(content);
    addDockWidget(area, dock);
    return dock;
}

void TriagePage::makeDocks()
{
    addPanel(tr("Details"), "detailsDock", m_details, Qt::BottomDockWidgetArea);
    addPanel(tr("Chord"), "chordDock", m_chord, Qt::RightDockWidgetArea);
    // Width is worth most to the details, whose columns are as many as the table's.
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
}

void TriagePage::restoreLayout(const QByteArray& state, int version)
{
    m_hasSizes = restoreState(state, version);
}

void TriagePage::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    // The page has its real size only when the event was handled.
    if (!std::exchange(m_hasSizes, true))
        QMetaObject::invokeMethod(this, &TriagePage::setFirstSizes, Qt::QueuedConnection);
}

void TriagePage::setFirstSizes()
{
    auto* const details = findChild<QDockWidget*>(QStringLiteral("detailsDock"));
    auto* const chord = findChild<QDockWidget*>(QStringLiteral("chordDock"));
    resizeDocks({ details }, { height() * 26 / 100 }, Qt::Vertical);
    resizeDocks({ chord }, { std::min(width() * 33 / 100, height() * 70 / 100) }, Qt::Horizontal);
}

void TriagePage::makeActions()
{
    const auto add = [this](const QString& text, const QKeySequence& key, auto&& call) {
        auto* action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, call);
        addAction(action);
        return action;
    };
    m_verdictActions = {
        add(tr("Verdict &high"), Qt::Key_1, [this] { giveVerdict(Severity::High); }),
        add(tr("Verdict &medium"), Qt::Key_2, [this] { giveVerdict(Severity::Medium); }),
        add(tr("Verdict &low"), Qt::Key_3, [this] { giveVerdict(Severity::Low); }),
        add(tr("&Clear verdict"), Qt::Key_0, [this] { giveVerdict({}); }),
    };
    add(tr("Filter"), Qt::Key_Slash, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    add(tr("Back to the table"), Qt::Key_Escape, [this] { m_table->setFocus(); });
    add(tr("Details"), Qt::Key_D, [this] { m_details->setFocus(); });
    add(tr("Chord"), Qt::Key_C, [this] { m_chord->setFocus(); });
}

void TriagePage::showDay(std::shared_ptr<const ConnectionIndex> index, const DayVerdicts& verdicts)
{
    m_emptyReason.clear();
    m_model.setConnections(std::move(index), verdicts);
    followCounts(m_model.counts());
    if (m_model.rowCount() > 0) {
        m_table->selectRow(0);
        m_table->setFocus();
    } else {
        m_details->showNote(tr("Select a connection to see the flows of its minute."));
        m_chord->showNote(tr("Select a connection to see with whom its address exchanged data."));
    }
}

void TriagePage::showEmptyDay(const QString& reason)
{
    m_model.setConnections(std::make_shared<const SuspiciousConnections>());
    m_emptyReason = reason;
    followCounts(m_model.counts());
    m_details->showNote({});
    m_chord->showNote({});
}

void TriagePage::setVerdicts(const DayVerdicts& verdicts)
{
    m_model.setVerdicts(verdicts);
}

void TriagePage::setVerdict(const std::vector<ConnectionKey>& keys,
                            std::optional<Severity> severity, bool saved)
{
    m_model.setVerdict(keys, severity, saved);
}

void TriagePage::setNetworkNames(NetworkNames names)
{
    m_model.setNetworkNames(std::move(names));
}

QString TriagePage::filterText() const
{
    return m_filter->text();
}

void TriagePage::followFilter()
{
    auto filter = QuickFilter::parse(m_filter->text());
    m_filterError->setVisible(!filter);
    if (!filter) {
        // The rows stay as they were: half a typed address must not empty the table.
        m_filterError->setText(filter.error().message);
        return;
    }
    m_model.setFilter(std::move(*filter));
}

void TriagePage::followCounts(const RowCounts& counts)
{
    const QLocale locale;
    QString text =
        tr("%1 of %2 shown").arg(locale.toString(counts.shown), locale.toString(counts.total));
    if (counts.hiddenScored > 0)
        text += tr(", %1 scored hidden").arg(locale.toString(counts.hiddenScored));
    if (counts.hiddenByFilter > 0)
        text += tr(", %1 filtered out").arg(locale.toString(counts.hiddenByFilter));
    m_counts->setText(text);
    if (counts.shown > 0)
        m_stack->setNote({});
    else if (counts.total == 0)
        m_stack->setNote(m_emptyReason);
    else if (counts.hiddenByFilter == counts.total)
        m_stack->setNote(tr("No connection of this day matches the filter."));
    else if (counts.hiddenByFilter > 0)
        m_stack->setNote(tr("Every connection that matches the filter has a verdict. Switch off "
                            "Hide scored to see them."));
    else
        m_stack->setNote(tr("Every connection of this day has a verdict. Switch off Hide scored to "
                            "see them."));
    // Rows are on the move right now; the view's own bookkeeping comes first.
    QMetaObject::invokeMethod(this, &TriagePage::keepSelection, Qt::QueuedConnection);
    Q_EMIT countsChanged(counts);
}

void TriagePage::keepSelection()
{
    // When the selected rows leave, the view moves the current cell and selects nothing: the next
    // verdict key would then do nothing.
    if (m_model.rowCount() > 0 && !m_table->selectionModel()->hasSelection())
        m_table->selectRow(std::max(0, m_table->currentIndex().row()));
}

void TriagePage::giveVerdict(std::optional<Severity> severity)
{
    const std::vector<ConnectionKey> keys = m_table->selectedKeys();
    if (keys.empty())
        return;
    // The next connection is remembered by its key: rows may leave the list in between.
    std::optional<ConnectionKey> next;
    if (severity) {
        int row = m_table->lastSelectedRow();
        for (int tries = 0; tries < m_model.rowCount(); ++tries) {
            row = m_model.nextUnscored(row);
            if (row < 0)
                break;
            const ConnectionKey key = m_model.at(row).key();
            if (std::find(keys.begin(), keys.end(), key) == keys.end()) {
                next = key;
                break;
            }
        }
    }
    m_model.setVerdict(keys, severity, false);
    if (next)
        m_table->selectRow(m_model.rowOf(*next));
    Q_EMIT verdictGiven(keys, severity);
}

} // namespace fw
