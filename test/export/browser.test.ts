import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportEvent } from '../../src/export/index.ts';
import { parse } from '../../src/markdown/index.ts';
import { bundled } from '../helpers/notes/bundled.ts';
import { temporary } from '../helpers/temporary.ts';

/** Debian's; elsewhere the page is not tried in a browser. */
const executablePath = '/usr/bin/chromium';
const isThere = existsSync(executablePath);
if (!isThere) console.warn(`no ${executablePath}: the exported page is not tried in a browser`);

const hostile = `# <img src=x onerror=alert(1)>

## </script><script>document.title='ran'</script> {.talk}

- <b onclick="document.title='ran'">bold</b> [link](javascript:document.title='ran')
- ![picture](https://example.invalid/p.png)

## Other {.talk}

- \`</style><script>document.title='ran'</script>\`
`;

describe.runIf(isThere)('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  afterAll(() => browser.close());

  /** The page of an event; what it asks for elsewhere, and what its policy stops, is counted. */
  async function opened(event = bundled()): Promise<{ page: Page; asked: string[]; problems: string[] }> {
    const file = join(temporary('pepahate-page-'), 'event.html');
    writeFileSync(file, exportEvent(event, 'html', new Date(0)).text);
    const page = await browser.newPage();
    const [asked, problems]: [string[], string[]] = [[], []];
    page.on('request', request => asked.push(request.url()));
    page.on('console', message => problems.push(message.text()));
    page.on('pageerror', error => problems.push(error.message));
    await page.goto(`file://${file}`);
    return { page, asked, problems };
  }

  test('it asks for nothing but itself, and has no fault', async () => {
    const { asked, problems } = await opened();
    expect(asked).toHaveLength(1);
    expect(problems).toEqual([]);
  });

  test('the timetable leads to a talk', async () => {
    const { page } = await opened();
    await page.click('.timetable a[href="#stns"]');
    expect(new URL(page.url()).hash).toBe('#stns');
    expect(
      await page
        .locator('[id="stns"]')
        .boundingBox()
        .then(box => box!.y < 200),
    ).toBe(true);
  });

  test('what is searched is shown with what stands above it, and the rest is not', async () => {
    const { page } = await opened();
    await page.fill('#search', 'ｌｄａｐ');
    const hit = page.locator('li', { hasText: 'いつから LDAP が主流' }).last();
    expect(await hit.isVisible()).toBe(true);
    expect(await page.locator('[id="stns/2"] > details > summary').isVisible()).toBe(true);
    expect(await page.locator('[id="complexity"]').isVisible()).toBe(false);
    expect(await page.locator('#count').textContent()).toMatch(/^\d+ hits$/);
    await page.press('#search', 'Escape');
    expect(await page.locator('[id="complexity"]').isVisible()).toBe(true);
  });

  test('katakana and hiragana are one to the search', async () => {
    const { page } = await opened();
    await page.fill('#search', 'どめいん');
    expect(await page.locator('li', { hasText: 'ムームードメイン' }).last().isVisible()).toBe(true);
  });

  test('a slash goes to the search, and all folds', async () => {
    const { page } = await opened();
    await page.keyboard.press('/');
    expect(await page.evaluate('document.activeElement.id')).toBe('search');
    await page.click('#fold');
    expect(await page.locator('details[open]').count()).toBe(0);
    await page.click('#unfold');
    expect(await page.locator('details:not([open])').count()).toBe(0);
  });

  test('on a phone nothing is wider than the screen', async () => {
    const { page } = await opened();
    await page.setViewportSize({ width: 360, height: 640 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  });

  test('nothing in the notes runs or is loaded', async () => {
    const { page, asked } = await opened(parse(hostile, 'notes').event);
    await page.locator('li').first().click();
    expect(await page.title()).not.toBe('ran');
    expect(asked).toHaveLength(1);
    expect(await page.locator('img, script[src], a[href^="javascript"]').count()).toBe(0);
  });
});
