import Autocomplete from '@mui/material/Autocomplete';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { takesDecisions } from '@mufakat/planning/lifecycles/meeting';
import { decisionKinds } from '@mufakat/planning/meetings/meeting';
import { useTranslate } from 'ra-core';
import { type KeyboardEvent, type SyntheticEvent, useRef, useState } from 'react';
import { useWords } from '../platform/i18n/use-words.js';
import { DecisionItem } from './DecisionItem.js';
import { type DecisionDraft, type Meeting, meetingVerbs } from './meetings.js';
import { useDo } from './use-meeting.js';

const empty = { text: '', kind: 'decision', isBinding: false, bodyIds: [], dueOn: '', lineId: '' } as const;
type Draft = Required<Pick<DecisionDraft, 'text' | 'isBinding'>> & {
  readonly kind: (typeof decisionKinds)[number];
  readonly bodyIds: readonly string[];
  readonly dueOn: string;
  readonly lineId: string;
};

/** At the table: the words, then Enter. What was chosen for the last decision stays chosen, but not whom it bound. */
const AddDecision = ({ meeting }: { readonly meeting: Meeting }) => {
  const translate = useTranslate();
  const words = useWords();
  const run = useDo(meeting.id);
  const text = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useState<Draft>(empty);
  const set = (changes: Partial<Draft>) => setDraft((before) => ({ ...before, ...changes }));
  const nameOf = (id: string) => words(meeting.bodies[id]);
  const kept = meeting.agenda.filter(({ state }) => state === 'kept');
  const add = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (draft.text.trim() === '') return;
    const { dueOn, lineId, bodyIds, ...rest } = draft;
    const line = kept.find(({ id }) => id === lineId);
    const actionIds = line?.subjectKind === 'action' && line.subjectId ? [line.subjectId] : [];
    const done = await run(
      meetingVerbs.decide(meeting.id, {
        ...{ ...rest, text: draft.text.trim(), bodyIds: [...bodyIds], actionIds },
        ...{ dueOn: dueOn || null, lineId: lineId || null },
      }),
    );
    if (done) set({ text: '', bodyIds: [] });
    text.current?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) void add(event);
  };
  return (
    <form className="decision-add not-printed" onSubmit={(event) => void add(event)}>
      <TextField
        fullWidth
        multiline
        inputRef={text}
        label={translate('decisions.add')}
        value={draft.text}
        onChange={(event) => set({ text: event.target.value })}
        onKeyDown={onKey}
        slotProps={{ htmlInput: { dir: 'auto', maxLength: 4000, enterKeyHint: 'done' } }}
      />
      <div className="decision-terms">
        <TextField
          select
          size="small"
          label={translate('decisions.under')}
          value={draft.lineId}
          onChange={(event) => set({ lineId: event.target.value })}
          slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
        >
          <MenuItem value="">{translate('decisions.no_line')}</MenuItem>
          {kept.map(({ id, title }, at) => (
            <MenuItem key={id} value={id} dir="auto">
              {`${String(at + 1)}. ${title}`}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          size="small"
          label={translate('decisions.kind')}
          value={draft.kind}
          onChange={(event) => set({ kind: event.target.value as Draft['kind'] })}
        >
          {decisionKinds.map((kind) => (
            <MenuItem key={kind} value={kind}>
              {translate(`decisions.kinds.${kind}`)}
            </MenuItem>
          ))}
        </TextField>
        <Autocomplete
          multiple
          size="small"
          className="decision-bodies"
          options={meeting.invitedBodyIds}
          value={[...draft.bodyIds]}
          getOptionLabel={nameOf}
          openText={translate('list.choose')}
          clearText={translate('list.clear')}
          noOptionsText={translate('list.nobody')}
          onChange={(_, bodyIds) => set({ bodyIds })}
          renderInput={(params) => <TextField {...params} label={translate('decisions.binds')} />}
        />
        <TextField
          size="small"
          type="date"
          label={translate('decisions.due')}
          value={draft.dueOn}
          onChange={(event) => set({ dueOn: event.target.value })}
          slotProps={{ inputLabel: { shrink: true }, htmlInput: { dir: 'ltr' } }}
        />
        <FormControlLabel
          label={translate('decisions.binding')}
          control={
            <Checkbox
              size="small"
              checked={draft.isBinding}
              onChange={(event) => set({ isBinding: event.target.checked })}
            />
          }
        />
        <Button type="submit" variant="contained" disabled={draft.text.trim() === ''}>
          {translate('decisions.add_button')}
        </Button>
      </div>
    </form>
  );
};

/** Decisions under no line of the agenda, and the place where decisions are recorded. */
export const Decisions = ({ meeting }: { readonly meeting: Meeting }) => {
  const translate = useTranslate();
  const { decisions, agenda, mayManage, state } = meeting;
  const shown = new Set(agenda.filter((line) => line.state === 'kept').map(({ id }) => id));
  const loose = decisions.filter(({ lineId }) => !lineId || !shown.has(lineId));
  const mayAdd = mayManage && takesDecisions(state);
  if (!mayAdd && loose.length === 0 && decisions.length > 0) return null;
  return (
    <section className="meeting-part" aria-labelledby="meeting-decisions">
      <h2 id="meeting-decisions">{translate('decisions.title')}</h2>
      {mayAdd && <AddDecision meeting={meeting} />}
      {decisions.length === 0 && (
        <p className="muted">{translate(state === 'planned' ? 'decisions.later' : 'decisions.empty')}</p>
      )}
      {loose.map((decision) => (
        <DecisionItem key={decision.id} decision={decision} meeting={meeting} />
      ))}
    </section>
  );
};
