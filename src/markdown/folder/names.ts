/** The slug that a file's name gives, without number, date and time; undefined where it has no letters. */
export function slugOfName(stem: string): string | undefined {
  const words = stem
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^\d{1,2}(?:[:.h_-]?\d{2})?\s*[ap]m(?![a-z])/, '')
    .replace(/^[\d\s._:-]+/, '')
    .match(/[\p{L}\p{N}]+/gu);
  const slug = words?.slice(0, 6).join('-').slice(0, 60);
  return slug !== undefined && /\p{L}/u.test(slug) ? slug : undefined;
}
