import { apply } from '../libs/planning/src/changes/apply.ts';
import { checkDocument } from '../libs/planning/src/checks/all.ts';
import { planOf } from './large-plan.mjs';
import { interleaved, print, rowsOf } from './measure.mjs';

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
        const document = planOf(size);
        const action = [...document.records.values()].find(({ kind }) => kind === 'action');
        let edits = 0;
        const edited = () => {
          edits += 1;
          return apply(document, [{ op: 'set', kind: 'action', id: action.id, 'title.en': `Edited ${edits}` }]);
        };
        return [
          [
            `${size} actions, never seen`,
            { before: () => copied(document), work: (one) => checkDocument(one, context) },
          ],
          [`${size} actions, after one edit`, { before: edited, work: (one) => checkDocument(one, context) }],
        ];
      }),
    ),
  );
  print('checks', rowsOf(times));
}
