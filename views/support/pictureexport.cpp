// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/pictureexport.h"

#include "core/base/textfile.h"
#include "views/support/usersettings.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSettings>
#include <QWidget>

namespace fw {

PictureExport::PictureExport(QWidget* window)
    : QObject(window)
    , m_window(window)
    , m_worker(QStringLiteral("pictures"))
{
}

void PictureExport::saveAs(const Picture& picture)
{
    const QString folder = loadUserSettings(QSettings()).exportFolder;
    const QString svg = tr("SVG drawing (*.svg)");
    QString filter = svg;
    QString path = QFileDialog::getSaveFileName(
        m_window, tr("Export picture"),
        QDir(folder).filePath(picture.fileName + QStringLiteral(".svg")),
        svg + QStringLiteral(";;") + tr("PDF document (*.pdf)") + QStringLiteral(";;")
            + tr("PNG picture (*.png)"),
        &filter);
    if (path.isEmpty())
        return;
    auto format = pictureFormatOf(path);
    if (!format) {
        // Named without an ending of ours: the chosen kind of file gives it.
        path += filter.mid(filter.lastIndexOf(QLatin1Char('.'))).chopped(1);
        format = pictureFormatOf(path);
    }
    changeUserSettings([&path](UserSettings& settings) {
        settings.exportFolder = QFileInfo(path).absolutePath();
    });
    save(picture, format.value_or(PictureFormat::Svg), path);
}

void PictureExport::save(const Picture& picture, PictureFormat format, const QString& path)
{
    ++m_open;
    m_worker.submit<int>(
        [picture, format, path](const RunContext&) -> Result<int> {
            const QByteArray content = pictureContent(picture, format);
            if (content.isEmpty())
                return failure(ErrorCode::BadInput, tr("There is nothing to draw."));
            const auto written = writeFileAtomically(path, content);
            if (!written)
                return failure(written.error());
            return 0;
        },
        this,
        [this, path](const Result<int>& written) {
            --m_open;
            if (written)
                Q_EMIT said(tr("Exported the picture to %1.").arg(path));
            else if (written.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(tr("Nothing was exported: %1").arg(written.error().text()));
        });
}

void PictureExport::copy(const Picture& picture)
{
    ++m_open;
    m_worker.submit<QImage>(
        [picture, ratio = m_ratio](const RunContext&) -> Result<QImage> {
            QImage image = pictureImage(picture, ratio);
            // Who pastes it counts pixels.
            image.setDevicePixelRatio(1);
            return image;
        },
        this,
        [this](const Result<QImage>& image) {
            --m_open;
            if (!image)
                return;
            if (image->isNull()) {
                Q_EMIT failed(tr("Nothing was copied: there is nothing to draw."));
                return;
            }
            QGuiApplication::clipboard()->setImage(*image);
            Q_EMIT said(tr("Copied the picture, %1 by %2 pixels.")
                            .arg(image->width())
                            .arg(image->height()));
        });
}

} // namespace fw
