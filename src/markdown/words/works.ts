import { anyOf, oneOf, raw } from './vocabulary.ts';

/** Films, concerts, books: what nobody presents, and people keep lists of as of talks. */

const works = oneOf({
  en: `
    concerts?, gigs?, films, movies, books, reading list, watch ?list, albums, songs, plays, exhibitions,
    (?:board |video )?games, podcasts
  `,
  de: 'konzerte?, filme, bücher, alben, lieder, ausstellungen, (?:brett)?spiele',
  fr: 'livres, chansons, expositions',
  es: 'conciertos?, películas, libros, discos, canciones',
  pt: 'livros, filmes, shows',
  it: 'concerti, libri, dischi, canzoni',
  ru: 'концерты, фильмы, книги',
  pl: 'koncerty, filmy, książki',
});

/** `My favourite films of 2019`: what stands before such a word, and behind it. */
const before = oneOf({
  en: raw`my, our, the, all, some, favou?rite, best, top, new, \d{1,4}`,
  de: 'meine, unsere, die',
  fr: 'mes, les',
  es: 'mis, los, las',
  pt: 'meus, os',
  it: 'i miei',
});
const behind = oneOf({
  en: raw`i, we, of, in, from, this, last, read, seen, watched, heard, attended, \d`,
  de: 'im, aus, von',
  fr: "que, qu['’], vus?, lus?, de, en",
  es: 'vistos?, leídos',
  it: 'che, di',
  ru: 'на, за',
});

const listOfWorks = anyOf('iu', {
  en: raw`^(?:${before}\s){0,3}${works}(?:$|\s?[,:(–-]|\s${behind})`,
  ja: raw`
    (?:観|見|読ん|読|聴い|聞い|行っ|買っ|遊ん)[ただ](?:映画|本|小説|漫画|マンガ|アルバム|曲|コンサート|ライブ|舞台|展覧会|美術展|ゲーム)(?:$|[\s(:一の]|たち|まとめ|メモ|リスト)
    ^(?:読書|映画鑑賞|映画|観劇|鑑賞|ライブ参戦)(?:メモ|記録|ログ|リスト|日記)
  `,
  zh: '^(?:今年)?[看读讀]过?的(?:电影|電影|书|書), ^(?:书单|書單|读书笔记|讀書筆記|观影记录|影单|歌单)',
  ko: '읽은 책, 본 영화, 독서 (?:기록|노트|목록)',
});

/** Whether a title is that of a list of works, or of songs on an evening: `Films I saw in 2019`, `Concert, 12 May`, 読んだ本. */
export function listsWorks(title: string): boolean {
  return title.length <= longestTitle && listOfWorks().test(title.normalize('NFKC').trim());
}

/** In UTF-16 units. */
const longestTitle = 80;
