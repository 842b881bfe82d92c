# SPDX-FileCopyrightText: 2026 Flow Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a day's notebooks share: the day's tables as data frames, and the way to write.

It lies beside the notebooks and finds the day and its workspace from its own folder,
<workspace>/ipynb/flow/<yyyymmdd>. Reading never locks anybody out: the files are opened read-only
and closed again at once. Nothing is written but through the program flow-oa, so that the journal,
undo and the feedback file stay right, and an open window shows what was done here.

All times are UTC. Text from the data is shown as text, whatever it looks like.
"""

import collections
import html
import ipaddress
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import types
import unicodedata
from pathlib import Path

import pandas as pd

# Cells are escaped by pandas itself; without this, Jupyter would typeset what stands between two $.
pd.set_option('display.html.use_mathjax', False)
pd.set_option('display.max_rows', 40)
pd.set_option('display.max_columns', None)
pd.set_option('display.float_format', '{:,.6g}'.format)

SEVERITIES = {1: 'high', 2: 'medium', 3: 'low'}

# The documented columns that hold text, by table; all others are numbers.
_TEXT = {'tstart', 'tend', 'srcip', 'dstip', 'proto', 'flags', 'flag', 'rip', 'ip_threat', 'title',
         'text', 'src_geoloc', 'dst_geoloc', 'src_domain', 'dst_domain', 'src_rep', 'dst_rep',
         'tdate', 'treceived', 'sip', 'dip'}
# How a database made by Spot 1.0 calls some of them.
_SPOT_NAMES = {'ml_score': 'score', 'dstip_internal': 'destip_internal', 'mn': 'md'}
_FLOW_COLUMNS = ['treceived', 'unix_tstamp', 'tryear', 'trmonth', 'trday', 'trhour', 'trminute',
                 'trsec', 'tdur', 'sip', 'dip', 'sport', 'dport', 'proto', 'flag', 'fwd', 'stos',
                 'ipkt', 'ibyt', 'opkt', 'obyt', 'input', 'output', 'sas', 'das', 'dtos', 'dir',
                 'rip']


class Problem(Exception):
    """Something that cannot be done, in one sentence that says what to do."""

    def _render_traceback_(self):  # Jupyter shows this instead of where in the code it was
        return _clean(self).splitlines()


def plain(value):
    """Text for a plot: one line, no control characters, and no mathematics between two $."""
    return _clean(value).replace('\n', ' ').replace('$', r'\$')


def open_day(folder=None):
    """The day whose folder this module lies in, or the one of another folder."""
    return Day(Path(folder) if folder else Path(__file__).absolute().parent)


class Day:
    """One day of a workspace."""

    def __init__(self, folder):
        match = re.fullmatch(r'(\d{4})(\d{2})(\d{2})', folder.name)
        if not match or folder.parent.parts[-2:] != ('ipynb', 'flow'):
            raise Problem(f'{folder} is not the notebook folder of a day, which is called '
                          '<workspace>/ipynb/flow/<yyyymmdd>. Open the notebook there.')
        self.folder = folder
        self.workspace = folder.parents[2]
        self.date = folder.name
        self.iso = '-'.join(match.groups())
        self._ymd = tuple(int(part) for part in match.groups())
        self._shared = None  # of a shared database: how it is reached
        self.engine = self._settings().get('engine', 'sqlite')

    def __repr__(self):
        return f'{self.iso} in {_clean(self.workspace)} ({_clean(self.engine)})'

    def _repr_html_(self):
        # A time in a table stands on one line.
        return ('<style>.dataframe td { white-space: nowrap; }</style>'
                f'<pre>{html.escape(repr(self))}</pre>')

    # ---- reading ---------------------------------------------------------------------------

    def suspicious(self):
        """The ranked connections, the most improbable first.

        `verdict` is high, medium, low or empty; `key` names the connection for score().
        """
        rows = self._table('flow_scores').sort_values('rank', ignore_index=True)
        times = rows['tstart'].str.replace(' ', 'T', regex=False) + 'Z'
        rows['key'] = [f'{time}/{src}/{sport}/{dst}/{dport}/{proto}' for time, src, sport, dst,
                       dport, proto in zip(times, rows['srcip'], rows['sport'], rows['dstip'],
                                           rows['dport'], rows['proto'])]
        identity = ['tstart', 'srcip', 'dstip', 'sport', 'dport']
        given = self._table('flow_threat_investigation').rename(
            columns={'srcport': 'sport', 'dstport': 'dport', 'score': 'severity'})
        given = given[identity + ['severity']].drop_duplicates(identity)
        rows = rows.merge(given, on=identity, how='left')
        rows['verdict'] = rows.pop('severity').map(SEVERITIES).fillna('')
        rows['tstart'] = _times(rows['tstart'])
        first = ['rank', 'verdict', 'score', 'tstart', 'srcip', 'sport', 'dstip', 'dport', 'proto']
        return rows[first + [name for name in rows.columns if name not in first]]

    def details(self):
        """The raw flows of every ranked connection's minute, both directions."""
        return self._timed('flow_edge', 'tstart')

    def chords(self):
        """Per address (ip_threat): what it and its suspicious peers sent each other."""
        return self._table('flow_chords').sort_values(['ip_threat', 'srcip', 'dstip'],
                                                      ignore_index=True)

    def ingest_summary(self):
        """How many flows came in, per minute."""
        return self._timed('flow_ingest_summary', 'tdate')

    def flows(self, address=None, limit=None):
        """Raw flows, of all addresses or of one as source or destination, by time.

        Empty when no raw flows of the day were imported. Of a big day ask for one address, or for
        some rows with `limit`.
        """
        where = self._where
        if address is not None:
            where += " AND (sip = '{0}' OR dip = '{0}')".format(_checked(address))
        end = f' LIMIT {int(limit)}' if limit is not None else ''
        sql = f'SELECT {", ".join(_FLOW_COLUMNS)} FROM flow WHERE {where}{end}'
        raw = self.workspace / 'data' / 'flow' / self.date / 'flow.sqlite'
        if self.engine == 'sqlite' and not raw.exists():
            rows = _frame(_FLOW_COLUMNS, [])
        else:
            rows = self._query(sql, raw)
        rows['treceived'] = _times(rows['treceived'])
        return rows.sort_values('treceived', ignore_index=True)

    def high_scored(self):
        """Addresses of connections judged high, the one in most of them first."""
        rows = self.suspicious()
        return _addresses(rows[rows['verdict'] == 'high'])

    def candidates(self):
        """Addresses to investigate: the high-scored; while there are none, the highest ranked."""
        return self.high_scored() or _addresses(self.suspicious().head(20))

    def stories(self):
        """What was written about addresses of the day: ip_threat, title, text."""
        return self._table('flow_storyboard').sort_values('ip_threat', ignore_index=True)

    def story(self, address):
        """Title and text stored for the address; empty ones when there are none."""
        rows = self.stories()
        rows = rows[rows['ip_threat'] == str(address)]
        return (rows.iloc[0]['title'], rows.iloc[0]['text']) if len(rows) else ('', '')

    def timeline(self, address):
        """The timeline stored for the address."""
        rows = self._timed('flow_timeline', 'tstart')
        rows['tend'] = _times(rows['tend'])
        return rows[rows['ip_threat'] == str(address)].reset_index(drop=True)

    # ---- writing, by flow-oa only ----------------------------------------------------------

    def score(self, rows, severity, note=''):
        """Judges connections: 'high', 'medium', 'low', or 'clear' to take the verdict away.

        `rows` is a part of suspicious(). It is one step: undo, here or in the window, takes all
        of it back.
        """
        word = SEVERITIES.get(severity, severity)
        if word not in (*SEVERITIES.values(), 'clear'):
            raise Problem(f"A verdict is 'high', 'medium', 'low' or 'clear', not {severity!r}.")
        if isinstance(rows, pd.Series):
            rows = rows.to_frame().T
        keys = list(rows['key'])
        if not keys:
            print('No connection was given; nothing was scored.')
            return
        lines = ''.join(json.dumps({'connection': key, 'score': word}) + '\n' for key in keys)
        arguments = ['score', '-d', self.date, '--batch', '-']
        if note:
            arguments.append('--note=' + str(note))
        print(self._flow_oa(*arguments, text=lines))

    def reset(self):
        """Takes every verdict of the day away, as Reset day in the window does."""
        print(self._flow_oa('reset', '-d', self.date, '--yes'))

    def save_story(self, address, title, text, timeline=None):
        """Stores title and text of the address, and its timeline, in place of what was there."""
        if not str(title).strip():
            print('Nothing was saved: the title is empty.')
            return
        rows = []
        if timeline is not None:
            stored = timeline[['tstart', 'tend', 'srcip', 'dstip', 'proto', 'sport', 'dport', 'ipkt',
                               'ibyt']].copy()
            for name in ('tstart', 'tend'):
                stored[name] = stored[name].dt.strftime('%Y-%m-%d %H:%M:%S')
            rows = json.loads(stored.to_json(orient='records'))
        story = {'ip': _checked(address), 'title': str(title), 'text': str(text), 'timeline': rows}
        print(self._flow_oa('storyboard', '-d', self.date, '--save', '-', text=json.dumps(story)))

    # ---- how ---------------------------------------------------------------------------------

    @property
    def _where(self):
        return 'y = {} AND m = {} AND d = {}'.format(*self._ymd)

    def _settings(self):
        try:
            settings = json.loads((self.workspace / 'workbench.json').read_text('utf-8'))
            return settings.get('database') or {}
        except (OSError, ValueError, AttributeError) as error:
            raise Problem(f'{self.workspace} is not a workspace that can be read: {error}') from None

    def _table(self, name):
        return self._query(f'SELECT * FROM {name} WHERE {self._where}',
                           self.workspace / 'workbench.sqlite').drop(columns=['y', 'm', 'd'])

    def _timed(self, name, column):
        rows = self._table(name)
        rows[column] = _times(rows[column])
        return rows.sort_values(column, ignore_index=True, kind='stable')

    def _query(self, sql, file):
        """`file` is where an embedded store has the table."""
        try:
            connection = self._connect(file)
            try:
                cursor = connection.cursor()
                cursor.execute(sql)
                names = [column[0] for column in cursor.description]
                return _frame(names, [tuple(row) for row in cursor.fetchall()])
            finally:
                connection.close()
        except Problem:
            raise
        except Exception as error:  # of either engine; its words may quote text from the data
            raise Problem(f'The tables cannot be read: {error}') from None

    def _connect(self, file):
        if self.engine == 'sqlite':
            connection = sqlite3.connect(file.as_uri() + '?mode=ro', uri=True, timeout=30)
            connection.text_factory = lambda octets: octets.decode('utf-8', 'replace')
            return connection
        return self._connect_shared()

    def _connect_shared(self):
        try:
            import pyodbc
        except ImportError:
            raise Problem('The tables are in a shared database, which needs pyodbc: '
                          'sudo apt install python3-pyodbc') from None
        if self._shared is None:
            self._shared = json.loads(self._flow_oa('connection', '--format', 'json'))
        text = self._shared['odbc']
        if self._shared['user']:
            text += ';UID=' + self._shared['user']
        if self._shared['password']:  # whether it takes one
            text += ';PWD={' + self._password().replace('}', '}}') + '}'
        connection = pyodbc.connect(text, autocommit=True, timeout=15)
        if self._shared['schema'] and self.engine == 'postgresql':
            name = self._shared['schema'].replace('"', '""')
            connection.execute(f'SET search_path TO "{name}"')
        return connection

    def _password(self):
        if not os.environ.get('FLOW_DB_PASSWORD'):
            import getpass
            try:
                # Kept for flow-oa too, in this process only.
                os.environ['FLOW_DB_PASSWORD'] = getpass.getpass('Password of the database: ')
            except Exception:
                raise Problem('The password of the database is not known. Set FLOW_DB_PASSWORD in '
                              'the environment that Jupyter is started from.') from None
        return os.environ['FLOW_DB_PASSWORD']

    def _flow_oa(self, *arguments, text=None):
        program = os.environ.get('FLOW_OA') or shutil.which('flow-oa')
        if not program:
            raise Problem('flow-oa was not found. Put it on the PATH, or set FLOW_OA to where it is.')
        try:
            done = subprocess.run([program, *arguments, '--workspace', str(self.workspace)],
                                  input=text or '', capture_output=True, encoding='utf-8',
                                  errors='replace', check=False)
        except OSError as error:
            raise Problem(f'{program} cannot be started: {error}') from None
        if done.returncode != 0:
            raise Problem(done.stderr.strip() or f'flow-oa failed ({done.returncode}).')
        return done.stdout.strip()


# ---- from flows to answers ---------------------------------------------------------------------

def expanded_search(flows):
    """Who talked to whom on which ports: when first and last, how often, how much at a time.

    Packets and bytes are what the source of the flow sent, as everywhere in the workbench.
    """
    ends = ['sip', 'dip', 'sport', 'dport']
    return flows.groupby(ends, sort=False).agg(
        first_seen=('treceived', 'min'), last_seen=('treceived', 'max'),
        connections=('treceived', 'size'), max_packets=('ipkt', 'max'), avg_packets=('ipkt', 'mean'),
        max_bytes=('ibyt', 'max'), avg_bytes=('ibyt', 'mean'),
    ).reset_index().sort_values('connections', ascending=False, ignore_index=True)


def top(flows, end, by, rows=20):
    """The busiest sources ('sip') or destinations ('dip'), by 'connections' or 'bytes'."""
    other = 'dip' if end == 'sip' else 'sip'
    return flows.groupby(end).agg(
        connections=('treceived', 'size'), bytes=('ibyt', 'sum'), packets=('ipkt', 'sum'),
        peers=(other, 'nunique'), ports=('dport', 'nunique'),
    ).reset_index().sort_values([by, end], ascending=[False, True], ignore_index=True).head(rows)


def directions(flows, address):
    """Each peer of the address, with what came from it and what went to it.

    `direction` is inbound (only the peer sent), outbound (only the address sent) or two-way.
    """
    is_source = flows['sip'] == address
    peers = pd.DataFrame({
        'peer': flows['dip'].where(is_source, flows['sip']),
        'bytes_in': flows['obyt'].where(is_source, flows['ibyt']),
        'bytes_out': flows['ibyt'].where(is_source, flows['obyt']),
        'packets_in': flows['opkt'].where(is_source, flows['ipkt']),
        'packets_out': flows['ipkt'].where(is_source, flows['opkt']),
        'connections': 1,
    })
    peers = peers[peers['peer'] != address].groupby('peer').sum().reset_index()
    came = (peers['packets_in'] > 0) | (peers['bytes_in'] > 0)
    went = (peers['packets_out'] > 0) | (peers['bytes_out'] > 0)
    peers['direction'] = 'none'
    peers.loc[came & ~went, 'direction'] = 'inbound'
    peers.loc[~came & went, 'direction'] = 'outbound'
    peers.loc[came & went, 'direction'] = 'two-way'
    return peers.sort_values(['connections', 'peer'], ascending=[False, True], ignore_index=True)


def timeline(flows):
    """One row for each minute in which two addresses talked over a protocol and its ports."""
    minutes = flows.assign(minute=flows['treceived'].dt.floor('min'))
    rows = minutes.groupby(['minute', 'sip', 'dip', 'proto', 'sport', 'dport']).agg(
        tstart=('treceived', 'min'), tend=('treceived', 'max'), ipkt=('ipkt', 'sum'),
        ibyt=('ibyt', 'sum')).reset_index().rename(columns={'sip': 'srcip', 'dip': 'dstip'})
    return rows[['tstart', 'tend', 'srcip', 'dstip', 'proto', 'sport', 'dport', 'ipkt', 'ibyt']] \
        .sort_values(['tstart', 'srcip', 'dstip', 'sport', 'dport'], ignore_index=True)


# ---- asking ------------------------------------------------------------------------------------

def choose(label, options):
    """A list to choose from; `.value` is the choice, at first the first."""
    options = list(options)
    first = options[0] if options else None
    return _shown('Dropdown', label, options=options, value=first)


def ask(label, value='', lines=1):
    """A field to write in; `.value` is what stands there."""
    if lines == 1:
        return _shown('Text', label, value=value)
    return _shown('Textarea', label, value=value, rows=lines)


def _shown(kind, label, **state):
    # Where nobody can answer, as under nbconvert, what stands there is the answer.
    kernel = getattr(sys.modules.get('__main__'), 'get_ipython', lambda: None)()
    is_watched = getattr(getattr(kernel, 'kernel', None), '_allow_stdin', False)
    try:
        import ipywidgets
        from IPython.display import display
    except ImportError:
        ipywidgets = None
    if not is_watched or not ipywidgets:
        print(f'{label}: {_clean(state["value"])}')
        if not ipywidgets:
            print('(sudo apt install python3-ipywidgets makes this a field; until then set .value)')
        return types.SimpleNamespace(value=state['value'])
    if getattr(ipywidgets.Widget, '_version_validated', True) is None:
        # Debian's version 6 complains unless the page spoke to it before it was imported.
        ipywidgets.Widget._version_validated = True
    widget = getattr(ipywidgets, kind)(description=html.escape(label), **state)
    widget.layout.width = '60%'
    display(widget)
    return widget


# ---- small things ------------------------------------------------------------------------------

def _clean(value):
    """Without what would move a terminal's cursor or turn the reading direction."""
    return ''.join('\N{REPLACEMENT CHARACTER}' if unicodedata.category(c) in ('Cc', 'Cf', 'Cs')
                   and c != '\n' else c for c in str(value))


def _checked(address):
    text = str(address)
    try:
        ipaddress.ip_address(text)
    except ValueError:
        text = ''
    if not re.fullmatch(r'[0-9A-Fa-f.:]+', text):  # no zone: it may hold anything
        raise Problem(f'{address!r} is not an address.')
    return text.lower()


def _frame(names, rows):
    names = [_SPOT_NAMES.get(name.lower(), name.lower()) for name in names]
    frame = pd.DataFrame(rows, columns=names)
    for name in frame.columns:
        if name in _TEXT:
            frame[name] = frame[name].astype(object).where(frame[name].notna(), '')
        else:
            numbers = pd.to_numeric(frame[name], errors='coerce')
            frame[name] = numbers if len(frame) else numbers.astype('int64')
    return frame


def _times(texts):
    # Spot writes the minutes of its ingest summary without leading zeros.
    return pd.to_datetime(texts, errors='coerce')


def _addresses(rows):
    counts = collections.Counter([*rows['srcip'], *rows['dstip']])
    return [address for address, _ in sorted(counts.items(), key=lambda c: (-c[1], c[0]))]
