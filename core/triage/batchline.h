// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/scorebatch.h"

#include <tl/expected.hpp>

#include <string_view>

namespace fw {

// One line of a batch without its number, or what is wrong with it as a part of a sentence:
// "the field 'sev' is not known". The line is any bytes. Pure.
tl::expected<BatchLine, QString> parseBatchLine(std::string_view text);

} // namespace fw
