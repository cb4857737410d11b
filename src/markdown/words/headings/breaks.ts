import { soundsLikeEvent } from '../titles/event-words.ts';
import { anyOf, oneOf, raw, wordList } from '../vocabulary.ts';

/** Breaks and meals. */
const breaks = wordList({
  ja: `
    おひる, おやつ, おやつ休憩, お昼, お昼ごはん, お昼休み, お昼休憩, きゅうけい, コーヒーブレイク, ごはん,
    ランチ, ランチタイム, ランチ休憩, 休憩, 懇親, 小休憩, 食事, 昼ごはん, 昼ご飯, 昼めし, 昼休み, 昼休憩,
    昼食, 昼食休憩, 昼飯, 朝ごはん, 朝食, 晩ごはん, 晩ご飯, 晩飯, 夜ごはん, 夜ご飯, 夕食, 夕飯
  `,
  en: `
    break, breakfast, buffet, coffee, coffee break, dinner, food, interlude, intermission, lunch, lunch break,
    pause, pizza break, pub, short break, snacks, tea break, the food
  `,
  zh: `
    茶點, 茶话会, 茶話會, 茶會, 茶歇, 茶歇时间, 点心, 间歇, 間歇, 咖啡时间, 晚餐, 晚饭, 晚飯, 午餐, 午餐时间,
    午餐時間, 午饭, 午飯, 午休, 午休时间, 下午茶, 休息, 休息时间, 休息時間, 用餐, 早餐, 早饭, 中场休息,
    中場休息
  `,
  ko: `
    간식, 간식 시간, 다과, 브레이크 타임, 쉬는 시간, 쉬는시간, 식사, 아침, 아침 식사, 저녁, 저녁 식사, 점심,
    점심 시간, 점심 식사, 점심시간, 커피, 커피 브레이크, 커피브레이크, 휴식, 휴식 시간, 휴식시간
  `,
  de: `
    abendessen, essen, essenspause, frühstück, getränke, imbiss, kaffee, kaffee und kuchen, kaffeepause,
    kleine pause, kurze pause, mittag, mittagessen, mittagspause, pausen, verpflegung
  `,
  fr: `
    café, collation, déjeuner, dîner, entracte, goûter, mi-temps, midi, pause café, pause déjeuner,
    pause du midi, pause méridienne, pause repas, pause-café, pause-déjeuner, pause-repas, petit déjeuner,
    petit-déjeuner, repas, repas du midi
  `,
  es: `
    almuerzo, cena, comida, desayuno, descanso, hora de comer, merienda, pausa, pausa café, pausa comida,
    pausa del café, pausa del mediodía, pausa para café, pausa para comer, pausa para el café, receso
  `,
  pt: `
    almoço, café da manhã, hora do almoço, intervalo, intervalo para almoço, jantar, lanche,
    pausa para almoço, pausa para o almoço, pausa para o café, pequeno-almoço
  `,
  it: 'caffè, colazione, intervallo, pausa caffè, pausa pranzo, pranzo',
  ru: `
    завтрак, кофе брейк, кофе-брейк, кофе-пауза, кофебрейк, обед, обеденный перерыв, перерыв, перерыв на кофе,
    перерыв на обед, ужин, фуршет
  `,
  pl: `
    kawa, kolacja, obiad, poczęstunek, przerwa, przerwa kawowa, przerwa na kawę, przerwa na lunch,
    przerwa obiadowa, śniadanie
  `,
});

/** Openings, closings, parties. */
const ceremonies = wordList({
  ja: `
    2次会, アイスブレイク, アフターパーティ, アフターパーティー, オープニング, お開き, キックオフ,
    クロージング, ご挨拶, サイン会, じゃんけん大会, スタンプラリー, スポンサーブース, テーマ出し,
    ネットワーキング, パーティ, パーティー, はじめの挨拶, ビアバッシュ, ピザタイム, ビンゴ大会, ブース,
    レセプション, 挨拶, 移動, 会場, 会場案内, 会場説明, 解散, 開会, 開会の挨拶, 開会の辞, 開会挨拶, 開会式,
    開場, 乾杯, 乾杯の挨拶, 企業ブース, 結果発表, 後片付け, 懇親会, 懇親会lt, 写真撮影, 受付, 受付開始,
    集合写真, 諸注意, 打ち上げ, 退出, 抽選会, 撤収, 投票, 二次会, 入場, 発表順, 表彰, 表彰式, 閉会,
    閉会の挨拶, 閉会の辞, 閉会挨拶, 閉会式, 片づけ, 片付け, 名刺交換会
  `,
  en: `
    after party, afterparty, announcement, announcements, award ceremony, awards, beer, beers, boat trip,
    check out, check-in, checkin, city tour, closing, closing ceremony, closing remarks, cocktail, concert,
    doors, doors open, drinks, end of conference, end of day, end of the conference, end of the day, farewell,
    goodbye, group photo, happy hour, housekeeping, icebreaker, kick-off, kickoff, live, networking, opening,
    opening ceremony, opening remarks, party, pizza, raffle, reception, registration, social event,
    stamp rally, the end, welcome, wrap up, wrapping up
  `,
  zh: `
    颁奖, 颁奖典礼, 頒獎, 报到, 報到, 闭幕, 闭幕式, 闭幕致辞, 閉幕, 閉幕式, 抽奖, 抽奖环节, 抽獎, 大合照,
    合影, 合影留念, 合照, 欢迎致辞, 歡迎, 交流时间, 交流時間, 结束, 結束, 开场, 开场介绍, 开幕, 开幕式,
    开幕致辞, 開場白, 開幕, 開幕式, 暖场, 破冰, 签到, 簽到, 热场, 熱場, 入场, 散场, 社交, 社交时间, 晚宴,
    正点开始, 正式开始, 致詞, 致辞, 准时开始, 自由交流, 自由交流时间
  `,
  ko: `
    개회, 개회사, 개회식, 경품, 경품 추첨, 경품추첨, 기념 촬영, 기념촬영, 네트워킹, 네트워킹 타임, 단체 사진,
    단체사진, 닫는 말, 뒤풀이, 뒷풀이, 등록, 마무리 인사, 시상식, 아이스브레이킹, 애프터 파티, 여는 말,
    오프닝, 인사말, 인증샷, 입장, 접수, 정리 및 뒷정리, 체크인, 축사, 클로징, 파티, 폐회, 폐회식, 환영사
  `,
  de: `
    abbau, abendveranstaltung, abschied, abschluss, ankommen, aufbau, auftakt, begrüssung, begrüßung, einlass,
    empfang, ende, eröffnung, feierabend, gruppenfoto, grußwort, grußworte, preisverleihung, registrierung,
    schlusswort, schlussworte, umtrunk, verabschiedung, willkommen
  `,
  fr: `
    accueil, accueil café, accueil des participants, afterwork, apéritif, apéro, bienvenue, clôture,
    discours d'ouverture, enregistrement, fin, mot d'accueil, mot de la fin, mots d'accueil, mots de la fin,
    ouverture, photo de groupe, pot de départ, remise des prix, soirée, tombola
  `,
  es: `
    acreditación, acreditaciones, apertura, bienvenida, cervezas, cierre, clausura, cóctel, despedida,
    entrega de premios, fiesta, foto de grupo, inauguración, palabras de bienvenida, recepción, sorteo,
    sorteos
  `,
  pt: `
    abertura, boas vindas, boas-vindas, coquetel, credenciamento, encerramento, fechamento, festa, fim,
    foto oficial, premiação, recepção, sorteio, sorteios
  `,
  it: `
    accoglienza, accrediti, aperitivo, arrivo, benvenuti, benvenuto, chiusura, fine, foto di gruppo,
    premiazione, registrazione, saluti, saluti finali, saluti iniziali
  `,
  ru: `
    афтепати, вечеринка, вступительное слово, завершение, заключительное слово, закрытие,
    закрытие конференции, награждение, нетворкинг, общее фото, открытие, открытие конференции,
    приветственное слово, приветствие, регистрация, регистрация участников, розыгрыш, розыгрыш призов,
    сбор гостей, сбор участников
  `,
  pl: `
    impreza, losowanie, losowanie nagród, otwarcie, powitanie, pożegnanie, przywitanie, rejestracja,
    rejestracja uczestników, rozdanie nagród, wspólne zdjęcie, zakończenie, zamknięcie
  `,
});

const meal = oneOf({
  ja: '昼食, 昼めし, 昼ごはん, ランチ, 休憩',
  en: 'lunch',
  zh: '午饭, 午餐',
  ko: '점심, 휴식',
  de: 'mittagessen, mittagspause, kaffeepause',
});
/** `Coffee break`, コーヒー休憩. */
const kindOfBreak = oneOf({
  ja: 'お?昼, (?:コーヒー|おやつ|トイレ|ティー|小|昼)?休憩',
  en: raw`(?:coffee|tea|lunch|short|long|the|morning|afternoon|quick|\d+ ?min(?:ute)?s?)\s+`,
});
const withCoffee = '(?:tea|coffee|biscuits?|cakes?|cookies|pastries|snacks?|networking)';
const breakForm = anyOf('i', {
  ja: '^休憩時間.{0,12}$',
  en: raw`^(?:coffee|tea)\s?(?:&|and|\+)\s?${withCoffee}$`,
  zh: raw`^(?:中场|中場)?休息\s*[/／、,，及和&]\s*.{1,8}$`,
  all: raw`
    // 昼食と名刺交換, Lunch (12:00)
    ^.{0,6}${meal}(?:$|[\s・&+および及と、(（].{0,18}$)
    // Short coffee break, 昼休憩 (60分)
    ^${kindOfBreak}*(?:休憩|break|lunch|pause)(?:\s*(?:time|タイム|時間|\(?\d+\s*(?:分|min)\)?))?$
  `,
});

const ceremonyForm = anyOf('i', {
  ja: raw`
    ^(?:開会|閉会|終わり|はじまり)の.{1,6}$
    ^(?:オープニング|クロージング)(?:トーク|セッション|・?.{0,4}挨拶)?$
    ^.{0,8}懇親会.{0,10}$
    ^.{0,8}懇親タイム
    ^.{0,4}トークタイム$
  `,
  en: raw`
    ^welcomes?(?:[、,/&＆と+]| and ).{1,24}$
    ^(?:the\s+)?(?:opening|closing|welcome)$
    ^(?:the\s+)?(?:opening|closing|welcome)\s+(?:remarks|ceremony|words|address|session|notes|message|speech)$
    ^closing statements?$
    ^(?:after|welcome|closing|official)\s?party(?:\s(?:and|&|at|@|with|by)\s.{1,30})?$
  `,
  fr: '^(?:la )?(?:troisième|3i?[eè]me) mi[- ]temps$',
});
const welcoming = oneOf({
  en: 'welcome',
  de: 'willkommen',
  fr: 'bienvenue',
  es: 'bienvenid[oa]s',
  pt: 'bem-vind[oa]s',
  it: 'benvenuti',
  ru: 'добро пожаловать',
  pl: 'witamy, witaj(?:cie)?',
});
const preposition = oneOf({
  en: 'to',
  de: 'beim?, zur?, zum, auf',
  fr: 'à, aux?',
  es: 'al?, en',
  pt: 'ao',
  it: 'in, alla',
  ru: 'на, в',
  pl: 'na, w',
});
/** `Welcome to Sample Conf`. */
const welcome = anyOf('iu', raw`^${welcoming}\s${preposition}\s(.{2,40})$`);

/** In UTF-16 units. */
const longestReception = 40;
/** `Welcome reception`, `Networking drinks`, `Speakers' dinner`, `Pizza lunch`. */
const reception = anyOf(
  'iu',
  raw`
    ^(?:\S+\s){0,3}(?:reception|networking (?:drinks|event|dinner|party|hour))$
    ^(?:\S+\s){0,3}(?:welcome|farewell|conference|speakers?['’]?|gala) (?:drinks|dinner|party)$
    ^(?!free|tech|code|data|lightning)\p{L}[\p{L}'’-]+\s(?:lunch|dinner|breakfast|brunch|buffet)$
  `,
);
/** Before a word its article; an English one begins titles, too: `The kickoff`. */
const article = /^(?:(?:die|der|das|les?|la|el|los|las|o|os|as|il|lo|gli)\s|l')/;

/** Whether a heading names a break or a meal. */
export function isBreak(key: string): boolean {
  return breaks.has(key) || breaks.has(key.replace(article, '')) || breakForm().test(key);
}

/** Whether a heading names an opening, a closing, a party. */
export function isCeremony(key: string): boolean {
  const welcomed = welcome().exec(key)?.[1];
  return (
    ceremonies.has(key) ||
    ceremonies.has(key.replace(article, '')) ||
    ceremonyForm().test(key) ||
    (key.length <= longestReception && reception().test(key)) ||
    (welcomed !== undefined && soundsLikeEvent(welcomed))
  );
}

/** Whether a word, without an article or anything else beside it, is one for a break or a ceremony. */
export function isBreakWord(word: string): boolean {
  return breaks.has(word) || ceremonies.has(word);
}
