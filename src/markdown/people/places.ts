import { soundsLikeEvent } from '../words/titles/event-words.ts';
import { nameScore } from './names.ts';
import { isJob } from './roles.ts';

/** Where people are named: in a title, behind `by` in one, on a line of their own, in a list of them. */
type Where = 'title' | 'by' | 'line' | 'list';

/** A way in which a name and where its owner works, or what that person does, stand side by side without brackets. */
interface Layout {
  where: Where;
  /** Its groups are `name` and `place`; without a place only the name counts. */
  pattern: RegExp;
  areSo?: (name: string, place: string) => boolean;
}

const layouts: readonly Layout[] = [
  // `チーフエンジニア 久保田 あや / サンプル商事`: the position is left out.
  {
    where: 'title',
    pattern:
      /^.{0,20}(?:エンジニア|マネージャー?|リーダー|部長|室長|代表|取締役|CTO|CEO)[\s\u3000]+(?<name>\p{Script=Han}{1,4}[\s\u3000][\p{Script=Han}\p{Script=Hiragana}]{1,5})(?:\s*[/／]\s*(?<place>.{2,30}))?$/u,
  },
  // `Ann Lee, Rope Conf`, `김동원, 예제 연구소`
  {
    where: 'title',
    pattern: /^(?<name>[^|｜/／,、]+?),\s(?<place>[^,]{2,40})$/u,
    areSo: (name, place) =>
      (nameScore(name) >= 1.2 && soundsLikeEvent(place)) ||
      (nameScore(name) >= 1.8 && nameScore(place) < 0.3),
  },
  // `王小明，例子云，技术专家`
  {
    where: 'title',
    pattern: /^(?<name>[^，|｜/／、]{2,30})，(?<place>.{2,60})$/u,
    areSo: (name, place) =>
      nameScore(name) >= 1.1 && place.split('，').every(piece => nameScore(piece) < 1.1),
  },
  // `例株式会社 山田太郎`
  {
    where: 'title',
    pattern:
      /^(?<place>\S*(?:株式会社|合同会社|有限会社|（株）|\(株\)|大学|研究所)\S*)[\s\u3000]+(?<name>\S{2,5}(?:[\s\u3000]\S{1,5})?)$/u,
    areSo: name => nameScore(name) >= 1.6,
  },
  // `Ann Lee | Example`, `Ann Lee / Example`, `Ann Lee - Example`
  {
    where: 'title',
    pattern: /^(?<name>[^|｜/／,、]+?)(?:\s*[|｜/／]\s*|\s[-–—]\s)(?<place>[^|｜/／,、]+)$/u,
    areSo: (name, place) => nameScore(name) >= 1.2 && nameScore(place) < 1.2,
  },
  // `Ann Lee from Example`
  {
    where: 'by',
    pattern:
      /^(?<name>[^\s,(（]+(?:\s[^\s,(（]+){0,3})\s(?:from|at|of|bei|chez)\s(?<place>(?!Scale|Speed|Work|Home|Night|Last)[\p{Lu}\p{Lo}][^,(（]*|[\w-]+\.[\w.-]+)$/u,
  },
  // `苏末，灯芯专家`, `王小明 架构师`
  {
    where: 'line',
    pattern:
      /^(?<name>\p{Script=Han}{2,4}|\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2})(?:，|,\s|\s(?=\p{Script=Han}))\s*(?<place>\S.{2,60})$/u,
    areSo: (_, place) => /\p{Script=Han}/u.test(place) && place.split(/[，、,]/).some(isJob),
  },
  // `Ann Lee | Example`, where what stands behind the bar is hardly a name.
  {
    where: 'line',
    pattern: /^(?<name>[^|｜()（）]+?)\s*[|｜]\s*(?<place>[^|｜()（）]+)$/u,
    areSo: (name, place) => nameScore(name) >= 1.2 && nameScore(place) < 2,
  },
  // `남궁솔 예제연구소`
  {
    where: 'list',
    pattern: /^(?<name>\p{Script=Hangul}{3}|\p{Script=Han}{2,3})\s(?<place>[^,、，;/|｜()（）@＠]{2,40})$/u,
    areSo: (name, place) =>
      nameScore(name) >= 1.8 && nameScore(place) < 1 && nameScore(`${name} ${place}`) < 1.3,
  },
];

/** `Ann Lee | Example`, 例株式会社 山田太郎: people with their places in brackets, where only one of both is a name. */
export function withPlace(text: string, where: Where): string {
  if (where === 'list' && /[,、，;/]/.test(text))
    return text.replace(/[^\s,、，;/][^,、，;/]*/g, piece => withPlace(piece, where));
  for (const { pattern, areSo } of layouts.filter(layout => layout.where === where)) {
    const { name, place } = pattern.exec(text)?.groups ?? {};
    if (name === undefined || areSo?.(name, place!) === false) continue;
    return place === undefined ? name : `${name} (${place.replace(/[()（）]/g, ' ').trim()})`;
  }
  return text;
}
