import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Event, Mark } from '../../src/event/model.ts';
import { textHtml } from '../../src/export/html/text.ts';
import { exportEvent } from '../../src/export/index.ts';
import { parse } from '../../src/markdown/index.ts';
import { bundled as bundledEvent } from '../helpers/notes/bundled.ts';
import { events } from '../helpers/notes/events.ts';

const bundled = bundledEvent();
const pageOf = (event: Event) => exportEvent(event, 'html', new Date(0)).text;
const page = (notes: string) => pageOf(parse(notes, 'notes').event);

const mark = (start: number, end: number, kind: Mark['kind'], url?: string) => ({
  start,
  end,
  kind,
  ...(url !== undefined && { url }),
});

describe('a text', () => {
  test.each<[string, string, Mark[], string]>([
    ['escapes what HTML reads', '<b> & "c"', [], '&lt;b&gt; &amp; "c"'],
    ['breaks lines', 'a\nb', [], 'a<br>b'],
    ['nests marks', 'abcd', [mark(0, 4, 'strong'), mark(1, 3, 'code')], '<strong>a<code>bc</code>d</strong>'],
    ['closes what ends together', 'ab', [mark(0, 2, 'emphasis'), mark(0, 2, 'struck')], '<em><s>ab</s></em>'],
    [
      'links',
      'ab',
      [mark(0, 1, 'link', 'https://example.com/?a=1&b="')],
      '<a href="https://example.com/?a=1&amp;b=%22" rel="noopener noreferrer">a</a>b',
    ],
    [
      'has no link in a link',
      'ab',
      [mark(0, 2, 'link', 'https://example.com/'), mark(0, 1, 'image', 'https://example.org/')],
      '<a href="https://example.com/" rel="noopener noreferrer">ab</a>',
    ],
    ['leads to nothing that runs', 'a', [mark(0, 1, 'link', 'javascript:alert(1)')], 'a'],
    [
      'leads where the TUI does',
      'a',
      [mark(0, 1, 'link', 'mailto:a@example.com?subject=b&attach=/etc/passwd')],
      '<a href="mailto:a@example.com?subject=b" rel="noopener noreferrer">a</a>',
    ],
    [
      'hides no host behind a name',
      'a',
      [mark(0, 1, 'link', 'https://bank.example@example.com/')],
      '<a href="https://example.com/" rel="noopener noreferrer">a</a>',
    ],
    ['leads to no file', 'a', [mark(0, 1, 'link', 'file:///etc/passwd')], 'a'],
    ['leads to no data', 'a', [mark(0, 1, 'image', 'data:text/html,<script>')], 'a'],
    ['holds no control characters', 'a\u001b[2Jb\u0000', [], 'a␛[2Jb␀'],
  ])('%s', (_, text, marks, expected) => {
    expect(textHtml({ text, marks })).toBe(expected);
  });
});

test('the policy lets run and style what the page holds, and nothing else', () => {
  const html = pageOf(bundled);
  const hash = (tag: string) => {
    const text = new RegExp(`<${tag}>([^<]*(?:<(?!/)[^<]*)*)</${tag}>`).exec(html)![1]!;
    return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  };
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!;
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    `style-src ${hash('style')}`,
    `script-src ${hash('script')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  expect(html.match(/<(script|style|link|img|iframe|object)\b/g)).toEqual(['<style', '<script']);
});

test('every title, node and question of the bundled event is in its page', () => {
  const html = pageOf(bundled);
  for (const { slug, nodes, questions } of bundled.notes) {
    expect(html).toContain(`<article id="${slug}">`);
    for (const { address } of nodes) expect(html).toContain(`id="${address}"`);
    for (const { node } of questions) expect(html).toContain(`href="#${node}"`);
  }
});

test('an event goes by its language', () => {
  expect(pageOf(bundled)).toContain('<html lang="ja">');
  expect(page('# An event\n\n## A talk {.talk}\n\n- text\n')).toContain('<html>');
});

test('a preamble says the title of the event once', () => {
  const html = page('# Meetup\n\nWords.\n\n## A {.talk}\n\n- a\n\n## B {.talk}\n\n- b\n');
  expect(html.match(/>Meetup</g)).toEqual(['>Meetup<', '>Meetup<']);
});

/** Tags that are opened and not closed, innermost last; throws where they cross. */
function unclosed(html: string): string[] {
  const open: string[] = [];
  const body = html.replace(/<(script|style)>[\s\S]*?<\/\1>/g, '');
  for (const [, close, name] of body.matchAll(/<(\/?)([a-z]+\d?)\b[^>]*>/g)) {
    if (['meta', 'br', 'input'].includes(name!)) continue;
    if (!close) open.push(name!);
    else expect(open.pop()).toBe(name);
  }
  return open;
}

test('tags nest, whatever an event holds, and nothing acts', () => {
  fc.assert(
    fc.property(events, event => {
      const html = pageOf(event);
      expect(unclosed(html)).toEqual([]);
      expect(html).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
    }),
    { numRuns: 100 },
  );
});

test('notes that nest deep are written', () => {
  const deep = Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(depth * 2)}- ${depth}`).join('\n');
  expect(unclosed(page(`# E\n\n## A {.talk}\n\n${deep}\n`))).toEqual([]);
});
