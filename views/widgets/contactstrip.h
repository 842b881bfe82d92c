// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <cstdint>
#include <vector>

namespace fw {

// The 24 hours of a day with a dot for each contact and a mark where the row is. Where dots of
// several contacts would lie on each other they are stacked, up to the height of the strip.
class ContactStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ContactStrip(QWidget* parent = nullptr);

    // Seconds of the day, by time. `description` says in words what the dots show.
    void showContacts(std::vector<std::int32_t> seconds, std::int32_t row,
                      const QString& description);
    double placeOf(std::int32_t second) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF plot() const;
    QString sentenceAt(double x) const;

    std::vector<std::int32_t> m_seconds;
    std::int32_t m_row = 0;
};

} // namespace fw
