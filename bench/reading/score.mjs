// How right a reading is, against an annotation of the same file.

const letters = text =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Whether two titles are one: the same letters and digits, or one holds the other and is at least 0.6 as long. */
export function sameTitle(one, other) {
  const [short, long] = [letters(one), letters(other)].sort((a, b) => a.length - b.length);
  if (short === '') return long === '';
  return short === long || (long.includes(short) && short.length >= 0.6 * long.length);
}

/** The titles of an annotation, of the event and its talks, that were not read letter for letter. */
export function lettersMissing({ title, talks = [] }, event) {
  const given = new Set(event.notes.filter(({ kind }) => kind === 'talk').map(each => letters(each.title)));
  const missing = talks.filter(talk => !given.has(letters(talk.title))).map(talk => talk.title);
  return title && letters(title) !== letters(event.title) ? [title, ...missing] : missing;
}

/** The names of talks that were read for a speaker, but not letter for letter. */
export function lettersOfNames(pairs) {
  return pairs.flatMap(([{ speakers = [] }, talk]) => {
    const forms = new Set(speakers.flatMap(speaker => speaker.split('|')).map(letters));
    const names = talk.speakers.map(({ name }) => name);
    return names.filter(name => !forms.has(letters(name)) && speakers.some(each => sameSpeaker(each, name)));
  });
}

/** Whether a speaker is one of `Name|handle`. */
export function sameSpeaker(expected, given) {
  const own = letters(given);
  return (
    own !== '' &&
    expected
      .split('|')
      .map(letters)
      .some(form => form !== '' && (form.includes(own) || own.includes(form)))
  );
}

/** The score of one file: counts to be summed over files. */
export function scoreFile(source, expected, { event, decision }) {
  const wanted = expected.talks ?? [];
  const talks = event.notes.filter(({ kind }) => kind === 'talk');
  const pairs = pair(wanted, talks);
  const missing = wanted.filter(talk => !pairs.some(([want]) => want === talk));
  const extra = talks.filter(talk => !pairs.some(([, got]) => got === talk));
  const score = {
    files: 1,
    expected: wanted.length,
    given: talks.length,
    found: pairs.length,
    exact: missing.length + extra.length === 0 ? 1 : 0,
    kind: kindIs(expected.kind, decision.way.kind, talks.length) ? 1 : 0,
    ...scoreEvent(expected, event),
    ...scoreTalks(pairs, event.days ?? []),
    ...order(source, event),
  };
  for (const { speakers = [] } of missing) score.speakers += speakers.length;
  return { score, missing, extra, pairs };
}

/** What is said of the event as a whole. */
function scoreEvent(expected, event) {
  const asked = event.notes.reduce((sum, { questions }) => sum + questions.length, 0);
  return {
    titles: expected.title ? 1 : 0,
    titlesFound: expected.title && sameTitle(expected.title, event.title) ? 1 : 0,
    dates: expected.date ? 1 : 0,
    datesFound: expected.date && expected.date === event.date ? 1 : 0,
    questions: 1,
    questionsFound: questionsRight(expected.questions ?? 0, asked) ? 1 : 0,
    sections: (expected.sections ?? []).length,
    sectionsFound: sectionsFound(expected.sections ?? [], event),
  };
}

/** What is said of the talks that were found. */
function scoreTalks(pairs, days) {
  const sum = {
    speakers: 0,
    speakersFound: 0,
    speakersWrong: 0,
    times: 0,
    timesFound: 0,
    timesWrong: 0,
    dayed: 0,
    dayedFound: 0,
  };
  for (const [want, got] of pairs) {
    const names = got.speakers.map(({ name }) => name);
    const speakers = want.speakers ?? [];
    sum.speakers += speakers.length;
    sum.speakersFound += speakers.filter(speaker => names.some(name => sameSpeaker(speaker, name))).length;
    sum.speakersWrong += names.filter(name => !speakers.some(speaker => sameSpeaker(speaker, name))).length;
    const isLong = want.minutes === undefined || want.minutes === got.minutes;
    if (want.start) sum.times++;
    if (want.start && want.start === got.start && isLong) sum.timesFound++;
    if (want.start && got.start && got.start !== want.start) sum.timesWrong++;
    if (want.day) sum.dayed++;
    if (want.day && got.day && sameDay(want, days[got.day - 1])) sum.dayedFound++;
  }
  return sum;
}

const sameDay = (want, day) =>
  day !== undefined &&
  (sameTitle(want.day, day.title) ||
    day.title.includes(want.day) ||
    want.day.includes(day.title) ||
    day.date === want.date);

function questionsRight(expected, given) {
  return Math.abs(expected - given) <= Math.max(1, expected / 5);
}

function sectionsFound(expected, event) {
  const texts = [];
  const walk = nodes => {
    for (const node of nodes) {
      texts.push(node.text);
      walk(node.children);
    }
  };
  for (const notes of event.notes) {
    texts.push(notes.title);
    if (notes.kind === 'section') walk(notes.nodes);
  }
  for (const day of event.days ?? []) texts.push(day.title);
  return expected.filter(section => texts.some(text => sameTitle(section, text))).length;
}

function kindIs(expected, given, talks) {
  if (expected === 'other') return talks === 0;
  if (expected === 'minutes') return given === 'minutes' || given === 'days' || given === 'event';
  if (expected === 'diary' || expected === 'event') return given === 'diary' || given === 'event';
  return expected === given;
}

/** Pairs each expected talk with the first given one of its title. */
function pair(expected, given) {
  const free = [...given];
  const pairs = [];
  const take = test => {
    for (const want of expected) {
      if (pairs.some(([other]) => other === want)) continue;
      const index = free.findIndex(talk => test(want.title, talk.title));
      if (index >= 0) pairs.push([want, free.splice(index, 1)[0]]);
    }
  };
  take((one, other) => letters(one) === letters(other));
  take(sameTitle);
  return pairs;
}

/** The texts of an event in the order in which they are shown. */
export function shown(event) {
  const texts = [];
  const walk = nodes => {
    for (const node of nodes) {
      texts.push(...(node.by ? [node.by] : []), ...node.text.split('\n'));
      walk(node.children);
    }
  };
  let day = 0;
  // Days that only the timetable names stand above all talks.
  const firstOfDay = event.notes.find(notes => notes.day !== undefined)?.line ?? 0;
  if (event.slots.some(slot => slot.day > 1) && event.slots.every(({ line }) => line < firstOfDay))
    for (; day < event.days.length; day++) texts.push(event.days[day].title);
  for (const notes of event.notes) {
    for (; day < (notes.day ?? 0); day++) texts.push(event.days[day].title);
    // What stands before any heading is shown below the event's title.
    if (notes.kind === 'talk' || notes.title !== event.title) texts.push(notes.heading ?? notes.title);
    walk(notes.nodes);
  }
  return texts;
}

const frontMatter =
  /^(---|\+\+\+)\r?\n[\s\S]*?\n\1\r?\n|^\{".*\}\r?\n|^\s*Title:.*\r?\n(?:[ \t]*[A-Z]\w+ ?:.*\r?\n)+(?=\s*\n)|^(?:title|layout|date): [\s\S]*?\n---\r?\n/;

/** Lines of the file that stand elsewhere in what is shown, and words that stand nowhere. */
function order(source, event) {
  const body = source.replace(frontMatter, '');
  // A tag of front matter that the notes name again is not shown at its place, and has not moved.
  const lines = body.split(/\r\n|\r|\n/).map(letters);
  const texts = shown(event).map(letters);
  const times = new Map();
  for (const line of lines) times.set(line, (times.get(line) ?? 0) + 1);
  const at = new Map();
  for (const [index, text] of texts.entries()) at.set(text, at.has(text) ? -1 : index);
  const positions = lines.flatMap(line =>
    line.length >= 10 && times.get(line) === 1 && (at.get(line) ?? -1) >= 0 ? [at.get(line)] : [],
  );
  const all = letters(JSON.stringify(event));
  const words = body
    .normalize('NFC')
    .replace(/<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/gi, ' ')
    // Signs that are read: of boxes and embeds, of who asks.
    .replace(/^:[\w-]+:.*$|^[`~]{3,}\s*\{[\w:-]+\}/gm, ' ')
    .replace(/:(?:title|bookmark|embed)(?::(?:cite|bookmark))?(?=[=\]])/g, ' ')
    .replace(/^:{3,}\s*(?:message|details)\b|^@\[\w+\]|\bfrom (?=@?[^:：\s]{1,40}[:：])/gm, ' ')
    // Attributes behind a heading or a link, and the title of what a label refers to.
    .replace(/(?<=^#[^\n]*)\{[#.][^{}\n]*\}\s*$|(?<=[\])])\{[\w-]+=[^{}\n]*\}/gm, ' ')
    .replace(/^\[[^\]]+\]:\s*\S+(?:[ \t]+"[^"\n]*"$)?/gm, ' ')
    .replace(/<[^>]*>|&[#\w]+;|\]\([^)]*\)|\]\[[^\]]*\]|\{[{%:][^}]*\}\}?/gm, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word.length >= 2);
  return {
    lines: positions.length,
    moved: positions.length - longestRising(positions),
    words: words.length,
    lost: words.filter(word => !all.includes(letters(word))).length,
  };
}

function longestRising(numbers) {
  const tails = [];
  for (const number of numbers) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tails[middle] < number) low = middle + 1;
      else high = middle;
    }
    tails[low] = number;
  }
  return tails.length;
}
