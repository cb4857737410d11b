import { peopleIn } from '../../people.ts';
import type { Form } from './form.ts';

/** `Title (EN) Ann Lee`: what stands behind the language is no part of the title. */
export const languageForm: Form = (text, { profiles }) => {
  const match =
    /^(.{3,}?)\s*[(（[](?:EN|JA|JP|English|Japanese|英語|日本語)[)）\]]\s*[-–—/:]?\s*(\S.{1,80})$/u.exec(
      text,
    );
  const people = match ? peopleIn(match[2]!, profiles) : undefined;
  if (!match || !people) return undefined;
  // `Ann Lee (EN) - Keynote`
  const ahead = peopleIn(match[1]!, profiles);
  if (ahead && ahead.score >= 2 && people.score < 1) return { ...ahead, title: match[2]!, form: 'language' };
  return people.score >= 0.3
    ? { ...people, score: Math.max(1.3, people.score), title: match[1]!, form: 'language' }
    : undefined;
};
