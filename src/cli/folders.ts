import { isAbsolute, join } from 'node:path';
import type { Library } from '../library/opened.ts';
import { nearest } from '../search/talk.ts';
import type { Io } from './io.ts';

/** The user's own notes lie in the XDG data folder, and where a list in the config folder says. */
export function libraryOf(io: Io, bundled: string): Library {
  const { XDG_DATA_HOME, XDG_CONFIG_HOME, XDG_CACHE_HOME } = io.env;
  const config = ownFolder(io, XDG_CONFIG_HOME, '.config');
  return {
    bundled,
    inIsTty: () => io.inIsTty,
    readIn: io.readIn,
    own: ownFolder(io, XDG_DATA_HOME, '.local/share'),
    kept: config && join(config, 'library'),
    cache: keepsNothing(io) ? undefined : ownFolder(io, XDG_CACHE_HOME, '.cache'),
    suggest: nearest,
  };
}

/** Where the config file is, or would be; undefined where there is no home. */
export function configFile(io: Io): string | undefined {
  const folder = ownFolder(io, io.env['XDG_CONFIG_HOME'], '.config');
  return folder && join(folder, 'config.toml');
}

/**
 * The program's own folder in one of the XDG base directories, which has its place in the home if none is named. A
 * path that is not absolute names none, as the XDG specification has it.
 */
function ownFolder({ env: { HOME } }: Io, named: string | undefined, inHome: string): string | undefined {
  const base = [named, HOME && join(HOME, inHome)].find(each => each && isAbsolute(each));
  return base && join(base, 'pepahate');
}

function keepsNothing({ env }: Io): boolean {
  return env['PEPAHATE_STATE'] === 'off';
}

/** The XDG state folder; undefined where nothing is to be remembered. */
export function stateFolder(io: Io): string | undefined {
  return keepsNothing(io) ? undefined : ownFolder(io, io.env['XDG_STATE_HOME'], '.local/state');
}
