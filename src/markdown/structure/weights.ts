import type { HeadingRole } from '../../event/reading.ts';

type Weights = Partial<Record<HeadingRole, number>>;

/**
 * What each sign adds to each role of a heading; a role that is missing is left alone. Set by hand and by trial
 * on annotated notes (`bench/reading.mjs`): only sums of them mean anything.
 */
export const signWeights = {
  'names a speaker': { talk: 0.9, section: -1, part: -0.8, day: -1, title: -0.3, group: -0.5 },
  'a speaker below': { talk: 0.75, section: -0.4, part: -0.6, group: -0.25, title: -0.15 },
  'no speaker, as most others have': { talk: -0.95, section: 0.1 },
  'no slides, as other lines have': { talk: -2 },
  'no time, as most others have': { talk: -1.2 },
  'a break of the timetable': { section: 4, talk: -3, part: -2, day: -3 },
  'named as a day': { day: 5, talk: -2.5, section: -1, part: -1.5 },
  'a date': { day: 5, talk: -2.5, section: -1, part: -1.5 },
  'not in the timetable': { talk: -1.6, section: 0.4 },
  'in the timetable': { talk: 8, section: -2, part: -3, day: -3, group: -2, title: -2 },
  'a time': { talk: 1.6, part: -1, day: -0.5, title: -0.5 },
  'a time and no title': { talk: -1.6, section: 0.6 },
  'a time below': { talk: 1.5, part: -0.4 },
  'fields below': { talk: 0.8 },
  'no sign of a talk, as others have': { talk: -0.6 },
  "the event's name with a day": { day: 3, section: 0.6, talk: -3, part: -0.5 },
  "the event's name and a word about it": { section: 1.5, talk: -2.5, title: -0.5, group: -1 },
  "the event's name in it": { talk: -1.4, section: 0.5 },
  'beside items that name speakers': { talk: -0.8, section: 0.4 },
  'one of a numbered row': { talk: -1.2, part: 0.4 },
  'beside the one that names a speaker': { talk: -1.6, part: 1 },
  'front matter names the speaker': { talk: -0.6, part: 0.2 },
  'a speaker, as most others have': { talk: 0.5, part: -0.5 },
  'one of several top headings': { talk: 0.9 },
  'a word that most others have': { talk: -0.8, part: 0.2 },
  'named as a track': { day: 3.5, talk: -1.5, part: -0.5, group: 1 },
  'a word for a list of talks': { group: 2.2, talk: -2.2, section: 0.6, part: -0.3, title: -2, day: -1 },
  'a break or ceremony': { group: 1, section: 3, talk: -3, part: -0.5, title: -2, day: -2 },
  "a word for the event's notes": { section: 1.8, talk: -3.4, part: 0.2, title: -2, group: 0.8, day: -2 },
  questions: { part: 2, talk: -4, section: 0.4, title: -3, day: -3 },
  'a question': { talk: -4, part: 1.5, section: -0.5 },
  'a word for a part of a talk': { part: 1.3, talk: -2.2, title: -1.5, day: -2 },
  'a field': { part: 2, talk: -3, section: -0.5, title: -2, group: -3 },
  'a word for a talk': { talk: 0.9, part: -0.4 },
  'a keynote': { talk: 1.2, part: -0.4, group: -0.4 },
  'says who noted it': { talk: 1.4, part: -0.6 },
  'a title in quotation marks': { talk: 1.4, part: -0.5 },
  'its title below': { talk: 1.2, part: -0.8, section: -0.6, day: -1, group: -0.5 },
  "an event's name": { title: 1.2 },
  long: { talk: 0.5, part: 0.2 },
  short: { talk: -0.6, part: 0.2 },
  'nothing below': { talk: -0.5 },
  'ends in a colon': { talk: -0.7, part: 0.4 },
  'a link': { talk: 0.9, section: -0.4, part: -0.4 },
  'its page below': { talk: 1.6, part: -0.6, section: -0.6 },
  'in a list of links above': { talk: 2, part: -0.8, section: -0.8 },
  'not in the list of links above': { talk: -0.8, section: 0.2 },
  'no quotation marks, as most others have': { talk: -1, section: 0.2 },
  'no number, as most others have': { talk: -2.4, section: 0.6 },
  'behind the panel': { talk: -2, part: 1, section: 0.3 },
  'no name, as most others are': { talk: -1.8, section: 0.4 },
  'among those that name a speaker': { talk: 0.3 },
  'says that talks follow': { talk: -2.5, section: 0.8, group: 0.8 },
  'slides below': { talk: 1.2, part: -0.6, section: -0.4 },
  'a part of a day': { group: 2.6, talk: -2.2, section: 0.4, title: -2 },
  'a chapter of a post': { talk: -1.4, section: 0.6 },
  'beside chapters of a post': { talk: -1, section: 0.4 },
  'told of as a talk': { talk: 0.8, part: -0.2, section: -0.2 },
  'about something, as others': { talk: -1.6, section: 0.5, part: 0.3, group: -1.2 },
  'told in a post': { talk: -0.4, section: 0.3 },
  'parts of a talk below': { talk: 1.2, group: -1, day: -1 },
  'struck out': { talk: -4, section: 3 },
  'a phrase': { talk: -1, section: 0.6 },
  'a noun with its article': { talk: -1.4, section: 0.6 },
  'a sentence': { talk: -0.4, section: 0.7 },
  'an organisation': { talk: -0.9, section: 0.4 },
  'an item or a line, and no heading': { talk: 0.9, section: -9, day: -9, title: -9, group: -9 },
  'a person alone': { talk: 1.3, section: -0.8, part: -0.6, day: -1 },
  'a slug': { talk: 2.2, section: 1, part: -5, title: -3 },
  'the speaker of the heading above': { talk: -3.5, part: 1, section: -1 },
  'the same title as another': { talk: 0.8 },
  'the same title below another': { talk: -1.8, part: 1.2 },
  'below a word for a list of talks': { talk: 0.8 },
  'a list of talks below': { talk: -1.6, part: -0.4, group: 0.4 },
  'a speaker of the heading above': { talk: -3, part: 0.8 },
  'below one with slides': { talk: -0.9, part: 0.3 },
  'below a word for those who came': { talk: -7, section: 0.8, part: -0.6 },
  'below a word for the journey': { talk: -7, day: -9, group: -3, section: 0.4, part: 0.4 },
  'below one that names its speaker': { talk: -1.2, part: 0.2 },
  'below a word for questions': { talk: -3 },
  'a line as others that stand for headings': {},
  'a bold paragraph': { talk: -1.2, section: -3, day: -6, title: -9, group: -6 },
} as const satisfies Record<string, Weights>;

/** What a sign is called, as `check` prints it. */
export type SignName = keyof typeof signWeights;

/** What a heading is worth in a role before any sign. */
export const roleWeights: Record<HeadingRole, number> = {
  title: -0.6,
  day: -4,
  group: -1.6,
  talk: -0.1,
  section: -0.6,
  part: 0,
};

/** What a choice of roles as a whole is worth. */
export const wayWeights = {
  /** A talk at the level of the talks; at another one, with and without evidence. */
  talkAtLevel: 0.35,
  talkElsewhere: -1.9,
  shownTalkElsewhere: -0.6,
  /** For each heading below a section, of what it is worth as a talk. */
  insideSection: -0.3,
  /**
   * Each talk that nothing but its form speaks for, in a file whose title sounds like an event's, and in another; at
   * most, at least.
   */
  bareTalkOfEvent: 0.25,
  bareTalk: -0.75,
  /** And in one whose title says that the writer spoke there, or what the writer took away. */
  bareTalkOfOwn: -0.5,
  bareTalkOfPoints: -1.5,
  bareTalkOfForm: 0.6,
  /** Each such talk of a file in which the writer tells of oneself. */
  barePersonal: -0.6,
  /** Talks that are all such ones, beside chapters that the writer tells of oneself. */
  bareBesideChapters: -2.5,
  mostBare: 1.5,
  leastBare: -12,
  /** Each such talk below a word for the event's notes. */
  bareOfNotes: -1.5,
  /** The only heading above all is the event's title; one beside others of its level. */
  title: 1.3,
  titleBesideEmpty: -0.4,
  titleBeside: -2.5,
  /** The whole file as one talk. */
  wholeSpoken: 1.5,
  wholeEvent: -1.2,
  wholeSlots: -3,
  wholeBelowTitle: -2,
  partsEvent: 0.8,
  partsSpoken: -1.5,
  /** One talk beside what is none; and where nothing but its form speaks for it. */
  oneAmongSections: -1.5,
  bareAmongSections: -4,
  /** One talk without a heading of its own. */
  untitled: -0.4,
  untitledNamed: 0.2,
  untitledNameless: -0.6,
  untitledSpoken: 2,
  untitledEvent: -1.6,
  untitledSlots: -4,
  untitledHeaded: -2.5,
  /** A file without any heading. */
  untitledBare: 2,
  /** Its only heading is a word such as `Panel`. */
  untitledWord: 1.5,
  untitledStrange: -1.2,
  /** A file whose title says that it is one keynote or panel, whoever speaks in it. */
  single: 30,
  /** A file of slides is one talk. */
  slides: 3,
  /** A talk in an announcement. */
  announcedTalk: -1.5,
  /** No talk at all. */
  noTalks: 0.1,
  noTalksFormal: -2,
  noTalksPost: 0.5,
  /** A post that is prose without a heading. */
  noTalksProse: 2.5,
  noTalksEvent: 0.3,
  noTalksPersonal: 1.2,
  /** And of one whose title says that the writer spoke there, or what the writer took away. */
  noTalksOwn: 2,
  noTalksAnnouncement: 2.5,
  /** A list of films, concerts or books. */
  noTalksWorks: 30,
  /** Minutes, at all; a date that is a meeting; one of the day before. */
  minutes: -0.5,
  meeting: 3,
  meetingNextDay: -1.6,
  /** `Questions` beside its talk as a part of it. */
  partBeside: -0.8,
};
