/** What a page looks like: of its own colours in light and dark, readable on a phone and on paper. */
export const style = `
:root{color-scheme:light dark;--ink:#1c1c1e;--soft:#5c5c66;--line:#d8d8de;--back:#fff;--box:#f4f4f7;--link:#0b57d0;--mark:#ffe28a}
@media(prefers-color-scheme:dark){:root{--ink:#e8e8ea;--soft:#a3a3ad;--line:#3a3a42;--back:#18181b;--box:#242428;--link:#8ab4f8;--mark:#6b5300}}
*{box-sizing:border-box}
html{scroll-padding-top:4rem}
body{margin:0 auto;padding:1rem;max-width:52rem;background:var(--back);color:var(--ink);font:1rem/1.7 system-ui,"Hiragino Sans","Noto Sans CJK JP","Yu Gothic UI",sans-serif;overflow-wrap:anywhere}
a{color:var(--link)}
h1{font-size:1.6rem;line-height:1.3;margin:.5rem 0}
h2{font-size:1.3rem;line-height:1.35;margin:0}
h3,h4,h5,h6{font-size:1.08rem;display:inline;margin:0}
.facts{color:var(--soft);margin:.2rem 0}
.tools{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;padding:.5rem 0;background:var(--back);border-bottom:1px solid var(--line)}
.tools input{flex:1 1 10rem;min-width:8rem}
.tools input,.tools button{font:inherit;color:inherit;background:var(--box);border:1px solid var(--line);border-radius:.4rem;padding:.3rem .6rem}
.tools output{color:var(--soft);font-variant-numeric:tabular-nums}
article,section{border-top:1px solid var(--line);margin-top:1.5rem;padding-top:1rem}
main>:first-child{border:0;margin-top:0}
ul{list-style:none;margin:.2rem 0;padding-left:1.1rem}
li,.n{margin:.15rem 0}
li.item::before{content:"\\2022";color:var(--soft);float:left;margin-left:-.9rem}
li.item:has(>details)::before,li.item:has(>.sign)::before{content:none}
summary{cursor:pointer;list-style-position:outside;margin-left:0}
li>details>summary{margin-left:-1rem;padding-left:1rem;list-style:none}
li>details>summary::-webkit-details-marker{display:none}
li>details>summary::before{content:"\\25BE";color:var(--soft);float:left;margin-left:-1rem;width:1rem}
li>details:not([open])>summary::before{content:"\\25B8"}
summary>p{display:inline;margin:0}
p{margin:.5rem 0}
.sign{color:var(--soft);font-weight:600}
.question>.sign,.question>details>summary>.sign{color:#b3261e}
.answer>.sign,.answer>details>summary>.sign{color:#1a7f37}
@media(prefers-color-scheme:dark){.question>.sign,.question>details>summary>.sign{color:#f2b8b5}.answer>.sign,.answer>details>summary>.sign{color:#7ee2a0}}
.by{font-weight:600}
blockquote{margin:.5rem 0;padding-left:.9rem;border-left:3px solid var(--line)}
pre,code{font-family:ui-monospace,"SFMono-Regular",Menlo,Consolas,monospace;font-size:.92em;background:var(--box)}
code{padding:.1em .25em;border-radius:.25rem}
pre{overflow-x:auto;padding:.7rem;border-radius:.4rem;overflow-wrap:normal}
pre code{padding:0}
.wide{overflow-x:auto}
table{border-collapse:collapse;margin:.4rem 0}
th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid var(--line);overflow-wrap:normal}
.timetable{width:100%}
.timetable td:first-child{white-space:nowrap;font-variant-numeric:tabular-nums;color:var(--soft)}
.timetable td:nth-child(2){width:55%}
.timetable .quiet{color:var(--soft)}
[hidden]{display:none!important}
:target{outline:2px solid var(--link);outline-offset:2px}
::highlight(found){background:var(--mark)}
@media(max-width:36rem){body{padding:.7rem}.timetable,.timetable tbody,.timetable tr,.timetable td,.timetable td:nth-child(2){display:block;width:auto;border:0;padding:0}.timetable thead{display:none}.timetable tr{padding:.4rem 0;border-bottom:1px solid var(--line)}}
@media print{.tools{display:none}}
`;

/**
 * Search and folding; without it the page can be read and folded as it is. A node is shown where all words
 * stand in it, with what is above and below it. Width, case and kana do not count.
 */
export const script = `
(() => {
  const key = text => text.normalize('NFKC').toLowerCase()
    .replace(/[\\u30a1-\\u30f6]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 96));
  const all = (from, selector) => [...from.querySelectorAll(selector)];
  const box = document.getElementById('search');
  const count = document.getElementById('count');
  const articles = all(document, 'article');
  const own = node => {
    const first = node.firstElementChild;
    if (first && first.matches('details')) return first.firstElementChild;
    return first && node.matches('blockquote') ? first : node;
  };
  const nodes = all(document, '.n').map(node => ({ node, own: own(node), key: key(own(node).textContent) }));
  const titles = articles.map(article => ({ article, key: key(article.firstElementChild.textContent) }));
  const highlight = typeof Highlight === 'function' && CSS.highlights ? new Highlight() : undefined;
  if (highlight) CSS.highlights.set('found', highlight);
  const paint = (element, words) => {
    if (!highlight) return;
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const folded = key(text.data);
      const plain = folded.length === text.data.length ? folded : text.data.toLowerCase();
      for (const word of words)
        for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + word.length)) {
          const range = new Range();
          range.setStart(text, at);
          range.setEnd(text, at + word.length);
          highlight.add(range);
        }
    }
  };
  const fold = open => { for (const details of all(document, 'details')) details.open = open; };
  const show = () => {
    const words = key(box.value).split(/\\s+/).filter(Boolean);
    if (highlight) highlight.clear();
    const active = words.length > 0;
    const fits = text => words.every(word => text.includes(word));
    for (const { node } of nodes) node.hidden = active;
    for (const { article, key } of titles) article.hidden = active && !fits(key);
    for (const part of all(document, '[data-part]')) part.hidden = active;
    let hits = 0;
    for (const { article, key } of titles) if (active && fits(key)) {
      hits++;
      for (const node of all(article, '.n')) node.hidden = false;
    }
    for (const { node, own, key } of active ? nodes : []) {
      if (!fits(key)) continue;
      hits++;
      paint(own, words);
      node.hidden = false;
      for (const below of all(node, '.n')) below.hidden = false;
      for (let above = node.parentElement; above; above = above.parentElement) {
        if (above.matches('.n, article')) above.hidden = false;
        if (above.matches('details')) above.open = true;
      }
    }
    count.textContent = active ? (hits === 1 ? '1 hit' : hits + ' hits') : '';
  };
  box.addEventListener('input', show);
  document.getElementById('fold').addEventListener('click', () => fold(false));
  document.getElementById('unfold').addEventListener('click', () => fold(true));
  document.addEventListener('keydown', event => {
    if (event.key === '/' && document.activeElement !== box && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      box.focus();
    } else if (event.key === 'Escape' && document.activeElement === box) {
      box.value = '';
      show();
    }
  });
  document.querySelector('.tools').hidden = false;
  show();
})();
`;
