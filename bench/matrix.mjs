import { chromium } from '@playwright/test';

import { findChromium } from '../tools/chromium.mjs';
import { interleaved, milliseconds, print, quantile, rowsOf } from './measure.mjs';
import { givenLargePlan, signedIn, withProduct } from './product.mjs';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];

/** The matrix of a plan of 5,000 actions in Chromium, one of 500 beside it: what the hand and the eye wait for. */
export async function matrix() {
  const executablePath = findChromium();
  await withProduct(async (address) => {
    const person = await signedIn(address, 'Amara Solen');
    const plans = {
      500: await givenLargePlan(person, 500, { title: 'Five hundred', series: 5 }),
      5000: await givenLargePlan(person, 5000, { title: 'Five thousand', series: 7 }),
    };
    const browser = await chromium.launch({ executablePath, args: flags });
    try {
      const page = await pageOf(browser, address, person.cookie);
      await measured(page, address, plans);
    } finally {
      await browser.close();
    }
  });
}

async function pageOf(browser, address, cookie) {
  const [name, value] = cookie.split(/=(.*)/);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en' });
  await context.addCookies([{ name, value, url: address }]);
  await context.addInitScript(() => localStorage.setItem('mufakat.language', 'en'));
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(address);
  return page;
}

async function measured(page, address, plans) {
  const opened = ({ id }) => openMatrix(page, `${address}/plans/${id}/matrix`);
  const sizes = Object.entries(plans);
  const opening = Object.fromEntries(sizes.map(([size, plan]) => [`open, ${size} actions`, () => opened(plan)]));
  print(
    'matrix: from the address to rows on the screen',
    rowsOf(await interleaved(opening, { rounds: 5, warmUp: 1 }), { elsewhere: true }),
  );

  const frames = {};
  const add = (name, times) => (frames[name] = [...(frames[name] ?? []), ...times]);
  for (let round = 0; round < 3; round += 1)
    for (const [size, plan] of sizes) {
      await opened(plan);
      add(`scroll frame, ${size} actions`, await scrollFrames(page));
      add(`arrow key to paint, ${size} actions`, await keysToPaint(page, 'ArrowDown', 30));
      add(`letter to paint, ${size} actions`, await keysToPaint(page, 'e', 20));
      await page.keyboard.press('Escape');
    }
  print('matrix: frames and keys', Object.entries(frames).map(row));

  const pasting = Object.fromEntries(
    sizes.map(([size, plan]) => [
      `paste 500 rows into ${size} actions`,
      { before: () => opened(plan), work: () => pasteRows(page, 500) },
    ]),
  );
  print(
    'matrix: a paste of 500 rows of two columns, until they stand on the screen',
    rowsOf(await interleaved(pasting, { rounds: 3, warmUp: 1 }), { elsewhere: true }),
  );
  await measureFillAndGroup(page, opened, sizes);
}

/** Fill down over 500 rows, and other groups, until they stand on the screen. */
async function measureFillAndGroup(page, opened, sizes) {
  const fillings = Object.fromEntries(
    sizes.map(([size, plan]) => [
      `fill one column of 500 rows, ${size} actions`,
      { before: () => opened(plan).then(() => chooseRows(page, 500)), work: () => fillDown(page) },
    ]),
  );
  const grouping = Object.fromEntries(
    sizes.map(([size, plan]) => [
      `group by lead body, ${size} actions`,
      { before: () => opened(plan), work: () => groupBy(page, 'lead') },
    ]),
  );
  print(
    'matrix: fill down and group, until it stands on the screen',
    rowsOf(await interleaved({ ...fillings, ...grouping }, { rounds: 3, warmUp: 1 }), { elsewhere: true }),
  );
}

/** Chooses the ends of so many rows from the first action on; each press of the key goes a screen further. */
async function chooseRows(page, count) {
  await page.locator('.matrix [role=row]:not(.matrix-head) [data-column="endsOn"]').nth(2).click();
  await page.keyboard.type('2029');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  const within = await page.locator('.matrix').evaluate((grid) => Math.floor(grid.clientHeight / 48) - 1);
  for (let chosen = 0; chosen < count; chosen += within) await page.keyboard.press('Shift+PageDown');
}

async function fillDown(page) {
  await page.keyboard.press('Control+d');
  await page.locator('.matrix-report').waitFor();
}

async function groupBy(page, field) {
  await page.locator('.matrix-choice select').selectOption(field);
  await page.locator('.matrix-group').first().waitFor();
}

const row = ([what, times]) => ({
  what,
  'p50 ms': milliseconds(quantile(times)),
  'p95 ms': milliseconds(quantile(times, 0.95)),
  'worst ms': milliseconds(Math.max(...times)),
  samples: times.length,
});

async function openMatrix(page, address) {
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('.matrix [role=gridcell]').nth(20).waitFor();
}

/** Milliseconds between the frames while the grid is scrolled from top towards the end, 1,200 pixels in a tenth of a second. */
const scrollFrames = (page) =>
  page.evaluate(async () => {
    const grid = document.querySelector('.matrix');
    const times = [];
    await new Promise((done) => {
      let last;
      const step = (now) => {
        if (last !== undefined) times.push(now - last);
        last = now;
        grid.scrollTop += 200;
        if (times.length < 120) requestAnimationFrame(step);
        else done();
      };
      requestAnimationFrame(step);
    });
    grid.scrollTop = 0;
    await new Promise((settled) => setTimeout(settled, 500));
    return times;
  });

/** Milliseconds from each press to the end of the frame that shows it. */
async function keysToPaint(page, key, count) {
  await page.locator('.matrix [role=row]:not(.matrix-head) [data-column^="title."]').nth(2).click();
  await page.evaluate(() => {
    window.painted = [];
    window.measuring?.abort();
    window.measuring = new AbortController();
    const onKey = ({ timeStamp }) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => window.painted.push(performance.now() - timeStamp);
        port2.postMessage('');
      });
    window.addEventListener('keydown', onKey, { capture: true, signal: window.measuring.signal });
  });
  for (let pressed = 0; pressed < count; pressed += 1) {
    await page.keyboard.press(key);
    await page.waitForTimeout(60);
  }
  await page.waitForTimeout(200);
  return page.evaluate(() => window.painted);
}

/** Pastes titles and descriptions over the rows from the first action on; ends when the report of the paste is on the screen. */
async function pasteRows(page, rows) {
  const turn = Math.floor(Math.random() * 1e6);
  await page.locator('.matrix [role=row]:not(.matrix-head) [data-column^="title."]').nth(2).click();
  await page.evaluate(
    ([count, number]) => {
      const data = new DataTransfer();
      const lines = Array.from({ length: count }, (_, at) => `Pasted ${number} ${at}\tملصق ${number} ${at}`);
      data.setData('text/plain', lines.join('\n'));
      const options = { bubbles: true, cancelable: true, clipboardData: data };
      document.activeElement.dispatchEvent(new ClipboardEvent('paste', options));
    },
    [rows, turn],
  );
  await page.locator('.matrix-report').waitFor();
}
