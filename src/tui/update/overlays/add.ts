import { splitAddress } from '../../../event/address.ts';
import type { Jot } from '../../../markdown/jot/index.ts';
import { keyNote } from '../../keys/keymap.ts';
import { sceneOf } from '../../lists/scene.ts';
import { nodesOf } from '../../lists/talk/nodes.ts';
import { nodeAtCursor } from '../../lists/talk/talk-list.ts';
import type { Happening } from '../../state/actions.ts';
import type { TypedLine } from '../../state/input.ts';
import { openNotes, promptOf, said, warned, withoutOverlay } from '../../state/parts.ts';
import { type PromptOverlay, type State, tabs } from '../../state/state.ts';
import { goTo } from '../go-to.ts';
import type { Step } from '../step.ts';
import { openTalk } from '../talk.ts';
import { blankLine } from './line-editor.ts';

type AddPrompt = PromptOverlay & { kind: 'add' };

/** Opens the prompt of a line that goes below the one at the cursor. */
export function withAddPrompt(state: State): State {
  if (state.tab === 'links')
    return warned(
      state,
      `lines go into the outline and the Q&A${keyNote('talk', 'next-tab', 'leads there')}`,
    );
  return { ...state, overlay: { kind: 'add', prompt: { line: blankLine, recalled: 0 }, slug: state.open } };
}

/** The prompt with another line in it, unless it is being written. */
export function withNote(state: State, overlay: AddPrompt, line: TypedLine): State {
  if (overlay.prompt.entered) return state;
  return { ...state, overlay: { ...overlay, prompt: { line, recalled: 0 } } };
}

/** Enter: has the line written. The prompt stays until it is. */
export function addedNote(state: State, overlay: AddPrompt): Step {
  const text = overlay.prompt.line.text.replace(/\s+/g, ' ').trim();
  if (overlay.prompt.entered) return { state, effects: [] };
  if (text === '') return { state: withoutOverlay(state), effects: [] };
  const prompt = { ...overlay.prompt, entered: true } as const;
  return { state: { ...state, overlay: { ...overlay, prompt } }, effects: [{ type: 'add', text }] };
}

/**
 * Where a line goes in the notes as they are now: behind the line at the cursor and what stands below it; below a
 * heading or a question, behind what they hold. `Q: ` before it makes it a question, and below a question it is an
 * answer. Undefined where the talk that it was typed for is gone.
 */
export function jotAtCursor(state: State, text: string): { file?: string | undefined; jot: Jot } | undefined {
  const prompt = promptOf(state);
  const notes = openNotes(state);
  if (!notes || (prompt?.kind === 'add' && prompt.slug !== notes.slug)) return undefined;
  const { talk } = sceneOf(state);
  const node = talk && nodeAtCursor(talk)?.node;
  const question = /^[QqＱｑ][:：]\s*(?=\S)/.exec(text)?.[0];
  const answer = node?.kind === 'question' && /^[AaＡａ][:：]\s*(?=\S)/.exec(text)?.[0];
  const own = text.slice((question || answer || '').length);
  const isQuestion = question !== undefined || (!node && state.tab === 'qa');
  const kind = isQuestion
    ? 'question'
    : node?.kind === 'question' || node?.kind === 'answer'
      ? 'answer'
      : 'item';
  const numbers = node ? splitAddress(node.address)!.rest.split('.').map(Number) : [];
  const isBelow = !node || node.kind === 'heading' || (node.kind === 'question' && !isQuestion);
  const [under, after] = isBelow ? [numbers, undefined] : [numbers.slice(0, -1), numbers.at(-1)];
  return {
    file: notes.file,
    jot: {
      notes: { line: notes.line, title: notes.title },
      under,
      after,
      beside: node?.text,
      kind,
      text: own,
    },
  };
}

/** Goes to what was written: to its line, or to the talk that it begins. */
export function withWritten(state: State, { file, line }: Happening & { type: 'written' }): State {
  const { overlay } = state;
  const closed = overlay?.kind === 'add' ? withoutOverlay(state) : state;
  const inFile = closed.event.notes.filter(each => each.file === file);
  const begun = inFile.find(each => each.line === line);
  if (begun)
    return said(openTalk(closed, begun.slug), `begun: line ${line}${keyNote('talk', 'add', 'adds to it')}`);
  for (const notes of inFile) {
    const node = nodesOf(notes, 'outline').find(each => each.line === line);
    if (node) return said(goTo(closed, node.address, [closed.tab, ...tabs]), `added: line ${line}`);
  }
  return said(closed, `added: line ${line}`);
}

/** The prompt keeps a line that could not be written. */
export function withUnwritten(state: State, why: string): State {
  const { overlay } = state;
  if (overlay?.kind !== 'add') return warned(state, why);
  const { entered: _, ...prompt } = overlay.prompt;
  return warned({ ...state, overlay: { ...overlay, prompt } }, why);
}
