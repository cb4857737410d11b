import { anyOf, raw } from '../vocabulary.ts';

/** What else than talks is listed in notes of an event: places, tools, lessons, tasks. */

const things = anyOf('iu', {
  ja: raw`
    // To have and to buy
    持ち物|持って行|持っていっ|買った|本です|本の紹介|ツール|お土産
    // To see and to eat
    食べた|お店|観光|写真|ブース|スポンサー|出会った人|リンク
    // To learn and to do
    学び|学んだ|気づき|反省|手順|やること|タスク|ふりかえり|振り返り|良かった点|良かったこと|改善点
  `,
  en: raw`
    \b(?:restaurants?|where (?:we|i) ate|places?|hotels?|sights?|foods?|people|folks|photos?|pictures|quotes?|links?)\b
    \b(?:tools?|libraries|books?|papers?|resources|stickers|swag|booths?|sponsors?|vendors?|checklist|packing)\b
    \b(?:lessons?|learnings?|what (?:i|we) learn(?:ed|t)|tips?|tricks|advice|how to|pros|cons|steps?|rules)\b
    \b(?:to-?dos?|action items|next steps|organi[sz]ers?|stand-?ups?|retrospectives?|retro)\b
  `,
  zh: raw`工具|书籍|推荐书|收获|心得|步骤|建议|景点|餐厅|美食|攻略|照片|链接`,
  ko: raw`인사이트|도구|맛집|준비물|배운|느낀|링크|사진|할 일`,
  de: raw`packliste|checkliste|einkaufsliste|werkzeuge|bücher|leute|orte|gelernt|tipps|schritte|aufgaben|spesen|stände`,
  fr: raw`
    (?<!\p{L})(?:outils?|livres?|lieux|adresses|conseils?|astuces|liens|appris|étapes|bilan|points (?:forts|faibles)|rencontres)(?!\p{L})
  `,
  es: raw`(?<!\p{L})(?:herramientas|libros|lugares|consejos|enlaces|aprend(?:í|imos|ido)|pasos|lecciones)(?!\p{L})`,
  pt: raw`(?<!\p{L})(?:ferramentas|livros|dicas|aprendi|aprendemos|passos|lições)(?!\p{L})`,
  it: raw`(?<!\p{L})(?:strumenti|libri|luoghi|consigli|imparato|passi)(?!\p{L})`,
  ru: raw`инструменты|книги|советы|уроки|места|ссылки`,
  pl: raw`narzędzia|książki|wskazówki|linki`,
});

/** In UTF-16 units: of a sentence that leads into a list its end counts. */
const longest = 200;

/** Whether a heading, a title or the end of a sentence says that something else than talks is listed. */
export function listsThings(text: string): boolean {
  return things().test(text.slice(-longest));
}
