import type { Duty } from '../../bodies/post.entity.js';
import type { Role } from '@mufakat/planning/permissions/can';
import type { Translated } from '@mufakat/planning/records/record';

/** Invented states, bodies and people: nothing here stands for a real one. Keys are used by the story only. */
export interface SamplePlace {
  readonly key: string;
  readonly code: string;
  readonly name: Translated;
  readonly kind: 'country' | 'region';
  readonly timeZone: string;
  readonly parent?: string;
}
export interface SampleBody {
  readonly key: string;
  /** Absent: open to all, as a UN entity is. */
  readonly place?: string;
  readonly name: Translated;
  readonly acronym: string;
  readonly kind:
    'ministry' | 'agency' | 'sectoral-body' | 'secretariat' | 'un-entity' | 'donor' | 'civil-society' | 'other';
}
export interface SamplePost {
  readonly body: string;
  readonly name: Translated;
  readonly duties: readonly Duty[];
  /** Key of the person; absent: vacant. */
  readonly holder?: string;
  /** Key of who deputises. */
  readonly deputy?: string;
}
export interface SamplePerson {
  readonly key: string;
  readonly name: string;
  readonly language: 'en' | 'ar';
  readonly grants: readonly { readonly role: Role; readonly place?: string; readonly body?: string }[];
}

export const samplePlaces: readonly SamplePlace[] = [
  {
    key: 'region',
    code: 'XSR',
    name: { en: 'Sample Region', ar: 'الإقليم النموذجي' },
    kind: 'region',
    timeZone: 'Asia/Jakarta',
  },
  {
    key: 'sampleland',
    code: 'XSL',
    name: { en: 'Sampleland', ar: 'سامبلاند' },
    kind: 'country',
    timeZone: 'Asia/Jakarta',
    parent: 'region',
  },
  {
    key: 'samplemark',
    code: 'XSM',
    name: { en: 'Samplemark', ar: 'سامبلمارك' },
    kind: 'country',
    timeZone: 'Asia/Bangkok',
    parent: 'region',
  },
];

const ministry = (key: string, acronym: string, name: Translated, place = 'sampleland'): SampleBody => ({
  ...{ key, place, acronym, name, kind: 'ministry' },
});

export const sampleBodies: readonly SampleBody[] = [
  {
    key: 'cabinet',
    place: 'sampleland',
    acronym: 'CAB',
    name: { en: 'Cabinet of Sampleland', ar: 'مجلس وزراء سامبلاند' },
    kind: 'other',
  },
  {
    key: 'parliament',
    place: 'sampleland',
    acronym: 'PAR',
    name: { en: 'Parliament of Sampleland', ar: 'برلمان سامبلاند' },
    kind: 'other',
  },
  {
    key: 'secretariat',
    place: 'sampleland',
    acronym: 'NPS',
    name: { en: 'National Prevention Secretariat', ar: 'الأمانة الوطنية للوقاية' },
    kind: 'secretariat',
  },
  ministry('interior', 'MOI', { en: 'Ministry of Interior', ar: 'وزارة الداخلية' }),
  ministry('education', 'MOE', { en: 'Ministry of Education', ar: 'وزارة التربية والتعليم' }),
  ministry('youth', 'MOY', { en: 'Ministry of Youth and Sports', ar: 'وزارة الشباب والرياضة' }),
  ministry('justice', 'MOJ', { en: 'Ministry of Justice', ar: 'وزارة العدل' }),
  ministry('information', 'MOM', { en: 'Ministry of Information', ar: 'وزارة الإعلام' }),
  {
    key: 'platform',
    place: 'sampleland',
    acronym: 'CSP',
    name: { en: 'Civil Society Platform', ar: 'منصة المجتمع المدني' },
    kind: 'civil-society',
  },
  {
    key: 'samplemark-office',
    place: 'samplemark',
    acronym: 'SPO',
    name: { en: 'Samplemark Prevention Office', ar: 'مكتب الوقاية في سامبلمارك' },
    kind: 'agency',
  },
  ministry(
    'samplemark-home',
    'SMH',
    { en: 'Samplemark Home Ministry', ar: 'وزارة الشؤون الداخلية في سامبلمارك' },
    'samplemark',
  ),
  {
    key: 'regional',
    place: 'region',
    acronym: 'SRS',
    name: { en: 'Sample Regional Secretariat', ar: 'الأمانة الإقليمية النموذجية' },
    kind: 'secretariat',
  },
  {
    key: 'ministers',
    place: 'region',
    acronym: 'SRM',
    name: { en: 'Sample Regional Ministers', ar: 'الاجتماع الوزاري الإقليمي النموذجي' },
    kind: 'other',
  },
  {
    key: 'som-youth',
    place: 'region',
    acronym: 'SR-Y',
    name: { en: 'Sample Senior Officials on Youth', ar: 'كبار المسؤولين النموذجيين المعنيين بالشباب' },
    kind: 'sectoral-body',
  },
  {
    key: 'som-education',
    place: 'region',
    acronym: 'SR-E',
    name: { en: 'Sample Senior Officials on Education', ar: 'كبار المسؤولين النموذجيين المعنيين بالتعليم' },
    kind: 'sectoral-body',
  },
  {
    key: 'som-crime',
    place: 'region',
    acronym: 'SR-C',
    name: { en: 'Sample Senior Officials on Crime', ar: 'كبار المسؤولين النموذجيين المعنيين بالجريمة' },
    kind: 'sectoral-body',
  },
  {
    key: 'un-office',
    acronym: 'SUN',
    name: { en: 'Sample UN Prevention Office', ar: 'مكتب الأمم المتحدة النموذجي للوقاية' },
    kind: 'un-entity',
  },
  {
    key: 'un-women',
    acronym: 'SUW',
    name: { en: 'Sample UN Women Office', ar: 'مكتب المرأة النموذجي في الأمم المتحدة' },
    kind: 'un-entity',
  },
  {
    key: 'un-development',
    acronym: 'SUD',
    name: { en: 'Sample UN Development Office', ar: 'مكتب التنمية النموذجي في الأمم المتحدة' },
    kind: 'un-entity',
  },
  {
    key: 'donor',
    acronym: 'SDF',
    name: { en: 'Sample Development Fund', ar: 'صندوق التنمية النموذجي' },
    kind: 'donor',
  },
];

const reporting = (body: string, holder?: string): SamplePost => ({
  body,
  name: { en: 'Reporting officer', ar: 'مسؤول التقارير' },
  duties: ['reporting', 'clearance'],
  holder,
});

/** The reporting post of the Ministry of Information is vacant on purpose. */
export const samplePosts: readonly SamplePost[] = [
  reporting('interior', 'interior-reporter'),
  {
    body: 'education',
    name: { en: 'Reporting officer', ar: 'مسؤول التقارير' },
    duties: ['reporting'],
    holder: 'education-reporter',
    deputy: 'education-deputy',
  },
  {
    body: 'education',
    name: { en: 'Director of planning', ar: 'مدير التخطيط' },
    duties: ['clearance'],
    holder: 'clearing-officer',
  },
  reporting('youth', 'youth-reporter'),
  reporting('justice', 'justice-reporter'),
  reporting('information'),
  reporting('som-youth', 'regional-youth'),
  reporting('som-education', 'regional-education'),
  reporting('som-crime'),
  reporting('samplemark-home', 'samplemark-reporter'),
  {
    body: 'secretariat',
    name: { en: 'Coordinator', ar: 'المنسّق' },
    duties: ['coordination', 'drafting'],
    holder: 'coordinator',
  },
  { body: 'regional', name: { en: 'Plan desk', ar: 'مكتب الخطة' }, duties: ['coordination'], holder: 'regional-desk' },
  {
    body: 'un-office',
    name: { en: 'Prevention adviser', ar: 'مستشار الوقاية' },
    duties: ['review'],
    holder: 'advisor',
  },
];

const reporter = (key: string, name: string, body: string, language: 'en' | 'ar' = 'en'): SamplePerson => ({
  key,
  name,
  language,
  grants: [{ role: 'reporter', body }],
});

/** Everybody may also read the published plans (`reader`). */
export const samplePeople: readonly SamplePerson[] = [
  {
    key: 'focal-point',
    name: 'Amara Solen',
    language: 'en',
    grants: [
      { role: 'focal-point', place: 'sampleland' },
      { role: 'reader', place: 'sampleland', body: 'secretariat' },
    ],
  },
  { key: 'drafter', name: 'Idris Falk', language: 'en', grants: [{ role: 'drafter', body: 'education' }] },
  {
    key: 'coordinator',
    name: 'Noor Haldane',
    language: 'en',
    grants: [
      { role: 'coordinator', place: 'sampleland' },
      { role: 'reader', place: 'sampleland', body: 'secretariat' },
    ],
  },
  reporter('interior-reporter', 'Tomas Reeve', 'interior'),
  reporter('education-reporter', 'Lina Marsh', 'education'),
  reporter('education-deputy', 'Nadia Ferro', 'education'),
  reporter('youth-reporter', 'Salma Qadri', 'youth', 'ar'),
  reporter('justice-reporter', 'Piet Okoro', 'justice'),
  { key: 'advisor', name: 'Hana Verbeek', language: 'en', grants: [{ role: 'advisor', body: 'un-office' }] },
  { key: 'women-advisor', name: 'Rosa Ilves', language: 'en', grants: [{ role: 'advisor', body: 'un-women' }] },
  {
    key: 'development-advisor',
    name: 'Kofi Lindqvist',
    language: 'en',
    grants: [{ role: 'advisor', body: 'un-development' }],
  },
  {
    key: 'samplemark-focal-point',
    name: 'Bao Linde',
    language: 'en',
    grants: [
      { role: 'focal-point', place: 'samplemark' },
      { role: 'coordinator', place: 'samplemark' },
    ],
  },
  reporter('samplemark-reporter', 'Mira Stone', 'samplemark-home'),
  {
    key: 'regional-desk',
    name: 'Yara Bennani',
    language: 'en',
    grants: [
      { role: 'regional-secretariat', place: 'region' },
      { role: 'coordinator', place: 'region' },
      { role: 'focal-point', place: 'region' },
      { role: 'reader', place: 'region', body: 'regional' },
    ],
  },
  reporter('regional-youth', 'Kofi Aland', 'som-youth'),
  reporter('regional-education', 'Mei Dorado', 'som-education'),
  { key: 'civil-society', name: 'Leyla Aman', language: 'en', grants: [{ role: 'partner', body: 'platform' }] },
  { key: 'partner', name: 'Elsa Brandt', language: 'en', grants: [{ role: 'partner', body: 'donor' }] },
  {
    key: 'clearing-officer',
    name: 'Jon Adeyemi',
    language: 'en',
    grants: [{ role: 'clearing-officer', body: 'education' }],
  },
  { key: 'reader', name: 'Iris Novak', language: 'en', grants: [{ role: 'reader', place: 'sampleland' }] },
  { key: 'auditor', name: 'Viktor Hale', language: 'en', grants: [{ role: 'auditor', place: 'sampleland' }] },
  { key: 'administrator', name: 'Sam Keller', language: 'en', grants: [{ role: 'administrator' }] },
];

export const emailOf = (key: string): string => `${key}@sample.example`;
