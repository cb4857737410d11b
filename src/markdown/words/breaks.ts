import { soundsLikeEvent } from './titles.ts';
import { wordList } from './word-list.ts';

/** Breaks and meals. */
const breaks = wordList(`
kleine pause, kurze pause, pausen, kaffee und kuchen, frühstück, imbiss, verpflegung, getränke,
pause-café, pause-déjeuner, petit déjeuner, petit-déjeuner, dîner, collation, café, midi, entracte,
pausa, descanso, receso, pausa para café, pausa para el café, pausa del café, pausa café, almuerzo, comida, hora de comer, desayuno, cena, merienda,
intervalo, pausa para o café, pausa para almoço, pausa para o almoço, intervalo para almoço, almoço, hora do almoço, jantar, lanche, café da manhã, pequeno-almoço,
intervallo, pausa caffè, pausa pranzo, pranzo, colazione, caffè,
перерыв, обед, обеденный перерыв, кофе-брейк, кофебрейк, кофе брейк, кофе-пауза, перерыв на обед, перерыв на кофе, завтрак, ужин, фуршет,
przerwa, przerwa kawowa, przerwa obiadowa, przerwa na kawę, przerwa na lunch, obiad, śniadanie, kolacja, poczęstunek, kawa,
휴식 시간, 휴식시간, 아침 식사, 간식, 간식 시간, 커피 브레이크, 커피브레이크, 브레이크 타임, 식사,
早餐, 早饭, 午餐时间, 间歇, 中场休息, 咖啡时间, 下午茶, 用餐, 茶歇时间, 休息时间, 午休时间, 茶點, 休息時間, 間歇, 晚飯,
朝ごはん, 晩ごはん, 夜ごはん, 夜ご飯, 昼ご飯, 昼めし, お昼ごはん, 晩飯, ごはん, 食事, おひる, きゅうけい, 夕飯, 懇親, 点心, 茶话会, 茶話會, 茶會, 午饭, 晚饭, 午飯, 저녁, 저녁 식사, 점심 식사, 아침, 다과, 커피, essen, kaffee, snacks, food, the food, pub, pizza break, repas, repas du midi, mi-temps, la mi-temps, pause repas, pause-repas, pause du midi, pause méridienne, pausa comida, pausa para comer, pausa del mediodía, essenspause, buffet, le buffet, la pause, le repas, goûter, interlude,
休憩, 昼休み, 昼休憩, お昼, お昼休み, お昼休憩, おやつ休憩, おやつ, 昼食, ランチ, ランチタイム, ランチ休憩, コーヒーブレイク, 小休憩, 昼食休憩, 昼ごはん, 昼飯, 夕食, 朝食, 晩ご飯,
break, lunch, lunch break, coffee break, tea break, coffee, short break, intermission, pause, dinner, breakfast, mittagessen, abendessen, mittagspause, kaffeepause, mittag,
休息, 午休, 茶歇, 午餐, 晚餐, 中場休息, 午餐時間, 점심, 점심시간, 휴식, 쉬는 시간, 쉬는시간, 점심 시간, déjeuner, pause déjeuner, pause café`);

/** Openings, closings, parties. */
const ceremonies = wordList(`
schlusswort, schlussworte, abschied, registrierung, einlass, ankommen, abendveranstaltung, preisverleihung, grußwort, grußworte, willkommen, umtrunk, gruppenfoto, feierabend, auftakt,
accueil café, accueil des participants, mot d'accueil, mots d'accueil, discours d'ouverture, mot de la fin, mots de la fin, enregistrement, cocktail, apéritif, soirée, afterwork, remise des prix, photo de groupe, pot de départ, bienvenue, tombola,
apertura, bienvenida, inauguración, clausura, cierre, despedida, acreditación, acreditaciones, fiesta, cóctel, entrega de premios, sorteo, sorteos, foto de grupo, palabras de bienvenida, recepción, cervezas,
abertura, boas-vindas, boas vindas, encerramento, credenciamento, festa, happy hour, sorteio, sorteios, premiação, foto oficial, fechamento, recepção, coquetel, fim,
benvenuto, benvenuti, saluti, saluti iniziali, saluti finali, chiusura, registrazione, accoglienza, accrediti, arrivo, aperitivo, premiazione, foto di gruppo, fine,
открытие, приветствие, приветственное слово, вступительное слово, закрытие, завершение, регистрация, регистрация участников, сбор участников, сбор гостей, розыгрыш, розыгрыш призов, награждение, нетворкинг, афтепати, вечеринка, общее фото, заключительное слово, открытие конференции, закрытие конференции,
otwarcie, powitanie, przywitanie, zamknięcie, zakończenie, rejestracja, rejestracja uczestników, losowanie, losowanie nagród, rozdanie nagród, impreza, wspólne zdjęcie, pożegnanie,
체크인, 환영사, 인사말, 축사, 여는 말, 닫는 말, 마무리 인사, 뒷풀이, 애프터 파티, 네트워킹 타임, 경품, 경품추첨, 단체 사진, 단체사진, 기념촬영, 기념 촬영, 인증샷, 아이스브레이킹, 파티, 입장,
开幕式, 闭幕式, 开幕致辞, 闭幕致辞, 欢迎致辞, 大合照, 合照, 合影留念, 抽奖环节, 颁奖, 颁奖典礼, 社交, 社交时间, 自由交流, 自由交流时间, 交流时间, 破冰, 入场, 散场, 開幕式, 閉幕式, 歡迎, 頒獎, 交流時間,
end of conference, end of the conference, end of day, end of the day, the end, ende, fin,
片付け, 片づけ, 後片付け, 閉会の辞, 開会の辞, 移動, 抽選会, テーマ出し, 投票, 発表順, 폐회식, 개회식, 접수, 시상식, 정리 및 뒷정리, abbau, aufbau, wrap up, wrapping up, check out, boat trip, city tour,
オープニング, クロージング, 開会, 閉会, 開会式, 閉会式, 開会の挨拶, 閉会の挨拶, 開会挨拶, 閉会挨拶, 挨拶, ご挨拶, はじめの挨拶, 受付, 受付開始, 開場, 懇親会, 懇親会lt, 二次会, 2次会, 打ち上げ, お開き, 乾杯, 乾杯の挨拶, 会場, 入場, キックオフ, 結果発表, 表彰, 表彰式, 諸注意, 会場説明, 会場案内, アイスブレイク, ネットワーキング, ビアバッシュ, ピザタイム, 撤収, 退出, 解散, 集合写真, 写真撮影, じゃんけん大会, ビンゴ大会, スタンプラリー, 名刺交換会, 企業ブース, ブース, スポンサーブース, アフターパーティ, アフターパーティー, レセプション, パーティー, パーティ, サイン会,
opening, closing, opening remarks, closing remarks, opening ceremony, closing ceremony, welcome, registration, check-in, checkin, doors, doors open, reception, party, after party, afterparty, networking, social event, drinks, farewell, goodbye, kick-off, kickoff, live, concert, icebreaker, housekeeping, announcements, announcement, awards, award ceremony, raffle, stamp rally, group photo, beer, beers, pizza, begrüßung, begrüssung, eröffnung, abschluss, verabschiedung, empfang, accueil, ouverture, clôture, apéro,
开场, 开场介绍, 热场, 熱場, 暖场, 正点开始, 准时开始, 正式开始, 结束, 結束, 開場白, 开幕, 開幕, 闭幕, 閉幕, 签到, 簽到, 报到, 報到, 合影, 抽奖, 抽獎, 晚宴, 致辞, 致詞, 개회, 개회사, 폐회, 오프닝, 클로징, 등록, 뒤풀이, 경품 추첨, 네트워킹`);

const breakPattern =
  /^.{0,6}(?:昼食|昼めし|昼ごはん|ランチ|休憩|午饭|午餐|점심|휴식|mittagessen|mittagspause|kaffeepause|lunch)(?:$|[\s・&+および及と、(（].{0,18}$)|^(?:(?:お)?昼|(?:コーヒー|おやつ|トイレ|ティー|小|昼)?休憩|(?:coffee|tea|lunch|short|long|the|morning|afternoon|quick|\d+ ?min(?:ute)?s?)\s+)*(?:休憩|break|lunch|pause)(?:\s*(?:time|タイム|時間|\(?\d+\s*(?:分|min)\)?))?$|^(?:中场|中場)?休息\s*[/／、,，及和&]\s*.{1,8}$|^(?:coffee|tea)\s?(?:&|and|\+)\s?(?:tea|coffee|biscuits?|cakes?|cookies|pastries|snacks?|networking)$|^昼食(?:及び|と|&|・).{1,12}$|^休憩(?:と|・|&|時間).{0,12}$/i;
const ceremonyPattern =
  /^(?:la )?(?:troisième|3i?[eè]me) mi[- ]temps$|^welcomes?(?:[、,/&＆と+]| and ).{1,24}$|^(?:the\s+)?(?:opening|closing|welcome)(?:\s+(?:remarks|ceremony|words|address|session|notes|message|speech))?$|^(?:開会|閉会|終わり|はじまり)の.{1,6}$|^(?:オープニング|クロージング)(?:トーク|セッション|・?.{0,4}挨拶)?$|^.{0,8}懇親会.{0,10}$|^.{0,8}懇親タイム|^.{0,4}トークタイム$|^(?:after|welcome|closing|official)\s?party(?:\s(?:and|&|at|@|with|by)\s.{1,30})?$/i;
/** `Welcome to Sample Conf`. */
const welcome =
  /^(?:welcome|willkommen|bienvenue|bienvenid[oa]s|bem-vind[oa]s|benvenuti|добро пожаловать|witamy|witaj(?:cie)?)\s(?:to|bei|beim|zur?|zum|auf|à|au|aux|a|ao|en|in|al|alla|на|в|na|w)\s(.{2,40})$/i;
/** In UTF-16 units. */
const longestReception = 40;
/** `Welcome reception`, `Networking drinks`. */
const receptionPattern =
  /^(?:\S+\s){0,3}(?:reception|networking (?:drinks|event|dinner|party|hour)|(?:welcome|farewell|conference|speakers?['’]?|gala) (?:drinks|dinner|party))$|^closing statements?$|^(?!free|tech|code|data|lightning)\p{L}[\p{L}'’-]+\s(?:lunch|dinner|breakfast|brunch|buffet)$/iu;
/** Before a word its article; an English one begins titles, too: `The kickoff`. */
const article = /^(?:(?:die|der|das|les?|la|el|los|las|o|os|as|il|lo|gli)\s|l')/;
/** Whether a heading names a break or a meal. */
export function isBreak(key: string): boolean {
  return breaks.has(key) || breaks.has(key.replace(article, '')) || breakPattern.test(key);
}

/** Whether a heading names an opening, a closing, a party. */
export function isCeremony(key: string): boolean {
  const welcomed = welcome.exec(key)?.[1];
  return (
    ceremonies.has(key) ||
    ceremonies.has(key.replace(article, '')) ||
    ceremonyPattern.test(key) ||
    (key.length <= longestReception && receptionPattern.test(key)) ||
    (welcomed !== undefined && soundsLikeEvent(welcomed))
  );
}

/** Whether a word, without an article or anything else beside it, is one for a break or a ceremony. */
export function isBreakWord(word: string): boolean {
  return breaks.has(word) || ceremonies.has(word);
}
