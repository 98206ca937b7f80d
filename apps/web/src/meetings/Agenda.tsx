import ArrowDownwardIcon from '@mui/icons-material/ArrowDownward';
import ArrowUpwardIcon from '@mui/icons-material/ArrowUpward';
import CloseIcon from '@mui/icons-material/Close';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { isWorkedOn } from '@mufakat/planning/lifecycles/meeting';
import { useNotify, useTranslate } from 'ra-core';
import { type SyntheticEvent, useState } from 'react';
import { Link } from 'react-router';
import { Mark, type Tone } from '../components/Mark.js';
import { ProofMark } from '../components/ProofMark.js';
import { Words } from '../components/Words.js';
import { useFormat } from '../platform/i18n/use-format.js';
import { DecisionItem } from './DecisionItem.js';
import { type AgendaLine, type Meeting, meetingVerbs } from './meetings.js';
import { useDo } from './use-meeting.js';
import { WrittenText } from './WrittenText.js';

const toneOf: Partial<Record<AgendaLine['reason'], Tone>> = {
  'off-track': 'danger',
  'no-report': 'warning',
  overdue: 'danger',
  'open-decision': 'accent',
  'open-recommendation': 'accent',
  asked: 'accent',
};

const placeOf = ({ subjectKind, subjectId, planId }: AgendaLine): string | undefined => {
  if (!subjectId) return undefined;
  if (subjectKind === 'action') return `/plans/${planId ?? ''}/matrix?record=${subjectId}`;
  if (subjectKind === 'meeting-decision') return `/decisions/${subjectId}`;
  if (subjectKind === 'recommendation') return `/plans/${planId ?? ''}/evaluation?recommendation=${subjectId}`;
  if (subjectKind === 'reporting-round') return `/rounds/${subjectId}/paper`;
  return planId ? `/plans/${planId}/progress?show=rounds` : undefined;
};

/** What a line is about and why it stands there; the title leads to its record. */
const LineHead = ({ line, meeting }: { readonly line: AgendaLine; readonly meeting: Meeting }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { title, reason, facts, bodyId } = line;
  const to = placeOf(line);
  const { number, meeting: earlier, days, round, evaluation } = facts;
  const said = translate(`agenda.reasons.${reason}`, {
    ...{ number, meeting: earlier, days: format.number(days), round, evaluation },
  });
  return (
    <span className="agenda-head">
      <strong dir="auto">{to ? <Link to={to}>{title}</Link> : title}</strong>
      {reason !== 'added' && <Mark tone={toneOf[reason]}>{said}</Mark>}
      <ProofMark of={facts} />
      {bodyId && (
        <small>
          <Words of={meeting.bodies[bodyId]} />
        </small>
      )}
    </span>
  );
};

interface LineProps {
  readonly line: AgendaLine;
  readonly number: number;
  readonly meeting: Meeting;
  readonly kept: readonly AgendaLine[];
}

const Tools = ({ line, number, meeting, kept }: LineProps) => {
  const translate = useTranslate();
  const run = useDo(meeting.id);
  const at = number - 1;
  const place = (before: string | null) => void run(meetingVerbs.placeLine(line.id, before));
  return (
    <span className="agenda-tools not-printed">
      <button
        type="button"
        className="icon-button"
        aria-label={`${translate('agenda.up')}: ${line.title}`}
        disabled={at === 0}
        onClick={() => place(kept[at - 1]?.id ?? null)}
      >
        <ArrowUpwardIcon fontSize="small" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={`${translate('agenda.down')}: ${line.title}`}
        disabled={number === kept.length}
        onClick={() => place(kept[at + 2]?.id ?? null)}
      >
        <ArrowDownwardIcon fontSize="small" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={`${translate('agenda.drop')}: ${line.title}`}
        onClick={() => void run(meetingVerbs.changeLine(line, { state: 'dropped' }))}
      >
        <CloseIcon fontSize="small" />
      </button>
    </span>
  );
};

const Line = (props: LineProps) => {
  const { line, meeting } = props;
  const translate = useTranslate();
  const run = useDo(meeting.id);
  const mayWork = meeting.mayManage && isWorkedOn(meeting.state);
  const writesMinutes = mayWork && meeting.state !== 'planned';
  const own = meeting.decisions.filter(({ lineId }) => lineId === line.id);
  return (
    <li>
      <div className="agenda-line">
        <LineHead line={line} meeting={meeting} />
        {mayWork && <Tools {...props} />}
      </div>
      {mayWork && !writesMinutes ? (
        <WrittenText
          label={translate('agenda.note')}
          value={line.note ?? ''}
          onWritten={(note) => run(meetingVerbs.changeLine(line, { note: note || null }))}
        />
      ) : (
        line.note && <p dir="auto">{line.note}</p>
      )}
      {writesMinutes ? (
        <WrittenText
          label={translate('agenda.said')}
          value={line.said}
          onWritten={(said) => run(meetingVerbs.changeLine(line, { said }))}
        />
      ) : (
        line.said && (
          <p dir="auto" className="agenda-said">
            {line.said}
          </p>
        )
      )}
      {own.map((decision) => (
        <DecisionItem key={decision.id} decision={decision} meeting={meeting} />
      ))}
    </li>
  );
};

const Proposed = ({ lines, meeting }: { readonly lines: readonly AgendaLine[]; readonly meeting: Meeting }) => {
  const translate = useTranslate();
  const run = useDo(meeting.id);
  const keepAll = async () => {
    for (const line of lines) await run(meetingVerbs.changeLine(line, { state: 'kept' }));
  };
  return (
    <section className="agenda-proposed" aria-label={translate('agenda.proposed', { count: lines.length })}>
      <div className="section-head">
        <h3>{translate('agenda.proposed', { count: lines.length })}</h3>
        <Button size="small" onClick={() => void keepAll()}>
          {translate('agenda.keep_all')}
        </Button>
      </div>
      <p className="muted">{translate('agenda.proposed_hint')}</p>
      <ul>
        {lines.map((line) => (
          <li key={line.id} className="agenda-line">
            <LineHead line={line} meeting={meeting} />
            <span className="agenda-tools">
              {(['kept', 'dropped'] as const).map((state) => (
                <Button
                  key={state}
                  size="small"
                  variant={state === 'kept' ? 'outlined' : 'text'}
                  aria-label={`${translate(state === 'kept' ? 'agenda.keep' : 'agenda.drop')}: ${line.title}`}
                  onClick={() => void run(meetingVerbs.changeLine(line, { state }))}
                >
                  {translate(state === 'kept' ? 'agenda.keep' : 'agenda.drop')}
                </Button>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

const AddLine = ({ meeting }: { readonly meeting: Meeting }) => {
  const translate = useTranslate();
  const run = useDo(meeting.id);
  const [title, setTitle] = useState('');
  const add = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (title.trim() !== '' && (await run(meetingVerbs.addLine(meeting.id, title.trim())))) setTitle('');
  };
  return (
    <form className="agenda-add not-printed" onSubmit={(event) => void add(event)}>
      <TextField
        fullWidth
        size="small"
        label={translate('agenda.add')}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        slotProps={{ htmlInput: { dir: 'auto', maxLength: 1000, enterKeyHint: 'done' } }}
      />
    </form>
  );
};

/** What is spoken about, in order: lines kept, lines proposed from what stands, and those added by hand. */
export const Agenda = ({ meeting }: { readonly meeting: Meeting }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const run = useDo(meeting.id);
  const mayWork = meeting.mayManage && isWorkedOn(meeting.state);
  const kept = meeting.agenda.filter(({ state }) => state === 'kept');
  const proposed = meeting.agenda.filter(({ state }) => state === 'proposed');
  const propose = async () => {
    const before = meeting.agenda.length;
    const found = meetingVerbs.propose(meeting.id);
    if ((await run(found)) && (await found).agenda.length === before) notify('agenda.nothing_new');
  };
  return (
    <section className="meeting-part" aria-labelledby="meeting-agenda">
      <div className="section-head">
        <h2 id="meeting-agenda">{translate('agenda.title')}</h2>
        {mayWork && (
          <Button size="small" variant="outlined" className="not-printed" onClick={() => void propose()}>
            {translate('agenda.propose')}
          </Button>
        )}
      </div>
      {kept.length === 0 && <p className="muted">{translate('agenda.empty')}</p>}
      <ol className="agenda">
        {kept.map((line, at) => (
          <Line key={line.id} line={line} number={at + 1} meeting={meeting} kept={kept} />
        ))}
      </ol>
      {mayWork && <AddLine meeting={meeting} />}
      {mayWork && proposed.length > 0 && <Proposed lines={proposed} meeting={meeting} />}
    </section>
  );
};
