import { anyOf, oneOf, raw } from '../vocabulary.ts';

/** How headings begin, end or go on with which a writer closes, or looks ahead. */

/** What comes after the event, and what is announced: 次回予告, `Next meetup`. */
export const outlook = anyOf('i', {
  ja: raw`
    ^次は.{1,12}$
    ^(?:次回|来年)(?:は|の|も|に|へ|予告|開催|告知).{0,16}$
    (?:お知|おし|知)らせ$
    (?:告知|お知らせ)(?:タイム|コーナー|\s?[「『:：].{1,60})?$
  `,
  en: raw`^(?:the )?next (?:time|event|meetup|edition|year)\b.{0,20}$`,
  zh: '^下次.{0,10}$',
  ko: raw`^다음\s?(?:모임|행사|번).{0,12}$`,
  de: '^nächste[rs]? (?:mal|treffen|termin).{0,20}$',
});

const goodbye = oneOf({
  en: raw`
    see you, until next, next (?:year|edition|event), looking (?:ahead|forward)
    that's (?:all|it), what else, anything else, in closing, to (?:wrap up|close)
  `,
  de: raw`
    bis (?:zum )?nächst, bis bald, nächstes jahr, man sieht sich
    wie geht(?:'s| es) weiter, und sonst, was sonst, was bleibt, zum (?:ab)?schluss
  `,
  fr: raw`
    à (?:l'année prochaine|bientôt|la prochaine), rendez-vous (?:en|l'an), l'an(?:née)? prochaine?
    (?:la )?prochaine fois, on se (?:revoit|retrouve), pour (?:finir|terminer), et après, et les autres
    les petits plus, c'est quoi, qu'est[- ]ce que, mais encore
    donnez[- ](?:nous )?votre avis, dites[- ]nous tout
  `,
  es: `
    hasta (?:la próxima|pronto|el año), nos vemos, el próximo año
    para (?:terminar|acabar|finalizar|concluir)
  `,
  pt: 'até (?:a próxima|breve|o próximo), próximo ano, ano que vem',
  it: 'alla prossima, ci vediamo, arrivederci, il prossimo anno, per (?:finire|concludere)',
  ru: 'до (?:встречи|новых встреч), в (?:следующем году|заключение), в конце',
  pl: 'do zobaczenia, w przyszłym roku, na koniec',
});
const thanks = oneOf({
  en: 'thanks?',
  zh: '感谢, 感謝',
  ko: '감사합니다',
  de: 'danke',
  fr: 'merci',
  es: 'gracias',
  pt: 'obrigad[oa]',
  it: 'grazie',
  ru: 'спасибо',
  pl: 'dzięki, dziękuj(?:ę|emy)',
});
const hiring = oneOf({
  en: raw`we(?:['’]re| are) hiring, join (?:us|our team), come work with us, work with us`,
  de: 'wir (?:suchen|stellen ein)',
  fr: 'nous recrutons',
  es: 'estamos contratando',
});
const end = '(?:fin|fim|fine|final|ende|schluss|abschluss|конец|koniec|end)';
const ofThe = oneOf({
  en: 'of(?: the)?',
  de: 'der?, des',
  fr: 'du, de(?: l[ao])?',
  it: 'del(?:la)?',
  pt: 'd[oa]',
  ru: 'первого, второго',
  pl: 'pierwszego, drugiego',
});

/** With what people close: また来年, `See you in Kyoto`, `Fin de la première journée`, `We are hiring`. */
export const closing = anyOf('iu', {
  ja: raw`
    ^(?:今後|次回|来年|これから)(?:について|のこと|は|も|に向けて|の予定|の抱負|の話)?$
    ^(?:また来年|来年も|ではまた|それではまた|また次回|次回も).{0,16}$
    ^(?:twitter|x|sns|世間|世の中)\s?(?:上)?の反応$
    ^.{0,14}(?:パーティー?|打ち上げ|二次会|[2２]次会)(?:へ|に(?:参加|行).{0,6}|の様子)?$
    ^.{0,24}一緒に働(?:き|く|け|いて).{0,12}$
    ^.{0,24}(?:採用|求人)(?:情報|について|ページ)?$
    ^.{0,24}(?:仲間|メンバー|エンジニア)を?(?:大?募集.{0,12}|探してい.{0,6})$
  `,
  en: '^the end$',
  zh: '^(?:下次|明年).{0,16}$',
  ko: '^(?:내년|다음에).{0,16}$',
  all: raw`
    ^${goodbye}(?![\p{L}\p{N}]).{0,24}$
    ^(?:un )?(?:grand |énorme )?${thanks}(?!\p{L}).{0,50}$
    ^${end}\s${ofThe}\s.{2,30}$
    ^${hiring}(?!\p{L}).{0,24}$
  `,
});
