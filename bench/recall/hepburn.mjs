// Katakana to Hepburn, apart from the program's own tables, so that the bench does not measure these by themselves.

const rows = {
  ...{
    ア: 'a i u e o',
    カ: 'ka ki ku ke ko',
    サ: 'sa shi su se so',
    タ: 'ta chi tsu te to',
    ナ: 'na ni nu ne no',
  },
  ...{ ハ: 'ha hi fu he ho', マ: 'ma mi mu me mo', ラ: 'ra ri ru re ro', ガ: 'ga gi gu ge go' },
  ...{ ザ: 'za ji zu ze zo', ダ: 'da ji zu de do', バ: 'ba bi bu be bo', パ: 'pa pi pu pe po' },
};
const kana = {
  ...{
    ア: 'アイウエオ',
    カ: 'カキクケコ',
    サ: 'サシスセソ',
    タ: 'タチツテト',
    ナ: 'ナニヌネノ',
    ハ: 'ハヒフヘホ',
  },
  ...{
    マ: 'マミムメモ',
    ラ: 'ラリルレロ',
    ガ: 'ガギグゲゴ',
    ザ: 'ザジズゼゾ',
    ダ: 'ダヂヅデド',
    バ: 'バビブベボ',
  },
  ...{ パ: 'パピプペポ' },
};
const single = { ヤ: 'ya', ユ: 'yu', ヨ: 'yo', ワ: 'wa', ヲ: 'o', ン: 'n', ヴ: 'vu', ヰ: 'i', ヱ: 'e' };
for (const row in rows)
  rows[row].split(' ').forEach((letters, at) => {
    single[kana[row][at]] = letters;
  });
const small = { ャ: 'ya', ュ: 'yu', ョ: 'yo', ァ: 'a', ィ: 'i', ゥ: 'u', ェ: 'e', ォ: 'o' };

/** Both ways to type what is written キョウツウ and said キョーツー: kyoutsuu and kyotsu. */
export function typings({ kana, said }) {
  const kept = [...kana].filter((sign, at) => !('ウオ'.includes(sign) && said[at] === 'ー'));
  return [hepburn(kana), kana.length === said.length ? hepburn(kept.join('')) : hepburn(kana)];
}

/** What is no kana stays as it is, in lower case; ー is dropped. */
export function hepburn(text) {
  let letters = '';
  [...text].forEach((sign, at, all) => {
    if (sign === 'ー') return;
    if (sign in small && at > 0) letters = glide(letters, small[sign]);
    else if (sign === 'ッ') letters += firstLetter(all[at + 1]);
    else letters += single[sign] ?? sign.toLowerCase();
  });
  return letters;
}

function glide(before, after) {
  const start = before.slice(0, -1);
  if (/(?:sh|ch|j)$/.test(start)) return start + after.slice(-1);
  if (/[tdf]$|ts$|v$/.test(start) && after.length === 1) return start + after;
  if (after.length === 1 && /(?:^|[aiueon])u$/.test(before)) return `${start}w${after}`;
  return start + after;
}

function firstLetter(sign = '') {
  const letters = single[sign] ?? '';
  return letters.startsWith('ch') ? 't' : (/^[^aiueo]/.exec(letters)?.[0] ?? '');
}
