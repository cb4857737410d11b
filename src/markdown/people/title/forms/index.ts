import { nameScore } from '../../names.ts';
import { behindBy, peopleIn } from '../../people.ts';
import type { Clues } from '../clues.ts';
import { usual } from '../habits.ts';
import type { TitleParts } from '../parts.ts';
import { addSpot } from '../spots.ts';
import { byForm, keynoteForm, maybeBy, possessiveForm } from './by.ts';
import { columnForm } from './columns.ts';
import { fieldForm, unnamedForm } from './field.ts';
import type { Form, Found } from './form.ts';
import { honouredFirstForm, placedFirstForm } from './honoured-first.ts';
import { languageForm } from './language.ts';
import { commaForm, listedForm } from './listed.ts';
import { handleForm, honorificForm, lectureForm } from './marked.ts';
import { nickBehindForm, quotedForm, spotBehindQuotation } from './quoted.ts';
import { separatorForm } from './separated.ts';
import { spotsAtSeparators } from './separators.ts';
import { doctorForm, nameFirstForm, orgForm, spaceForm } from './spaced.ts';

/** The heading is a person and nothing else. */
const personForm: Form = (text, { profiles, habits }) => {
  // 帳簿の話は三枝 (@saegusa) さんから: a sentence, whose last words are nobody.
  if (/さん(?:から|より|による)$/u.test(text)) return undefined;
  // 三枝さんの講演: a word for it is no part of the name.
  const own = /^(.+(?:さん|氏|様))の?(?:講演|発表|トーク|セッション|LT)$/u.exec(text)?.[1];
  // `par Ann Lee [Example]`, below the title.
  const by = behindBy(text);
  const people = peopleIn(own ?? by ?? text, profiles);
  const need = by === undefined ? (habits.has('person') ? 1 : 1.7) : 0.6;
  if (!people || people.score < need) return undefined;
  // `Creating Beautiful, Accessible Forms`: what could be work behind a name makes none of what is hardly one.
  const isPlaced =
    people.speakers.some(({ affiliation }) => affiliation !== undefined) && !/[(（@]/.test(text);
  if (isPlaced && !people.speakers.some(({ name }) => nameScore(name) >= need)) return undefined;
  // `帳簿入門 三枝 あや` may as well be a title.
  const [first] = people.speakers;
  if (
    own === undefined &&
    first!.affiliation !== undefined &&
    /\p{Lo}$/u.test(text) &&
    text.endsWith(first!.name)
  )
    return undefined;
  const title = own === undefined ? people.speakers.map(({ name }) => name).join(', ') : text;
  return { ...people, title, form: 'person' };
};

/** The surest first. */
const forms: readonly Form[] = [
  columnForm,
  languageForm,
  lectureForm,
  quotedForm,
  nickBehindForm,
  honouredFirstForm,
  placedFirstForm,
  keynoteForm,
  byForm,
  orgForm,
  commaForm,
  listedForm,
  handleForm,
  honorificForm,
  separatorForm,
  nameFirstForm,
  spaceForm,
  doctorForm,
  possessiveForm,
  personForm,
];

/** Takes a speaker off a title whom a word such as `Speaker:` names, or what stands for one who is not known. */
export function takeField(text: string, parts: TitleParts, clues: Clues): string {
  const found = fieldForm(text, clues) ?? unnamedForm(text, clues);
  return found ? take(found, parts) : text;
}

/**
 * Takes a speaker off a title, by the first form that fits; before it comes one in which other titles of the level
 * name theirs.
 */
export function takeSpeakers(text: string, parts: TitleParts, clues: Clues): string {
  const found = speakersIn(text, clues);
  if (found) return take(found, parts);
  const by = maybeBy(text);
  if (by !== undefined) addSpot(parts, 'by', by);
  const quoted = spotBehindQuotation(text);
  if (quoted) addSpot(parts, 'quoted-last', quoted.name);
  parts.spots.push(...spotsAtSeparators(text));
  return text;
}

function speakersIn(text: string, clues: Clues): Found | undefined {
  const { habits } = clues;
  // A person alone is no title.
  const most = Math.max(0, ...[...habits].map(([form, worth]) => (form === 'person' ? 0 : worth)));
  let first: Found | undefined;
  for (const form of forms) {
    const found = form(text, clues);
    if (found && (most < usual || habits.get(found.form) === most)) return found;
    first ??= found;
  }
  return first;
}

/** The title that is left. */
function take(found: Found, parts: TitleParts): string {
  parts.speakers = found.speakers;
  parts.sure = found.score;
  parts.form = found.form;
  if (found.quoted) parts.quoted = true;
  if (found.beside) parts.beside = found.beside;
  return found.title;
}
