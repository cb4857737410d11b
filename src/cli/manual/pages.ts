import { nodeKinds } from '../../event/model.ts';
import { saidChoices } from '../../event/reading.ts';
import { keyGroups, keysText } from '../../tui/keys/groups.ts';
import type { Page } from './page.ts';
import type { Topic } from './topics.ts';

/** A page for each topic of the help. */
export const pages: Record<Topic, () => Page> = {
  format: () => ({
    title: 'Notes that leave nothing to guess',
    blocks: [
      'Notes are Markdown as you write it: pepahate works out which headings are talks, who spoke and what was asked, and pepahate check shows why. Notes written like these leave nothing to guess.',
      {
        code: [
          '---',
          'title: Example Night 3',
          'date: 2026-04-01',
          'timezone: Asia/Tokyo',
          '---',
          '',
          '## Timetable',
          '',
          '| time  | speaker             | title            | minutes |',
          '| ----- | ------------------- | ---------------- | ------- |',
          '| 19:00 | alice(Example Inc.) | Queues that bend | 25      |',
          '',
          '## Queues that bend {#queues}',
          '',
          '- slides: [Queues that bend](https://speakerdeck.com/alice/queues-that-bend)',
          '- A buffer with *manners*',
          '  - `enqueue()` never blocks',
          '- Q&A',
          '  - from erin: Does it lose messages?',
          '    - alice: Only when told to',
        ].join('\n'),
      },
      {
        rows: [
          ['front matter', 'title, date, end, timezone, place, hashtag, url, source, author, reading'],
          ['timetable', 'the first table whose header names a time and a title'],
          ['## Title {#slug}', 'a talk, where its title stands in the timetable; else a section'],
          ['Q&A', 'a heading or an item whose children are questions, and theirs answers'],
          ['from NAME: ...', 'who asked; NAME: before an answer says who gave it'],
          ['Q: and A:', 'a question and an answer anywhere else'],
          ['slides: [title](URL)', 'a reference of that kind; every other link is one too'],
          ['{.talk} {.section}', 'behind a heading, say what it is; so do {.day} {.part} {.title}'],
          [`reading: KIND`, `in front matter, or --as KIND: ${saidChoices.join(', ')}, where pepahate errs`],
        ],
      },
      'A folder is an event as well: a file a talk, folders in it days, README.md for title, timetable and order. docs/format.md and docs/reading.md of the package have all of it. pepahate export -o notes.md writes any event in this form.',
    ],
  }),
  library: () => ({
    title: 'Your library of events',
    blocks: [
      'Notes in $XDG_DATA_HOME/pepahate (~/.local/share/pepahate) belong to it: each file is an event, and so is each folder that holds notes. Notes anywhere else can be added, and stay where they are.',
      {
        rows: [
          ['pepahate events', 'lists the events, the latest first, with the ids that open them'],
          ['pepahate add PATH', 'adds a file or a folder; pepahate remove takes it out, and leaves the file'],
          ['pepahate new TITLE', 'begins notes there; --from FILE takes a published schedule'],
          [
            'pepahate -e ID',
            'opens an event by its id, as pepahate ID does; without it PEPAHATE_EVENT decides',
          ],
          ['pepahate show ID:TALK', 'a talk or an address of another event'],
          ['search --all-events', 'looks through all of them, as F does in the full screen'],
        ],
      },
      { heading: 'Files' },
      {
        rows: [
          ['~/.local/share/pepahate/', 'your notes; XDG_DATA_HOME names another place'],
          ['~/.config/pepahate/library', 'the paths that were added, one a line; XDG_CONFIG_HOME'],
          ['~/.config/pepahate/config.toml', 'your settings, which pepahate config shows; XDG_CONFIG_HOME'],
          ['~/.local/state/pepahate/', 'where you were, stars, what you have read; XDG_STATE_HOME'],
          ['~/.cache/pepahate/', 'what was read of notes; it can be deleted at any time; XDG_CACHE_HOME'],
        ],
      },
      'Notes are UTF-8, at most 10 MB a file.',
    ],
  }),
  environment: () => ({
    title: 'Environment variables',
    blocks: [
      {
        rows: [
          ['PEPAHATE_EVENT', 'the event where --event names none: an id or a path'],
          ['PEPAHATE_QUIET', 'set, and not 0 or false: does not say how notes were read, as --quiet'],
          ['PEPAHATE_WIDTH', 'the most columns to print in on a terminal; --width comes before it'],
          ['PEPAHATE_PANE', 'the columns of the timetable beside the talk'],
          ['PEPAHATE_PAGER, PAGER', 'the pager, the first that is set; else less -FRX; empty or cat is none'],
          ['PEPAHATE_STATE', 'off: remembers nothing, and keeps nothing of what was read'],
          ['PEPAHATE_COLOR', 'auto, always or never, as --color'],
          ['PEPAHATE_COLORS', 'colours by what they mean: time=cyan,code=bold yellow'],
          ['PEPAHATE_BACKGROUND', 'dark or light: which colours can be read; else COLORFGBG tells'],
          ['PEPAHATE_AMBIGUOUS', 'wide or narrow: how many columns signs like ※ and … take'],
          ['PEPAHATE_LOG', 'a file that gets a line for each action of the full screen'],
          ['PEPAHATE_DEBUG', 'set: shows where a bug of pepahate is'],
          ['NO_COLOR', 'set: no colour; --color comes before all of these'],
          ['CLICOLOR_FORCE', 'set, and not 0: colour on a pipe too'],
          ['CLICOLOR', '0: no colour'],
          ['VISUAL, EDITOR', 'the editor of the key e, the first that is set; else vi'],
          ['INK_SCREEN_READER', 'true: nothing stands beside anything else, for a screen reader'],
          ['BROWSER', 'set: links open over SSH too, instead of being copied'],
          ['XDG_DATA_HOME', 'where your library is: see pepahate help library'],
          ['XDG_CONFIG_HOME', 'where your settings and the list of added paths are'],
          ['XDG_STATE_HOME', 'where what is remembered is'],
          ['XDG_CACHE_HOME', 'where what was read before is'],
        ],
      },
      'Each variable PEPAHATE_... has a setting in ~/.config/pepahate/config.toml; pepahate config shows the settings in effect, and where each comes from.',
    ],
  }),
  keys: () => ({
    title: 'Keys of the full screen',
    blocks: [
      ...keyGroups().flatMap(({ group, bindings }) => [
        { heading: `${group[0]!.toUpperCase()}${group.slice(1)}` },
        { rows: bindings.map(binding => [keysText(binding), binding.help] as const) },
      ]),
      'Digits are a count before a motion: 10j, 3], 5G; alone, they open the talk of that number. While you browse, ? shows the keys that work there.',
    ],
  }),
  query: () => ({
    title: 'Queries',
    blocks: [
      'What pepahate search and the key / take. Case, width and kana make no difference, and romaji finds Japanese.',
      {
        rows: [
          ['redis thread', 'both words, one of which may stand above the other'],
          ['fukabunsan', '負荷分散, and the letters themselves'],
          ['cache', 'キャッシュ, too: the English word in katakana'],
          ['"load balancer"', 'exactly these words in a row, not read as romaji or English'],
          ['-thread', 'what does not have the word, neither itself nor above it'],
          ['speaker:NAME', 'only in talks of speakers whose name or affiliation has NAME'],
          ['talk:NAME', 'only in the talks that NAME names'],
          ['in:outline in:qa in:links', 'only there'],
          ['in:KIND', `only nodes of a kind: ${nodeKinds.join(', ')}`],
          ['is:open is:done', 'only tasks that are open, or done'],
          ['is:starred', 'only what you have starred'],
        ],
      },
      'The shell takes quotes for itself, and a - at the beginning for a flag, so put such a query in single quotes or behind --.',
    ],
  }),
  naming: () => ({
    title: 'How talks and places are named',
    blocks: [
      {
        rows: [
          ['5', 'a talk by its number'],
          ['15:25', 'by its start'],
          ['stns', 'by its slug, with which its addresses begin'],
          ['@pyama', "by its speaker's handle"],
          ['web 計算量', 'by words of its title, as romaji too'],
          ['stns/4.2', 'the second node below its fourth, which pepahate lines lists'],
          ['panel/q1', 'its first question; panel/q1.4 is the fourth answer to it'],
          ['stns/l1', 'its first reference'],
          ['EVENT:stns/4.2', 'a place in another event of the library'],
        ],
      },
      'Case, full and half width, hiragana and katakana make no difference, nor do @, _, - and . in a handle. If a name fits several talks, they are listed; if it fits none, the nearest ones are suggested.',
    ],
  }),
  'exit-codes': () => ({
    title: 'Exit codes',
    blocks: [
      {
        rows: [
          ['0', 'done, even if the reader of the pipe left early'],
          ['1', 'nothing found; with check --strict, something guessed'],
          ['2', 'wrong usage, or a name that fits several talks'],
          ['3', 'notes that cannot be read'],
          ['70', 'a bug of pepahate; PEPAHATE_DEBUG=1 shows where'],
          ['74', 'output that cannot be written'],
          ['128 + n', 'ended by signal n: 129 SIGHUP, 130 SIGINT, 143 SIGTERM'],
        ],
      },
      'Data goes to stdout, everything else to stderr.',
    ],
  }),
};
