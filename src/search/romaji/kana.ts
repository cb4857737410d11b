/**
 * How kana are typed in Latin letters: as Hepburn has it, and as other systems (si, tya, zi) and input methods
 * (thi, xtu) do. Spellings are parted by commas.
 */

/** What the kana of a row begin with, which end in a, i, u, e, o; a dot stands where a row has none. */
const rows: Record<string, string> = {
  ...{ あいうえお: '', かきくけこ: 'k', がぎぐげご: 'g', さしすせそ: 's', ざじずぜぞ: 'z', たちつてと: 't' },
  ...{ だぢづでど: 'd', なにぬねの: 'n', はひふへほ: 'h', ばびぶべぼ: 'b', ぱぴぷぺぽ: 'p', まみむめも: 'm' },
  ...{ 'や.ゆ.よ': 'y', らりるれろ: 'r', 'わゐ.ゑを': 'w', ぁぃぅぇぉ: ',x,l', 'ゃ.ゅ.ょ': 'y,xy,ly' },
};

/** What the rows do not say. */
const others: Record<string, string> = {
  ...{ し: 'shi', じ: 'ji', ち: 'chi', ぢ: 'ji,zi', つ: 'tsu', づ: 'zu,dzu', ふ: 'fu', ゔ: 'vu,bu' },
  ...{ ゐ: 'i', ゑ: 'e', を: 'o', ゎ: 'wa', ゕ: 'ka', ゖ: 'ke', っ: 'xtu,ltu,xtsu,ltsu', ん: "n,nn,n'" },
};

/** What a kana begins with that a small ゃ, ゅ, ょ or ぇ follows. */
const glides: Record<string, string> = {
  ...{ き: 'ky', ぎ: 'gy', し: 'sh,sy', じ: 'j,zy,jy', ち: 'ch,ty,cy', ぢ: 'j,dy', に: 'ny', ひ: 'hy' },
  ...{ び: 'by', ぴ: 'py', み: 'my', り: 'ry' },
};

/** What a kana begins with that a small ぁ, ぃ, ぅ, ぇ or ぉ follows. */
const foreign: Record<string, string> = {
  ...{ い: 'y', う: 'w', く: 'kw,q', ぐ: 'gw', す: 'sw', ず: 'zw', つ: 'ts', て: 't,th', で: 'd,dh' },
  ...{ と: 't,tw', ど: 'd,dw', ふ: 'f', ゔ: 'v,b' },
};

/** Pairs of kana that are like no others. */
const rare: Record<string, string> = { てゅ: 'tyu,thu', でゅ: 'dyu,dhu', ふゅ: 'fyu', ゔゅ: 'vyu,byu' };

/** Parts of readings, each with its spellings. */
type Spellings = Map<string, string[]>;

let known: Spellings | undefined;

/**
 * The parts that readings are made of, each with all its spellings: kana, kana with a small one behind them, ASCII.
 * But for what a spelling must stand before: っ as kk, ん as m.
 */
export function kanaSpellings(): ReadonlyMap<string, readonly string[]> {
  known ??= allSpellings();
  return known;
}

function allSpellings(): Spellings {
  const found: Spellings = new Map();
  addRows(found);
  addListed(found, others);
  addPairs(found, glides, 'ゃゅょぇ', 'auoe');
  addPairs(found, foreign, 'ぁぃぅぇぉ', 'aiueo');
  addListed(found, rare);
  const isCapital = (code: number) => code >= 0x41 && code <= 0x5a;
  for (let code = 0x21; code < 0x7f; code++)
    if (!isCapital(code)) add(found, String.fromCharCode(code), [String.fromCharCode(code)]);
  return found;
}

function add(found: Spellings, part: string, spellings: readonly string[]): void {
  const same = found.get(part);
  if (same) same.push(...spellings);
  else found.set(part, [...spellings]);
}

function addListed(found: Spellings, table: Record<string, string>): void {
  for (const part in table) add(found, part, table[part]!.split(','));
}

function addRows(found: Spellings): void {
  for (const row in rows) {
    const starts = rows[row]!.split(',');
    for (let at = 0; at < row.length; at++)
      if (row[at] !== '.') add(found, row[at]!, ended(starts, 'aiueo'[at]!));
  }
}

/** Each kana of a table with each of the small ones, which ends in the vowel at the same place. */
function addPairs(found: Spellings, table: Record<string, string>, smalls: string, vowels: string): void {
  for (const first in table) {
    const starts = table[first]!.split(',');
    for (let at = 0; at < smalls.length; at++) {
      const small = smalls[at]!;
      add(found, first + small, ended(starts, vowels[at]!));
      // As an input method has it: the one typed behind the other.
      for (const end of found.get(small)!) add(found, first + small, ended(found.get(first)!, end));
    }
  }
}

function ended(starts: readonly string[], end: string): string[] {
  return starts.map(start => start + end);
}
