import { Buffer } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { signedIn, withProduct } from '../bench/product.mjs';
import { main, root } from './running.mjs';

const folder = join(root, 'look');
const national = 'National Plan of Action to Prevent Violent Extremism (sample)';

/** An adopted plan with an amendment in force: the number of its consolidated text. */
async function amended(person, plan) {
  const path = `plans/${plan.id}`;
  const { records } = await person.read(`${path}/document`);
  const [renamed, later, gone] = records.filter(({ kind }) => kind === 'action');
  const { id } = await person.tell(`${path}/amendments`, { title: 'Nurses, too' });
  const changes = [
    {
      ...{ op: 'set', kind: 'action', id: renamed.id, 'title.en': `${renamed.title.en} and nurses` },
      'title.ar': `${renamed.title.ar} والممرضين`,
    },
    { op: 'set', kind: 'action', id: later.id, endsOn: '2029-06-30' },
    { op: 'remove', kind: 'action', id: gone.id },
  ];
  await person.tell(`amendments/${id}/change-sets`, { baseRevision: 1, changes });
  const act = { bodyId: plan.ownerBodyId, on: new Date().toISOString().slice(0, 10), number: '17/2026' };
  return (await person.tell(`amendments/${id}/acts`, act)).versionNumber;
}

/** Every paper the product writes, as a name and the address the focal point takes it from. */
async function papers(person) {
  const plans = await person.read('plans?range=[0,199]');
  const plan = plans.find(({ title }) => title.en === national);
  const rounds = await person.read(
    `review-rounds?range=[0,99]&filter=${encodeURIComponent(`{"planId":"${plan.id}"}`)}`,
  );
  const languages = ['en', 'ar'];
  const version = await amended(person, plan);
  const advised = [];
  for (const round of rounds) {
    const isThere = await person.ask(`review-rounds/${round.id}/advice.docx`).then(Boolean, () => false);
    if (isThere) advised.push(round);
  }
  return [
    ...languages.flatMap((language) => [
      [`consolidated-${language}.docx`, `plans/${plan.id}/exports/plan.docx?version=${version}&language=${language}`],
      ...advised.map(({ id }, index) => [
        `advisory-note-${index + 1}-${language}.docx`,
        `review-rounds/${id}/advice.docx?language=${language}`,
      ]),
      ...rounds.map(({ id }, index) => [
        `comment-matrix-${index + 1}-${language}.docx`,
        `review-rounds/${id}/files/comment-matrix.docx?language=${language}`,
      ]),
      ...rounds.map(({ id }, index) => [
        `review-pack-${index + 1}-${language}.docx`,
        `review-rounds/${id}/files/review-pack.docx?language=${language}`,
      ]),
    ]),
    ...languages.flatMap((language) => [
      [`plan-${language}.docx`, `plans/${plan.id}/exports/plan.docx?language=${language}`],
      [`plan-${language}.xlsx`, `plans/${plan.id}/exports/plan.xlsx?language=${language}`],
    ]),
    ...rounds.flatMap((round, index) =>
      languages.flatMap((language) => [
        [
          `dispositions-${index + 1}-${language}.docx`,
          `review-rounds/${round.id}/dispositions.docx?language=${language}`,
        ],
        [
          `dispositions-${index + 1}-${language}.xlsx`,
          `review-rounds/${round.id}/dispositions.xlsx?language=${language}`,
        ],
      ]),
    ),
  ];
}

/** A file as LibreOffice reads it, page by page; an office program that reads nothing of it is an error. */
function pictured(file, name) {
  const profile = mkdtempSync(join(tmpdir(), 'mufakat-look-'));
  const office = ['--headless', `-env:UserInstallation=file://${profile}`, '--convert-to', 'pdf', '--outdir', folder];
  execFileSync('soffice', [...office, file], { stdio: 'pipe', timeout: 180_000 });
  rmSync(profile, { recursive: true, force: true });
  const pdf = file.replace(/\.\w+$/, '.pdf');
  if (!existsSync(pdf)) throw new Error(`LibreOffice could not read ${name}`);
  execFileSync('pdftoppm', ['-r', '80', '-png', '-l', '12', pdf, file.replace('.', '-')]);
  rmSync(pdf);
}

function needed(program) {
  try {
    execFileSync('which', [program], { stdio: 'pipe' });
  } catch {
    throw new Error(
      `${program} is missing: apt-get install --no-install-recommends libreoffice-writer libreoffice-calc poppler-utils`,
    );
  }
}

/** `npm run look [part of a name]`: the papers of the sample as pictures in `look/`, made by LibreOffice; look at them. */
await main(async () => {
  ['soffice', 'pdftoppm'].forEach(needed);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  await withProduct(async (address) => {
    const person = await signedIn(address, 'Amara Solen');
    const asked = (await papers(person)).filter(([name]) => name.includes(process.argv[2] ?? ''));
    for (const [name, path] of asked) {
      const file = join(folder, name);
      writeFileSync(file, Buffer.from(await (await person.ask(path)).arrayBuffer()));
      pictured(file, name);
      console.log(name);
    }
  });
  return 0;
});
