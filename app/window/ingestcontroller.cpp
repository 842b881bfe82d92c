// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ingestcontroller.h"

#include "core/analysis/ingestcsv.h"
#include "core/base/textfile.h"
#include "views/support/usersettings.h"
#include "views/widgets/ingestchart.h"

#include <QBuffer>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QSettings>

#include <utility>

namespace fw {

namespace {

constexpr double pictureRatio = 2; // pixels of a picture file to one on the screen

QString suffixOf(IngestPage::Export kind)
{
    switch (kind) {
    case IngestPage::Export::Png:
        return QStringLiteral("png");
    case IngestPage::Export::Svg:
        return QStringLiteral("svg");
    default:
        return QStringLiteral("csv");
    }
}

} // namespace

IngestController::IngestController(SessionWorker& queries, IngestPage& page, QWidget* window)
    : QObject(window)
    , m_requests(queries)
    , m_page(page)
    , m_window(window)
{
    connect(&m_page, &IngestPage::rangeChanged, this, &IngestController::load);
    connect(&m_page, &IngestPage::exportWanted, this, &IngestController::askWhere);
}

void IngestController::setDays(const std::vector<DayOverview>& days)
{
    std::vector<Day> withFlows;
    // A day that cannot be read, too: the page says so.
    for (const DayOverview& day : days)
        if (day.flows > 0 || day.hadRawFlows || !day.problem.isEmpty())
            withFlows.push_back(day.day);
    m_hasFlows = !withFlows.empty();
    m_page.setDays(std::move(withFlows));
    m_isStale = true;
    if (m_isSeen)
        load();
}

void IngestController::setSeen(bool isSeen)
{
    m_isSeen = isSeen;
    if (m_isSeen && m_isStale)
        load();
}

void IngestController::load()
{
    m_isStale = false;
    if (!m_hasFlows) {
        m_pictureRequest.drop();
        m_page.showEmpty(tr("No flows were imported yet. Import flows… (Ctrl+I) brings them in."));
        return;
    }
    m_requests.ask<IngestPicture>(
        m_pictureRequest,
        [from = m_page.from(), to = m_page.to()](Session& session, const RunContext& context) {
            return session.ingestPicture(from, to, context);
        },
        this, [this](Result<IngestPicture> picture) { show(std::move(picture)); });
}

void IngestController::show(Result<IngestPicture> picture)
{
    if (!picture) {
        if (picture.error().code != ErrorCode::Cancelled)
            m_page.showEmpty(picture.error().text());
        return;
    }
    if (!picture->minutes.empty()) {
        m_page.showPicture(std::make_shared<const IngestPicture>(std::move(*picture)));
        return;
    }
    const QString from = picture->from.iso();
    const QString to = picture->to.iso();
    QStringList sentences {
        picture->sourcesKnown
            ? tr("No flows from %1 to %2 were imported. Choose other days, or import flows "
                 "(Ctrl+I).")
                  .arg(from, to)
            : tr("No run from %1 to %2 has counted flows. Choose other days, or run the analysis "
                 "(Ctrl+R).")
                  .arg(from, to)
    };
    m_page.showEmpty((sentences + picture->problems).join(QLatin1Char('\n')));
}

void IngestController::askWhere(IngestPage::Export kind)
{
    const QString suffix = suffixOf(kind);
    const QString filters[] = { tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)"),
                                tr("CSV for spreadsheets (*.csv)") };
    const QString folder = loadUserSettings(QSettings()).exportFolder;
    const QString name = QStringLiteral("ingest_%1_%2.%3")
                             .arg(m_page.from().compact(), m_page.to().compact(), suffix);
    QString path =
        QFileDialog::getSaveFileName(m_window, tr("Export what is shown"),
                                     QDir(folder).filePath(name), filters[static_cast<int>(kind)]);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QLatin1Char('.') + suffix;
    changeUserSettings([&path](UserSettings& settings) {
        settings.exportFolder = QFileInfo(path).absolutePath();
    });
    save(kind, path);
}

void IngestController::save(IngestPage::Export kind, const QString& path)
{
    // What is drawn is drawn here; packing it and waiting for the disk is the worker's.
    std::function<QByteArray()> content;
    switch (kind) {
    case IngestPage::Export::Png:
        content = [image = m_page.chart().image(m_page.heading(), pictureRatio)] {
            QBuffer buffer;
            image.save(&buffer, "PNG");
            return buffer.data();
        };
        break;
    case IngestPage::Export::Svg:
        content = [svg = m_page.chart().svg(m_page.heading())] {
            return svg;
        };
        break;
    case IngestPage::Export::Csv:
        content = [minutes = m_page.shownMinutes()] {
            return ingestCsv(minutes);
        };
        break;
    }
    m_requests.tell<int>(
        [content = std::move(content), path](Session&, const RunContext&) -> Result<int> {
            const auto written = writeFileAtomically(path, content());
            if (!written)
                return failure(written.error());
            return 0;
        },
        this,
        [this, path](const Result<int>& written) {
            if (written)
                Q_EMIT said(tr("Exported what is shown to %1.").arg(path));
            else if (written.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(tr("Nothing was exported: %1").arg(written.error().text()));
        });
}

} // namespace fw
