import { misuse } from '../../../errors.ts';
import { writeUserFile } from '../../../library/files/write-file.ts';
import { span } from '../../../line/line.ts';
import { alternatives } from '../../../text/english.ts';
import { sanitize } from '../../../text/sanitize.ts';
import type { Command, Context } from '../../command.ts';
import { eventData } from '../../output/data.ts';
import { json } from '../../output/json.ts';
import { lossText } from '../../output/reading-text.ts';

const formats = ['md', 'json', 'ics', 'html', 'opml'] as const;
type Format = (typeof formats)[number];

/** Formats by what else the names of such files end in. */
const endings: Readonly<Record<string, Format>> = { markdown: 'md', htm: 'html', ical: 'ics' };

interface Options {
  format?: Format;
  output?: string;
  force?: boolean;
}

export const exportCommand: Command<Options> = {
  name: 'export',
  summary: 'write the event as Markdown, a web page, a calendar, an outline or JSON',
  examples: [
    ['pepahate export -o event.html', 'one page with outlines that fold and a search, for a browser'],
    ['pepahate export -o event.ics', 'the timetable, for a calendar'],
    ['pepahate export --format opml > event.opml', 'the outlines, for an outliner'],
    ['pepahate -e notes.md export -o tidy.md', 'notes that read back to the same event, without a guess'],
    ['pepahate export --format json', 'the same as pepahate --json'],
  ],
  options: [
    {
      flags: '--format <FORMAT>',
      does: `${formatList()}; without it as FILE ends, or md`,
      takes: formats.map(value => ({ value })),
      read: formatFlag,
    },
    { flags: '-o, --output <FILE>', does: 'write a file instead of stdout', takes: 'paths' },
    { flags: '--force', does: 'replace a file that is there' },
  ],
  async run(_, options, context) {
    const format = options.format ?? formatOf(options.output);
    const text = await exported(format, context);
    const { output } = options;
    if (output === undefined || output === '-') {
      // What the others write is clean.
      const shown = format === 'md' ? sanitize(text) : text;
      return { data: { format, text: shown }, lines: () => [], text: shown };
    }
    writeUserFile(output, text, options);
    return {
      data: { format, file: output, bytes: Buffer.byteLength(text) },
      lines: () => [[span(output)]],
    };
  },
};

async function exported(format: Format, context: Context): Promise<string> {
  const { event, where } = await context.opened();
  if (format === 'json') return [...json(eventData(event))].join('');
  if (format === 'md') return (await import('../../../markdown/write/index.ts')).writeEvent(event);
  const { exportEvent } = await import('../../../export/index.ts');
  const { text, left } = exportEvent(event, format, context.now());
  for (const each of left) context.tell(lossText(where, each));
  return text;
}

/** What a file's name says of its format; Markdown without a file. */
function formatOf(file: string | undefined): Format {
  if (file === undefined || file === '-') return 'md';
  const ending = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  const format = endings[ending] ?? formats.find(each => each === ending);
  if (format !== undefined) return format;
  throw misuse(`the name '${file}' does not say what to write`, `give --format ${formatList()}`);
}

function formatFlag(value: string): Format {
  const format = formats.find(each => each === value.toLowerCase());
  if (format !== undefined) return format;
  throw misuse(`--format takes ${formatList()}, not '${value}'`);
}

function formatList(): string {
  return alternatives(formats);
}
