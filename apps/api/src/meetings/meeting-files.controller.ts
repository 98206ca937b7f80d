import { Controller, Get, Header, Param, ParseUUIDPipe, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiQuery } from '@nestjs/swagger';
import { areMinutesOut } from '@mufakat/planning/lifecycles/meeting';
import type { Translated } from '@mufakat/planning/records/record';
import {
  type DecisionToWrite,
  type MeetingToWrite,
  writeDecisionsCsv,
  writeMeetingDocx,
} from '@mufakat/plan-documents/writing/meeting-papers';
import { meetingWords } from '@mufakat/plan-documents/writing/meeting-words';
import type { Actor } from '../platform/access/actor.js';
import { Allow } from '../platform/access/allow.js';
import { Who } from '../platform/access/who.js';
import { Environment } from '../platform/config/environment.js';
import { NotFound } from '../platform/failure.js';
import { attachment, mediaTypeOf } from '../platform/files/media-types.js';
import { Fails } from '../platform/http/fails.js';
import type { DecisionView, MeetingView } from './meetings.dto.js';
import { MeetingsService } from './meetings.service.js';

const files = ['agenda.docx', 'minutes.docx', 'decisions.csv'] as const;
type FileName = (typeof files)[number];

const fileNamed = (name: string): FileName => {
  const file = files.find((one) => one === name);
  if (!file) throw new NotFound('No such file');
  return file;
};

/** Says names in one language. */
class Naming {
  constructor(
    private readonly bodies: Readonly<Record<string, Translated>>,
    private readonly language: string,
  ) {}

  words(text: Translated | null | undefined): string {
    return text?.[this.language] ?? text?.['en'] ?? Object.values(text ?? {})[0] ?? '';
  }

  body(id: string | null): string {
    return id ? this.words(this.bodies[id]) : '';
  }
}

const decisionToWrite = (decision: DecisionView, naming: Naming): DecisionToWrite => {
  const { number, lineId, kind, text, isBinding, bodyIds, dueOn, state, actions, followUp } = decision;
  return {
    ...{ number, lineId, kind, text, isBinding, dueOn, state },
    bodies: bodyIds.map((id) => naming.body(id)),
    actions: actions.map(({ code, title }) => [code, naming.words(title)].filter(Boolean).join(' ')),
    followUp: followUp.map(({ bodyId, answer, said }) => {
      const latest = said.find(({ isEarlier }) => !isEarlier);
      const { words = null, evidenceUrl = null } = latest ?? {};
      return { body: naming.body(bodyId), answer, words, evidenceUrl };
    }),
  };
};

const whenOf = ({ startsOn, endsOn, beginsAt, timeZone }: MeetingView): string => {
  const days = startsOn === endsOn ? startsOn : `${startsOn} – ${endsOn}`;
  return beginsAt ? `${days}, ${beginsAt} (${timeZone})` : days;
};

const meetingToWrite = (view: MeetingView, language: string, address: string): MeetingToWrite => {
  const naming = new Naming(view.bodies, language);
  const filled = (...texts: readonly (string | null)[]) => texts.flatMap((text) => text || []);
  return {
    ...{ title: view.title, kind: view.kind, minutes: view.minutes, when: whenOf(view) },
    body: naming.body(view.bodyId) || null,
    plans: filled(...view.plans.map(({ title }) => naming.words(title))),
    where: filled(view.place, view.url),
    chair: filled(view.chairName, naming.body(view.chairBodyId)),
    invited: view.invitedBodyIds.map((id) => naming.body(id)),
    annex: view.paper && { title: view.paper.title, url: `${address}/rounds/${view.paper.roundId}/paper` },
    agenda: view.agenda
      .filter(({ state }) => state === 'kept')
      .map(({ id, title, note, reason, facts, bodyId, said }) => ({
        ...{ id, title, note, reason, facts, said },
        body: naming.body(bodyId) || null,
      })),
    areMinutesAgreed: areMinutesOut(view.state),
    decisions: view.decisions.map((decision) => decisionToWrite(decision, naming)),
  };
};

/** What a meeting hands out: agenda and minutes as Word, decisions as CSV; each as far as the reader sees the meeting. */
@Controller('meetings/:id/files')
export class MeetingFilesController {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly environment: Environment,
  ) {}

  @Get(':file')
  @Allow('meeting.read')
  @Fails(NotFound)
  @ApiQuery({ name: 'language', required: false, type: String, description: 'Of the words around the text' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ description: files.join(', '), schema: { type: 'string', format: 'binary' } })
  @Header('Cache-Control', 'private, no-cache')
  @Header('X-Content-Type-Options', 'nosniff')
  async take(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('file') name: string,
    @Query('language') asked: string | undefined,
    @Who() actor: Actor,
  ): Promise<StreamableFile> {
    const file = fileNamed(name);
    const language = (asked ?? actor.language).startsWith('ar') ? 'ar' : 'en';
    const view = await this.meetings.read(id, actor);
    const bytes = await this.bytesOf(view, file, language);
    const [paper = '', ending = ''] = file.split('.');
    const said = meetingWords(language)[paper as 'agenda' | 'minutes' | 'decisions'];
    return new StreamableFile(bytes, {
      type: String(mediaTypeOf(file)),
      disposition: attachment(`${said}, ${view.title}.${ending}`),
      length: bytes.length,
    });
  }

  private bytesOf(view: MeetingView, file: FileName, language: string): Uint8Array | Promise<Uint8Array> {
    const meeting = meetingToWrite(view, language, this.environment.address);
    if (file === 'decisions.csv') return writeDecisionsCsv(meeting, language);
    return writeMeetingDocx(meeting, file === 'agenda.docx' ? 'agenda' : 'minutes', {
      title: view.title,
      stateLine: `${view.title} · ${whenOf(view)}`,
      language,
      direction: language === 'ar' ? 'rtl' : 'ltr',
    });
  }
}
