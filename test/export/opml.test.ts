import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportEvent } from '../../src/export/index.ts';
import { parse } from '../../src/markdown/index.ts';
import { bundled as bundledEvent } from '../helpers/notes/bundled.ts';
import { events } from '../helpers/notes/events.ts';

const bundled = bundledEvent();
const opml = (event: Parameters<typeof exportEvent>[0]) => exportEvent(event, 'opml', new Date(0)).text;

test('nodes are outlines below their talk', () => {
  const { event } = parse(
    '---\ntitle: E & F\n---\n\n## A &lt;b&gt; {#a .talk}\n\n- [x] one "two"\n  1. three\n\nQ: why?\n\nA: so\n',
    'notes',
  );
  expect(opml(event)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
<head><title>E &amp; F</title></head>
<body>
<outline text="A &lt;b&gt;" id="a">
<outline text="one &quot;two&quot;" id="a/1" kind="item" task="done">
<outline text="1. three" id="a/1.1" kind="item"/>
</outline>
<outline text="Q why?" id="a/2" kind="question">
<outline text="A so" id="a/2.1" kind="answer"/>
</outline>
</outline>
</body>
</opml>
`);
});

test('the lines of a text stay lines', () => {
  const { event } = parse('# E\n\n## A {#a .talk}\n\none  \ntwo\n\n```\nx\n\ty\n```\n', 'notes');
  expect(opml(event)).toContain('<outline text="one&#10;two" id="a/1"');
  expect(opml(event)).toContain('text="x&#10;&#9;y" id="a/2"');
});

test('references lead where they lead', () => {
  expect(opml(bundled)).toContain(
    '<outline text="STNS/STNS: Simple Toml Name Service" id="stns/l1" type="link" url="https://github.com/STNS/STNS"/>',
  );
});

test('outlines nest, whatever an event holds', () => {
  fc.assert(
    fc.property(events, event => {
      let depth = 0;
      for (const [tag] of opml(event).matchAll(/<\/?outline[^>]*>/g)) {
        if (tag.startsWith('</')) depth--;
        else if (!tag.endsWith('/>')) depth++;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
    }),
    { numRuns: 100 },
  );
});
