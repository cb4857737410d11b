import { type Failure, unreadable } from '../../errors.ts';
import type { Warning } from '../../event/reading.ts';
import { shellWord } from '../../text/shell-word.ts';
import { decode, type Encoding } from './decode.ts';
import { sizeLimit, tooLarge } from './file.ts';

/**
 * The text of a file, and what was guessed of its encoding; `where` names it in messages.
 * @throws Failure where bytes are no text in UTF-8, or too many.
 */
export function decodedText(bytes: Buffer, where: string): { text: string; warnings: Warning[] } {
  if (bytes.length > sizeLimit) throw tooLarge(where);
  const decoded = decode(bytes);
  if ('binary' in decoded)
    throw unreadable(`${where}: is ${decoded.binary}, no text`, 'name a Markdown file');
  if ('encoding' in decoded) throw foreign(where, decoded.encoding);
  return decoded;
}

function foreign(where: string, { name, iconv }: Encoding): Failure {
  const from = where === 'stdin' ? '… | ' : '';
  // Behind ./ iconv takes no name for a flag.
  const path = where.startsWith('-') ? `./${where}` : where;
  const file = where === 'stdin' ? '' : ` ${shellWord(path)}`;
  const hint = `read it by ${from}iconv -f ${iconv} -t UTF-8${file} | pepahate -e -`;
  return unreadable(`${where}: is ${name}, not UTF-8`, hint);
}
