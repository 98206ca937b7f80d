/** Why a status is what it is, or what the system notices; the web translates by `status-reasons.<code>`. */
export const statusReasons = {
  'owed-in-no-round': 'No reporting round has asked for it yet.',
  'round-not-due': 'The first report is due on {dueOn}.',
  judged: '{body} reports {step}.',
  'verifier-differs': 'The verifier says {step}; {body} had said {judgement}.',
  'verifier-says': 'The verifier says {step}.',
  claimed: 'Reported, not yet verified.',
  returned: 'The report was returned for correction.',
  'nothing-to-report': '{body} has nothing new to report; the status before stands.',
  kept: 'As last reported; the next report is due on {dueOn}.',
  silent: '{body} has not reported; the report was due on {dueOn}.',
  vacant: 'Nobody holds the post at {body} that owes the report due on {dueOn}.',
  'closed-for-reporting': 'Closed; no further report is owed.',
  'other-lead': '{body}, also a lead, reports {step}.',
  'other-lead-silent': '{body}, also a lead, has not reported.',
  'other-lead-vacant': 'Nobody holds the post at {body}, also a lead, that owes the report.',
  'end-passed': 'It was to end on {endsOn}.',
  'start-passed': 'It was to start on {startsOn}.',
  'target-gap': '{percent} % of the way to the target due on {dueOn}.',
} as const;
export type ReasonCode = keyof typeof statusReasons;

export interface Reason {
  readonly code: ReasonCode;
  readonly params: Readonly<Record<string, string>>;
}
