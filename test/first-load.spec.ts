import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstLoad, tooHeavy } from '../tools/first-load.mjs';

describe('the weight of the first load', () => {
  const folder = mkdtempSync(join(tmpdir(), 'first-load-'));
  const put = (name: string, code: string) => {
    writeFileSync(join(folder, name), code);
  };
  mkdirSync(join(folder, 'assets'));
  put('index.html', '<script type="module" src="/assets/index-1.js"></script>');
  put(
    'assets/index-1.js',
    'import{a as b}from"./words-2.js";import"./side-3.js";const later=()=>import(`./later-4.js`);',
  );
  put('assets/words-2.js', 'export{c}from"./deep-5.js";');
  put('assets/messages-first.en-6.js', 'const short=1;');
  put('assets/messages-first.ar-7.js', 'const theLongerOfTwo="words of the first screens";');
  for (const name of ['side-3', 'later-4', 'deep-5']) put(`assets/${name}.js`, `const ${name.slice(0, 4)}=1;`);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('counts what the page imports, however deep, and the first words of the heaviest language, and nothing fetched on demand', () => {
    const { files, total } = firstLoad(folder);
    expect(files.map(([file]) => file).sort()).toEqual([
      'deep-5.js',
      'index-1.js',
      'messages-first.ar-7.js',
      'side-3.js',
      'words-2.js',
    ]);
    expect(total).toBe(files.reduce((sum, [, bytes]) => sum + bytes, 0));
  });

  it('names the heaviest files where it is too much', () => {
    expect(tooHeavy(firstLoad(folder))).toContain('index-1.js');
  });
});
