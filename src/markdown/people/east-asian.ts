import { chineseFamilyNames, japaneseFamilyNames, koreanFamilyNames } from './name-lists.ts';

/** Korean words of three syllables of which the first is a family name, too. */
const koreanWords =
  /^(?:최적화|고도화|구조화|현대화|이야기|마무리|마치며|노하우|도입기|구축기|전환기|도전기|성장기|주니어|서비스|인프라|백엔드|모니터|한국어|차세대|방법론|우아한|고객사|이용자|공유회|기술적|지원금|문제점|구현체|도메인|성공적|안정화|문서화|전략적|현실적)$/;

/** What three or four syllables of Korean are worth as a name. */
export function koreanScore(name: string): number {
  if (koreanWords.test(name)) return 0;
  if (/^(?:남궁|황보|제갈|사공|선우|서문|독고)\s?[\uac00-\ud7a3]{1,2}$/.test(name)) return 1.8;
  if (/^[\uac00-\ud7a3]{3}$/.test(name)) return koreanFamilyNames.has(name[0]!) ? 2 : 0.8;
  if (/^[\uac00-\ud7a3]\s?[\uac00-\ud7a3]{2}$/.test(name)) return koreanFamilyNames.has(name[0]!) ? 1.8 : 0.5;
  return /^[\uac00-\ud7a3]{2}$/.test(name) && koreanFamilyNames.has(name[0]!) ? 0.8 : 0;
}

/** Chinese family names of two characters. */
const chineseCompound =
  /^(?:欧阳|歐陽|司马|司馬|诸葛|諸葛|上官|夏侯|皇甫|尉迟|公孙|公孫|慕容|令狐|司徒|宇文|南宫|南宮|端木|独孤)/;

/** The last characters of Japanese family names of two, and of given names of two, and those that are one alone. */
const familyEnds = new Set(
  '田川山本村井藤野原島崎木口谷沢澤橋岡林森石塚尾倉枝世永辺邊水瀬城浦池坂津堀江根松竹杉桑嶋嶌﨑沼畑畠岸庭滝瀧淵垣脇賀越笠宮葉居澄丸庵内上下中見間平条高納羽室',
);
const givenEnds = new Set(
  '子美太郎朗介樹也人斗司志治彦之雄夫男一二三平吾哉輔希香奈菜恵江代乃佳織大翔健修誠弘浩隆剛徹亮淳潤聡哲進茂守正和宏洋裕祐佑貴輝幸孝敬崇俊敏英秀信伸真慎仁義吉文助歩葵結翼馬央基規紀樹臣登晃晴玲沙紗穂優悟朋宣典紘毅明',
);
const givenAlone = new Set('健誠修隆亮淳潤章聡哲茂守勝豊剛徹翼誠馨薫恵遥渉諒駿巧匠稔聖樹悟晃');
/** Words that begin as a family name would. */
const noFamily = /^(?:日本|次世|今世|世界|資本|根本的|人間|時間|期間|空間|年間|機内|社内|国内|以上|以下)/;

/** Family names that are places and companies first. */
const places =
  /^(?:千葉|福島|福岡|福井|長野|宮城|秋田|石川|渋谷|上野|神田|大塚|豊田|三井|川崎|岡山|富山|山口|宮崎|新田|青山|赤松|若松|高松|松山|松本|松江|入江|大分|和泉|堀江|結城|渡)$/;

/** Chinese words that begin with a family name. */
const chineseWords =
  /^(?:高(?:可用|性能|并发|並發|效率|质量|品质)|方法[论論]|向量|金融业?|全链路|安全|常[见見用]|万物|时间|游戏|元数据|包管理)/;

/** What a text of Han characters is worth as a name, `length` of them. */
export function hanScore(name: string, length: number): number {
  if (chineseWords.test(name)) return 0.4;
  const family = japaneseFamilyName(name);
  const given = family === undefined ? 0 : length - family.length;
  if (given >= 1 && given <= 3 && length <= 6 && (family!.length > 1 || endsAsGiven(name, given))) return 2.2;
  if (chineseCompound.test(name) && length >= 3 && length <= 4) return 1.8;
  if (length >= 2 && japaneseFamilyNames.has(name) && !places.test(name)) return 1.2;
  if (length >= 2 && length <= 3 && chineseFamilyNames.has(name[0]!)) return length === 3 ? 1.8 : 1.1;
  if (length === 2 && /^[老小](?![时時米于白])/.test(name) && chineseFamilyNames.has(name[1]!)) return 1.1;
  const looks = looksJapanese(name, length);
  if (looks > 0) return looks;
  return length === 4 ? 0.5 : length >= 2 && length <= 5 ? 0.4 : 0;
}

/** Whether what stands behind a family name of one character can be a given name: 林太郎, but not 林業 or 関連性. */
function endsAsGiven(name: string, given: number): boolean {
  const last = name.at(-1)!;
  return given === 1 ? givenAlone.has(last) : givenEnds.has(last);
}

/** Whether a text of two characters ends as family names in Japanese do. */
export function looksLikeFamily(text: string): boolean {
  return text.length === 2 && familyEnds.has(text[1]!) && !noFamily.test(text);
}

/** A name whose family is in no list: 三枝亮子, 笹倉健太郎, 二宮健. */
function looksJapanese(name: string, length: number): number {
  if (!looksLikeFamily(name.slice(0, 2)) || noFamily.test(name)) return 0;
  if (length === 4) return givenEnds.has(name[3]!) ? 1.6 : 0;
  if (length === 3) return givenAlone.has(name[2]!) ? 1.2 : 0;
  return length === 5 && /(?:[太一二次三四]郎|之[介助])$/u.test(name) ? 1.6 : 0;
}

/** The family name that a Japanese name begins with, where it is a common one. */
export function japaneseFamilyName(name: string): string | undefined {
  for (const length of [3, 2, 1]) {
    const head = name.slice(0, length);
    if (name.length > length && japaneseFamilyNames.has(head)) return head;
  }
  return undefined;
}
