import { apply } from '../libs/planning/src/changes/apply.ts';
import { checkDocument } from '../libs/planning/src/checks/all.ts';
import { planOf, titleOf } from './large-plan.mjs';
import { interleaved, print, rowsOf } from './measure.mjs';

/** Descriptions and outputs that say in other words, or nearly the same words, what titles say. */
const withLongTexts = (document) =>
  apply(
    document,
    [...document.records.values()]
      .filter(({ kind }) => kind === 'action')
      .map(({ id }, at) => ({
        ...{ op: 'set', kind: 'action', id },
        'description.en': `${titleOf(at * 7)} with the help of ${titleOf(at * 3)}`,
        'expectedOutput.en': `A report on how to ${titleOf(at * 11).toLowerCase()}`,
      })),
  );

/** All checks of a plan: the first time, and again after one title was edited, as the worker of the page does it. */
export async function checks() {
  const context = { today: '2026-06-01', bodies: [], newId: () => 'new' };
  const copied = (document) => ({
    ...document,
    records: new Map([...document.records].map(([id, record]) => [id, structuredClone(record)])),
  });
  const times = await interleaved(
    Object.fromEntries(
      [500, 5000].flatMap((size) => {
        const document = withLongTexts(planOf(size));
        const action = [...document.records.values()].find(({ kind }) => kind === 'action');
        let edits = 0;
        const edited = (title) => () => {
          edits += 1;
          return apply(document, [{ op: 'set', kind: 'action', id: action.id, 'title.en': `${title} ${edits}` }]);
        };
        const long = 'Train the staff of every municipality in the north in dialogue, round';
        return [
          [
            `${size} actions, never seen`,
            { before: () => copied(document), work: (one) => checkDocument(one, context) },
          ],
          [`${size} actions, after one edit`, { before: edited('Edited'), work: (one) => checkDocument(one, context) }],
          [
            `${size} actions, after one edit of a long text`,
            { before: edited(long), work: (one) => checkDocument(one, context) },
          ],
        ];
      }),
    ),
  );
  print('checks', rowsOf(times));
}
