import {
  indonesiaActions,
  lebanonActions,
  lebanonStrategyActions,
  norwayActions,
  type PublishedAction,
} from './published-actions.js';

/** A plan as its state published it. Acts carry what a public source says and no more. */
export interface PublishedPlan {
  readonly jurisdiction: {
    readonly code: string;
    readonly name: Readonly<Record<string, string>>;
    readonly timeZone: string;
  };
  readonly preset: string;
  readonly title: Readonly<Record<string, string>>;
  readonly summary: Readonly<Record<string, string>>;
  readonly languages: readonly string[];
  readonly authoritativeLanguages: readonly string[];
  readonly startsOn: string;
  readonly endsOn?: string;
  /** Pillars in the order the plan prints them, those without a known action included. */
  readonly pillars: readonly string[];
  readonly act?: {
    readonly act: 'adopted' | 'endorsed' | 'launched';
    readonly body: string;
    readonly on: string;
    readonly number?: string;
  };
  readonly bodies: readonly { readonly acronym?: string; readonly name: string }[];
  readonly source: string;
  readonly actions: readonly PublishedAction[];
}

const lebanonPillars = [
  'Dialogue and Conflict Prevention',
  'The Promotion of Good Governance',
  'Justice, Human Rights and the Rule of Law',
  'Urban/Rural Development and Engaging Local Communities',
  'Gender Equality and Empowering Women',
  'Education, Training and Skills Development',
  'Economic Development and Job Creation',
  'Strategic Communications, Informatics and Social Media',
  'Empowering Youth',
];
const lebanon = { code: 'LB', name: { en: 'Lebanon', ar: 'لبنان' }, timeZone: 'Asia/Beirut' };
const incomplete = 'Rows read in public pages; the plan has more than is shown here.';

export const publishedPlans: readonly PublishedPlan[] = [
  {
    jurisdiction: { code: 'NO', name: { en: 'Norway', ar: 'النرويج', nb: 'Norge' }, timeZone: 'Europe/Oslo' },
    preset: 'norway',
    title: { en: 'Action Plan against Radicalisation and Violent Extremism (2014, revised 2020)' },
    summary: {
      en: `Launched in June 2014 with 30 measures; 15 were added while it ran; a revised edition of June 2020 has 8 new ones. ${incomplete}`,
    },
    languages: ['nb', 'en'],
    authoritativeLanguages: ['nb'],
    startsOn: '2014-06-10',
    pillars: [
      'Knowledge and expertise',
      'Cooperation and coordination',
      'Prevent growth of extremist groups and help reintegration',
      'Prevent radicalisation and recruitment through the Internet',
      'International cooperation',
    ],
    act: { act: 'launched', body: 'Government of Norway', on: '2014-06-10' },
    bodies: [
      { name: 'Government of Norway' },
      { acronym: 'JD', name: 'Ministry of Justice and Public Security' },
      { acronym: 'BLD', name: 'Ministry of Children and Equality' },
      { acronym: 'BFD', name: 'Ministry of Children and Families' },
      { acronym: 'HOD', name: 'Ministry of Health and Care Services' },
      { acronym: 'KD', name: 'Ministry of Education and Research' },
      { acronym: 'ASD', name: 'Ministry of Labour and Social Affairs' },
    ],
    source:
      'https://www.regjeringen.no/no/sub/radikalisering/om-forebyggende-arbeid/Tiltak-i-handlingsplanen/id762552/',
    actions: norwayActions,
  },
  {
    jurisdiction: lebanon,
    preset: 'lebanon',
    title: { en: 'National Strategy for Preventing Violent Extremism (2018)' },
    summary: { en: `Endorsed by the Cabinet in March 2018 after all ministries wrote concept papers. ${incomplete}` },
    languages: ['en'],
    authoritativeLanguages: ['en'],
    startsOn: '2018-03-27',
    pillars: lebanonPillars,
    act: { act: 'endorsed', body: 'Cabinet of Lebanon', on: '2018-03-27' },
    bodies: [
      { name: 'Cabinet of Lebanon' },
      { name: 'Ministry of Education and Higher Education' },
      { name: 'Ministry of Culture' },
      { name: 'Ministry of Youth and Sports' },
      { name: 'Ministry of Social Affairs' },
    ],
    source: 'http://pvelebanon.org/NationalStrategy.aspx',
    actions: lebanonStrategyActions,
  },
  {
    jurisdiction: lebanon,
    preset: 'lebanon',
    title: { en: 'National Action Plan for Preventing Violent Extremism 2021-2023' },
    summary: {
      en: `45 actions under nine pillars, each with a time inside 2021-2023. No act of adoption was seen. ${incomplete}`,
    },
    languages: ['en'],
    authoritativeLanguages: ['en'],
    startsOn: '2021-01-01',
    endsOn: '2023-12-31',
    pillars: lebanonPillars,
    bodies: [{ name: 'Cabinet of Lebanon' }],
    source: 'http://pve.exquitech.com/plan.aspx',
    actions: lebanonActions,
  },
  {
    jurisdiction: { code: 'ID', name: { en: 'Indonesia', ar: 'إندونيسيا', id: 'Indonesia' }, timeZone: 'Asia/Jakarta' },
    preset: 'indonesia-ran-pe',
    title: { en: 'National Action Plan on Preventing and Countering Violent Extremism (RAN PE) 2020-2024' },
    summary: { en: `Presidential Regulation 7/2021, three pillars. English in our words. ${incomplete}` },
    languages: ['id', 'en'],
    authoritativeLanguages: ['id'],
    startsOn: '2020-01-01',
    endsOn: '2024-12-31',
    pillars: ['1 Prevention'],
    act: { act: 'adopted', body: 'President of the Republic of Indonesia', on: '2021-01-06', number: 'Perpres 7/2021' },
    bodies: [
      { name: 'President of the Republic of Indonesia' },
      { acronym: 'BNPT', name: 'National Counter Terrorism Agency' },
      { acronym: 'Polri', name: 'Indonesian National Police' },
      { acronym: 'Kemendikbud', name: 'Ministry of Education and Culture' },
      { acronym: 'Kemendikbudristek', name: 'Ministry of Education, Culture, Research and Technology' },
      { acronym: 'BPIP', name: 'Agency for the State Ideology Pancasila' },
    ],
    source: 'https://m.tribunnews.com/nasional/2021/01/18/jokowi-teken-perpres-pencegahan-dan-penanggulangan-terorisme',
    actions: indonesiaActions,
  },
];
