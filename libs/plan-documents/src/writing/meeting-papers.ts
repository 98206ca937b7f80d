import type { DecisionState } from '@mufakat/planning/lifecycles/meeting';
import type { AgendaReason, DecisionAnswer, DecisionKind, MeetingKind } from '@mufakat/planning/meetings/meeting';
import { stringify } from 'csv-stringify/sync';
import { guarded } from '../formula-guard.js';
import type { PageMeta } from './docx-pieces.js';
import { meetingWords } from './meeting-words.js';
import { type NotePart, writeNoteDocx } from './note-docx.js';
import type { TitledTable } from './titled-table.js';

export interface LineToWrite {
  readonly id: string;
  readonly title: string;
  readonly note: string | null;
  readonly reason: AgendaReason;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly body: string | null;
  /** Empty where it is not the reader's yet. */
  readonly said: string;
}

export interface AnswerToWrite {
  readonly body: string;
  /** Null while it waits. */
  readonly answer: DecisionAnswer | null;
  readonly words: string | null;
  readonly evidenceUrl: string | null;
}

export interface DecisionToWrite {
  readonly number: number;
  readonly lineId: string | null;
  readonly kind: DecisionKind;
  readonly text: string;
  readonly isBinding: boolean;
  readonly bodies: readonly string[];
  readonly actions: readonly string[];
  readonly dueOn: string | null;
  readonly state: DecisionState;
  readonly followUp: readonly AnswerToWrite[];
}

/** A meeting as its reader may see it; names are in the language of the paper. */
export interface MeetingToWrite {
  readonly title: string;
  readonly kind: MeetingKind;
  readonly body: string | null;
  readonly plans: readonly string[];
  readonly when: string;
  readonly where: readonly string[];
  readonly chair: readonly string[];
  readonly invited: readonly string[];
  /** Title and address of the consolidated report that lies on the table. */
  readonly annex: { readonly title: string; readonly url: string } | null;
  readonly agenda: readonly LineToWrite[];
  readonly minutes: string;
  readonly areMinutesAgreed: boolean;
  readonly decisions: readonly DecisionToWrite[];
}

const paragraphsOf = (text: string): string[] => text.split(/\n{1,}/).filter((one) => one.trim() !== '');

class MeetingParts {
  private readonly say: ReturnType<typeof meetingWords>;

  constructor(
    private readonly meeting: MeetingToWrite,
    language: string,
  ) {
    this.say = meetingWords(language);
  }

  lines(): string[] {
    const { kind, body, plans, when, where, chair, invited, annex } = this.meeting;
    const named = (word: string, names: readonly string[]) =>
      names.length > 0 ? [`${word}: ${names.join(' · ')}`] : [];
    return [
      [this.say.kinds[kind], body].filter(Boolean).join(' · '),
      ...plans,
      [when, ...where].join(' · '),
      ...named(this.say.chair, chair),
      ...named(this.say.invited, invited),
      ...(annex ? [`${this.say.annex}: ${annex.title}, ${annex.url}`] : []),
    ].filter((line) => line !== '');
  }

  agenda(): NotePart[] {
    return [
      { heading: this.say.agenda, level: 1 },
      ...this.meeting.agenda.map((line, at) => ({
        heading: `${String(at + 1)}. ${line.title}`,
        level: 2,
        paragraphs: [this.why(line), line.note ?? ''].filter((text) => text !== ''),
      })),
    ];
  }

  /** What was said line by line, with what was decided under each, then what was decided under none. */
  minutes(): NotePart[] {
    const { agenda, minutes, decisions, areMinutesAgreed } = this.meeting;
    const loose = decisions.filter(({ lineId }) => !agenda.some(({ id }) => id === lineId));
    return [
      {
        heading: areMinutesAgreed ? this.say.minutes : this.say.draftMinutes,
        level: 1,
        paragraphs: paragraphsOf(minutes),
      },
      ...agenda.map((line, at) => ({
        heading: `${String(at + 1)}. ${line.title}`,
        level: 2,
        paragraphs: paragraphsOf(line.said),
        bullets: decisions.filter(({ lineId }) => lineId === line.id).map((one) => this.decision(one)),
      })),
      ...(loose.length > 0
        ? [{ heading: this.say.decisions, level: 2, bullets: loose.map((one) => this.decision(one)) }]
        : []),
    ];
  }

  table(): TitledTable {
    const { number, kind, text, binds, due, actions, state, followUp } = this.say;
    const widths = [0.6, 1.3, 5, 2.5, 1.3, 2.5, 1.2, 3];
    return {
      title: this.say.decisions,
      columns: [number, kind, text, binds, due, actions, state, followUp].map((heading, at) => ({
        heading,
        width: widths[at] ?? 1,
      })),
      rows: this.meeting.decisions.map((one) => [
        ...[String(one.number), this.kindOf(one), one.text, one.bodies.join('\n'), one.dueOn ?? ''],
        ...[one.actions.join('\n'), this.say.states[one.state], one.followUp.map((said) => this.said(said)).join('\n')],
      ]),
    };
  }

  /** One row for each body a decision binds. */
  csv(): string[][] {
    const { number, kind, text, body, due, actions, state, followUp, evidence, binding } = this.say;
    const rows = this.meeting.decisions.flatMap((one) => {
      const own = [String(one.number), this.say.decisionKinds[one.kind], one.isBinding ? binding : '', one.text];
      const rest = [one.dueOn ?? '', one.actions.join('; '), this.say.states[one.state]];
      const bodies = one.bodies.length > 0 ? one.bodies : [''];
      return bodies.map((name) => {
        const said = one.followUp.find((answer) => answer.body === name);
        const word = said?.answer ? this.say.answers[said.answer] : '';
        return [...own, name, ...rest, word, said?.words ?? '', said?.evidenceUrl ?? ''];
      });
    });
    const headings = [number, kind, binding, text, body, due, actions, state, followUp, '', evidence];
    return [headings, ...rows];
  }

  private kindOf({ kind, isBinding }: DecisionToWrite): string {
    const force = isBinding ? this.say.binding : this.say.notBinding;
    return kind === 'took-note' ? this.say.decisionKinds[kind] : `${this.say.decisionKinds[kind]}, ${force}`;
  }

  private said({ body, answer, words }: AnswerToWrite): string {
    const said = answer ? this.say.answers[answer] : this.say.waiting;
    return [`${body}: ${said}`, words].filter(Boolean).join('. ');
  }

  private decision(one: DecisionToWrite): string {
    const binds = one.bodies.length > 0 ? ` ${this.say.binds}: ${one.bodies.join(' · ')}.` : '';
    const due = one.dueOn ? ` ${this.say.due}: ${one.dueOn}.` : '';
    return `${this.kindOf(one)} ${String(one.number)}: ${one.text}${binds}${due}`;
  }

  private why({ reason, facts, body }: LineToWrite): string {
    return [this.say.why(reason, facts), body].filter(Boolean).join(' · ');
  }
}

export const meetingPapers = ['agenda', 'minutes'] as const;
export type MeetingPaper = (typeof meetingPapers)[number];

/** The agenda, or the minutes with a table of the decisions, as a Word file. */
export const writeMeetingDocx = (meeting: MeetingToWrite, paper: MeetingPaper, meta: PageMeta): Promise<Uint8Array> => {
  const parts = new MeetingParts(meeting, meta.language);
  const annexes = paper === 'minutes' && meeting.decisions.length > 0 ? [parts.table()] : [];
  return writeNoteDocx(
    {
      title: meeting.title,
      lines: parts.lines(),
      parts: paper === 'agenda' ? parts.agenda() : parts.minutes(),
      annexes,
    },
    meta,
  );
};

/** What was decided, one row for each body it binds, as CSV in UTF-8 with a mark that spreadsheets know it by. */
export const writeDecisionsCsv = (meeting: MeetingToWrite, language: string): Uint8Array => {
  const rows = new MeetingParts(meeting, language).csv().map((row) => row.map(guarded));
  return new TextEncoder().encode(stringify(rows, { bom: true, record_delimiter: 'windows' }));
};
