// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace fw {

// What a score says taken for itself.
//
// The score of Spot's model is the smaller of two numbers, one for each end of the connection: the
// probability, by the mixture of topics the model has for that address, of a flow of this kind,
// where the kind is made of service port, protocol, classes of bytes and packets, and the time of
// day (spot-ml, FlowScoreFunction and FlowWordCreator). So 1/score is in how many flows of the
// rarer end the model expects one of the kind; it says nothing of how many flows the day has. A
// score of 0 is that of a kind or an address the model had never seen; spot-ml gives -1 to lines it
// could not read. Other programs that write such files may mean anything between 0 and 1.
struct Rarity
{
    enum class Kind
    {
        OneIn, // about one in `flows` of the rarer end
        Common, // more than one in two: no rarity to speak of
        Unseen, // 0
        NoProbability, // outside 0 to 1
    };
    Kind kind = Kind::NoProbability;
    double flows = 0; // of OneIn, rounded to two digits

    static Rarity of(double score);
};

} // namespace fw
