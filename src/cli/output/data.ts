import { type Event, isTalk, talksOf } from '../../event/model.ts';

/** An event as `--json` prints it: talks and sections apart, and their slugs in the order of the file. */
export function eventData(event: Event): unknown {
  const { notes, ...fields } = event;
  return {
    ...fields,
    talks: talksOf(event),
    sections: notes.filter(each => !isTalk(each)),
    order: notes.map(({ slug }) => slug),
  };
}
