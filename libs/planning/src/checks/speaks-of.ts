import { textOfNode } from '../records/long-text.js';
import type { PlanDocument, PlanRecord } from '../records/record.js';
import { inReadingOrder } from '../records/tree.js';
import { isObject } from '../records/value.js';
import type { CheckRule } from './check.js';
import { type PlanUnderCheck, wordings } from './plan-under-check.js';
import { holdsOneOf } from './words.js';

interface Topic {
  readonly rule: string;
  readonly explanation: string;
  readonly words: readonly string[];
}

/** What a plan should speak of somewhere, and words by which it is known that it does (en, fr, ar, id, ru, es). */
const topics: readonly Topic[] = [
  {
    rule: 'silent-on-drivers',
    explanation: 'The plan does not speak of the drivers it was made against, nor of evidence on them.',
    words: [
      ...['driver*', 'root cause*', 'assessment*', 'evidence base', 'push factor*', 'pull factor*', 'grievance*'],
      ...['facteur*', 'causes profondes', 'diagnostic', 'دوافع', 'عوامل', 'أسباب', 'جذور', 'faktor', 'akar masalah'],
      ...['причин*', 'фактор*', 'factores', 'causas'],
    ],
  },
  {
    rule: 'silent-on-existing-work',
    explanation: 'The plan does not say which laws and programmes exist and what is missing.',
    words: [
      ...['existing', 'mapping', 'legal framework', 'legislation', 'laws', 'gap', 'gaps', 'lacunes', 'cadre juridique'],
      ...['existants', 'القائمة', 'القوانين', 'الإطار القانوني', 'الثغرات', 'الفجوات', 'peraturan', 'undang-undang'],
      ...['законодательств*', 'существующ*', 'marco legal', 'legislación', 'brechas'],
    ],
  },
  {
    rule: 'silent-on-definitions',
    explanation: 'The plan defines neither its terms nor its scope.',
    words: [
      ...['definition*', 'defined as', 'terminology', 'scope', 'all forms', 'glossary', 'définition*', 'périmètre'],
      ...['terminologie', 'تعريف', 'تعاريف', 'مصطلحات', 'نطاق', 'بجميع أشكاله', 'definisi', 'ruang lingkup', 'istilah'],
      ...['определени*', 'терминолог*', 'definicion*', 'alcance', 'términos'],
    ],
  },
  {
    rule: 'silent-on-principles',
    explanation: 'The plan names no guiding principles and no human rights.',
    words: [
      ...[
        'human rights',
        'principle*',
        'rule of law',
        'do no harm',
        'droits humains',
        "droits de l'homme",
        'principe*',
      ],
      ...['droits de l’homme', 'حقوق الإنسان', 'مبادئ', 'سيادة القانون', 'hak asasi', 'prinsip', 'asas'],
      ...['прав* человека', 'принцип*', 'derechos humanos', 'principio*'],
    ],
  },
  {
    rule: 'silent-on-other-strategies',
    explanation: 'The plan names no other strategy it stands beside: counter-terrorism, development, 1325, the SDGs.',
    words: [
      ...['1325', 'sdg', 'sdgs', 'sustainable development', 'counter-terrorism strategy', 'development plan', '2250'],
      ...[
        'women, peace and security',
        'odd',
        'développement durable',
        'التنمية المستدامة',
        'استراتيجية مكافحة الإرهاب',
      ],
      ...['المرأة والسلام والأمن', 'pembangunan berkelanjutan', 'rpjmn', 'устойчив* развити*', 'desarrollo sostenible'],
    ],
  },
  {
    rule: 'silent-on-monitoring',
    explanation: 'The plan does not say how it will be monitored and evaluated.',
    words: [
      ...['monitor*', 'evaluat*', 'm&e', 'suivi', 'évaluation', 'رصد', 'متابعة', 'تقييم', 'pemantauan', 'evaluasi'],
      ...['мониторинг*', 'оценк*', 'seguimiento', 'evaluación', 'monitoreo'],
    ],
  },
  {
    rule: 'silent-on-coordination',
    explanation: 'The plan does not say who coordinates it and how often it meets.',
    words: [
      ...['coordinat*', 'steering committee', 'secretariat', 'focal point*', 'comité de pilotage', 'coordination'],
      ...['secrétariat', 'تنسيق', 'لجنة توجيهية', 'أمانة', 'koordinasi', 'sekretariat', 'координац*', 'секретариат*'],
      ...['coordinación', 'comité'],
    ],
  },
  {
    rule: 'silent-on-local-level',
    explanation: 'The plan does not say how it reaches provinces, counties or municipalities.',
    words: [
      ...[
        'local*',
        'municipal*',
        'provinc*',
        'district*',
        'county',
        'counties',
        'governorate*',
        'sub-national',
        'villages',
      ],
      ...[
        'communes',
        'collectivités',
        'محلي',
        'المحلية',
        'البلديات',
        'المحافظات',
        'الأقاليم',
        'daerah',
        'kabupaten',
        'desa',
      ],
      ...['местн*', 'регион*', 'муниципал*', 'municipio*', 'territorial*'],
    ],
  },
  {
    rule: 'silent-on-consultation',
    explanation: 'The plan does not say who was consulted and what was done with what they said.',
    words: [
      ...[
        'consult*',
        'participatory',
        'inclusive process',
        'stakeholder*',
        'working group',
        'concertation',
        'parties prenantes',
      ],
      ...[
        'تشاور',
        'مشاورات',
        'تشاركي',
        'أصحاب المصلحة',
        'konsultasi',
        'partisipatif',
        'pemangku kepentingan',
        'консультац*',
      ],
      ...['заинтересованн*', 'participativ*', 'partes interesadas'],
    ],
  },
  {
    rule: 'silent-on-women-and-youth',
    explanation: 'The plan does not speak of women and of youth.',
    words: [
      ...[
        'women',
        'gender',
        'girls',
        'youth',
        'young people',
        'femmes',
        'genre',
        'jeunes',
        'jeunesse',
        'المرأة',
        'النساء',
      ],
      ...[
        'الشباب',
        'النوع الاجتماعي',
        'perempuan',
        'gender',
        'pemuda',
        'женщин*',
        'молодеж*',
        'молодёж*',
        'mujeres',
        'jóvenes',
      ],
    ],
  },
  {
    rule: 'silent-on-renewal',
    explanation: 'The plan does not say when it is reviewed, evaluated and renewed.',
    words: [
      ...[
        'mid-term',
        'midterm',
        'final evaluation',
        'annual review',
        'review of the plan',
        'renewal',
        'sunset',
        'mi-parcours',
      ],
      ...[
        'révision du plan',
        'منتصف المدة',
        'مراجعة سنوية',
        'مراجعة الخطة',
        'تقييم نهائي',
        'tengah periode',
        'peninjauan',
      ],
      ...['среднесрочн*', 'пересмотр*', 'medio término', 'revisión'],
    ],
  },
  {
    rule: 'silent-on-communication',
    explanation: 'The plan does not say how it is made known, and what of it is published.',
    words: [
      ...[
        'communication*',
        'publish*',
        'publication',
        'dissemination',
        'awareness of the plan',
        'diffusion',
        'publier',
      ],
      ...[
        'التواصل',
        'الاتصال',
        'نشر',
        'إعلام',
        'komunikasi',
        'publikasi',
        'sosialisasi',
        'коммуникац*',
        'опубликован*',
      ],
      ...['информирован*', 'comunicación', 'publicación', 'difusión'],
    ],
  },
];

const finders = topics.map(({ words }) => holdsOneOf(words));

const bodyOf = (section: PlanRecord): string[] => {
  const body = section['body'];
  if (!isObject(body)) return [];
  return Object.values(body).flatMap((blocks) =>
    isObject(blocks)
      ? Object.values(blocks).flatMap((block) => (isObject(block) ? [textOfNode(block['node'] as never)] : []))
      : [],
  );
};

const fields = ['title', 'summary', 'objective', 'description'];

const textsOf = (record: PlanRecord): string[] => [
  ...fields.flatMap((field) => wordings(record, field).map(([, text]) => text)),
  ...(record.kind === 'section' ? bodyOf(record) : []),
];

const mostRemembered = 60_000;
const known = new Map<string, number>();

/** Which topics a text speaks of, a bit each; looked at once a text. */
const topicsIn = (text: string): number => {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= mostRemembered) known.clear();
  const found = finders.reduce((bits, find, at) => (find(text) === undefined ? bits : bits | (1 << at)), 0);
  known.set(text, found);
  return found;
};

const all = (1 << topics.length) - 1;
const spoken = new WeakMap<PlanUnderCheck, number>();

const spokenKinds = ['plan', 'section', 'pillar', 'action'] as const;
const spokenIn: ReadonlySet<string> = new Set(spokenKinds);

/** Narrative first; the actions are looked through only for what it leaves out. */
const spokenOf = (plan: PlanUnderCheck): number => {
  const before = spoken.get(plan);
  if (before !== undefined) return before;
  let bits = 0;
  for (const kind of spokenKinds)
    for (const record of plan.of(kind)) {
      if (bits === all) break;
      for (const text of textsOf(record)) bits |= topicsIn(text);
    }
  spoken.set(plan, bits);
  return bits;
};

/** Only a plan with actions is asked what else it says. */
export const speaksOfRules: readonly CheckRule[] = topics.map(({ rule, explanation }, at) => ({
  rule,
  group: 'completeness',
  severity: 'hint',
  explanation,
  find: (plan) =>
    plan.root && plan.of('action').length > 0 && (spokenOf(plan) & (1 << at)) === 0 ? [{ record: plan.root.id }] : [],
}));

/** A record that uses one of the words a topic is known by. */
export interface Spoken {
  readonly record: string;
  readonly word: string;
}

/** Rules that look for words only: what they find is a place to read, not an answer. */
export const wordRules: ReadonlySet<string> = new Set(topics.map(({ rule }) => rule));

/** Where a text uses the words by which a word rule knows its topic, in reading order, one word a record. */
export const wordsSpokenOf = (document: PlanDocument, rule: string): readonly Spoken[] => {
  const find = finders[topics.findIndex((topic) => topic.rule === rule)];
  if (!find) return [];
  return inReadingOrder(document).flatMap((record) => {
    if (!spokenIn.has(record.kind)) return [];
    const word = textsOf(record).map(find).find(Boolean);
    return word === undefined ? [] : [{ record: record.id, word }];
  });
};
