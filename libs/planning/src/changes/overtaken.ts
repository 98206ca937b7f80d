import type { Change } from './change.js';

const envelope = new Set(['op', 'kind', 'id', 'before', 'position']);

/** The places a change settles: `<record> <address>`; a move settles the parent, a removal the whole record. */
const placesOf = (change: Change): readonly string[] => {
  if (change.op === 'remove') return [`${change.id} *`];
  if (change.op === 'add') return [];
  return Object.keys(change)
    .filter((key) => !envelope.has(key))
    .map((key) => `${change.id} ${key}`);
};

/** Of the change sets that wait, those on a record and field that these changes have settled. */
export const suggestionsOvertaken = <Waiting extends { readonly changes: readonly Change[] }>(
  settled: readonly Change[],
  waiting: readonly Waiting[],
): readonly Waiting[] => {
  const places = new Set(settled.flatMap(placesOf));
  const isSettled = (change: Change) =>
    places.has(`${change.id} *`) ||
    placesOf(change).some(
      (place) => places.has(place) || (place.endsWith(' *') && settled.some(({ id }) => id === change.id)),
    );
  return waiting.filter(({ changes }) => changes.some(isSettled));
};
