const live = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * A value as indented JSON, ended by a line break, in pieces: an array of many can be longer than a string
 * may be. What could act on a terminal is escaped, so that the text is the same to a JSON reader and harmless
 * to a person.
 */
export function* json(value: unknown): Generator<string> {
  if (!Array.isArray(value) || value.length === 0) yield text(value);
  else {
    let before = '[\n  ';
    for (const each of value) {
      yield before + text(each).replaceAll('\n', '\n  ');
      before = ',\n  ';
    }
    yield '\n]';
  }
  yield '\n';
}

function text(value: unknown): string {
  const written = JSON.stringify(value, null, 2) ?? 'null';
  return written.replace(live, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
