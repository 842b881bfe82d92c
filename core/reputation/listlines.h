// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reputation/listmatch.h"

class QIODevice;

namespace fw {

// Readers of lists with one entry a line. `name` is how the file is called in messages. A line that
// cannot be used is counted, and the first one is named. Error: a line that is longer than any text
// has, or a file that cannot be read.

// An address, a block ("192.0.2.0/24") or a range ("192.0.2.1-192.0.2.9", also with blanks round
// the dash) first in the line; what follows a blank, '#' or ';' is a comment. FireHOL's netset and
// ipset, Spamhaus DROP and lists of plain addresses are written so. DShield's block list has both
// ends of a block and its length: "192.0.2.0<TAB>192.0.2.255<TAB>24".
Result<ListOutcome> readPlainList(QIODevice& device, const QString& name, const ListTarget& target);

// Comma-separated, with fields in quotes or without. Titles of columns stand in the first line, or
// in a comment ('#') as abuse.ch writes them: the address is in dst_ip, ip_address, ioc_value or
// the like, also with a port behind it, the label in malware, listingreason or the like. Without
// titles it is the first field that is an address. A row of ThreatFox about something else is
// passed over.
Result<ListOutcome> readAbuseChList(QIODevice& device, const QString& name,
                                    const ListTarget& target);

} // namespace fw
