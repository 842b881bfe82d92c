<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>fw::DayController</name>
    <message numerus="yes">
        <source>Undone: one step over %n row(s).</source>
        <translation>
            <numerusform>Undone: one step over %n row.</numerusform>
            <numerusform>Undone: one step over %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redone: one step over %n row(s).</source>
        <translation>
            <numerusform>Redone: one step over %n row.</numerusform>
            <numerusform>Redone: one step over %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cleared %n verdict(s) of %1. Undo brings them back.</source>
        <translation>
            <numerusform>Cleared %n verdict of %1. Undo brings them back.</numerusform>
            <numerusform>Cleared %n verdicts of %1. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::DetailsPanel</name>
    <message numerus="yes">
        <source>%n flow(s) between %1 and %2 in the minute of %3 UTC, both directions</source>
        <translation>
            <numerusform>%n flow between %1 and %2 in the minute of %3 UTC, both directions</numerusform>
            <numerusform>%n flows between %1 and %2 in the minute of %3 UTC, both directions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::EnrichRows</name>
    <message numerus="yes">
        <source>In all, %n line(s) of the network context could not be used.</source>
        <translation>
            <numerusform>In all, %n line of the network context could not be used.</numerusform>
            <numerusform>In all, %n lines of the network context could not be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n internal end(s)</source>
        <translation>
            <numerusform>%n internal end</numerusform>
            <numerusform>%n internal ends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n distinct address(es)</source>
        <translation>
            <numerusform>%n distinct address</numerusform>
            <numerusform>%n distinct addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::History</name>
    <message numerus="yes">
        <source>%1: %n connection(s)</source>
        <translation>
            <numerusform>%1: %n connection</numerusform>
            <numerusform>%1: %n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset day: %n verdict(s) cleared</source>
        <translation>
            <numerusform>Reset day: %n verdict cleared</numerusform>
            <numerusform>Reset day: %n verdicts cleared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo of step %1 (%n connection(s))</source>
        <translation>
            <numerusform>Undo of step %1 (%n connection)</numerusform>
            <numerusform>Undo of step %1 (%n connections)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo of step %1 (%n connection(s))</source>
        <translation>
            <numerusform>Redo of step %1 (%n connection)</numerusform>
            <numerusform>Redo of step %1 (%n connections)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::ImportFlows</name>
    <message numerus="yes">
        <source>%1 holds no flow: %n line(s) were rejected.</source>
        <translation>
            <numerusform>%1 holds no flow: %n line was rejected.</numerusform>
            <numerusform>%1 holds no flow: %n lines were rejected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::LongJobs</name>
    <message numerus="yes">
        <source>%n line(s) were left out; the first is line %1: %2.</source>
        <translation>
            <numerusform>%n line was left out, line %1: %2.</numerusform>
            <numerusform>%n lines were left out; the first is line %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Analysis of %1: %n connection(s) ranked.</source>
        <translation>
            <numerusform>Analysis of %1: %n connection ranked.</numerusform>
            <numerusform>Analysis of %1: %n connections ranked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::ResetDialog</name>
    <message numerus="yes">
        <source>Clear all %n verdict(s) of %1?</source>
        <translation>
            <numerusform>Clear the %n verdict of %1?</numerusform>
            <numerusform>Clear all %n verdicts of %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::ResultsReader</name>
    <message numerus="yes">
        <source>%n row(s) are dated just outside the day; their details belong to the day of their own date.</source>
        <translation>
            <numerusform>%n row is dated just outside the day; its details belong to the day of its own date.</numerusform>
            <numerusform>%n rows are dated just outside the day; their details belong to the day of their own date.</numerusform>
        </translation>
    </message>
</context>
</TS>
