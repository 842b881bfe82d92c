// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/worker.h"
#include "views/widgets/chordscene.h"

#include <QImage>
#include <QObject>

#include <memory>

class QPainter;

namespace fw {

// The painted pictures of a chord diagram: all of it, painted once, and what is singled out, laid
// over a faded copy. A picture of a few ribbons is painted at once; one of thousands in a thread of
// its own, and until it comes the arcs alone are there. What is singled out costs its own ribbons
// only. GUI thread.
class ChordLayers : public QObject
{
    Q_OBJECT

public:
    explicit ChordLayers(QObject* parent = nullptr);

    // Another scene, size, palette: nothing that was painted is shown any more.
    void forget();
    // Turned: the old picture is shown turned until the new one is there.
    void outdate();
    // Something else is singled out.
    void forgetFocus();

    // Paints what there is and begins what is missing; a turn in progress begins nothing.
    void paint(QPainter& painter, const ChordScene& scene, const ChordGeometry& geometry,
               const ChordFocus& focus, bool isTurning);
    // Nothing is missing of what paint() was last asked for.
    bool isComplete() const { return m_isComplete; }

Q_SIGNALS:
    void changed(); // paint() would now show more

private:
    struct Painted
    {
        QImage full;
        QImage faded;
    };

    void begin(const ChordScene& scene, const ChordGeometry& geometry, double ratio);
    void keep(Painted painted, double rotation);
    void drop();

    std::unique_ptr<Worker> m_worker; // made when a picture is large
    Job m_job;
    std::shared_ptr<int> m_current; // whose answer is waited for
    QImage m_arcs; // until the first picture is there
    Painted m_painted;
    double m_rotation = 0; // of m_painted
    QImage m_isolated;
    bool m_isStale = true;
    bool m_isComplete = false;
};

} // namespace fw
