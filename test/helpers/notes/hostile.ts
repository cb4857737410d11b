/** Notes that try, wherever text can stand, to act on the terminal that shows them. */

const signs: Readonly<Record<string, string>> = {
  colour: '\u001b[31mred',
  erase: '\u001b[2J\u001b[H',
  clipboard: '\u001b]52;c;ZXZpbA==\u0007',
  link: '\u001b]8;;evil:\u0007click\u001b]8;;\u0007',
  title: '\u009d0;evil\u009c',
  csi: '\u009b2J\u009b31m',
  del: 'a\u007fb',
  bell: '\u0007',
  null: 'a\u0000b',
  bidi: '\u202eevil\u202c \u2066evil\u2069 \u200f\u061c',
  invisible: 'e\u200bv\u2060i\ufeffl\u{e0041}',
  separator: 'a\u2028b\u2029c',
  entities: '&#27;[31m &#x1b;]52;c;eA==&#7; &#x9b;2J &#127; &#x202e;x &#13; &#8; &#0;',
};

/** One text of all signs, with a name to be found by. */
function evil(name: string): string {
  return `${name} ${Object.values(signs).join(' ')} end`;
}

/** An address that Markdown takes for one. */
function target(name: string): string {
  return `https://example.com/${name}\u001b\u0007\u009b2J\u007f\u202e\u2066\u200b&#27;&#x9b;&#7;&#x202e;`;
}

export const hostileNotes = `---
title: "${yaml(evil('event'))}"
date: 2026-04-01
timezone: Asia/Tokyo
place: "${yaml(evil('place'))}"
hashtag: "${yaml(evil('hashtag'))}"
url: "https://example.com/${yaml(evil('url'))}"
source: "${yaml(evil('source'))}"
author: "${yaml(evil('author'))}"
---

| time | min | title | speaker |
| --- | --- | --- | --- |
| 13:00 | 20 | ${evil('talk')} | ${evil('somebody')} (${evil('affiliation')}) |
| 13:20 | 10 | ${evil('break')} | |

## ${evil('talk')} {#talk}

- ${evil('item')} ${target('bare')}
  - **${evil('strong')}** \`${evil('code span')}\` ~~${evil('struck')}~~
  - [${evil('link')}](<${target('target')}> "${evil('tooltip')}")
  - ![${evil('image')}](<${target('picture')}>)
  - <a href="${target('anchor')}">${evil('html')}</a>
  - > ${evil('quotation')}
  - [x] ${evil('task')}
  - \u0060\u0060\u0060
    ${evil('code')}
    \u0060\u0060\u0060
- Q&A
  - Q: from ${evil('asker')}: ${evil('question')}
    - A: speaker: ${evil('answer')}
      - ${evil('detail')}
      - Q: ${evil('follow-up')}
        - A: ${evil('again')}
  - Q: from bob: ${evil('unanswered')}

### ${evil('heading')} {#heading}

${evil('prose')}\rbehind a bare return &#13; \`${evil('span')}\` [${evil('see')}](<${target('there')}>)

> ${evil('said')}

\u0060\u0060\u0060${evil('language')}
${evil('block')}
\u0060\u0060\u0060

| a | b |
| --- | --- |
| ${evil('cell')} | [${evil('in a table')}](${target('x')}) |

<script>${evil('script')}</script> <b ${evil('attribute')}>${evil('bold')}</b>

## ${evil('section')} {#section}

${evil('closing')}
`;

/** In a quoted text of YAML, which holds these signs as escapes. */
function yaml(text: string): string {
  const escaped = (sign: string) => `\\U${sign.codePointAt(0)!.toString(16).padStart(8, '0')}`;
  return text.replace(/[\\"]|[^ -~]/gu, escaped);
}
