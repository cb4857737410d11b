import { functionWords } from './name-lists.ts';
import { nameScore, withoutHonorific } from './names.ts';
import { isOrganisation } from './roles.ts';

/** A name in a piece of a list of people. */
interface Name {
  name: string;
  org?: string;
  /** Marked as a name: by an honorific, a handle. */
  sure?: boolean;
}

/** Handles part at spaces; `Alice Smith` and 山田 太郎 are one name; `Ann@Example` and `Ann @ann` are one. */
export function splitNames(text: string, isLoose: boolean): Name[] {
  const words = text
    .replace(/\u3000/g, ' ')
    .replace(/\p{Regional_Indicator}|\p{Extended_Pictographic}\ufe0f?/gu, '')
    .trim()
    .replace(/(?<=\p{Ll}{2})\.$/u, '')
    .replace(/^[-–—―−－─ー:：]\s*|(?:(?<!\s)\s+)?[-–—―−－─:：]$/g, '')
    .trim();
  if (words === '') return [];
  const parts = words.split(/\s+/);
  const bare = withoutHonorific(words);
  if (parts.length > 1 && parts.length <= 3 && nameScore(words) >= 1.3)
    return [bare === words || nameScore(bare) >= 1.3 ? { name: bare } : { ...lastName(bare), sure: true }];
  const from = /^(.*?\S)\s+(?:from|at|of|bei|chez|de chez)\s+([\p{Lu}\p{Lo}].*)$/u.exec(words);
  if (isLoose && from && nameScore(from[1]!) >= 2) return [{ name: from[1]!, org: from[2]! }];
  // `the next 20 years`: no handles side by side.
  const isWords = parts.length > 1 && parts.some(word => functionWords.has(word));
  // `@ann spoke of looms`: nor behind one.
  const isMarked = parts.length > 2 && words.includes('@');
  const handles =
    !isWords && parts.every(word => word.startsWith('@') || (!isMarked && /^[a-z0-9_.-]+$/.test(word)));
  if (handles) {
    return parts.map(word => ({
      name: withoutHonorific(word).replace(/^@(?=.)/, ''),
      ...(word.startsWith('@') ? { sure: true } : {}),
    }));
  }
  const at = /^(.*?\S)\s*[@＠]\s*(\S.*)$/.exec(words);
  if (at) return [behindAt(words, at[1]!, at[2]!)];
  const leading = /^[@＠]([\w.-]+)\s*(.*)$/.exec(words);
  if (leading)
    return [{ name: nameScore(leading[2]!) >= 1 ? withoutHonorific(leading[2]!) : leading[1]!, sure: true }];
  if (bare !== words) return [{ ...lastName(bare), sure: true }];
  const behind = isLoose ? companyAhead.exec(bare) : null;
  return [
    behind && nameScore(behind[2]!) >= (/\s/.test(behind[2]!) ? 2 : 1.6)
      ? { name: behind[2]!, org: behind[1]! }
      : { name: bare },
  ];
}

/** `サンプル商事 三枝 あや`: one word, and a name in Japanese. */
const companyAhead =
  /^([\p{Lu}\p{Script=Katakana}\p{Script=Han}][\p{Lu}\p{Ll}\p{Script=Katakana}\p{Script=Han}\p{N}ー.&]+)\s(\p{Script=Han}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]*(?:\s\S+)?)$/u;

function behindAt(words: string, name: string, behind: string): Name {
  const isHandle =
    /\s[@＠][\w.-]+\s*(?:さん|氏|様)?$/.test(words) || /^[a-z0-9_.-]+(?:さん|氏|様)?$/.test(behind);
  const clean = withoutHonorific(name);
  // `Ann Lee @annlee Sample House`
  const place = /^[a-z\d_]{3,}\s(\p{Lu}.*)$/u.exec(behind)?.[1];
  if (place !== undefined && nameScore(clean) >= 1.2) return { name: clean, org: place, sure: true };
  if (isHandle)
    return nameScore(clean) >= 0.4
      ? { ...(nameScore(clean) >= 1.2 ? { name: clean } : lastName(clean)), sure: true }
      : { name: withoutHonorific(behind).replace(/\s.*$/, ''), sure: true };
  return { name: clean, org: withoutHonorific(behind), sure: nameScore(clean) >= 0.3 };
}

/** `サンプル株式会社　開発部　山田 太郎`, `Sample 山田`, `サンプル商事の山田`: the name stands last. */
function lastName(text: string): Name {
  const words = text.replace(
    /(?<=[\p{Script=Han}\p{Script=Katakana}ー\w.])の(?=\S{1,10}(?:\s\S{1,6})?$)/u,
    ' ',
  );
  const parts = words.split(/\s+/);
  for (const count of [2, 1]) {
    if (parts.length <= count) continue;
    const name = parts.slice(-count).join(' ');
    const org = parts.slice(0, -count).join(' ');
    const isBehind =
      count === 1 &&
      (isOrganisation(org) ||
        words !== text ||
        (/[A-Za-z]$/.test(org) && /^\p{Script=Han}{2,4}$/u.test(name)));
    if (isBehind || nameScore(name) >= 1.6) return { name, org };
  }
  return { name: text };
}
