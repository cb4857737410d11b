import type { Speaker } from './model.ts';

/** `name(affiliation)`, with the role before it where it is not the plain one. */
export function speakerText({ name, affiliation, role }: Speaker): string {
  const who = affiliation === undefined ? name : `${name}(${affiliation})`;
  return role === 'moderator' ? `moderator ${who}` : who;
}

/** All speakers on one line. */
export function speakersText(speakers: readonly Speaker[]): string {
  return speakers.map(speakerText).join(', ');
}
