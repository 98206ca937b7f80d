import {
  choice,
  day,
  decimal,
  type FieldDescription,
  flag,
  integer,
  json,
  list,
  longText,
  type Nature,
  reference,
  text,
  translated,
} from './field.js';

export const kinds = [
  'plan',
  'section',
  'pillar',
  'action',
  'activity',
  'indicator',
  'target',
  'assignment',
  'budget-line',
  'risk',
  'driver-link',
  'alignment',
] as const;
export type Kind = (typeof kinds)[number];

export const assignmentRoles = ['lead', 'co-lead', 'support', 'funding', 'consulted'] as const;
export const indicatorLevels = ['context', 'input', 'output', 'outcome', 'impact'] as const;
export const directions = ['increase', 'decrease'] as const;
export const accumulations = ['incremental', 'cumulative', 'latest'] as const;
export const acrossBodiesRules = ['sum', 'mean', 'weighted-mean', 'count-of-yes', 'none'] as const;
export const indicatorFormats = ['number', 'percent', 'yes-no', 'value-list', 'date', 'text'] as const;
/** Axes the product has words for; an indicator may name others of its own. */
export const disaggregations = ['sex', 'age', 'place', 'institution'] as const;
export const cadences = ['monthly', 'quarterly', 'half-yearly', 'yearly', 'none'] as const;

export interface KindDescription {
  readonly kind: Kind;
  /** Address of the REST resource, `/api/<resource>`. */
  readonly resource: string;
  /** Table in PostgreSQL. */
  readonly table: string;
  /** Kinds a parent may be of; empty for the root. */
  readonly parents: readonly Kind[];
  readonly nature: Nature;
  readonly label: string;
  readonly fields: readonly FieldDescription[];
}

const steering = { nature: 'steering' } as const;
/** Where a record comes from (`versions/derive.ts`); outside the adopted text and its hash. */
const lineage = json('carriedFrom', 'Carried over from', steering);

/**
 * Every record carries besides its fields: id, kind, parent, position, code, sensitivity (see `record.ts`).
 * The root's id is the plan's id.
 */
export const kindDescriptions: Readonly<Record<Kind, KindDescription>> = {
  plan: {
    kind: 'plan',
    resource: 'plan-roots',
    table: 'plan_root',
    parents: [],
    nature: 'text',
    label: 'Plan',
    fields: [
      translated('title', 'Title', { max: 500, requiredWhen: 'always' }),
      translated('summary', 'Summary'),
      day('startsOn', 'Starts', { requiredWhen: 'submission' }),
      day('endsOn', 'Ends', { requiredWhen: 'submission' }),
      json('levelScheme', 'Levels'),
      list('languages', 'Languages', { items: 'language' }),
      list('authoritativeLanguages', 'Authoritative languages', { items: 'language' }),
      flag('requiresFreshTranslations', 'Adopted with fresh translations only', steering),
      text('currency', 'Currency', { max: 3 }),
      choice('cadence', 'Reporting cadence', cadences),
      integer('minimumCount', 'Smallest published count', { minimum: 0, maximum: 1000 }),
      integer('amberThreshold', 'Amber below, per cent', { minimum: 0, maximum: 100 }),
      integer('redThreshold', 'Red below, per cent', { minimum: 0, maximum: 100 }),
      json('statusScale', 'Status scale'),
      text('source', 'Source', { max: 2000 }),
    ],
  },
  section: {
    kind: 'section',
    resource: 'sections',
    table: 'section',
    parents: ['plan', 'section', 'pillar'],
    nature: 'text',
    label: 'Section',
    fields: [translated('title', 'Title', { max: 500 }), longText('body', 'Text')],
  },
  pillar: {
    kind: 'pillar',
    resource: 'pillars',
    table: 'pillar',
    parents: ['plan', 'pillar'],
    nature: 'text',
    label: 'Pillar',
    fields: [
      translated('title', 'Title', { max: 1000, requiredWhen: 'submission' }),
      translated('description', 'Description'),
      translated('objective', 'Objective'),
      lineage,
    ],
  },
  action: {
    kind: 'action',
    resource: 'actions',
    table: 'action',
    parents: ['plan', 'pillar'],
    nature: 'text',
    label: 'Action',
    fields: [
      translated('title', 'Title', { max: 2000, requiredWhen: 'submission' }),
      translated('description', 'Description'),
      translated('problem', 'Problem addressed'),
      translated('expectedOutput', 'Expected output'),
      list('targetGroups', 'Target groups'),
      translated('place', 'Place', { max: 500 }),
      choice('novelty', 'Novelty', ['existing', 'strengthened', 'new']),
      day('startsOn', 'Starts', { requiredWhen: 'submission' }),
      day('endsOn', 'Ends'),
      flag('isOngoing', 'Ongoing'),
      choice('personalData', 'Personal data', ['none', 'to-be-screened', 'screened']),
      text('source', 'Source', { max: 2000 }),
      lineage,
    ],
  },
  activity: {
    kind: 'activity',
    resource: 'activities',
    table: 'activity',
    parents: ['action'],
    nature: 'steering',
    label: 'Activity',
    fields: [
      translated('title', 'Title', { max: 2000, ...steering }),
      translated('description', 'Description', steering),
      day('startsOn', 'Starts', steering),
      day('endsOn', 'Ends', steering),
    ],
  },
  indicator: {
    kind: 'indicator',
    resource: 'indicators',
    table: 'indicator',
    parents: ['plan', 'pillar', 'action', 'activity'],
    nature: 'text',
    label: 'Indicator',
    fields: [
      translated('title', 'Name', { max: 1000, requiredWhen: 'submission' }),
      translated('definition', 'Definition'),
      choice('level', 'Results level', indicatorLevels),
      choice('format', 'Format', indicatorFormats),
      list('choices', 'Values to choose from'),
      translated('unit', 'Unit', { max: 200 }),
      integer('decimals', 'Decimals', { minimum: 0, maximum: 6 }),
      choice('direction', 'Direction', directions),
      choice('accumulation', 'Accumulation', accumulations),
      choice('acrossBodies', 'Across bodies', acrossBodiesRules),
      decimal('baselineValue', 'Baseline'),
      decimal('baselineNumerator', 'Baseline numerator'),
      decimal('baselineDenominator', 'Baseline denominator'),
      day('baselineOn', 'Baseline date'),
      text('baselineSource', 'Baseline source'),
      day('baselineExpectedOn', 'Baseline known by'),
      translated('meansOfVerification', 'Means of verification'),
      choice('frequency', 'Frequency', [...cadences, 'once']),
      list('disaggregation', 'Disaggregated by'),
      list('requiredCuts', 'Required cuts'),
      translated('numeratorLabel', 'Numerator', { max: 500 }),
      translated('denominatorLabel', 'Denominator', { max: 500 }),
      flag('mayDoubleCount', 'May count persons twice'),
      integer('amberThreshold', 'Amber below, per cent', { minimum: 0, maximum: 100 }),
      integer('redThreshold', 'Red below, per cent', { minimum: 0, maximum: 100 }),
      text('formula', 'Formula', { max: 1000 }),
      translated('limits', 'Limits and assumptions'),
      lineage,
    ],
  },
  target: {
    kind: 'target',
    resource: 'targets',
    table: 'target',
    parents: ['indicator'],
    nature: 'text',
    label: 'Target',
    fields: [day('startsOn', 'From'), day('dueOn', 'By'), decimal('value', 'Value'), translated('note', 'Note')],
  },
  assignment: {
    kind: 'assignment',
    resource: 'assignments',
    table: 'assignment',
    parents: ['plan', 'pillar', 'action', 'activity', 'indicator'],
    nature: 'steering',
    label: 'Assignment',
    fields: [
      reference('body', 'Body', 'body', { requiredWhen: 'always', ...steering }),
      reference('post', 'Post', 'post', steering),
      choice('role', 'Role', assignmentRoles, { requiredWhen: 'always', ...steering }),
      day('from', 'From', steering),
      day('to', 'To', steering),
      text('basis', 'Basis', steering),
    ],
  },
  'budget-line': {
    kind: 'budget-line',
    resource: 'budget-lines',
    table: 'budget_line',
    parents: ['plan', 'pillar', 'action', 'activity'],
    nature: 'steering',
    label: 'Budget line',
    fields: [
      integer('year', 'Year', { minimum: 1990, maximum: 2100, ...steering }),
      text('currency', 'Currency', { max: 3, ...steering }),
      choice('funding', 'Funding', ['new-money', 'existing-budget', 'mainstreamed', 'unfunded'], steering),
      text('fundingSource', 'Source of funding', steering),
      decimal('planned', 'Planned', { minimum: 0, ...steering }),
      decimal('committed', 'Committed', { minimum: 0, ...steering }),
    ],
  },
  risk: {
    kind: 'risk',
    resource: 'risks',
    table: 'risk',
    parents: ['plan', 'pillar', 'action'],
    nature: 'steering',
    label: 'Risk or assumption',
    fields: [
      choice('nature', 'Nature', ['risk', 'assumption'], steering),
      translated('title', 'Text', { max: 2000, ...steering }),
      choice('likelihood', 'Likelihood', ['low', 'medium', 'high'], steering),
      choice('impact', 'Impact', ['low', 'medium', 'high'], steering),
      translated('mitigation', 'Mitigation', steering),
    ],
  },
  'driver-link': {
    kind: 'driver-link',
    resource: 'driver-links',
    table: 'driver_link',
    parents: ['plan', 'pillar', 'action'],
    nature: 'steering',
    label: 'Driver',
    fields: [
      text('driver', 'Driver', { max: 200, requiredWhen: 'always', ...steering }),
      text('evidence', 'Evidence', { max: 2000, ...steering }),
    ],
  },
  alignment: {
    kind: 'alignment',
    resource: 'alignments',
    table: 'alignment',
    parents: ['plan', 'pillar', 'action', 'indicator'],
    nature: 'steering',
    label: 'Alignment',
    fields: [
      text('item', 'Framework item', { max: 200, requiredWhen: 'always', ...steering }),
      choice('degree', 'Degree', ['full', 'partial', 'related'], steering),
      translated('note', 'Note', steering),
    ],
  },
};

export const fieldOf = (kind: Kind, name: string): FieldDescription | undefined =>
  kindDescriptions[kind].fields.find((field) => field.name === name);
