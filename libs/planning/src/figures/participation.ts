/** Who took part in a consultation, as counts: no names are asked for and none can be given. */
export const sexes = ['female', 'male', 'other', 'not-stated'] as const;
export type Sex = (typeof sexes)[number];

export const ageGroups = ['0-17', '18-29', '30-59', '60+', 'not-stated'] as const;
export type AgeGroup = (typeof ageGroups)[number];

export const sectors = [
  'government',
  'security',
  'justice',
  'education',
  'health',
  'local-authority',
  'civil-society',
  'women-organisation',
  'youth-organisation',
  'religious',
  'academia',
  'media',
  'private',
  'international',
  'other',
  'not-stated',
] as const;
export type Sector = (typeof sectors)[number];

export interface ParticipationRow {
  readonly id: string;
  readonly sex: Sex;
  readonly ageGroup: AgeGroup;
  readonly sector: Sector;
  readonly count: number;
}

export interface ParticipationPart<Word extends string = string> {
  readonly is: Word;
  readonly count: number;
  /** Ids of the rows it adds. */
  readonly rows: readonly string[];
}

/** The whole with its three ways of parting it; each adds up to the whole. */
export interface Participation {
  readonly total: number;
  readonly bySex: readonly ParticipationPart<Sex>[];
  readonly byAge: readonly ParticipationPart<AgeGroup>[];
  readonly bySector: readonly ParticipationPart<Sector>[];
}

const sumOf = (rows: readonly ParticipationRow[]): number => rows.reduce((sum, { count }) => sum + count, 0);

const partsOf = <Word extends string>(
  rows: readonly ParticipationRow[],
  words: readonly Word[],
  of: (row: ParticipationRow) => Word,
): ParticipationPart<Word>[] =>
  words.flatMap((is) => {
    const counted = rows.filter((row) => of(row) === is);
    return counted.length > 0 ? [{ is, count: sumOf(counted), rows: counted.map(({ id }) => id) }] : [];
  });

/** Adds the counts up, whole and by sex, age group and sector; a word that no row has is left out. */
export const participationOf = (rows: readonly ParticipationRow[]): Participation => ({
  total: sumOf(rows),
  bySex: partsOf(rows, sexes, ({ sex }) => sex),
  byAge: partsOf(rows, ageGroups, ({ ageGroup }) => ageGroup),
  bySector: partsOf(rows, sectors, ({ sector }) => sector),
});
