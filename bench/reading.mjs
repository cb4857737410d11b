// How right notes are read:  node bench/reading.mjs [-v] FOLDER [NAME]
// Scores the reader on every X.md of a folder, or X of another ending, against the annotation X.expected.json beside it:
//   { kind, title, date, talks: [{ title, speakers, day, date, start, minutes }], sections, questions }
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { load } from './load.mjs';
import { sameSpeaker, scoreFile } from './reading/score.mjs';

const { values, positionals } = parseArgs({
  options: { verbose: { type: 'boolean', short: 'v' } },
  allowPositionals: true,
});
const [folder, only] = positionals;
if (folder === undefined) {
  console.error('usage: node bench/reading.mjs [-v] FOLDER [NAME]');
  process.exit(2);
}
const { parse } = await load('markdown/index');
const sum = {};
for (const file of readdirSync(folder)
  .filter(name => !name.endsWith('.json'))
  .sort()) {
  const id = file.replace(/\.[^.]+$/, '');
  const annotation = join(folder, `${id}.expected.json`);
  if (!existsSync(annotation) || (only && !id.includes(only))) continue;
  const source = readFileSync(join(folder, file), 'utf8');
  const expected = JSON.parse(readFileSync(annotation, 'utf8'));
  const reading = parse(source, id);
  const { score, missing, extra, pairs } = scoreFile(source, expected, reading);
  for (const [key, value] of Object.entries(score)) sum[key] = (sum[key] ?? 0) + value;
  const speakersMissing = pairs.flatMap(([want, got]) =>
    (want.speakers ?? [])
      .filter(speaker => !got.speakers.some(({ name }) => sameSpeaker(speaker, name)))
      .map(speaker => `${want.title}: ${speaker} (got ${got.speakers.map(({ name }) => name).join(', ')})`),
  );
  const isWrong =
    !score.exact ||
    score.moved > 0 ||
    score.lost > 0 ||
    speakersMissing.length > 0 ||
    !score.questionsFound ||
    score.timesFound < score.times ||
    score.dayedFound < score.dayed ||
    !score.kind ||
    score.datesFound < score.dates ||
    score.titlesFound < score.titles;
  if (values.verbose && isWrong) {
    const { way } = reading.decision;
    console.log(
      `\n${file}: ${expected.kind} -> ${way.kind}${way.level ?? ''}  talks ${score.found}/${score.expected} (+${extra.length})  questions ${expected.questions ?? 0}: ${reading.event.notes.reduce((n, { questions }) => n + questions.length, 0)}  moved ${score.moved}  lost ${score.lost}  times ${score.timesFound}/${score.times}  days ${score.dayedFound}/${score.dayed}  kind ${score.kind}  date ${score.datesFound}/${score.dates}  title ${score.titlesFound}/${score.titles}`,
    );
    for (const { title } of missing) console.log(`  - ${title}`);
    for (const { title, line } of extra) console.log(`  + ${line}: ${title}`);
    for (const text of speakersMissing) console.log(`  @ ${text}`);
  }
}
if (sum.files === undefined) {
  const named = only === undefined ? '' : ` with ${only} in its name`;
  console.error(`${folder} has no annotated file${named}`);
  process.exit(2);
}
const percent = (part, whole) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);
const precision = sum.found / sum.given;
const recall = sum.found / sum.expected;
console.log(`
files                 ${sum.files}
talks exactly right   ${sum.exact}  ${percent(sum.exact, sum.files)}
titles F1             ${((2 * precision * recall) / (precision + recall)).toFixed(3)}  (${sum.found} of ${sum.expected}, ${sum.given} given)
speakers              ${percent(sum.speakersFound, sum.speakers)}  (${sum.speakersFound} of ${sum.speakers}, ${sum.speakersWrong} wrong)
starts and minutes    ${percent(sum.timesFound, sum.times)}  (${sum.timesFound} of ${sum.times}, ${sum.timesWrong} wrong)
days                  ${percent(sum.dayedFound, sum.dayed)}  (${sum.dayedFound} of ${sum.dayed})
questions             ${percent(sum.questionsFound, sum.questions)} of files
kind                  ${percent(sum.kind, sum.files)} of files
event titles, dates   ${percent(sum.titlesFound, sum.titles)}, ${percent(sum.datesFound, sum.dates)}
sections              ${percent(sum.sectionsFound, sum.sections)}
lines moved           ${sum.moved} of ${sum.lines}
words lost            ${sum.lost} of ${sum.words}`);
