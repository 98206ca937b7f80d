import type { VerifierObstacle } from '@mufakat/planning/verification/policy';
import type { Fault, PlainFault } from '@mufakat/planning/faults/fault';
import { Failure } from '../platform/failure.js';

export class PlanIsNotAdopted extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'reporting.plan-is-not-adopted';
  constructor() {
    super('Bodies report on an adopted plan.');
  }
}

export class NobodyOwesAReport extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'reporting.nobody-owes-a-report';
  constructor() {
    super('No action of the plan has a lead in this period, so nobody would owe a report.');
  }
}

export class RoundDaysOutOfOrder extends Failure {
  static override readonly kind = 'malformed';
  static override readonly code = 'reporting.days-out-of-order';
  constructor(field: 'periodTo' | 'dueOn') {
    super('The days of a round follow one another.', { errors: { [field]: 'is before the day it follows' } });
  }
}

/** Who reports in a round is asked the same from its first day on. */
export class RoundFormIsFixed extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'reporting.form-is-fixed';
  constructor(state: string) {
    super('What a round asks is changed until it opens; a calendar’s rounds ask what the calendar says.', {
      details: { state },
    });
  }
}

export class RoundIsNotOpen extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'reporting.round-is-not-open';
  constructor(state: string) {
    super('The round takes no reports.', { details: { state } });
  }
}

/** Reports wait for the verifier or for a correction; a freeze then needs a reason. */
export class ReportsNotSettled extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'reporting.reports-not-settled';
  constructor(bodies: readonly string[]) {
    super('Reports wait to be verified or corrected; settle them, or freeze with a reason.', { details: { bodies } });
  }
}

export class ReportNotInThisState extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'report.not-in-this-state';
  constructor(move: string, state: string) {
    super(`A report that is ${state} does not take this step.`, { details: { move, state } });
  }
}

export class ReportIncomplete extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'report.incomplete';
  constructor(actions: readonly string[]) {
    super('Some actions have neither a judgement, nor "no change", nor a reason for nothing to report.', {
      details: { actions },
    });
  }
}

export class CompletedWithoutEvidence extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'report.completed-without-evidence';
  constructor(actions: readonly string[]) {
    super('Something reported as completed has evidence, or a word on why there is none.', {
      details: { actions },
      errors: Object.fromEntries(actions.map((action) => [`lines.${action}.evidence`, 'is missing'])),
    });
  }
}

/** By action, the codes of the questions that its line must answer where it stands so. */
export class FormIncomplete extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'report.form-incomplete';
  constructor(lines: readonly { readonly action: string; readonly questions: readonly string[] }[]) {
    super('Some lines do not answer what this round requires of them.', {
      details: { lines },
      errors: Object.fromEntries(
        lines.flatMap(({ action, questions }) =>
          questions.map((question) => [`lines.${action}.${question}`, 'is missing'] as const),
        ),
      ),
    });
  }
}

export class AnswerMalformed extends Failure {
  static override readonly kind = 'malformed';
  static override readonly code = 'report.answer-malformed';
  constructor(field: string, said: 'is unknown' | 'is not what its question asks for') {
    super('An answer is not as its question asks.', { errors: { [field]: said } });
  }
}

export class LineUnknown extends Failure {
  static override readonly kind = 'malformed';
  static override readonly code = 'report.line-unknown';
  constructor(at: number) {
    super('The report owes nothing on this action.', {
      errors: { [`lines.${String(at)}.action`]: 'is not owed here' },
    });
  }
}

export class NothingBefore extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'report.nothing-before';
  constructor(at: number) {
    super('"No change" needs an earlier report on the action.', {
      errors: { [`lines.${String(at)}.noChange`]: 'there is no earlier report' },
    });
  }
}

export class ValueMalformed extends Failure {
  static override readonly kind = 'malformed';
  static override readonly code = 'report.value-malformed';
  constructor(field: string, said: Fault | PlainFault) {
    super('A value is not as its indicator asks.', { errors: { [field]: said } });
  }
}

export class JudgementUnknown extends Failure {
  static override readonly kind = 'malformed';
  static override readonly code = 'report.judgement-unknown';
  constructor(field: string) {
    super('The plan’s status scale has no such step.', { errors: { [field]: 'is not a step of the plan’s scale' } });
  }
}

export class ReturnNeedsReasons extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'report.return-needs-reasons';
  constructor() {
    super('Name at least one line, each with its reason.', { errors: { lines: 'name a line and its reason' } });
  }
}

export class EvidenceFileUnknown extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'report.evidence-file-unknown';
  constructor() {
    super('A file named as evidence was not added by you or your body.', {
      errors: { evidence: 'names an unknown file' },
    });
  }
}

export class LineIsLocked extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'report.line-is-locked';
  constructor(action: string) {
    super('Only the lines that were returned are open for changes.', { details: { action } });
  }
}

export class LineNotInThisState extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'report.line-not-in-this-state';
  constructor(move: string, { state, line }: { state: string; line: string }) {
    super(`A line that is ${state} does not take this step.`, { details: { move, state, line } });
  }
}

const handsSaid: Readonly<Record<VerifierObstacle, string>> = {
  'wrote-it': 'This plan asks for four eyes: who entered or submitted a line does not verify it.',
  'verified-it-first': 'This plan asks for two verifiers: another person must verify the line now.',
};

export class VerifierHasAHandInIt extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'report.verifier-has-a-hand-in-it';
  constructor(obstacle: VerifierObstacle, line: string) {
    super(handsSaid[obstacle], { details: { obstacle, line } });
  }
}

export class ConfirmedByItsReporter extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'report.confirmed-by-its-reporter';
  constructor() {
    super('A line is confirmed by another body than the one that reports it.', {
      errors: { bodyId: 'is the body that reports' },
    });
  }
}

export class ConfirmedInTheFuture extends Failure {
  static override readonly kind = 'malformed';
  static override readonly code = 'report.confirmed-in-the-future';
  constructor() {
    super('A confirmation has happened.', { errors: { onDay: 'lies in the future' } });
  }
}

export class ValueNotCorrectable extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'report.value-not-correctable';
  constructor() {
    super('A value is corrected once it is verified; before that its line is returned to the body.');
  }
}

/** The body's own officer reads it before it leaves. */
export class ReportNeedsClearance extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'report.needs-clearance';
  constructor() {
    super('The body has a clearing officer: hand the report in for clearance.');
  }
}

export class NobodyClears extends Failure {
  static override readonly kind = 'invalid';
  static override readonly code = 'report.nobody-clears';
  constructor() {
    super('The body has no clearing officer: submit the report.');
  }
}
