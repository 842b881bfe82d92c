// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/filterfield.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace fw {

// What may stand where the cursor is. Pure.

struct FilterOffer
{
    QString text; // to be put in place of the piece
    QString meaning; // for people; may be empty

    friend bool operator==(const FilterOffer&, const FilterOffer&) = default;
};

struct FilterOffers
{
    int offset = 0; // the piece that is being typed
    int length = 0;
    std::vector<FilterOffer> offers;
};

// Values of a field that are there and go with what was typed, the likeliest first.
using FilterValues = std::function<QStringList(const FilterFieldInfo& info, const QString& typed)>;

// Fields for a word that is begun, values behind a sign. Nothing is offered where the cursor stands
// in the middle of a piece, where nothing was begun, and where all there is to offer is typed
// already.
FilterOffers filterOffers(const QString& text, int cursor, const FilterValues& values);

} // namespace fw
