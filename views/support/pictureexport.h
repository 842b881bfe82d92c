// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/worker.h"
#include "views/support/picture.h"

#include <QObject>

class QWidget;

namespace fw {

// Puts pictures into files the user names (SVG, PDF, PNG) and into the clipboard, and says in one
// sentence how it went. Painting, packing and writing are done in a thread of its own: a drawing
// of thousands of polygons takes a second. GUI thread.
//
//   exporter->saveAs(diagram.picture());   // asks where
//   exporter->copy(diagram.picture());
class PictureExport : public QObject
{
    Q_OBJECT

public:
    // `window` is the dialog's parent and owns this.
    explicit PictureExport(QWidget* window);

    void saveAs(const Picture& picture);
    // The whole file or none of it.
    void save(const Picture& picture, PictureFormat format, const QString& path);
    void copy(const Picture& picture);
    bool isIdle() const { return m_open == 0; }

Q_SIGNALS:
    void said(const QString& message);
    void failed(const QString& message);

private:
    QWidget* m_window;
    double m_ratio = 2; // of what is copied
    Worker m_worker;
    int m_open = 0;
};

} // namespace fw
