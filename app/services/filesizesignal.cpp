// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/filesizesignal.h"

#include <csignal>

namespace fw {

void failAtFileSizeLimit()
{
    std::signal(SIGXFSZ, SIG_IGN);
}

} // namespace fw
