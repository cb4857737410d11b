import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const notes = fileURLToPath(new URL('../data/2016-07-02-hatena-pepabo.md', import.meta.url));
/** Behind these a bullet of the notes is cut into phrases. */
const cuts = /(?<=[、。:]|[ぁ-ん](?:は|を|に|で|が|と))/;

/** An event of talks with `count` items, three levels deep, each of some 48 characters; the same each time. */
export function largeEvent(count) {
  const next = numbers();
  const phrases = readPhrases();
  const text = () => {
    const length = 16 + next(56);
    let made = '';
    while (made.length < length) made += phrases[next(phrases.length)];
    return made;
  };
  const notes = Array.from({ length: 10 }, (_, index) => talkOf(index + 1, count / 10, text));
  return { id: 'large', title: 'Large', slots: [], notes };
}

function readPhrases() {
  const bullets = readFileSync(notes, 'utf8').match(/(?<=^\s*- )[^[\]\n]+$/gm);
  return bullets.flatMap(bullet => bullet.split(cuts)).filter(phrase => phrase.length < 40);
}

function talkOf(number, count, text) {
  const slug = `talk-${number}`;
  const nodes = [];
  /** By depth, the last item. */
  const last = [];
  for (let index = 0; index < count; index++) {
    const depth = [0, 1, 1, 1, 2, 2, 2][index % 7];
    const address = `${slug}/${index + 1}`;
    const item = { kind: 'item', address, text: text(), marks: [], children: [], line: index + 1 };
    (depth === 0 ? nodes : last[depth - 1].children).push(item);
    last[depth] = item;
  }
  const none = { questions: [], references: [], speakers: [] };
  return { kind: 'talk', slug, title: `Talk ${number}`, number, nodes, ...none, line: 1 };
}

/** Whole numbers below a bound, by a generator with a fixed seed (mulberry32). */
function numbers() {
  let state = 20160702;
  return below => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
