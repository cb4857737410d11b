// The licences of all packages that a bundle holds, and of the data of our tables.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of THIRD-PARTY-NOTICES.txt for the files in bundles. Throws where a package has no licence text. */
export function notices(root, inputs) {
  const folders = new Set(inputs.flatMap(file => packageFolder(file) ?? []));
  // A package of one version may lie in several folders.
  const parts = new Set([...folders].map(folder => notice(join(root, folder))));
  const packages = `pepahate contains the following packages.\n\n${[...parts].sort().join('\n')}`;
  const tables = ['readings', 'phrases'].map(name =>
    readFileSync(join(root, 'scripts', name, 'NOTICE.txt'), 'utf8'),
  );
  return [packages, ...tables].join(`\n${'='.repeat(72)}\n`);
}

/** `node_modules/name` or `node_modules/@scope/name` of a file in it. */
function packageFolder(file) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const text = licence(folder) ?? lacking[name];
  if (!text) throw new Error(`${name} ${version} has no licence file; give its text in scripts/notices.mjs`);
  return `${'-'.repeat(72)}\n${name} ${version} (${license})\n\n${text.trim()}\n`;
}

function licence(folder) {
  const file = readdirSync(folder).find(each => /^(licen[cs]e|copying)/i.test(each));
  return file && readFileSync(join(folder, file), 'utf8');
}

/** Of packages that come without the file. */
const lacking = {
  // Its package.json says ISC; the text is that of its repository. It began as sax, hence the second name.
  saxes: `The ISC License

Copyright (c) Contributors
Copyright (c) Isaac Z. Schlueter and Contributors

Permission to use, copy, modify, and/or distribute this software for any
purpose with or without fee is hereby granted, provided that the above
copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES
WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF
MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR
ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES
WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR
IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`,
  // Its package.json and the head of each of its files say MIT, and name Meta.
  'yoga-layout': `MIT License

Copyright (c) Meta Platforms, Inc. and affiliates.

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`,
};
