/**
 * How kana are typed in Latin letters: in Hepburn, in other systems (si, tya, zi), and with input methods (thi,
 * xtu). A comma stands between two spellings.
 */

/** The consonants of each row of kana, whose vowels are a, i, u, e, o; a dot stands for a gap in the row. */
const rows: Record<string, string> = {
  ...{ あいうえお: '', かきくけこ: 'k', がぎぐげご: 'g', さしすせそ: 's', ざじずぜぞ: 'z', たちつてと: 't' },
  ...{ だぢづでど: 'd', なにぬねの: 'n', はひふへほ: 'h', ばびぶべぼ: 'b', ぱぴぷぺぽ: 'p', まみむめも: 'm' },
  ...{ 'や.ゆ.よ': 'y', らりるれろ: 'r', 'わゐ.ゑを': 'w', ぁぃぅぇぉ: ',x,l', 'ゃ.ゅ.ょ': 'y,xy,ly' },
};

/** Spellings that do not follow from the rows. */
const others: Record<string, string> = {
  ...{ し: 'shi,ci', じ: 'ji', ち: 'chi', ぢ: 'ji,zi', つ: 'tsu', づ: 'zu,dzu', ふ: 'fu', ゔ: 'vu,bu' },
  ...{ ゐ: 'i', ゑ: 'e', を: 'o', ゎ: 'wa,xwa,lwa', ゕ: 'ka,xka,lka', ゖ: 'ke,xke,lke' },
  ...{ っ: 'xtu,ltu,xtsu,ltsu', ん: "n,nn,n',xn", か: 'ca', く: 'cu,qu', せ: 'ce', こ: 'co', '・': 'z/' },
};

/** The consonants of a kana before a small ゃ, ゅ, ょ or ぇ. */
const glides: Record<string, string> = {
  ...{ き: 'ky', ぎ: 'gy', し: 'sh,sy', じ: 'j,zy,jy', ち: 'ch,ty,cy', ぢ: 'j,dy', に: 'ny', ひ: 'hy' },
  ...{ び: 'by', ぴ: 'py', み: 'my', り: 'ry' },
};

/** The consonants of a kana before a small ぁ, ぃ, ぅ, ぇ or ぉ. */
const foreign: Record<string, string> = {
  ...{ い: 'y', う: 'w,wh', く: 'kw,q', ぐ: 'gw', す: 'sw', ず: 'zw', つ: 'ts', て: 't,th', で: 'd,dh' },
  ...{ と: 't,tw', ど: 'd,dw', ふ: 'f,fw', ゔ: 'v,b' },
};

/** Pairs of kana that follow no pattern. */
const rare: Record<string, string> = { てゅ: 'tyu,thu', でゅ: 'dyu,dhu', ふゅ: 'fyu', ゔゅ: 'vyu,byu' };

/** Kana, pairs of kana and ASCII characters, each with its spellings. */
type Spellings = Map<string, string[]>;

let known: Spellings | undefined;

/**
 * All that readings are made of, with every spelling: kana, a kana with a small one after it, ASCII. Spellings
 * that depend on the next letter are left out: っ as k before k, ん as m before b.
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

/** Adds each kana of a table with each small kana; `vowels` are those of the small kana, in the same order. */
function addPairs(found: Spellings, table: Record<string, string>, smalls: string, vowels: string): void {
  for (const first in table) {
    const starts = table[first]!.split(',');
    for (let at = 0; at < smalls.length; at++) {
      const small = smalls[at]!;
      add(found, first + small, ended(starts, vowels[at]!));
      // With an input method, one may be typed after the other: kixya.
      for (const end of found.get(small)!)
        if (!end.startsWith('y')) add(found, first + small, ended(found.get(first)!, end));
    }
  }
}

function ended(starts: readonly string[], end: string): string[] {
  return starts.map(start => start + end);
}
