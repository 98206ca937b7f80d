import { accessSync, constants } from 'node:fs';

import { run } from './running.mjs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const found = () => [process.env.CHROMIUM, ...places].find((path) => path && isProgram(path));

/** Throws an Error in one line that says what to install. */
export function findChromium() {
  const chromium = found();
  if (!chromium)
    throw new Error(
      'The journeys need Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM to its path',
    );
  return chromium;
}

/** Installs Debian's Chromium where it is absent and we are allowed to; else throws as `findChromium` does. */
export async function prepareChromium() {
  if (!found() && process.getuid?.() === 0 && isProgram('/usr/bin/apt-get')) {
    console.log('Installing Chromium (apt-get install chromium) …');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run(['apt-get', 'update', '-qq'], { env });
    const { code, output } = await run(
      ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core'],
      { env },
    );
    if (code !== 0) console.error(output.trim().split('\n').slice(-3).join('\n'));
  }
  return findChromium();
}
