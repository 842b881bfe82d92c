// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/support/palette.h"

#include <QStyledItemDelegate>

#include <cstdint>

namespace fw {

// Paints the cells of a ConnectionModel whose meaning is more than their text:
//   verdict      triangle, diamond or circle before the word; hollow and with a star after it
//                while the decision is not yet saved
//   score        a bar before the number, one tenth of its length for each power of ten
//   addresses    "int" in a rounded badge after internal ones; external ones in the colour of
//                their reputation; "int?" or "ext?" in a dashed badge where the network context
//                has changed since the run
//   reputation   three steps filled up to the level before the word
// A text that is looked for is marked where it stands in a cell, underlined as well as coloured.
// Every other cell is the style's own. Colours follow the view's palette; in selected cells only
// the highlight's text colour is used, which alone is sure to be readable there. Sizes follow
// the font; everything is drawn as vectors.
class ConnectionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ConnectionDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    // Empty: nothing is looked for. The view has to be repainted.
    void setWanted(const QString& text) { m_wanted = text; }
    const QString& wanted() const { return m_wanted; }

private:
    QString m_wanted;
    const Palette& paletteOf(const QStyleOptionViewItem& option) const;

    // Made anew when the view's own palette changes, not for each cell.
    mutable Palette m_palette;
    mutable qint64 m_paletteKey = -1;
};

// How much of the score's bar is filled, 0..1: ten powers of ten fill it.
double scoreBarFraction(double score);

} // namespace fw
