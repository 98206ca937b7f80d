import type { Schemas } from '@mufakat/api-client/client';
import type { MeetingState } from '@mufakat/planning/lifecycles/meeting';
import type { Tone } from '../components/Mark.js';
import { answered, api, apiAddress } from '../platform/api.js';

export type MeetingRow = Schemas['MeetingSummary'];
export type Meeting = Schemas['MeetingView'];
export type AgendaLine = Schemas['AgendaLineView'];
export type Decision = Schemas['DecisionView'];
export type FollowUp = Schemas['DecisionFollowUpView'];
export type DecisionDraft = Schemas['DecisionDraft'];
export type AnswerDraft = Schemas['DecisionAnswerDraft'];

export const toneOfMeeting: Readonly<Record<MeetingState, Tone>> = {
  planned: 'plain',
  'agenda-sent': 'accent',
  held: 'warning',
  'minutes-agreed': 'good',
  closed: 'plain',
  cancelled: 'danger',
};

const of = (id: string) => ({ params: { path: { id } } });
const onVersion = ({ id, version }: { readonly id: string; readonly version: number }) => ({
  params: { path: { id }, header: { 'If-Match': `"${String(version)}"` } },
});

/** What is done with a meeting; each answers the meeting as it then stands and rejects with a `Refusal`. */
export const meetingVerbs = {
  read: (id: string) => answered(api.GET('/api/meetings/{id}', of(id))),
  change: (meeting: Meeting, body: Schemas['MeetingChanges']) =>
    answered(api.PATCH('/api/meetings/{id}', { ...onVersion(meeting), body })),
  move: (id: string, move: string, reason?: string) =>
    answered(api.POST('/api/meetings/{id}/moves', { ...of(id), body: { move, ...(reason && { reason }) } })),
  propose: (id: string) => answered(api.POST('/api/meetings/{id}/agenda-proposals', of(id))),
  addLine: (id: string, title: string) =>
    answered(api.POST('/api/meetings/{id}/agenda', { ...of(id), body: { title } })),
  changeLine: (line: AgendaLine, body: Schemas['AgendaLineChanges']) =>
    answered(api.PATCH('/api/agenda-lines/{id}', { ...onVersion(line), body })),
  placeLine: (id: string, before: string | null) =>
    answered(api.POST('/api/agenda-lines/{id}/place', { ...of(id), body: { before } })),
  decide: (id: string, body: DecisionDraft) => answered(api.POST('/api/meetings/{id}/decisions', { ...of(id), body })),
  moveDecision: (id: string, move: string, reason?: string) =>
    answered(api.POST('/api/meeting-decisions/{id}/moves', { ...of(id), body: { move, ...(reason && { reason }) } })),
};

/** A decision by itself, and a body's word on it. */
export const decisionVerbs = {
  read: (id: string) => answered(api.GET('/api/meeting-decisions/{id}', of(id))),
  answer: (id: string, body: AnswerDraft) =>
    answered(api.POST('/api/meeting-decisions/{id}/answers', { ...of(id), body })),
};

export const meetingFile = (
  id: string,
  file: 'agenda.docx' | 'minutes.docx' | 'decisions.csv',
  language: string,
): string => `${apiAddress}/meetings/${id}/files/${file}?language=${language}`;
