import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { clubs, ministry, schools, sent, teachers, trained } from './edited-in-libreoffice.spec-support.js';
import { carriedMark } from './carried.js';
import { proposeImport } from './propose.js';
import { readFile } from './read-file.js';

/*
 * Both files were written from `written()` by us, opened, edited and stored by LibreOffice 7.4: the rows sorted by title
 * backwards, a row added between them, one taken away, a title and a day changed, the column of titles moved to the end.
 */
const back = async (name: string) => {
  const file = await readFile(readFileSync(new URL(name, import.meta.url)), name);
  let ids = 0;
  const newId = () => `new ${String((ids += 1))}`;
  const base = { existing: sent, base: sent, forBody: ministry.id };
  const { changes, leftOut, problems } = proposeImport(file, { ...base, bodies: [ministry], language: 'en', newId });
  return { mark: carriedMark(file), changes, leftOut, problems };
};

const added = (id: string, lead: string) => [
  expect.objectContaining({ op: 'add', kind: 'action', id, parent: schools, 'title.en': 'A new action of ours' }),
  expect.objectContaining({ op: 'add', kind: 'assignment', id: lead, parent: id, body: ministry.id, role: 'lead' }),
];

describe('rows edited in LibreOffice', () => {
  it('come back from Calc as exactly the edits, though sorted, added to, taken from and with a column moved', async () => {
    const { mark, changes, leftOut, problems } = await back('edited-in-libreoffice.xlsx');
    expect(mark).toMatchObject({ plan: sent.plan, revision: 7, forBody: ministry.id });
    expect(changes).toHaveLength(5);
    expect(changes).toEqual(
      expect.arrayContaining([
        ...added('new 1', 'new 2'),
        { op: 'set', kind: 'action', id: teachers, 'title.en': 'Train all teachers', startsOn: '2026-02-01' },
        expect.objectContaining({ op: 'set', kind: 'target', value: '400' }),
        { op: 'remove', kind: 'action', id: clubs },
      ]),
    );
    expect([leftOut, problems]).toEqual([[], []]);
    expect(sent.records.get(trained)).toBeDefined();
  });

  it('come back from Writer as exactly the edits of the table', async () => {
    const { mark, changes, leftOut, problems } = await back('edited-in-libreoffice.docx');
    expect(mark).toMatchObject({ plan: sent.plan, revision: 7, forBody: ministry.id });
    expect(changes).toHaveLength(4);
    expect(changes).toEqual(
      expect.arrayContaining([
        ...added('new 1', 'new 2'),
        { op: 'set', kind: 'action', id: teachers, 'title.en': 'Train all teachers' },
        { op: 'remove', kind: 'action', id: clubs },
      ]),
    );
    expect([leftOut, problems]).toEqual([[], []]);
  });
});
