import type { Translated } from '../records/record.js';
import { defaultScale, type Judgement, type StatusScale } from './scale.js';

/** A scale that is in use somewhere, to begin from. */
export interface ScalePreset {
  readonly preset: string;
  readonly name: Translated;
  readonly scale: StatusScale;
}

type Step = readonly [code: string, status: Judgement, en: string, ar: string];

const preset = (key: string, name: Translated, steps: readonly Step[]): ScalePreset => ({
  preset: key,
  name,
  scale: steps.map(([code, status, en, ar]) => ({ code, status, label: { en, ar } })),
});

const notStarted: Step = ['not-started', 'not-started', 'Not started', 'لم يبدأ'];
const onTrack: Step = ['on-track', 'on-track', 'On track', 'على المسار'];
const completed: Step = ['completed', 'completed', 'Completed', 'مكتمل'];

const own: Readonly<Record<Judgement, string>> = {
  'not-started': 'لم يبدأ',
  'on-track': 'على المسار',
  'at-risk': 'معرّض للخطر',
  'off-track': 'خارج المسار',
  completed: 'مكتمل',
  'completed-closed': 'مكتمل، أُغلق الإبلاغ عنه',
  cancelled: 'ملغى',
};

/**
 * Scales seen in the field, each step with the one of the nine it counts as. What ended without being reached counts as at
 * risk or off track, never as completed, so that no count is flattered.
 */
export const scalePresets: readonly ScalePreset[] = [
  {
    preset: 'mufakat',
    name: { en: 'Mufakat', ar: 'مفاكات' },
    scale: defaultScale.map((step) => ({ ...step, label: { ...step.label, ar: own[step.status] } })),
  },
  preset('uk-progress', { en: 'United Kingdom, progress', ar: 'المملكة المتحدة، التقدم' }, [
    ['excellent', 'on-track', 'Excellent progress', 'تقدم ممتاز'],
    ['good', 'on-track', 'Good progress', 'تقدم جيد'],
    ['some', 'at-risk', 'Some progress', 'بعض التقدم'],
    ['no-or-poor', 'off-track', 'No or poor progress', 'لا تقدم أو تقدم ضعيف'],
    completed,
    ['not-applicable', 'cancelled', 'Not applicable', 'لا ينطبق'],
  ]),
  preset('traffic-lights', { en: 'Traffic lights', ar: 'إشارات المرور' }, [
    notStarted,
    ['green', 'on-track', 'Green: on track', 'أخضر: على المسار'],
    ['orange', 'at-risk', 'Orange: gap under a quarter', 'برتقالي: فجوة أقل من الربع'],
    ['red', 'off-track', 'Red: gap over a quarter', 'أحمر: فجوة أكثر من الربع'],
    completed,
  ]),
  preset('delivery', { en: 'Delivery', ar: 'التنفيذ' }, [
    notStarted,
    ['in-progress', 'on-track', 'In progress', 'قيد التنفيذ'],
    onTrack,
    ['action-required', 'at-risk', 'Action required', 'يلزم إجراء'],
    ['ongoing', 'off-track', 'Overdue but continuing', 'متأخر ومستمر'],
    completed,
    ['partially-met', 'at-risk', 'Partially met', 'تحقق جزئيًا'],
    ['not-achieved', 'off-track', 'Not achieved', 'لم يتحقق'],
  ]),
  preset('percentage', { en: 'Percentage', ar: 'نسبة مئوية' }, [
    ['not-started', 'not-started', 'Not started: 0 %', 'لم يبدأ: 0٪'],
    ['in-progress', 'on-track', 'In progress', 'قيد التنفيذ'],
    ['deferred', 'at-risk', 'Deferred', 'مؤجل'],
    ['completed', 'completed', 'Completed: 100 %', 'مكتمل: 100٪'],
  ]),
  preset('norway', { en: 'Norway', ar: 'النرويج' }, [
    notStarted,
    ['under-way', 'on-track', 'Under way', 'قيد التنفيذ'],
    ['delayed', 'off-track', 'Delayed', 'متأخر'],
    ['carried-out', 'completed-closed', 'Considered carried out; no further reporting', 'يُعد منفذًا؛ لا إبلاغ بعد ذلك'],
  ]),
  preset('switzerland', { en: 'Switzerland', ar: 'سويسرا' }, [
    ['well-anchored', 'completed', 'Well anchored', 'راسخ'],
    ['well-advanced', 'on-track', 'Well advanced', 'متقدم جيدًا'],
    ['partly-advanced', 'at-risk', 'Partly advanced', 'متقدم جزئيًا'],
    ['hardly-advanced', 'off-track', 'Hardly advanced', 'بالكاد متقدم'],
  ]),
  preset('indonesia', { en: 'Indonesia', ar: 'إندونيسيا' }, [
    ['committed', 'not-started', 'Committed', 'مُلتزَم به'],
    ['under-way', 'on-track', 'Under way', 'قيد التنفيذ'],
    ['realised', 'completed', 'Realised', 'منجز'],
  ]),
];
