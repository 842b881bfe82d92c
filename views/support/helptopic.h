// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace fw {

// A page of the help, part of the program: resources/help/<name>.md.
struct HelpPage
{
    QString name; // "database"
    QString title; // its first heading
    QString markdown;
};

// In the order a reader meets them.
std::vector<HelpPage> helpPages();

// Which page tells about a widget and all inside it.
void setHelpTopic(QWidget* widget, const char* page);
// The page of the widget or the nearest one around it; empty where nobody named one.
QString helpTopicOf(const QWidget* widget);

} // namespace fw
