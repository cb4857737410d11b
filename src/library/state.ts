import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { withLock } from './files/lock.ts';
import { type Deed, systemReason } from './files/system-error.ts';
import { removeLeftBehind, temporaryName } from './files/temporary.ts';
import { linkTarget, makeFolder } from './files/write-file.ts';

/** What was remembered; a message where a file could not be used. */
export interface Loaded {
  /** JSON whose `version` is 1; its other fields are not checked. Undefined where nothing is remembered. */
  value: unknown | undefined;
  /** One line, not cleaned for a terminal. */
  message?: string;
}

/** How often a save begins anew because another program saved meanwhile, where there is no lock. */
const tries = 5;

/** What no name of a file shall have: what separates folders, controls, and what is not seen. */
const unnamable = /[/\\]|\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}/gu;

/** In characters; four bytes each and what is put behind it stay below the 255 bytes of a file's name. */
const maxId = 50;

/**
 * The name under which an event's state is kept: a bundled event's id; for a user's own file, given by its
 * absolute path, `id-1a2b3c4d`, so that two files of one name are told apart.
 */
export function stateKey(id: string, path?: string): string {
  const name = Array.from(id.replace(unnamable, '_')).slice(0, maxId).join('');
  return path === undefined ? name : `${name}-${createHash('sha1').update(path).digest('hex').slice(0, 8)}`;
}

/**
 * Reads the state of an event. `folder` is the program's own, `$XDG_STATE_HOME/pepahate`; need not exist.
 * A file that is no JSON of version 1 is set aside, and the message says where. Never throws.
 */
export function loadState(folder: string, key: string): Loaded {
  const { value, message } = read(fileOf(folder, key));
  return { value, message };
}

/**
 * Writes the state of an event, whole or not at all: `update` gets what the file holds now and returns what
 * it shall hold; undefined leaves it as it is. Programs that save at once do so one behind the other; where that
 * cannot be, it is called again where another program saved meanwhile. A file that is a link stays one.
 * Returns a message where nothing could be saved, or where a file was set aside for it.
 */
export function saveState(
  folder: string,
  key: string,
  update: (current: unknown | undefined) => unknown,
): string | undefined {
  try {
    makeFolder(folder);
    const file = fileOf(folder, key);
    return withLock(`${file}.lock`, () => {
      removeLeftBehind(file);
      return saved(file, update);
    });
  } catch (error) {
    return `cannot remember where you were: ${folder}: ${reason(error, 'write')}`;
  }
}

function saved(file: string, update: (current: unknown | undefined) => unknown): string | undefined {
  let aside: string | undefined;
  for (let left = tries; ; left--) {
    const current = read(file);
    if (current.failed) return current.message;
    aside ??= current.message;
    const value = update(current.value);
    if (value === undefined) return aside;
    if (replace(file, `${JSON.stringify(value)}\n`, current.text, left <= 1)) return aside;
  }
}

/** The file of a key; where it is a link, what that leads to, though nothing be there. */
function fileOf(folder: string, key: string): string {
  return linkTarget(join(folder, `${key}.json`));
}

interface Read extends Loaded {
  /** The file as it is; undefined where there is none, or none any more. */
  text?: string;
  /** Whether the file is still there and must not be written over. */
  failed?: boolean;
}

function read(file: string): Read {
  try {
    const text = textOf(file);
    if (text === undefined) return { value: undefined };
    const value = json(text);
    const fault = faultOf(value);
    return fault === undefined ? { value, text } : { value: undefined, ...setAside(file, fault) };
  } catch (error) {
    const message = `cannot read what was remembered: ${file}: ${reason(error, 'read')}`;
    return { value: undefined, message, failed: true };
  }
}

/** Undefined where there is no such file. */
function textOf(file: string): string | undefined {
  try {
    // Reading a FIFO would wait for its writer.
    if (!statSync(file).isFile()) throw Object.assign(new Error(), { code: 'is no regular file' });
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Undefined for what is no JSON. */
function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Why a file cannot be used, as the end of the name that it is kept under; undefined where it can. */
function faultOf(value: unknown): string | undefined {
  const record = typeof value === 'object' && value !== null ? (value as { version?: unknown }) : {};
  if (record.version === 1) return undefined;
  return Number.isSafeInteger(record.version) && Number(record.version) > 1 ? `v${record.version}` : 'broken';
}

function setAside(file: string, fault: string): { message?: string } {
  let to = `${file}.${fault}`;
  for (let number = 2; existsSync(to); number++) to = `${file}.${fault}-${number}`;
  try {
    renameSync(file, to);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return {};
    throw error;
  }
  const why = fault === 'broken' ? 'is damaged' : 'is of a newer pepahate';
  return { message: `what was remembered ${why}; kept as ${to}` };
}

/**
 * Puts a new file in the place of the old. False where that is no longer the one with the text `before`,
 * unless `anyway`.
 */
function replace(file: string, text: string, before: string | undefined, anyway: boolean): boolean {
  if (text === before) return true;
  const temporary = temporaryName(file);
  try {
    writeSynced(temporary, text);
    if (textOf(file) !== before && !anyway) return false;
    renameSync(temporary, file);
    return true;
  } finally {
    rmSync(temporary, { force: true });
  }
}

function writeSynced(file: string, text: string): void {
  const descriptor = openSync(file, 'wx', 0o600);
  try {
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Why the file system refused, in words. What is no error of the file system is thrown on. */
function reason(error: unknown, deed: Deed): string {
  const said = systemReason(error, deed);
  if (said === undefined) throw error;
  return said;
}

function codeOf(error: unknown): string | undefined {
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === 'string' ? code : undefined;
}
