/** Where a person may read more. */
export interface Source {
  readonly name: string;
  readonly link?: string;
}

const sources = {
  guide: {
    name: 'UNOCT, Reference Guide: Developing National and Regional Action Plans to Prevent Violent Extremism (2018)',
    link: 'https://southsouth-galaxy.org/publications/reference-guide-developing-national-and-regional-action-plans-to-prevent-violent-extremism/',
  },
  planOfAction: {
    name: 'Plan of Action to Prevent Violent Extremism, report of the Secretary-General, A/70/674',
    link: 'https://undocs.org/A/70/674',
  },
  unInfo: {
    name: 'UN INFO, How to publish a plan',
    link: 'https://help.uninfo.org/un-info/results-framework/results-framework-structure/how-to-publish-a-plan',
  },
  hedayah: {
    name: 'Hedayah, National Action Plans Task Force',
    link: 'https://www.hedayahcenter.org/programs/preventing-and-countering-violent-extremism-national-action-plans-task-force/',
  },
  gctf: {
    name: 'GCTF, Guidelines and good practices on national strategies',
    link: 'https://paperzz.com/doc/7141861/guidelines-and-good-practices',
  },
  ican: {
    name: 'ICAN, 10 steps to inclusive national action plans',
    link: 'https://icanpeacework.org/2018/05/06/10-steps-designing-implementing-inclusive-national-action-plans-prevent-violent-extremism/',
  },
  institute: {
    name: 'Tony Blair Institute, The future of national action plans to prevent violent extremism (2019)',
    link: 'https://institute.global/policy/future-national-action-plans-prevent-violent-extremism',
  },
} as const satisfies Readonly<Record<string, Source>>;

interface Reason {
  readonly rules: readonly string[];
  readonly source?: Source;
}

const table = {
  answerable: {
    rules: [
      ...['no-lead', 'two-leads', 'lead-expired', 'lead-gap', 'assigned-twice', 'indicator-without-owner'],
      'no-support-named',
    ],
    source: sources.guide,
  },
  contradictions: { rules: ['period-in-title-differs', 'deadline-in-text-differs'], source: sources.guide },
  time: {
    rules: [
      ...['no-period', 'no-time', 'no-end', 'ongoing-with-end', 'end-before-start', 'outside-period'],
      ...['activity-outside-action', 'target-without-day'],
    ],
    source: sources.unInfo,
  },
  named: {
    rules: ['no-title', 'long-title', 'placeholder-text', 'missing-code', 'duplicate-code', 'reused-code'],
  },
  languages: { rules: ['missing-translation', 'stale-translation', 'required-translation'] },
  secrecy: { rules: ['mentions-restricted-code', 'looser-than-parent'] },
  copied: {
    rules: [
      ...['duplicate-text', 'near-duplicate-text', 'text-repeated-elsewhere', 'near-text-elsewhere'],
      'output-as-indicator',
    ],
    source: sources.institute,
  },
  measured: {
    rules: [
      ...['indicator-without-baseline', 'indicator-without-target', 'indicator-without-source', 'no-indicator'],
      ...['indicator-without-means-of-verification', 'indicator-without-rules', 'indicator-incomplete'],
      ...['formula-names-unknown', 'required-cut-not-asked'],
    ],
    source: sources.guide,
  },
  change: {
    rules: ['target-equals-baseline', 'target-against-direction', 'cumulative-target-falls', 'percent-above-hundred'],
  },
  shares: {
    rules: ['percent-without-denominator', 'percent-summed', 'baseline-half-a-share', 'baseline-differs-from-share'],
  },
  people: {
    rules: ['people-without-sex-and-age', 'target-group-never-disaggregated', 'no-target-group'],
    source: sources.ican,
  },
  money: {
    rules: [
      ...['unfunded', 'sum-differs-from-activities', 'committed-above-planned', 'budget-year-outside-period'],
      ...['amount-without-currency', 'unfunded-share'],
    ],
    source: sources.institute,
  },
  drivers: {
    rules: ['no-driver-or-alignment', 'driver-without-evidence', 'silent-on-drivers'],
    source: sources.gctf,
  },
  persons: { rules: ['personal-data-unscreened', 'personal-data-to-screen'], source: sources.planOfAction },
  structure: { rules: ['empty-pillar', 'pillar-without-objective'], source: sources.guide },
  results: {
    rules: ['no-expected-output', 'vague-verb', 'outcome-as-output', 'output-as-outcome'],
    source: sources.guide,
  },
  stigma: { rules: ['stigmatising-words'], source: sources.planOfAction },
  proof: {
    rules: [
      ...['on-track-past-end', 'not-started-past-start', 'completed-before-start', 'closed-before-end'],
      ...['completed-without-evidence', 'same-evidence'],
    ],
    source: sources.unInfo,
  },
  silence: { rules: ['no-report-in-two-rounds'] },
  renewal: { rules: ['no-successor', 'silent-on-renewal'], source: sources.hedayah },
  complete: {
    rules: [
      ...['silent-on-existing-work', 'silent-on-definitions', 'silent-on-principles', 'silent-on-other-strategies'],
      ...['silent-on-monitoring', 'silent-on-coordination', 'silent-on-communication', 'risk-without-mitigation'],
    ],
    source: sources.guide,
  },
  local: { rules: ['silent-on-local-level', 'no-place-named'], source: sources.hedayah },
  inclusion: { rules: ['silent-on-consultation', 'silent-on-women-and-youth'], source: sources.ican },
} as const satisfies Readonly<Record<string, Reason>>;

export type ReasonName = keyof typeof table;

/** Why rules matter, several for one reason: the web says it in words (`check_why.<reason>`). */
export const reasons: Readonly<Record<ReasonName, Reason>> = table;

const byRule = new Map(
  (Object.keys(reasons) as ReasonName[]).flatMap((name) => reasons[name].rules.map((rule) => [rule, name] as const)),
);

/** Undefined for a rule that nobody gave a reason; a spec sees to it that there is none. */
export const reasonOf = (rule: string): ReasonName | undefined => byRule.get(rule);
