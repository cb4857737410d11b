// Says whether this commit can be released, and how; publishes nothing:  node scripts/release.mjs
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Bytes that an installed package may take. */
export const mostBytes = 13_000_000;

/**
 * What stands against a release, a sentence each. `status` is what `git status --porcelain` prints, `packed` what
 * `npm pack --json` says of the package, `listed` the files that it should hold, `notices` the text of those.
 */
export function obstacles({ version, lockVersion, changelog, status, tags, packed, listed, notices }) {
  const unreleased = sectionOf(changelog, 'Unreleased');
  const released = sectionOf(changelog, version);
  return [
    status !== '' && 'the tree is not clean: commit or put away what git status lists',
    version !== lockVersion &&
      `package-lock.json is of ${lockVersion}, package.json of ${version}: npm install`,
    tags.includes(`v${version}`) && `v${version} is tagged already: raise the version in package.json`,
    !/^ - \d{4}-\d\d-\d\d$/.test(released?.heading ?? '') &&
      `CHANGELOG.md has no section "## [${version}] - YYYY-MM-DD"`,
    released?.body === '' && `CHANGELOG.md says nothing of ${version}`,
    unreleased === undefined && 'CHANGELOG.md has no section "## [Unreleased]"',
    unreleased?.body && `CHANGELOG.md has lines under Unreleased: they belong to ${version}`,
    filesOf(packed) !== listed && 'the package holds other files than test/package.txt lists',
    packed.unpackedSize > mostBytes &&
      `the package takes ${packed.unpackedSize} bytes, more than ${mostBytes}`,
    !notices.startsWith('pepahate contains the following packages') && 'dist/ has no third-party notices',
  ].filter(Boolean);
}

/** The files of a package, a line each. A code cache is named by the Node that built. */
export function filesOf({ files }) {
  const names = files.map(({ path }) => path.replace(/(\.cjs)\..*\.cache$/, '$1.cache'));
  return names.sort().join('\n');
}

/** What stands behind the name in the heading of a section, and its text; undefined where there is none. */
function sectionOf(changelog, name) {
  const [, ...sections] = changelog.split(/^## /m);
  const section = sections.find(each => each.startsWith(`[${name}]`));
  if (section === undefined) return undefined;
  const [heading, ...body] = section.split('\n');
  return { heading: heading.slice(name.length + 2), body: body.join('\n').trim() };
}

function run(command, ...args) {
  return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

function main() {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  run(process.execPath, 'scripts/build.mjs');
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [packed] = JSON.parse(run('npm', 'pack', '--dry-run', '--json', '--ignore-scripts'));
  const found = obstacles({
    version,
    lockVersion: JSON.parse(readFileSync('package-lock.json', 'utf8')).version,
    changelog: readFileSync('CHANGELOG.md', 'utf8'),
    status: run('git', 'status', '--porcelain'),
    tags: run('git', 'tag').split('\n'),
    packed,
    listed: readFileSync('test/package.txt', 'utf8').trimEnd(),
    notices: readFileSync('dist/THIRD-PARTY-NOTICES.txt', 'utf8'),
  });
  for (const each of found) console.error(each);
  if (found.length > 0) process.exit(1);
  const megabytes = bytes => `${(bytes / 1e6).toFixed(1)} MB`;
  const sizes = `${megabytes(packed.size)} to load, ${megabytes(packed.unpackedSize)} installed`;
  console.log(`${packed.filename}: ${packed.entryCount} files, ${sizes}. When .ci/run has passed:

  git tag -a v${version} -m 'pepahate ${version}'
  git push origin v${version}
  npm publish`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
