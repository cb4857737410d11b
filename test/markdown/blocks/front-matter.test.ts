import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../../src/markdown/blocks/front-matter/index.ts';
import { toLines } from '../../../src/markdown/lines.ts';

function read(source: string) {
  const warnings: string[] = [];
  const { fields, all, body } = readFrontMatter(toLines(source), (line, message) => {
    warnings.push(`${line}: ${message}`);
  });
  return { fields, all: Object.fromEntries(all), body: body.map(({ text }) => text), warnings };
}

describe('front matter', () => {
  test('YAML, its keys in any case, the lines below as they are', () => {
    const { fields, body, warnings } = read(
      '---\nTitle: "A: b"\nDATE : 2026-04-01 20:06:46 +0900\nplace: 京都\n---\n\n# x',
    );
    expect(fields).toEqual({ title: 'A: b', date: '2026-04-01', place: '京都' });
    expect(body).toEqual(['', '# x']);
    expect(warnings).toEqual([]);
  });

  test('lines of a tool for blogs; what is said of them stands in the first line', () => {
    const { fields, body, warnings } = read('Title: A\nSlug: a\nDate: 2026-04-01\nAuthors: ann\n\nx');
    expect(fields).toEqual({ title: 'A', date: '2026-04-01' });
    expect(body).toEqual(['', 'x']);
    expect(warnings).toEqual(['1: not used in the front matter: Authors']);
  });

  test('TOML', () => {
    const { fields, all, body } = read(
      '+++\n# comment\ntitle = "A"\ndate = 2026-04-01T10:00:00+09:00\ndraft = true\ntags = ["x",\n  "y"]\n[params]\na = 1\n+++\nx',
    );
    expect(fields).toEqual({ title: 'A', date: '2026-04-01' });
    expect(all).toMatchObject({ draft: 'true', tags: 'x, y' });
    expect(body).toEqual(['x']);
  });

  test.each([
    ['an object on one line', '{"title":"A: b","date":"2026-04-01T10:00:00+09:00","tags":["x","y"]}'],
    [
      'an object over several lines',
      '{\n\t"title": "A: b",\n\t"date": "2026-04-01",\n\t"params": {\n\t\t"a": 1\n\t},\n\t"tags": ["x", "y"]\n}',
    ],
  ])('%s', (_name, source) => {
    const { fields, all, body, warnings } = read(`${source}\n\n# x`);
    expect(fields).toEqual({ title: 'A: b', date: '2026-04-01' });
    expect(all).toMatchObject({ tags: 'x, y' });
    expect(body).toEqual(['', '# x']);
    expect(warnings.filter(warning => !/params/.test(warning))).toEqual([]);
  });

  test.each([
    ['lines of a tool without signs', 'Title: A: b\nDate: 2026-04-01 20:06\nTags: x, y\n\n# x'],
    ['behind a tab and a blank line', '\n\tTitle: A: b\n\tDate: 2026-04-01\n\tTags: x, y\n\n# x'],
  ])('%s', (_name, source) => {
    const { fields, all, body, warnings } = read(source);
    expect(fields).toEqual({ title: 'A: b', date: '2026-04-01' });
    expect(all).toMatchObject({ tags: 'x, y' });
    expect(body).toEqual(['', '# x']);
    expect(warnings).toEqual([]);
  });

  test('values that span lines, comments, lists and mappings', () => {
    const source =
      "---\n# site\ntitle: >-\n  A\n  b\nspeakers:\n- Ann\n- Bob\nogp:\n  og: x\ndescription: 'a\n\n  - b\n  c'\ntags: [\n  x, y\n]\n---\nz";
    const { fields, all, body } = read(source);
    expect(fields).toEqual({ title: 'A b' });
    expect(all).toMatchObject({ speakers: 'Ann, Bob', tags: 'x, y', description: 'a - b c' });
    expect(all).not.toHaveProperty('ogp');
    expect(body).toEqual(['z']);
  });

  test.each([
    ['rules around text', '---\n\n# Slides\n\nwords\n\n---\n\n## Second'],
    ['rules around a heading alone', '---\n\n# Slides\n\n---\nx'],
    ['rules around a heading and a key', '---\n\n# Slides\n\nSpeaker: Ann\n\n---\nx'],
    ['rules around a list', '---\n- not: a map\n- list\n---\nx'],
    ['a talk below an open one', '---\nspeaker: Ann\n\n## Talk\n\n- item\n\n---\nx'],
    ['a sentence with a colon', '---\ntitle: a\nSome prose: with colon\n---\nx'],
    ['an address', '---\nhttps://example.com\n---'],
    ['nothing', '---\n---\nx'],
    ['text above', 'x\n---\ntitle: a\n---'],
    ['more than 64 KB', `---\ntitle: a\ntext: ${'x'.repeat(70_000)}\n---`],
    ['a quotation that does not end', '---\ntext: "a\n\n# Talk\n---\nx'],
    ['what a talk says of itself', 'Title: Queues\nAuthor: Ann\nDate: 2026-04-01\n\nx'],
    ['what a talk says of its speaker', 'Title: Queues\nSpeaker: Ann\nTags: x\n\nx'],
    ['lines with text behind them', 'Title: Queues\nTags: x\nThey fill up.\n\nx'],
    ['tags alone', 'Tags: x\nStatus: y\n\nx'],
    ['plus signs around text', '+++\nwords\n+++'],
    ['an object without a title', '{"name": "a"}\n\nx'],
    ['an object that does not end', '{"title": "a",\n\n# x\n\n}'],
    ['words in braces', '{title} is "a"}\n'],
    ['plus signs that do not close', '+++\ntitle = "a"'],
  ])('is not: %s', (_name, source) => {
    const { fields, body } = read(source);
    expect(fields).toEqual({});
    expect(body.join('\n')).toBe(source);
  });

  test('without an end stops at the first blank line', () => {
    const { fields, body, warnings } = read(
      '---\ntitle: Night\ndate: 2026-04-01\n\n## Talk\n\n- item\n\n---\n\nx',
    );
    expect(fields).toEqual({ title: 'Night', date: '2026-04-01' });
    expect(body[1]).toBe('## Talk');
    expect(warnings).toEqual(['1: the front matter is not closed; read to the first blank line']);
  });

  test('broken YAML is said and read line by line', () => {
    const { fields, warnings } = read('---\ntitle: Wells: a night\nplace: [\ncolour: blue\n---');
    expect(fields).toEqual({ title: 'Wells: a night', place: '[' });
    expect(warnings[0]).toMatch(/^2: the front matter is not YAML .*read line by line$/);
    expect(warnings[1]).toBe('1: not used in the front matter: colour');
  });

  test('broken TOML is said and read line by line', () => {
    const { fields, warnings } = read('+++\ntitle = A\nplace = "Kyoto"\n+++');
    expect(fields).toEqual({ title: 'A', place: 'Kyoto' });
    expect(warnings).toEqual(['2: the front matter is not TOML; read line by line']);
  });

  test.each([
    ['date: soon', '2: the date `soon` is not understood; write YYYY-MM-DD'],
    ['timezone: Mars/Base', '2: the timezone `Mars/Base` is not known; write a name such as Asia/Tokyo'],
    ['hashtag: #wells', '2: the hashtag #wells needs quotes; read as if it had them'],
    [
      'reading: poem',
      '2: the reading `poem` is not known; write one of talk, event, days, diary, minutes or h1 to h6',
    ],
    ['place:\n  a: b', '2: `place` is not text and was left out'],
    ['colour: blue\nlayout: post', '1: not used in the front matter: colour'],
  ])('warns of %j', (line, warning) => {
    expect(read(`---\n${line}\n---`).warnings).toEqual([warning]);
  });

  test('a reading in capitals counts', () => {
    expect(read('---\nreading: Diary\n---').fields).toEqual({ reading: 'diary' });
  });

  test('a second block gives what the first lacks', () => {
    const { fields, body, warnings } = read('---\ntitle: a\n---\n\n---\ntitle: b\nplace: c\n---\nx');
    expect(fields).toEqual({ title: 'a', place: 'c' });
    expect(body).toEqual(['x']);
    expect(warnings).toEqual(['5: a second front matter; only what the first lacks is taken from it']);
  });

  test.each([
    '__proto__: x',
    'a: &a x\ntitle: *a',
    'constructor: x',
    `title: ${'['.repeat(20_000)}`,
    '? a\n: b',
  ])('hostile YAML does no harm: %#', line => {
    const { fields } = read(`---\n${line}\n---\nx`);
    expect(Object.getPrototypeOf(fields)).toBe(Object.prototype);
    expect(fields.title === undefined || typeof fields.title === 'string').toBe(true);
  });
});
