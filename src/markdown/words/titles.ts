/** What the titles of files and talks sound like, and what headings that are no single words say. */

const talkWord =
  /基調講演|招待講演|特別講演|キーノート|(?:セッション|トーク|講演)(?![にをがはもへ]|で(?!す)|内容|資料)|ライトニングトーク|パネル|\bLT\d*\b(?![にをがはもへ大]|会場)|keynote|lightning talk|panel|workshop|ワークショップ|tutorial|fireside|talk\b|\bsession\s?[:：]|키노트|세션|主题演讲|主題演講|기조\s?연설|기조\s?강연|패널\s?(?:토론|토의)|圆桌|圓桌|工作坊|eröffnungsvortrag|impulsvortrag|podiumsdiskussion|table ronde|conférence plénière|(?:charla|conferencia) inaugural|mesa redonda|palestra de abertura|tavola rotonda|пленарный доклад|круглый стол|мастер-класс|панельная дискуссия|wykład inauguracyjny|(?:première|deuxième|seconde|troisième) partie de (?:la )?soirée/i;

/** Whether a title has a word for something that is presented. */
export function hasTalkWord(text: string): boolean {
  return talkWord.test(text.normalize('NFKC'));
}

const announcementWord =
  /募集|告知|お知らせ|(?:開催|参加)の?(?:ご)?案内|開催(?:します|決定)|call for (?:papers|proposals|speakers)|\bcfp\b|is happening|join us|save the date|徵稿|徵求|报名|報名|公告|预告|預告|모집|안내|개최|einladung|ankündigung|appel à|convocatoria|inscripciones|inscrições abertas|chamada de|anuncio|invito|анонс|приглаша|zaproszenie|zapraszamy/i;

/** Whether a title sounds like an announcement's. */
export function soundsLikeAnnouncement(title: string): boolean {
  return announcementWord.test(title.normalize('NFKC'));
}

const phraseEnd =
  /(?:まで|のこと|とか|として|ながら|したの[?？]?|行ったの[?？]?|さらりと|(?:参加|登壇|発表|開催|運営|終え|行っ|聞い|出)し?て|[でをが]|(?<!と)は)$/;

/** In UTF-16 units; what is longer may be a title that ends so. */
const longestPhrase = 20;

/** Words with which a diary goes on. */
const goesOn =
  /^(?:そして|他にも|ほかにも|他には|というわけで|と言うわけで|ということで|そんなわけで|さて|それから|それでは|とりあえず|ところで|まずは|いざ|いよいよ|ついに|最後は|その後|그리고|그래서|然后|然後|接着|于是|於是)|^(?:and then|and now|and finally|and so|und dann|und nun|und jetzt|und sonst|et puis|et ensuite|mais avant|mais d'abord|zuerst aber|doch zuerst|pero antes|mas antes|but first|et enfin|et maintenant|y luego|y después|e depois|e então|e poi)\b|^(?:а потом|а ещё|и ещё|a potem|i jeszcze)(?![\p{L}])/iu;

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
    (phrase.length <= longestPhrase && phraseEnd.test(phrase)) ||
    (phrase.length <= 40 && goesOn.test(phrase))
  );
}

const chapterEnd =
  /(?:こと|もの|やつ|理由|わけ|経緯|いきさつ|きっかけ|キッカケ|動機|目的|趣旨|主旨|意気込み|様子|雰囲気|流れ|感想|反省点?|良かった点|改善点|気[付づ]き|学び|ラインナップ|予定|準備|など|全般|スキル|気持ち|想い|思い出|記録|裏話|こぼれ話|出番|当日|翌日|前日|初日|前々日|のあと|の後|てみて|(?<!これ)から|参加して|できる|できない|もらえない|ような|次回|今回|登壇|参加|開催|聴講|懇親会|打ち上げ|二次会|パーティー?|ブース|ガラポン|本番|総評|講評|巡り|めぐり|見学|散策|解散|集合|到着|出発|ご飯|ごはん|朝食|夕食|昼食|観光|ホテル|移動|イベント|スポンサー|た|たか|ってなに|参加する(?:人|方|皆さん)へ|うまい|しい)$/u;
/** What there is beside the stage, which nobody presents; in katakana alone. */
const besideStage = /(?:ブース|ガラポン|スタンプラリー|パーティー?|ランチ|ホテル)$/u;
const chapterStart =
  /^(?:自分|ぼく|僕|私|わたし|俺|著者|筆者|人生初|初めての|はじめての|今回|次回|前回|直近|(?:早朝|朝|夕方|夜|深夜)\s?:)/u;

/** The same in English and Korean. */
const chapterElsewhere =
  /^(?:what|where|when|why|how) (?:i|we)\b|^(?:my|our) (?:first|own|next|way)\b|(?:계기|이유|분위기|마음가짐|(?:배운|느낀|좋았던|아쉬웠던|아쉬운|얻은) (?:것|점)들?)$/i;

/** In UTF-16 units; what is longer may be a title that ends so. */
const longestChapter = 20;
const longestElsewhere = 40;

/** Whether a heading is one of a post's chapters by its first or last word: 登壇した理由, 会場の雰囲気, `What I missed`. */
export function isChapter(text: string): boolean {
  if (text.length > 2 * longestElsewhere) return false;
  const bare = text.normalize('NFKC').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (bare.length <= longestElsewhere && chapterElsewhere.test(bare)) return true;
  // `Rope FestとRope Clubのあと`: names in other letters are one sign each.
  if (bare.replace(/[A-Za-z\d.+#]+(?:\s[A-Za-z\d.+#]+)*/g, 'x').length > longestChapter) return false;
  if (!/[\p{Script=Hiragana}\p{Script=Han}]/u.test(bare)) return besideStage.test(bare);
  return chapterEnd.test(bare) || chapterStart.test(bare);
}

/** Whether a heading says what is told of below it: 会場について, `About the venue`. */
export function isAbout(text: string): boolean {
  return (
    text.length <= 60 &&
    /(?:について|に関して)$|^(?:about|on|concerning)\s|에 대(?:하여|해|한)$|^关于|^關於/i.test(text.trim())
  );
}

const sentenceEnd =
  /(?:ました|でした|です|ます|ません|った|きた|よかった|ようだ|だった|[いたるだ]よね|かなぁ?|なぁ)[。．!！♪〜~]*$|[。．.]$|(?:\p{Script=Hiragana}|[!！])[!！]$|^(?:i|we|my|how i|how we|why i|why we|what i|what we|was ich|was mir|lo que|o que|ce qu(?:e|i)|por qué|pourquoi je|cosas que|coisas que)\s|^ce qu'/iu;

/** Articles and possessives, but English ones, which titles of talks begin with as well. */
const article =
  /^(?:(?:le|la|les|un|une|mon|ma|mes|notre|nos|der|die|das|mein|meine|unser|unsere|el|los|las|mi|mis|nuestro|nuestra|nuestros|nuestras|o|os|as|meu|minha|meus|minhas|il|lo|gli)\s|l')[\p{L}-]+$/iu;

/** Whether a heading is a noun with its article, as the chapters of a diary are: `Les ateliers`, `El evento`. */
export function isNoun(text: string): boolean {
  return text.length <= 24 && article.test(text.trim());
}

/** Whether a heading tells something in a sentence, as a diary does. */
export function isSentence(text: string): boolean {
  return sentenceEnd.test(text.trim()) && text.length >= 8;
}

const ownWord =
  /(?:登壇|発表|LT|トーク|講演|主催|開催|運営|スタッフ|ボランティア|司会|出展|実行委員).{0,8}?(?:し(?:た|て|ました)|やり|やって|やった|行い)|(?:話|喋|しゃべ|語)(?:を|し|って|った|っ|り)(?:し|て|た|ま|き)|^(?:speaking|my talk|i (?:spoke|talked)|giving a talk|organi[sz]ing) (?:at|on|in|about|a)?\b|발표(?:했|하고|를 했)|(?:分享|演讲|演講)了/i;

/** Whether a title says that the writer spoke at the event or held it: 〜で登壇しました, `Speaking at …`. */
export function tellsOfOwn(title: string): boolean {
  return ownWord.test(title.normalize('NFKC'));
}

/** Whether a title tells what the writer did, as posts are called: 縄まつりに参加してきました！, ロープナイトを開催した. */
export function tellsWhatWasDone(title: string): boolean {
  const told = title.normalize('NFKC').slice(-80).replace(/#\S+/g, '');
  return /(?:参加|登壇|発表|開催|主催|出展|行っ|行き|やり|運営|聴講)[ぁ-ん来]{0,6}(?:ました|きた|した)[よ!。♪\s]*$/u.test(
    told,
  );
}

const severalTalks =
  /여러 (?:발표|세션|강연)|(?:발표|세션)들|\b(?:talks|sessions|presentations) (?:that )?(?:i|we) (?:saw|attended|heard|watched|went to)|(?:聞いた|聴いた|参加した|見た)(?:発表|セッション|講演)|vorträge, die ich|les (?:conférences|sessions|présentations) (?:que j'ai|auxquelles)|las charlas (?:que|a las)|as palestras que|(?:gli interventi|i talk) che|доклады, которые|prelekcje, (?:które|na)|听了.{0,6}(?:场|個|个)(?:演讲|分享)/i;

/** Whether a text tells of several talks that somebody heard. */
export function tellsOfTalks(text: string): boolean {
  return severalTalks.test(text);
}

const leadIn =
  /(?:以下|下記|次)の.{0,12}(?:セッション|発表|トーク|講演|LT)|(?:セッション|発表|トーク|講演)(?:たち)?は(?:以下|次|こちら)|\b(?:the following|these) (?:talks|sessions|presentations)\b|\b(?:talks|sessions|presentations) (?:that )?(?:i|we) (?:attended|saw|heard|watched|went to)\b.{0,40}$|(?:以下|下列)(?:几|幾)?(?:个|個|场|場)?(?:演讲|演講|分享)|다음 (?:세션|발표)|(?:folgenden?|diese) (?:vorträge|sessions|talks)|(?:conférences|présentations|sessions) suivantes|siguientes (?:charlas|ponencias)|seguintes palestras|seguenti (?:interventi|talk)|следующие доклады|następujące (?:prelekcje|wykłady)/i;

/** Whether the end of a paragraph says that talks follow: 以下のセッションを聴きました。 */
export function leadsIntoTalks(text: string): boolean {
  return leadIn.test(text);
}

const countOfTalks =
  /[\d一二三四五六七八九十]{1,2}\s?(?:つ|本|件|名|人|組)[^。\n]{0,8}?(?:LT|ライトニング|発表|セッション|話|トーク|講演|登壇)|\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\s(?:\p{L}{2,12}\s){0,2}(?:talks|presentations|speakers)\b|\b(?:\d{1,2}|zwei|drei|vier|fünf|sechs)\s(?:vorträge|talks)\b|\b(?:\d{1,2}|deux|trois|quatre|cinq|six)\s(?:conférences|présentations|talks)\b|\d{1,2}(?:개|명)의\s(?:발표|세션)|[\d三四五六]{1,2}(?:场|場|个|個)(?:演讲|演講|分享)/iu;

/** Whether a text says that there were several talks: 三人のLTがありました, `There were four short talks`. */
export function countsTalks(text: string): boolean {
  return countOfTalks.test(text.normalize('NFKC'));
}

const eventWord =
  /conf(?:erence)?\b|summit|meetup|meet-up|勉強会|カンファ|大会|祭|参加(?:し|レポ|メモ|記)|行ってき|レポート|report|recap|前夜祭|\bday\b|kaigi|会議|研究会|セミナー|seminar|フェス|fest\b|camp\b|barcamp|workshop days|\bcon\b|#\d|vol\.?\s?\d|第\s?[\d一二三四五六七八九十]+\s?回|学園祭|devcon|컨퍼런스|콘퍼런스|후기|밋업|大会|峰会|研讨会|研討會|沙龙|小聚|年會|年会|konferenz|treffen|eindrücke|rückblick|retour (?:sur|du|de)|outline memo|アウトラインメモ|参加ログ|イベント|conj|days\b|re:invent|wwdc|i\/o|\bcon\d{2,4}|yapc|devoxx|jsconf|pycon|kubecon|fosdem|夜\b|ナイト|hackathon|ハッカソン|lt会|もくもく|学会|シンポジウム|symposium|congress|congreso|kongress|jornadas?\b|conferencia|conferência|conferenza|encuentro|encontro|incontro|convegno|journées?\b(?= d)|конференци|митап|съезд|konferencj|zlot\b|spotkani|expo\b|フォーラム|(?<!\d)20\d\d(?!\d)/i;

/** Words that names of events have, and sentences as well: `Rope Night`, `Wool World`, and not `Deploying at night`. */
const namedEvent =
  /(?<!\b(?:a|an|at|by|for|from|in|of|on|our|the|this|to|your)\s(?:\p{L}+\s)?)\b(?:Nights?|NIGHT|Forum|World|Tokyo|TOKYO|Osaka|Kyoto)(?![’'\p{Ll}])/u;

/** Whether a title sounds like an event's, and not like that of a talk held there. */
export function soundsLikeEvent(title: string): boolean {
  const text = title.normalize('NFKC');
  return (eventWord.test(text) || namedEvent.test(text)) && !namesTalkAt(text);
}

const aboutNotes =
  /\b(?:notes?|report|recap|summary|memo|review|day|part|trip|impressions|thoughts|takeaways|overview|live ?blog|schedule|timetable|minutes|talks|sessions)\b|メモ|まとめ|レポ|感想|日目|参加|開催|記録|報告|後記|후기|정리|notizen|bericht|compte[- ]rendu|resumen|crónica|apuntes|resumo|anotações|relato|resoconto|appunti|отч[её]т|заметки|обзор|relacj|notatki|総括|总结|記|记/i;

/** `Queues that bend (Sample Conf 2024)`, `Sample Conf: Queues that bend`: beside the event stands a title. */
function namesTalkAt(title: string): boolean {
  const pieces = title
    .split(/\s[-–—|@]\s|[:：|｜]\s|(?:(?<!\s)\s+)?[[(（［【「『\])）］】」』]\s*|\s(?:at|@)\s/u)
    .map(piece => piece.trim());
  if (pieces.length < 2 || pieces.every(piece => !eventWord.test(piece))) return false;
  return pieces.some(piece => isLongTitle(piece) && !eventWord.test(piece) && !aboutNotes.test(piece));
}

const lectures: readonly RegExp[] = [
  /(?:^|[^\p{L}\p{N}ー・]|\p{Script=Hiragana})((?:\p{Script=Han}|[\p{Script=Katakana}ー・A-Za-z]){1,14}|^\p{Script=Hiragana}{2,8})(?:さん|氏|先生|教授)の(?:特別|基調|招待)?(?:講演|発表|トーク|セッション|お話|講義)/u,
  /\b(?:talk|lecture|keynote|speech) (?:by|from) (\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+)/u,
  /^(?:(?:[Mm]y |[Ss]ome )?[Nn]otes (?:on|of|from) )?(\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+)['’]s? (?:[Tt]alk|[Kk]eynote|[Ll]ecture|[Ss]peech)\b/u,
];

/** Whose talk a title says that it is about: 三枝さんの講演を聞いてきた, `A talk by Ann Lee`. */
export function lecturerIn(title: string): string | undefined {
  if (title.length > 200) return undefined;
  return lectures.map(form => form.exec(title)?.[1]).find(name => name !== undefined);
}

const oneTalk =
  /(?:^|[\s_-])(?:keynote|panel|fireside chat|podiumsdiskussion|table ronde)(?:\s(?:talk|session|speech|discussion))?(?:[\s_-]?\d{1,2})?(?:[\s_-](?:notes|memo))?(?:$|\s(?:from|at|of|in|with|by|mit|avec|notes|memo)\b|\s?[—–-]\s)|(?:基調講演|キーノート|パネルディスカッション|パネルトーク|座談会)\s?(?:の?(?:メモ|記録|まとめ|レポート))?$|(?:基調講演|キーノート)\s?\(?(?:初日|最終日|\d日目|day\s?\d)\)?(?:の?(?:メモ|記録|まとめ|レポート))?(?:$|\s?[-–—:|]\s)|(?:^|[\s_-])keynote,?\s(?:on\s|of\s|for\s)?\(?(?:day\s?(?:\d|one|two|three)|(?:first|second|third|last) day)\)?(?:$|\s?[-–—:|]\s)|^(?:keynote|基調講演|キーノート)\s?:\s/iu;

/** Whether a title says that it is of one keynote or panel: `Keynote from Rope Conf`, `day-2-panel`, ロープ会議 基調講演メモ. */
export function saysOneTalk(title: string): boolean {
  return title.length <= 100 && oneTalk.test(title.normalize('NFKC').trim());
}

/** The talk that the title of a post about it quotes: 『帳簿の話』参加メモ, `Notes on “Queues”`. */
export function quotedTalk(title: string): string | undefined {
  if (title.length > 200) return undefined;
  const first = /^\s*(?:「([^「」]{4,})」|『([^『』]{4,})』|[“"]([^“”"]{4,})[”"])\s*(.{1,20})$/u.exec(title);
  if (first && aboutNotes.test(first[4]!)) return first[1] ?? first[2] ?? first[3];
  return /^(?:my |some )?(?:notes?|summary|recap|review) (?:on|of|from|for) [“"]([^“”"]{4,})[”"]$/i.exec(
    title,
  )?.[1];
}

function isLongTitle(piece: string): boolean {
  // 縄を編む人達の「結び目」Talk #4: what goes on into the next piece.
  if (/[のな]$/.test(piece)) return false;
  const isCjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(piece);
  return isCjk ? piece.length >= 10 : piece.split(/\s+/).length >= 4;
}

/** Whether a title is nothing but a word for talking with somebody: `Panel`, `Fireside chat`. */
export function saysOnlyWhat(title: string): boolean {
  return /^(?:(?:fireside|panel|expert|lightning)\s+)?(?:talk|chat|panel|interview|discussion|q&a)s?(?:\s#?\d{1,2})?$/i.test(
    title,
  );
}

const which =
  /^(?:(?:day|session|talk|keynote|track|lecture|part|slot|lt|lightning|panel|workshop|presentation|note|vortrag|tag|jour|room|stage|セッション|発表|登壇|講演|基調講演|キーノート|メモ|トーク|トラック|세션|발표|演讲|分享)s?\d{0,3}|\d{1,4}|[a-z]\d{0,3}|morning|afternoon|am|pm|午前|午後|\d日目|第?\d部|(?:その)?\d{1,2}|\d{1,2}(?:本目|つ目|番目|人目|コマ目)の?(?:セッション|発表|講演|トーク|lt)?)$/i;

/** Whether a title says only which talk it is of several: `Day 1 - 3`, `Session 2`, `keynote1`, 講演 3. */
export function saysOnlyWhich(title: string): boolean {
  const words = title.length <= 40 ? title.normalize('NFKC').split(/[,\s\-–—_#:./|()・、]+/u) : [];
  const said = words.filter(word => word !== '');
  return said.length > 0 && said.every(word => which.test(word));
}

/** Whether a title says only which part of something this is: `Day 2`, `Part 1`, 後編, その2, `(3)`. */
export function saysOnlyPart(title: string): boolean {
  const key = title.normalize('NFKC').trim();
  return (
    /^(?:(?:day|part|tag|jour|teil|partie|vol\.?|その|第)\s?)?[(#-]?\d{1,2}\)?\s?(?:日目?|回|天|일차)?$/i.test(
      key,
    ) || /^(?:[前中後]編|[上中下][篇集]?|(?:part|day)\s(?:one|two|three|i{1,3}))$/i.test(key)
  );
}

/** How many letters and digits a title has, in UTF-16 units. */
export function letterCount(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length;
}

/** What stands between the writer and the event: `This week I attended the `, `Ich war auf der `. */
const visitBefore =
  /(?:^|[\s,])(?:(?:i['’]?m|i am|i was|we were|we['’]?re|we are)(?:\s[a-z']+){0,2}?\sat|(?:i|we)(?:['’]ve)?(?:\s[a-z']+){0,2}?\s(?:been|went|gone) to|attend(?:ed|ing)|war(?:en)? (?:ich|wir)(?:\s\p{L}+){0,2}? (?:auf|bei)|(?:ich|wir) war(?:en)?(?:\s\p{L}+){0,2}? (?:auf|bei)|(?:assisté|participé|allée?s?|étais|étions)(?: à)?|(?:asistí|asistimos|fui|fuimos|estuve|estuvimos|participei|participamos|estive|estivemos)(?: a| en)?)(?:\s?(?:the|this year['’]s|my first|our first|der|dem|den|la|al|l['’]|au|aux|el|à|ao|na|no|da|do))?\s*$|(?:参加了|參加了|去了)\s*$/iu;

const visitBehind =
  /^[\s」』]*(?:.{1,4}目の)?(?:に|へ|を)[^。]{0,14}?(?:参加(?![費者登申募])|行って|行き|お邪魔|出席|聴講|見学)|^\s?(?:에|을|를)\s?(?:다녀|참석|참가|갔)/u;

/** Whether what stands before and behind the name of an event in a sentence says that the writer was there. */
export function saysVisited(before: string, behind: string): boolean {
  return visitBefore.test(before) || visitBehind.test(behind);
}
