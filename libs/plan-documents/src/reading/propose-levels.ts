import { type LevelScheme, levelSchemeOf, levelSchemePresets } from '@mufakat/planning/records/level-scheme';
import type { ActionDraft } from './draft.js';
import { folded } from './letters.js';
import type { ColumnMapping, Mapping } from './mapping.js';
import { isLevelWord, markerOf } from './table-rows.js';

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** The heading's own word for the level: "action_en" is "Action", "Pilar / Pillar" is "Pilar". */
const nameIn = (heading: string): string =>
  capital(
    (heading.split(/[:/\n(]/)[0] ?? heading)
      .replace(/[_.](?:en|ar|fr|es|ru|id|ms|no|nb|original)$/i, '')
      .replace(/_/g, ' ')
      .trim(),
  );

const columnFor = (mapping: Mapping, wanted: (column: ColumnMapping) => boolean): ColumnMapping | undefined =>
  mapping.tables
    .filter(({ use }) => use)
    .flatMap(({ columns }) => columns)
    .find(wanted);

const wordIn = (title: string): string | undefined => {
  const marker = markerOf(title);
  if (marker !== '' && !marker.startsWith('#')) return marker;
  return title.split(' ').slice(0, 1).find(isLevelWord);
};

/** What groups at one depth call themselves: "Pillar 1", "Pillar 2" are pillars. */
const wordAt = (actions: readonly ActionDraft[], depth: number, mapping: Mapping): string | undefined => {
  const levels = actions.flatMap(({ path }) => path[depth] ?? []);
  const said = levels.find((level) => level.word !== undefined)?.word;
  const word = said ?? wordIn(levels[0]?.title[mapping.language] ?? '');
  return word && capital(word);
};

const groupNames = (mapping: Mapping, actions: readonly ActionDraft[]): string[] => {
  const depth = Math.max(0, ...actions.map(({ path }) => path.length));
  const columns = mapping.tables
    .filter(({ use }) => use)
    .flatMap((table) => table.columns.filter(({ field }) => field === 'level'));
  const headings = [...new Map(columns.map((column) => [column.depth ?? 1, nameIn(column.heading)])).values()];
  const outer = Math.max(0, depth - headings.length);
  const hasSplit = columns.some(({ separator }) => separator !== undefined);
  return Array.from({ length: depth }, (_, at) => {
    const heading = hasSplit ? headings[at] : headings[at - outer];
    return heading ?? wordAt(actions, at, mapping) ?? `Level ${at + 1}`;
  });
};

const unique = (names: readonly string[]): string[] =>
  names.map((name, at) =>
    names.indexOf(name) < at ? `${name} ${names.slice(0, at).filter((other) => other === name).length + 1}` : name,
  );

/** A preset with the same names in the same order, in whichever language. */
const presetFor = (names: readonly string[]): LevelScheme | undefined => {
  const found = levelSchemePresets.find(
    ({ levels }) =>
      levels.length === names.length &&
      levels.every(({ name }, at) => Object.values(name).some((word) => folded(word) === folded(names[at] ?? ''))),
  );
  return found && levelSchemeOf(found.preset);
};

/** The plan's level names as the file uses them, outermost first. */
export const proposeLevelScheme = (mapping: Mapping, actions: readonly ActionDraft[]): LevelScheme => {
  const groups = groupNames(mapping, actions);
  const action = columnFor(mapping, ({ field }) => field === 'action')?.heading ?? 'Action';
  const activity = columnFor(mapping, ({ field }) => field === 'activity')?.heading;
  const names = unique([...groups, nameIn(action), ...(activity === undefined ? [] : [nameIn(activity)])]);
  const preset = presetFor(names);
  if (preset) return preset;
  const keys = unique(
    names.map(
      (name) =>
        folded(name)
          .replace(/[^a-z0-9]+/g, '-')
          .replace(/^-+|-+$/g, '') || 'level',
    ),
  );
  return {
    levels: names.map((name, at) => ({ key: keys[at] ?? `level-${at + 1}`, name: { [mapping.language]: name } })),
    actionLevel: groups.length,
  };
};
