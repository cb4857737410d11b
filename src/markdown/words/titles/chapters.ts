import { anyOf, oneOf, raw } from '../vocabulary.ts';
import { hasTalkWord } from './talk-words.ts';

/** Headings of a diary, by how they sound. */

const phraseEnd = anyOf('', {
  ja: raw`
    (?:まで|のこと|とか|として|ながら|したの[?？]?|行ったの[?？]?|さらりと)$
    (?:参加|登壇|発表|開催|運営|終え|行っ|聞い|出)し?て$
    [でをが]$
    (?<!と)は$
  `,
});

/** In UTF-16 units; what is longer may be a title that ends so. */
const longestPhrase = 20;

/** Words with which a diary goes on. */
const goesOn = anyOf('iu', {
  ja: raw`
    ^(?:そして|他にも|ほかにも|他には|というわけで|と言うわけで|ということで|そんなわけで|さて|それから|それでは)
    ^(?:とりあえず|ところで|まずは|いざ|いよいよ|ついに|最後は|その後)
  `,
  en: raw`^(?:and then|and now|and finally|and so|but first)\b`,
  zh: '^(?:然后|然後|接着|于是|於是)',
  ko: '^(?:그리고|그래서)',
  de: raw`^(?:und dann|und nun|und jetzt|und sonst|zuerst aber|doch zuerst)\b`,
  fr: raw`^(?:et puis|et ensuite|et enfin|et maintenant|mais avant|mais d'abord)\b`,
  es: raw`^(?:pero antes|y luego|y después)\b`,
  pt: raw`^(?:mas antes|e depois|e então)\b`,
  it: raw`^e poi\b`,
  ru: raw`^(?:а потом|а ещё|и ещё)(?!\p{L})`,
  pl: raw`^(?:a potem|i jeszcze)(?!\p{L})`,
});

/** Whether a heading is a phrase of a diary, such as 当日のこと, スタッフとして, そして二次会へ or 乾杯、写真などなど. */
export function isPhrase(text: string): boolean {
  const phrase = text.trim();
  const isOpen = phrase.length <= 40 && /\s?(?:…|\.{3})$/.test(phrase);
  const isCried = phrase.length <= 60 && /[a-zß-ÿ]\s?!{2,}$/i.test(phrase) && !hasTalkWord(phrase);
  const isOpenList = phrase.length <= 60 && /(?:などなど|等々|あれこれ|いろいろ)$/.test(phrase);
  return (
    isOpen ||
    isCried ||
    isOpenList ||
    (phrase.length <= longestPhrase && phraseEnd().test(phrase)) ||
    (phrase.length <= 40 && goesOn().test(phrase))
  );
}

const lastWord = oneOf(raw`
  // Why and how
  理由, わけ, 経緯, いきさつ, きっかけ, キッカケ, 動機, 目的, 趣旨, 主旨, 意気込み
  // What there was, and how it went
  こと, もの, やつ, 様子, 雰囲気, 流れ, ラインナップ, 記録, 裏話, こぼれ話, など, 全般, ってなに
  // What the writer thought
  感想, 反省点?, 良かった点, 改善点, 気[付づ]き, 学び, 気持ち, 想い, 思い出, 総評, 講評, スキル
  // When
  当日, 翌日, 前日, 初日, 前々日, のあと, の後, てみて, (?<!これ)から, 次回, 今回, 予定, 準備, 出番, 本番
  // At the event
  登壇, 参加, 開催, 聴講, 懇親会, 打ち上げ, 二次会, パーティー?, ブース, ガラポン, イベント, スポンサー
  // On the way
  巡り, めぐり, 見学, 散策, 解散, 集合, 到着, 出発, ご飯, ごはん, 朝食, 夕食, 昼食, 観光, ホテル, 移動
  // Verbs
  参加して, できる, できない, もらえない, ような, た, たか, 参加する(?:人|方|皆さん)へ, うまい, しい
`);
const chapterEnd = anyOf('u', `${lastWord}$`);
/** What there is beside the stage, which nobody presents; in katakana alone. */
const besideStage = /(?:ブース|ガラポン|スタンプラリー|パーティー?|ランチ|ホテル)$/u;
const chapterStart = anyOf('u', {
  ja: raw`
    ^(?:自分|ぼく|僕|私|わたし|俺|著者|筆者|人生初|初めての|はじめての|今回|次回|前回|直近)
    ^(?:早朝|朝|夕方|夜|深夜)\s?:
  `,
});

/** The same in English and Korean. */
const chapterElsewhere = anyOf('i', {
  en: raw`
    ^(?:what|where|when|why|how) (?:i|we)\b
    ^(?:my|our) (?:first|own|next|way)\b
  `,
  ko: raw`
    (?:계기|이유|분위기|마음가짐)$
    (?:배운|느낀|좋았던|아쉬웠던|아쉬운|얻은) (?:것|점)들?$
  `,
});

/** In UTF-16 units; what is longer may be a title that ends so. */
const longestChapter = 20;
const longestElsewhere = 40;

/** Whether a heading is one of a post's chapters by its first or last word: 登壇した理由, 会場の雰囲気, `What I missed`. */
export function isChapter(text: string): boolean {
  if (text.length > 2 * longestElsewhere) return false;
  const bare = text.normalize('NFKC').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (bare.length <= longestElsewhere && chapterElsewhere().test(bare)) return true;
  // `Rope FestとRope Clubのあと`: names in other letters are one sign each.
  if (bare.replace(/[A-Za-z\d.+#]+(?:\s[A-Za-z\d.+#]+)*/g, 'x').length > longestChapter) return false;
  if (!/[\p{Script=Hiragana}\p{Script=Han}]/u.test(bare)) return besideStage.test(bare);
  return chapterEnd().test(bare) || chapterStart().test(bare);
}

/** Whether a heading says what is told of below it: 会場について, `About the venue`. */
export function isAbout(text: string): boolean {
  return (
    text.length <= 60 &&
    /(?:について|に関して)$|^(?:about|on|concerning)\s|에 대(?:하여|해|한)$|^关于|^關於/i.test(text.trim())
  );
}

const sentenceEnd = anyOf('iu', {
  ja: raw`
    (?:ました|でした|です|ます|ません|った|きた|よかった|ようだ|だった|[いたるだ]よね|かなぁ?|なぁ)[。．!！♪〜~]*$
    [。．.]$
    (?:\p{Script=Hiragana}|[!！])[!！]$
  `,
  en: raw`^(?:i|we|my|how i|how we|why i|why we|what i|what we)\s`,
  de: raw`^was (?:ich|mir)\s`,
  fr: raw`
    ^(?:ce qu(?:e|i)|pourquoi je)\s
    ^ce qu'
  `,
  es: raw`^(?:lo que|por qué|cosas que)\s`,
  pt: raw`^(?:o que|coisas que)\s`,
});

/** Articles and possessives, but English ones, which titles of talks begin with as well. */
const article = oneOf({
  de: 'der, die, das, mein, meine, unser, unsere',
  fr: 'le, la, les, un, une, mon, ma, mes, notre, nos',
  es: 'el, los, las, mi, mis, nuestro, nuestra, nuestros, nuestras',
  pt: 'o, os, as, meu, minha, meus, minhas',
  it: 'il, lo, gli',
});
const noun = anyOf('iu', raw`^(?:${article}\s|l')[\p{L}-]+$`);

/** Whether a heading is a noun with its article, as the chapters of a diary are: `Les ateliers`, `El evento`. */
export function isNoun(text: string): boolean {
  return text.length <= 24 && noun().test(text.trim());
}

/** Whether a heading tells something in a sentence, as a diary does. */
export function isSentence(text: string): boolean {
  return sentenceEnd().test(text.trim()) && text.length >= 8;
}
