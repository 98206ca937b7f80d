import { proposeImport } from '../libs/plan-documents/src/reading/propose.ts';
import { readFile } from '../libs/plan-documents/src/reading/read-file.ts';
import { writeCsv } from '../libs/plan-documents/src/writing/csv.ts';
import { writeDocx } from '../libs/plan-documents/src/writing/docx.ts';
import { writeXlsx } from '../libs/plan-documents/src/writing/xlsx.ts';
import { planOf, titleOf } from './large-plan.mjs';
import { interleaved, print, quantile, rowsOf } from './measure.mjs';

const meta = { title: 'Plan of Sampleland', stateLine: 'draft', language: 'en', direction: 'ltr', bodies: [] };

/** A table as people have it: no marks of ours, twelve columns. */
const foreignTable = (rows) =>
  [
    'Pillar,No,Action,Lead agency,Partners,Start,End,Expected output,Indicator,Target,Budget (USD),Place',
    ...Array.from({ length: rows }, (_, at) =>
      [
        `Pillar ${Math.floor(at / 500) + 1}`,
        `${Math.floor(at / 500) + 1}.${(at % 500) + 1}`,
        `"${titleOf(at)}"`,
        `Ministry ${at % 20}`,
        `Agency ${at % 11}; Council ${at % 7}`,
        '2026-01-01',
        '2027-06-30',
        `Output ${at}`,
        `Number of people reached ${at}`,
        `${at * 3}`,
        `${at * 100}`,
        'Nationwide',
      ].join(','),
    ),
  ].join('\n');

/** 5,000 rows in and out. */
export async function files() {
  const document = planOf(5000, { indicators: false });
  const xlsx = await writeXlsx(document, meta);
  const csv = new TextEncoder().encode(foreignTable(5000));
  const read = await readFile(csv, 'plan.csv');
  const back = await readFile(xlsx, 'plan.xlsx');
  const context = { bodies: [], language: 'en' };
  const times = await interleaved(
    {
      'read csv': () => readFile(csv, 'plan.csv'),
      'read xlsx': () => readFile(xlsx, 'plan.xlsx'),
      'propose, a foreign table': () => proposeImport(read, context),
      'propose, our workbook unchanged': () => proposeImport(back, { ...context, existing: document, base: document }),
      'write csv': () => writeCsv(document, meta),
      'write xlsx': () => writeXlsx(document, meta),
      'write docx': () => writeDocx(document, meta),
    },
    { rounds: 3, warmUp: 1 },
  );
  const ratio = quantile(times['write docx']) / quantile(times['write xlsx']);
  console.log(`\nThe Word file takes ${ratio.toFixed(2)} times as long as the workbook.`);
  print('files, 5,000 rows', rowsOf(times));
}
