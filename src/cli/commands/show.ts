import { misuse } from '../../errors.ts';
import { inOrder } from '../../event/address.ts';
import { spaced, type TalkOptions } from '../../view/talk.ts';
import type { Command, Context } from '../command.ts';
import { wholeNumber } from '../flags.ts';
import { type Target, target, targetAddress, targetData, targetLines, targetRemarks } from '../targets.ts';

interface Options {
  all?: boolean;
  depth?: number;
}

export const show: Command<Options> = {
  name: 'show',
  operands: '[TALK...]',
  summary: 'show a talk: outline, Q&A, references, remarks',
  examples: [
    ['pepahate show stns', 'a talk by its slug; its number, start time, speaker or title do too'],
    ['pepahate show stns --depth 1', 'the first level of its outline'],
    ['pepahate show stns/4.2', 'one item, with all above and below it'],
    ['pepahate show stns | grep LDAP', 'on a pipe, one item is one line'],
    ['pepahate show --all > notes.txt', 'every talk'],
  ],
  options: [
    { flags: '--all', does: 'every talk and section' },
    { flags: '--depth <N>', does: 'only the first N levels of outlines', read: depthOption },
  ],
  async run(names, { all, depth }, context) {
    if (all && names.length > 0) throw misuse('--all and a TALK exclude each other', 'leave one of them out');
    if (!all && names.length === 0)
      throw misuse('show needs a TALK', 'pepahate timetable lists them, --all shows all');
    const targets = all ? await everything(context) : await once(context, names);
    const colorCode = await context.codeColorer(targets.flatMap(targetRemarks));
    const options: TalkOptions = { ...(depth !== undefined && { levels: depth }), colorCode };
    return {
      data: targets.map(targetData),
      lines: layout => spaced(targets.map(each => targetLines(each, options, layout))),
    };
  },
};

async function everything(context: Context): Promise<Target[]> {
  return inOrder(await context.event()).map(notes => ({ notes }));
}

/** What names fit, each once. */
async function once(context: Context, names: readonly string[]): Promise<Target[]> {
  const byAddress = new Map<string, Target>();
  for (const name of names) {
    const each = await target(context, name);
    byAddress.set(targetAddress(each), each);
  }
  return [...byAddress.values()];
}

function depthOption(value: string): number {
  const depth = wholeNumber(value);
  if (depth >= 1) return depth;
  throw misuse(`--depth takes 1 or more levels, not '${value}'`);
}
