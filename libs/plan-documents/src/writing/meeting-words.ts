import type { DecisionState } from '@mufakat/planning/lifecycles/meeting';
import type { AgendaReason, DecisionAnswer, DecisionKind, MeetingKind } from '@mufakat/planning/meetings/meeting';
import type { Proved } from '@mufakat/planning/status/proof';
import type { Status } from '@mufakat/planning/status/scale';
import { proofWords } from './proof-words.js';
import { roundPaperWords } from './round-paper-words.js';

type Facts = Readonly<Record<string, string | number>>;

interface Words {
  readonly kinds: Readonly<Record<MeetingKind, string>>;
  readonly decisionKinds: Readonly<Record<DecisionKind, string>>;
  readonly answers: Readonly<Record<DecisionAnswer, string>>;
  readonly states: Readonly<Record<DecisionState, string>>;
  /** Why a line stands on the agenda; empty where somebody put it there. */
  readonly why: (reason: AgendaReason, facts: Facts) => string;
  readonly agenda: string;
  readonly minutes: string;
  readonly draftMinutes: string;
  readonly decisions: string;
  readonly decision: string;
  readonly binding: string;
  readonly notBinding: string;
  readonly chair: string;
  readonly invited: string;
  readonly annex: string;
  readonly binds: string;
  readonly due: string;
  readonly actions: string;
  readonly state: string;
  readonly followUp: string;
  readonly waiting: string;
  readonly body: string;
  readonly text: string;
  readonly number: string;
  readonly kind: string;
  readonly evidence: string;
}

const statusIn = (language: string, { status, proof, proofLevel }: Facts): string => {
  const said = proofWords(language, { proof, proofLevel } as Proved);
  return [roundPaperWords(language).statuses[String(status) as Status], said && `(${said})`].filter(Boolean).join(' ');
};

const english: Words = {
  kinds: {
    'steering-committee': 'Steering committee',
    'task-force': 'Task force',
    'sectoral-body': 'Sectoral body',
    partners: 'Meeting with partners',
    other: 'Meeting',
  },
  decisionKinds: { decision: 'Decision', recommendation: 'Recommendation', 'took-note': 'Took note' },
  answers: { 'under-way': 'under way', done: 'done', 'not-taken-up': 'not taken up' },
  states: { open: 'open', answered: 'answered', closed: 'closed', withdrawn: 'withdrawn' },
  why: (reason, facts) => {
    if (reason === 'open-decision')
      return `Still open: no. ${String(facts['number'])} of “${String(facts['meeting'])}”`;
    if (reason === 'open-recommendation')
      return `Still open: recommendation ${String(facts['number'])} of “${String(facts['evaluation'])}”`;
    if (reason === 'off-track' || reason === 'no-report') return statusIn('en', facts);
    if (reason === 'overdue') return `${String(facts['days'])} days late`;
    return reason === 'asked' ? `Decision asked by the report “${String(facts['round'])}”` : '';
  },
  agenda: 'Agenda',
  minutes: 'Minutes',
  draftMinutes: 'Draft minutes, not agreed',
  decisions: 'Decisions',
  decision: 'Decision',
  binding: 'binding',
  notBinding: 'not binding',
  chair: 'Chair',
  invited: 'Invited',
  annex: 'Annex',
  binds: 'Binds',
  due: 'Due',
  actions: 'Actions',
  state: 'State',
  followUp: 'Follow-up',
  waiting: 'no answer yet',
  body: 'Body',
  text: 'Text',
  number: 'No.',
  kind: 'Kind',
  evidence: 'Evidence',
};

const arabic: Words = {
  kinds: {
    'steering-committee': 'اللجنة التوجيهية',
    'task-force': 'فريق العمل',
    'sectoral-body': 'هيئة قطاعية',
    partners: 'اجتماع مع الشركاء',
    other: 'اجتماع',
  },
  decisionKinds: { decision: 'قرار', recommendation: 'توصية', 'took-note': 'أخذ علما' },
  answers: { 'under-way': 'جارٍ', done: 'أُنجز', 'not-taken-up': 'لم يؤخذ به' },
  states: { open: 'مفتوح', answered: 'أُجيب عنه', closed: 'مغلق', withdrawn: 'مسحوب' },
  why: (reason, facts) => {
    if (reason === 'open-decision')
      return `ما زال مفتوحا: رقم ${String(facts['number'])} من «${String(facts['meeting'])}»`;
    if (reason === 'open-recommendation')
      return `ما زالت مفتوحة: التوصية ${String(facts['number'])} من «${String(facts['evaluation'])}»`;
    if (reason === 'off-track' || reason === 'no-report') return statusIn('ar', facts);
    if (reason === 'overdue') return `أيام التأخر: ${String(facts['days'])}`;
    return reason === 'asked' ? `قرار يطلبه التقرير «${String(facts['round'])}»` : '';
  },
  agenda: 'جدول الأعمال',
  minutes: 'المحضر',
  draftMinutes: 'مسودة محضر لم تُعتمد',
  decisions: 'القرارات',
  decision: 'القرار',
  binding: 'ملزم',
  notBinding: 'غير ملزم',
  chair: 'الرئاسة',
  invited: 'المدعوون',
  annex: 'مرفق',
  binds: 'يلزم',
  due: 'الموعد',
  actions: 'الإجراءات',
  state: 'الحالة',
  followUp: 'المتابعة',
  waiting: 'لا رد بعد',
  body: 'الجهة',
  text: 'النص',
  number: 'الرقم',
  kind: 'النوع',
  evidence: 'الدليل',
};

export const meetingWords = (language: string): Words => (language.startsWith('ar') ? arabic : english);
