import { join } from 'node:path';
import { isTrue, type Settings, settingsOf } from '../config/settings.ts';
import { isFailure } from '../errors.ts';
import { configText } from '../library/files/file.ts';
import type { Line } from '../line/line.ts';
import { ansiText, plainText } from '../line/output.ts';
import { setLook } from '../line/style.ts';
import { fillsScreen } from '../terminal/pager.ts';
import { ambiguousSetting, backgroundSetting } from '../terminal/question.ts';
import { isHangUp } from '../terminal/streams.ts';
import { sanitizeLine, setTextUse } from '../text/sanitize.ts';
import { setAmbiguousWidth } from '../text/width.ts';
import type { Request, Result } from './command.ts';
import { makeContext } from './context.ts';
import { type Drawing, drawing, type Flags } from './flags.ts';
import { configFile } from './folders.ts';
import { hangUpCode, type Io, withEnvironment } from './io.ts';
import { crashed, crashText, exitCode, failureText } from './output/failure.ts';
import { json } from './output/json.ts';

/**
 * Does what the arguments ask for, by what `read` makes of them: a request, or an exit code where there is nothing left
 * to be done, or undefined where others must read them. Gives the exit code, or undefined. `folder` is where the built
 * files lie.
 */
export async function answer<Other extends number | undefined>(
  read: () => Request | Other,
  io: Io,
  folder: string,
): Promise<number | Other> {
  setAmbiguousWidth(ambiguousSetting(io.env) ?? 1);
  try {
    const request = read();
    if (typeof request !== 'object') return request;
    const settings = await readSettings(io);
    return await perform(request, settings, withEnvironment(io, settings.env), join(folder, 'events'));
  } catch (error) {
    return failed(error, io);
  }
}

/** What holds besides flags: what the environment says, and the config file. */
function readSettings(io: Io): Promise<Settings> {
  const path = configFile(io);
  return settingsOf(io.env, path, path === undefined ? undefined : configText(path));
}

async function perform(
  { command, operands, flags }: Request,
  settings: Settings,
  io: Io,
  bundled: string,
): Promise<number> {
  const common = flags as Flags;
  const how = drawing(common, io);
  // The TUI asks the terminal.
  setAmbiguousWidth(ambiguousSetting(io.env) ?? 1);
  setLook({ background: backgroundSetting(io.env), styles: settings.styles });
  setTextUse(how.columns === undefined ? 'text' : 'screen');
  const result = await command.run(
    operands,
    flags,
    makeContext({ flags: common, drawing: how, settings, io }, bundled),
  );
  if (result.start) return result.start();
  if (common.json) for (const piece of json(result.data)) io.out(piece);
  else if (result.text !== undefined) io.out(result.text);
  else await draw(result, how, io);
  if (result.nothing === undefined) return result.fails ? exitCode['not-found'] : 0;
  if (io.errIsTty) io.err(`pepahate: ${sanitizeLine(result.nothing)}\n`);
  return exitCode['not-found'];
}

async function draw(result: Result, { color, columns, pager }: Drawing, io: Io): Promise<void> {
  const lines = result.lines({ color, columns });
  const text = () => pieces(lines, color ? ansiText : plainText);
  const paged =
    pager !== undefined && fillsScreen(lines, io.columns, io.rows) && (await io.page(text(), pager));
  if (!paged) for (const piece of text()) io.out(piece);
}

/** Lines at a time: all of them can be longer than a string may be. */
const pieceSize = 1000;

function* pieces(lines: Iterable<Line>, write: (lines: readonly Line[]) => string): Generator<string> {
  let piece: Line[] = [];
  for (const line of lines) {
    if (piece.push(line) < pieceSize) continue;
    yield write(piece);
    piece = [];
  }
  if (piece.length > 0) yield write(piece);
}

function failed(error: unknown, io: Io): number {
  if (isHangUp(error)) return hangUpCode;
  io.err(isFailure(error) ? failureText(error) : crashText(error, isTrue(io.env['PEPAHATE_DEBUG'])));
  return isFailure(error) ? exitCode[error.kind] : crashed;
}
