# SPDX-FileCopyrightText: 2026 Flow Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The module of the day's notebooks, alone: a small store made here and a program in flow-oa's place.

That the real flow-oa and the real notebooks agree with it is tested in tests/integration.
Run by ctest with Debian's python3; says SKIPPED where pandas is not there.
"""

import contextlib
import io
import json
import os
import sqlite3
import stat
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.dont_write_bytecode = True
sys.path.insert(0, str(ROOT / 'resources' / 'ipynb_templates' / 'flow'))

try:
    import pandas as pd
except ImportError:
    print('SKIPPED: python3-pandas is not installed')
    sys.exit(0)

import flow_day  # noqa: E402

HOSTILE = '<script>alert(1)</script> $\\frac{1}{0}$ =HYPERLINK("x") \x1b]0;t\x07 \u202e'

SCHEMA = '''
CREATE TABLE flow_scores (tstart, srcip, dstip, sport INT, dport INT, proto, ipkt INT, ibyt INT, opkt INT,
  obyt INT, score REAL, rank INT, srcip_internal INT, destip_internal INT, src_geoloc, dst_geoloc,
  src_domain, dst_domain, src_rep, dst_rep, y INT, m INT, d INT);
CREATE TABLE flow_threat_investigation (tstart, srcip, dstip, srcport INT, dstport INT, score INT,
  y INT, m INT, d INT);
CREATE TABLE flow_edge (tstart, srcip, dstip, sport INT, dport INT, proto, flags, tos INT, ibyt INT,
  ipkt INT, pkts INT, input INT, output INT, rip, obyt INT, opkt INT, hh INT, md INT, y INT, m INT, d INT);
CREATE TABLE flow_chords (ip_threat, srcip, dstip, ibyt INT, ipkt INT, y INT, m INT, d INT);
CREATE TABLE flow_ingest_summary (tdate, total INT, y INT, m INT, d INT);
CREATE TABLE flow_storyboard (ip_threat, title, text, y INT, m INT, d INT);
CREATE TABLE flow_timeline (ip_threat, tstart, tend, srcip, dstip, proto, sport INT, dport INT, ipkt INT,
  ibyt INT, y INT, m INT, d INT);
'''

FLOW = ('CREATE TABLE flow (treceived, unix_tstamp INT, tryear INT, trmonth INT, trday INT, trhour INT, '
        'trminute INT, trsec INT, tdur REAL, sip, dip, sport INT, dport INT, proto, flag, fwd INT, '
        'stos INT, ipkt INT, ibyt INT, opkt INT, obyt INT, input INT, output INT, sas INT, das INT, '
        'dtos INT, dir INT, rip, y INT, m INT, d INT, h INT)')


def add(connection, table, **values):
    values = {**values, 'y': 2016, 'm': 7, 'd': 8}
    marks = ', '.join('?' * len(values))
    connection.execute(f'INSERT INTO {table} ({", ".join(values)}) VALUES ({marks})',
                       list(values.values()))


def add_flow(connection, time, source, target, sport=50000, dport=443, sent=(1, 100), back=(0, 0)):
    add(connection, 'flow', treceived=time, sip=source, dip=target, sport=sport, dport=dport,
        proto='TCP', ipkt=sent[0], ibyt=sent[1], opkt=back[0], obyt=back[1], rip='0.0.0.0', flag='')


class Place(unittest.TestCase):
    """A workspace with one day."""

    def setUp(self):
        self.temporary = tempfile.TemporaryDirectory()
        self.addCleanup(self.temporary.cleanup)
        self.workspace = Path(self.temporary.name) / 'work space #1'
        self.folder = self.workspace / 'ipynb' / 'flow' / '20160708'
        self.folder.mkdir(parents=True)
        (self.workspace / 'workbench.json').write_text('{}')
        self.store = self.open(self.workspace / 'workbench.sqlite')
        self.store.executescript(SCHEMA)
        for rank, (source, score) in enumerate((('10.0.0.5', 1e-7), ('10.0.0.6', 2e-5))):
            add(self.store, 'flow_scores', tstart='2016-07-08 01:02:03', srcip=source,
                dstip='203.0.113.9', sport=50123, dport=443, proto='TCP', ipkt=12, ibyt=3400, opkt=0,
                obyt=0, score=score, rank=rank, srcip_internal=1, destip_internal=0,
                src_geoloc='', dst_geoloc=HOSTILE, src_domain='', dst_domain='', src_rep='',
                dst_rep='')
        self.store.commit()
        # In place of flow-oa: keeps what it was given and says what it is told to.
        self.program = Path(self.temporary.name) / 'flow-oa'
        self.given = Path(self.temporary.name) / 'given.json'
        self.answer(0, 'done')
        os.environ['FLOW_OA'] = str(self.program)
        self.addCleanup(os.environ.pop, 'FLOW_OA', None)

    def open(self, path):
        connection = sqlite3.connect(path)
        self.addCleanup(connection.close)
        connection.execute('PRAGMA journal_mode = WAL')
        return connection

    def flows(self):
        folder = self.workspace / 'data' / 'flow' / '20160708'
        folder.mkdir(parents=True)
        connection = self.open(folder / 'flow.sqlite')
        connection.execute(FLOW)
        return connection

    def answer(self, code, out, err=''):
        self.program.write_text(
            f'#!{sys.executable}\nimport json, sys\n'
            f'json.dump([sys.argv[1:], sys.stdin.read()], open({str(self.given)!r}, "w"))\n'
            f'print({out!r})\nprint({err!r}, file=sys.stderr)\nsys.exit({code})\n')
        self.program.chmod(self.program.stat().st_mode | stat.S_IXUSR)

    def calls(self):
        return json.loads(self.given.read_text()) if self.given.exists() else None

    def day(self):
        return flow_day.open_day(self.folder)

    def said(self, call, *arguments, **options):
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            call(*arguments, **options)
        return out.getvalue().strip()


class Reading(Place):
    def test_the_day_is_that_of_the_folder(self):
        self.assertEqual(self.day().iso, '2016-07-08')
        self.assertEqual(self.day().workspace, self.workspace)
        for wrong in (self.workspace, self.folder.parent, self.workspace / '20160708'):
            with self.assertRaises(flow_day.Problem):
                flow_day.open_day(wrong)
        (self.workspace / 'workbench.json').unlink()
        with self.assertRaises(flow_day.Problem):
            self.day()

    def test_suspicious_has_verdict_and_key(self):
        add(self.store, 'flow_threat_investigation', tstart='2016-07-08 01:02:03', srcip='10.0.0.6',
            dstip='203.0.113.9', srcport=50123, dstport=443, score=3)
        self.store.commit()
        rows = self.day().suspicious()
        self.assertEqual(list(rows['verdict']), ['', 'low'])
        self.assertEqual(rows['key'][0], '2016-07-08T01:02:03Z/10.0.0.5/50123/203.0.113.9/443/TCP')
        self.assertEqual(rows['tstart'][0], pd.Timestamp('2016-07-08 01:02:03'))
        self.assertEqual(rows['ibyt'].sum(), 6800)
        self.assertNotIn('y', rows.columns)

    def test_other_days_are_not_seen(self):
        self.store.execute('UPDATE flow_scores SET d = 9 WHERE rank = 1')
        self.store.commit()
        self.assertEqual(len(self.day().suspicious()), 1)

    def test_the_high_scored_come_first_and_the_ranked_stand_in(self):
        self.assertEqual(self.day().high_scored(), [])
        self.assertEqual(self.day().candidates(), ['203.0.113.9', '10.0.0.5', '10.0.0.6'])
        add(self.store, 'flow_threat_investigation', tstart='2016-07-08 01:02:03', srcip='10.0.0.6',
            dstip='203.0.113.9', srcport=50123, dstport=443, score=1)
        self.store.commit()
        self.assertEqual(self.day().candidates(), ['10.0.0.6', '203.0.113.9'])

    def test_empty_tables_have_their_columns(self):
        day = self.day()
        self.assertEqual(len(day.chords()), 0)
        self.assertIn('ibyt', day.details().columns)
        self.assertEqual(day.ingest_summary()['total'].sum(), 0)
        self.assertEqual(len(day.flows()), 0)
        self.assertEqual(day.story('10.0.0.5'), ('', ''))
        self.assertEqual(len(day.timeline('10.0.0.5')), 0)
        self.store.execute('DELETE FROM flow_scores')
        self.store.commit()
        self.assertEqual(len(day.suspicious()), 0)
        self.assertEqual(day.candidates(), [])
        empty = day.flows()
        self.assertEqual(len(flow_day.expanded_search(empty)), 0)
        self.assertEqual(len(flow_day.top(empty, 'sip', 'bytes')), 0)
        self.assertEqual(len(flow_day.directions(empty, '10.0.0.5')), 0)
        self.assertEqual(len(flow_day.timeline(empty)), 0)

    def test_spots_own_names_and_minutes_are_understood(self):
        self.store.execute('ALTER TABLE flow_scores RENAME COLUMN score TO ml_score')
        self.store.execute('ALTER TABLE flow_scores RENAME COLUMN destip_internal TO dstip_internal')
        add(self.store, 'flow_ingest_summary', tdate='2016-7-8 1:5', total=7)
        self.store.commit()
        rows = self.day().suspicious()
        self.assertEqual(rows['score'][0], 1e-7)
        self.assertEqual(rows['destip_internal'][0], 0)
        self.assertEqual(self.day().ingest_summary()['tdate'][0], pd.Timestamp('2016-07-08 01:05'))

    def test_flows_of_an_address(self):
        flows = self.flows()
        add_flow(flows, '2016-07-08 02:00:00', '10.0.0.5', '203.0.113.9')
        add_flow(flows, '2016-07-08 01:00:00', '203.0.113.9', '10.0.0.5')
        add_flow(flows, '2016-07-08 01:00:00', '10.0.0.7', '203.0.113.9')
        flows.commit()
        day = self.day()
        self.assertEqual(list(day.flows('10.0.0.5')['sip']), ['203.0.113.9', '10.0.0.5'])
        self.assertEqual(len(day.flows()), 3)
        self.assertEqual(len(day.flows(limit=2)), 2)
        for wrong in ("10.0.0.5' OR '1'='1", 'fe80::1%\' OR 1', '10.0.0', ''):
            with self.assertRaises(flow_day.Problem):
                day.flows(wrong)

    def test_reading_waits_for_nobody_and_locks_nobody_out(self):
        self.store.execute('BEGIN IMMEDIATE')
        self.store.execute('DELETE FROM flow_scores')
        self.assertEqual(len(self.day().suspicious()), 2)  # as it was committed
        self.store.execute('COMMIT')
        self.assertEqual(len(self.day().suspicious()), 0)
        self.store.execute('PRAGMA wal_checkpoint(TRUNCATE)')

    def test_nothing_can_be_written_by_reading(self):
        with self.assertRaises(flow_day.Problem):
            self.day()._query('DELETE FROM flow_scores', self.workspace / 'workbench.sqlite')

    def test_what_is_missing_is_said_in_a_sentence(self):
        (self.workspace / 'workbench.sqlite').unlink()
        with self.assertRaisesRegex(flow_day.Problem, 'cannot be read'):
            self.day().suspicious()


class Text(Place):
    def test_data_is_shown_as_text(self):
        page = self.day().suspicious().to_html() + self.day().suspicious()._repr_html_()
        self.assertNotIn('<script', page)
        self.assertIn('&lt;script&gt;', page)
        # Between two $ nothing is typeset.
        self.assertIn('tex2jax_ignore', page)

    def test_plain_text_is_for_plots(self):
        text = flow_day.plain(HOSTILE)
        for character in '\x1b\x07\u202e':
            self.assertNotIn(character, text)
        self.assertIn(r'\$\frac{1}{0}\$', text)

    def test_a_problem_is_one_sentence(self):
        self.assertEqual(flow_day.Problem('a\x1b[31m')._render_traceback_(), ['a\ufffd[31m'])


class Writing(Place):
    def test_score_is_a_batch_of_keys(self):
        rows = self.day().suspicious()
        said = self.said(self.day().score, rows, 'low', note='--help; $(id)')
        arguments, text = self.calls()
        self.assertEqual(arguments, ['score', '-d', '20160708', '--batch', '-', '--note=--help; $(id)',
                                     '--workspace', str(self.workspace)])
        lines = [json.loads(line) for line in text.splitlines()]
        self.assertEqual(lines, [{'connection': key, 'score': 'low'} for key in rows['key']])
        self.assertEqual(said, 'done')

    def test_one_row_and_a_number_will_do(self):
        self.said(self.day().score, self.day().suspicious().iloc[0], 1)
        self.assertEqual(json.loads(self.calls()[1])['score'], 'high')

    def test_a_wrong_verdict_writes_nothing(self):
        with self.assertRaises(flow_day.Problem):
            self.day().score(self.day().suspicious(), 'awful')
        self.said(self.day().score, self.day().suspicious().head(0), 'low')
        self.assertIsNone(self.calls())

    def test_reset_is_flow_oas(self):
        self.said(self.day().reset)
        self.assertEqual(self.calls()[0],
                         ['reset', '-d', '20160708', '--yes', '--workspace', str(self.workspace)])

    def test_a_refusal_is_told_in_its_words(self):
        self.answer(1, '', 'flow-oa: the day is busy')
        with self.assertRaisesRegex(flow_day.Problem, 'the day is busy'):
            self.day().reset()

    def test_without_flow_oa_it_is_said(self):
        os.environ['FLOW_OA'] = '/nowhere/flow-oa'
        with self.assertRaisesRegex(flow_day.Problem, 'cannot be started'):
            self.day().reset()

    def test_a_story_goes_with_its_timeline(self):
        flows = self.flows()
        add_flow(flows, '2016-07-08 02:00:00', '10.0.0.5', '203.0.113.9')
        add_flow(flows, '2016-07-08 02:00:59', '10.0.0.5', '203.0.113.9')
        flows.commit()
        rows = flow_day.timeline(self.day().flows('10.0.0.5'))
        self.said(self.day().save_story, '10.0.0.5', 'It\'s "<b>"', 'line\nline', rows)
        arguments, text = self.calls()
        self.assertEqual(arguments[:5], ['storyboard', '-d', '20160708', '--save', '-'])
        self.assertEqual(json.loads(text), {
            'ip': '10.0.0.5', 'title': 'It\'s "<b>"', 'text': 'line\nline', 'timeline': [
                {'tstart': '2016-07-08 02:00:00', 'tend': '2016-07-08 02:00:59', 'srcip': '10.0.0.5',
                 'dstip': '203.0.113.9', 'proto': 'TCP', 'sport': 50000, 'dport': 443, 'ipkt': 2,
                 'ibyt': 200}]})

    def test_without_a_title_nothing_is_saved(self):
        self.assertIn('title is empty', self.said(self.day().save_story, '10.0.0.5', ' ', 'text'))
        self.assertIsNone(self.calls())


class Answers(Place):
    def setUp(self):
        super().setUp()
        flows = self.flows()
        add_flow(flows, '2016-07-08 01:00:00', '10.0.0.5', '203.0.113.9', sent=(2, 100))
        add_flow(flows, '2016-07-08 03:00:00', '10.0.0.5', '203.0.113.9', sent=(4, 300))
        add_flow(flows, '2016-07-08 02:00:00', '203.0.113.9', '10.0.0.5', 443, 50000, sent=(1, 50))
        add_flow(flows, '2016-07-08 02:00:00', '198.51.100.1', '10.0.0.5', dport=22)
        add_flow(flows, '2016-07-08 02:00:00', '10.0.0.5', '198.51.100.2', dport=53)
        add_flow(flows, '2016-07-08 02:00:00', '10.0.0.5', '198.51.100.3', dport=53, back=(1, 70))
        flows.commit()
        self.rows = self.day().flows('10.0.0.5')

    def test_expanded_search(self):
        row = flow_day.expanded_search(self.rows).iloc[0]
        self.assertEqual((row['sip'], row['dip'], row['connections']), ('10.0.0.5', '203.0.113.9', 2))
        self.assertEqual(str(row['first_seen']), '2016-07-08 01:00:00')
        self.assertEqual(str(row['last_seen']), '2016-07-08 03:00:00')
        self.assertEqual((row['max_packets'], row['avg_packets']), (4, 3))
        self.assertEqual((row['max_bytes'], row['avg_bytes']), (300, 200))

    def test_top_counts_totals(self):
        top = flow_day.top(self.rows, 'dip', 'bytes')
        self.assertEqual(list(top['dip'][:2]), ['203.0.113.9', '10.0.0.5'])
        self.assertEqual(list(top['bytes'][:2]), [400, 150])
        self.assertEqual(len(flow_day.top(self.rows, 'dip', 'connections', rows=1)), 1)

    def test_directions(self):
        peers = flow_day.directions(self.rows, '10.0.0.5').set_index('peer')
        self.assertEqual(dict(peers['direction']), {
            '203.0.113.9': 'two-way', '198.51.100.1': 'inbound', '198.51.100.2': 'outbound',
            '198.51.100.3': 'two-way'})
        self.assertEqual(peers['bytes_in']['198.51.100.3'], 70)
        self.assertEqual(peers['connections']['203.0.113.9'], 3)

    def test_an_address_that_talks_to_itself_is_no_peer(self):
        own = self.rows.assign(dip='10.0.0.5', sip='10.0.0.5')
        self.assertEqual(len(flow_day.directions(own, '10.0.0.5')), 0)


class Shared(Place):
    def test_the_password_is_asked_of_the_environment_only(self):
        (self.workspace / 'workbench.json').write_text('{"database": {"engine": "postgresql"}}')
        os.environ.pop('FLOW_DB_PASSWORD', None)
        self.answer(0, json.dumps({'engine': 'postgresql', 'odbc': 'DRIVER={none}', 'user': 'u',
                                   'password': True, 'schema': 's'}))
        try:
            import pyodbc  # noqa: F401
        except ImportError:
            with self.assertRaisesRegex(flow_day.Problem, 'python3-pyodbc'):
                self.day().suspicious()
            return
        os.environ['FLOW_DB_PASSWORD'] = 'pass;word {1}'
        self.addCleanup(os.environ.pop, 'FLOW_DB_PASSWORD', None)
        with self.assertRaises(flow_day.Problem) as caught:
            self.day().suspicious()
        self.assertNotIn('pass;word', str(caught.exception))
        self.assertEqual(self.calls()[0][:3], ['connection', '--format', 'json'])


class Notebooks(unittest.TestCase):
    def test_templates_are_clean(self):
        folder = ROOT / 'resources' / 'ipynb_templates' / 'flow'
        names = sorted(path.name for path in folder.glob('*.ipynb'))
        self.assertEqual(names, ['Advanced_Mode.ipynb', 'Threat_Investigation.ipynb'])
        for name in names:
            notebook = json.loads((folder / name).read_text('utf-8'))
            self.assertEqual(notebook['nbformat'], 4)
            code = [cell for cell in notebook['cells'] if cell['cell_type'] == 'code']
            for cell in code:
                self.assertEqual(cell['outputs'], [])
                self.assertIsNone(cell['execution_count'])
                # What changes verdicts does not run by itself.
                for line in cell['source']:
                    if '.score(' in line or '.reset(' in line:
                        self.assertTrue(line.startswith('# day.'), line)
            # Each cell of code is explained by what stands before it.
            kinds = [cell['cell_type'] for cell in notebook['cells']]
            self.assertEqual(kinds[0], 'markdown')


if __name__ == '__main__':
    unittest.main()
