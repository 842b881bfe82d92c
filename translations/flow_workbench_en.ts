<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>fw::CheckCommand</name>
    <message numerus="yes">
        <source>%n thing(s) must be put right.</source>
        <translation>
            <numerusform>%n thing must be put right.</numerusform>
            <numerusform>%n things must be put right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::CheckWorkspace</name>
    <message numerus="yes">
        <source>%1: %n row(s).</source>
        <translation>
            <numerusform>%1: %n row.</numerusform>
            <numerusform>%1: %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::ConflictsDialog</name>
    <message numerus="yes">
        <source>On %n connection(s) of %1 the database has another verdict than you gave: somebody else decided too, or your verdict was overwritten. Nothing was changed on either side.</source>
        <translation>
            <numerusform>On %n connection of %1 the database has another verdict than you gave: somebody else decided too, or your verdict was overwritten. Nothing was changed on either side.</numerusform>
            <numerusform>On %n connections of %1 the database has another verdict than you gave: somebody else decided too, or your verdict was overwritten. Nothing was changed on either side.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::ContextTableEditor</name>
    <message numerus="yes">
        <source>%n line(s) should be looked at.</source>
        <translation>
            <numerusform>%n line should be looked at.</numerusform>
            <numerusform>%n lines should be looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), nothing to be looked at.</source>
        <translation>
            <numerusform>%n row, nothing to be looked at.</numerusform>
            <numerusform>%n rows, nothing to be looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::DaysPanel</name>
    <message numerus="yes">
        <source>&amp;Delete %n day(s)…</source>
        <translation>
            <numerusform>&amp;Delete %n day…</numerusform>
            <numerusform>&amp;Delete %n days…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::DecisionController</name>
    <message numerus="yes">
        <source>%1 for %n connection(s) by rule (%2). Undo takes it back.</source>
        <translation>
            <numerusform>%1 for %n connection by rule (%2). Undo takes it back.</numerusform>
            <numerusform>%1 for %n connections by rule (%2). Undo takes it back.</numerusform>
        </translation>
    </message>
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
            <numerusform>Cleared %n verdict of %1. Undo brings it back.</numerusform>
            <numerusform>Cleared %n verdicts of %1. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::DeleteDayCommand</name>
    <message numerus="yes">
        <source>The journal stays: its %n step(s) for this day apply again if the day is brought back.</source>
        <translation>
            <numerusform>The journal stays: its %n step for this day applies again if the day is brought back.</numerusform>
            <numerusform>The journal stays: its %n steps for this day apply again if the day is brought back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::DeleteDayDialog</name>
    <message numerus="yes">
        <source>Delete %n day(s) and all that is below?</source>
        <translation>
            <numerusform>Delete %n day and all that is below?</numerusform>
            <numerusform>Delete %n days and all that is below?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What stays: %n decision(s) in the journal, which apply again if the day is brought back.</source>
        <translation>
            <numerusform>What stays: %n decision in the journal, which applies again if the day is brought back.</numerusform>
            <numerusform>What stays: %n decisions in the journal, which apply again if the day is brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n day(s)</source>
        <translation>
            <numerusform>&amp;Delete %n day</numerusform>
            <numerusform>&amp;Delete %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::DeleteDays</name>
    <message numerus="yes">
        <source>Deleted %n day(s); %1 of the disk are free again.</source>
        <translation>
            <numerusform>Deleted %n day; %1 of the disk are free again.</numerusform>
            <numerusform>Deleted %n days; %1 of the disk are free again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) stay in the journal.</source>
        <translation>
            <numerusform>%n decision stays in the journal.</numerusform>
            <numerusform>%n decisions stay in the journal.</numerusform>
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
    <name>fw::Doctor</name>
    <message numerus="yes">
        <source>%n decision(s) wait to be written to the tables.</source>
        <translation>
            <numerusform>%n decision waits to be written to the tables.</numerusform>
            <numerusform>%n decisions wait to be written to the tables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in one statement, exact.</source>
        <translation>
            <numerusform>%n row in one statement, exact.</numerusform>
            <numerusform>%n rows in one statement, exact.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), as expected.</source>
        <translation>
            <numerusform>%n row, as expected.</numerusform>
            <numerusform>%n rows, as expected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 s in %n statement(s): %2 rows a second</source>
        <translation>
            <numerusform>%1 s in %n statement: %2 rows a second</numerusform>
            <numerusform>%1 s in %n statements: %2 rows a second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused, of %n statement(s): %1.</source>
        <translation>
            <numerusform>Refused, of %n statement: %1.</numerusform>
            <numerusform>Refused, of %n statements: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server takes all %n of them.</source>
        <translation>
            <numerusform>The server takes the only one (%n).</numerusform>
            <numerusform>The server takes all %n of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::DoctorCommand</name>
    <message numerus="yes">
        <source>%n check(s) failed.</source>
        <translation>
            <numerusform>%n check failed.</numerusform>
            <numerusform>%n checks failed.</numerusform>
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
    <name>fw::GeoAges</name>
    <message numerus="yes">
        <source>The geolocation database %1 was built on %2, %n month(s) ago.</source>
        <translation>
            <numerusform>The geolocation database %1 was built on %2, %n month ago.</numerusform>
            <numerusform>The geolocation database %1 was built on %2, %n months ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::Geolocation</name>
    <message numerus="yes">
        <source>In all, %n line(s) of iploc.csv could not be used.</source>
        <translation>
            <numerusform>In all, %n line of iploc.csv could not be used.</numerusform>
            <numerusform>In all, %n lines of iploc.csv could not be used.</numerusform>
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
    <name>fw::HttpJsonProvider</name>
    <message numerus="yes">
        <source>It refused %n address(es) (HTTP 400 or 422); check the address in the settings if that goes on.</source>
        <translation>
            <numerusform>It refused %n address (HTTP 400 or 422); check the address in the settings if that goes on.</numerusform>
            <numerusform>It refused %n addresses (HTTP 400 or 422); check the address in the settings if that goes on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::ImportConfig</name>
    <message numerus="yes">
        <source>%n line(s) of it should be looked at: flow-oa check names them.</source>
        <translation>
            <numerusform>%n line of it should be looked at: flow-oa check names it.</numerusform>
            <numerusform>%n lines of it should be looked at: flow-oa check names them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::Journal</name>
    <message numerus="yes">
        <source>%n verdict(s) of %1 were written and are not there any more: somebody else wrote in the same moment. They are written again.</source>
        <translation>
            <numerusform>%n verdict of %1 was written and is not there any more: somebody else wrote in the same moment. It is written again.</numerusform>
            <numerusform>%n verdicts of %1 were written and are not there any more: somebody else wrote in the same moment. They are written again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::LocalListProvider</name>
    <message numerus="yes">
        <source>%n entry(ies) of the lists could not be used. The first:</source>
        <translation>
            <numerusform>%n entry of the lists could not be used:</numerusform>
            <numerusform>%n entries of the lists could not be used. The first:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) were not read to the end within the time limit; raise &quot;seconds&quot; in the settings.</source>
        <translation>
            <numerusform>%n list was not read to the end within the time limit; raise &quot;seconds&quot; in the settings.</numerusform>
            <numerusform>%n lists were not read to the end within the time limit; raise &quot;seconds&quot; in the settings.</numerusform>
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
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::OdbcConnection</name>
    <message numerus="yes">
        <source>The %1 server did not finish the step &apos;%2&apos; within %n second(s).</source>
        <translation>
            <numerusform>The %1 server did not finish the step &apos;%2&apos; within %n second.</numerusform>
            <numerusform>The %1 server did not finish the step &apos;%2&apos; within %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::Reputation</name>
    <message numerus="yes">
        <source>It answered &quot;not found&quot; for every address it was asked about (%n), as a wrong address of the service would; check it in the settings.</source>
        <translation>
            <numerusform>It answered &quot;not found&quot; for the one address it was asked about (%n), as a wrong address of the service would; check it in the settings.</numerusform>
            <numerusform>It answered &quot;not found&quot; for every address it was asked about (%n), as a wrong address of the service would; check it in the settings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No address is sent to a reputation service, because %n line(s) of context/ipranges.csv cannot be read, and internal ones might be among them. Mend or remove the lines, under File, Context services, Network.</source>
        <translation>
            <numerusform>No address is sent to a reputation service, because %n line of context/ipranges.csv cannot be read, and internal ones might be in it. Mend or remove the line, under File, Context services, Network.</numerusform>
            <numerusform>No address is sent to a reputation service, because %n lines of context/ipranges.csv cannot be read, and internal ones might be among them. Mend or remove the lines, under File, Context services, Network.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::ReputationProvider</name>
    <message numerus="yes">
        <source>%n address(es) got no answer; run the analysis again to ask for them.</source>
        <translation>
            <numerusform>%n address got no answer; run the analysis again to ask for it.</numerusform>
            <numerusform>%n addresses got no answer; run the analysis again to ask for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::ResetCommand</name>
    <message numerus="yes">
        <source>%1: %n connection(s) would lose the verdict: %2 high, %3 medium, %4 low.</source>
        <translation>
            <numerusform>%1: %n connection would lose its verdict: %2 high, %3 medium, %4 low.</numerusform>
            <numerusform>%1: %n connections would lose their verdict: %2 high, %3 medium, %4 low.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n connection(s) lost the verdict.</source>
        <translation>
            <numerusform>%1: %n connection lost its verdict.</numerusform>
            <numerusform>%1: %n connections lost their verdict.</numerusform>
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
<context>
    <name>fw::RulePanel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s).</source>
        <translation>
            <numerusform>%n host.</numerusform>
            <numerusform>%n hosts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have another verdict, which this replaces.</source>
        <translation>
            <numerusform>%n of them has another verdict, which this replaces.</numerusform>
            <numerusform>%n of them have another verdict, which this replaces.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::Session</name>
    <message numerus="yes">
        <source>batch of %n line(s)</source>
        <translation>
            <numerusform>batch of %n line</numerusform>
            <numerusform>batch of %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::StatusLine</name>
    <message numerus="yes">
        <source>%n decision(s) saved here, not yet in the database</source>
        <translation>
            <numerusform>%n decision saved here, not yet in the database</numerusform>
            <numerusform>%n decisions saved here, not yet in the database</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::StepBack</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::SyncCommand</name>
    <message numerus="yes">
        <source>%n decision(s) wait in the journal. %1</source>
        <translation>
            <numerusform>%n decision waits in the journal. %1</numerusform>
            <numerusform>%n decisions wait in the journal. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::TableExporter</name>
    <message numerus="yes">
        <source>Copied %n row(s).</source>
        <translation>
            <numerusform>Copied %n row.</numerusform>
            <numerusform>Copied %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n row(s) to %1.</source>
        <translation>
            <numerusform>Exported %n row to %1.</numerusform>
            <numerusform>Exported %n rows to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::ThreatExchangeProvider</name>
    <message numerus="yes">
        <source>It could not answer for %n address(es); run the analysis again to ask for them.</source>
        <translation>
            <numerusform>It could not answer for %n address; run the analysis again to ask for it.</numerusform>
            <numerusform>It could not answer for %n addresses; run the analysis again to ask for them.</numerusform>
        </translation>
    </message>
</context>
</TS>
