import Button from '@mui/material/Button';
import { describe as storyOf } from '@mufakat/planning/changes/describe';
import { useNotify, useTranslate } from 'ra-core';
import { useMemo, useState } from 'react';
import { Mark } from '../../components/Mark.js';
import { useSession } from '../../platform/actor.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { FieldLine, StoryView, usePlanInHand, usePlanState } from '../../plans/index.js';
import { Author } from '../comments/Author.js';
import { InternalMark } from '../comments/CommentCard.js';
import { DecideForm } from './DecideForm.js';
import { editedFrom } from './edited.js';
import { type Suggestion, toneOfSuggestion } from '../reviews.js';
import { reviewVerbs } from '../reviews.verbs.js';
import { Fault } from '../FormEnd.js';
import { useAct } from '../use-act.js';

interface Props {
  readonly suggestion: Suggestion;
  readonly mayDecide: boolean;
  readonly onChanged: () => void;
}

/** The suggested change by its words; what belongs to the anchored record needs no second naming. */
export const Changes = ({ suggestion }: { readonly suggestion: Suggestion }) => {
  const { languages } = usePlanInHand();
  const { document } = usePlanState();
  const stories = useMemo(
    () => suggestion.changes.map((change) => storyOf(change, document, languages)),
    [suggestion, document, languages],
  );
  return (
    <div className="said-change">
      {stories.map((story, at) =>
        story.op === 'set' && story.record === (suggestion.recordId ?? document.plan) ? (
          <dl key={story.record + String(at)}>
            {story.lines.map((line) => (
              <FieldLine key={line.address} kind={story.kind} line={line} />
            ))}
          </dl>
        ) : (
          <ul key={story.record + String(at)} className="stories">
            <StoryView story={story} />
          </ul>
        ),
      )}
    </div>
  );
};

const Decided = ({ suggestion }: { readonly suggestion: Suggestion }) => {
  const format = useFormat();
  const translate = useTranslate();
  const { state, decidedByName, decidedAt, decisionReason, appliedRevision } = suggestion;
  if (state === 'waiting') return null;
  return (
    <div className="said-outcome">
      <p>
        <Mark tone={toneOfSuggestion[state]}>{translate(`suggestion_states.${state}`)}</Mark>{' '}
        <small>
          <bdi>{decidedByName}</bdi> {decidedAt && `· ${format.day(decidedAt)}`}
          {appliedRevision !== null && ` · ${translate('said.in_revision', { revision: appliedRevision })}`}
        </small>
      </p>
      {decisionReason && <p dir="auto">{decisionReason}</p>}
    </div>
  );
};

const kindOfFile: Readonly<Record<string, 'excel' | 'word'>> = { xlsx: 'excel', docx: 'word' };

/** Where a suggestion came from, where nobody wrote it on a screen. */
const FromFile = ({
  suggestion: { source, bodyName, broughtFrom, createdAt },
}: {
  readonly suggestion: Suggestion;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useWords();
  if (source === 'screen') return null;
  const kind = kindOfFile[broughtFrom?.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'other';
  const said = { kind, body: `\u2068${words(bodyName ?? {})}\u2069`, day: format.day(createdAt) };
  return <small className="muted">{translate(`said.sources.${source}`, said)}</small>;
};

type Deciding = 'edit' | 'reject' | undefined;

/** A change set that waits: accepted as it is, accepted edited, or rejected with a reason. */
export const SuggestionCard = ({ suggestion, mayDecide, onChanged }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const me = useSession()?.person.id;
  const { store, refreshPlan } = usePlanInHand();
  const [deciding, setDeciding] = useState<Deciding>();
  const { isBusy, fault, run } = useAct();
  const isMine = suggestion.authorId === me;
  const isWaiting = suggestion.state === 'waiting';
  const canEdit = editedFrom(suggestion.changes) !== undefined;
  const done = (words: string): void => {
    setDeciding(undefined);
    notify(words, { type: 'success' });
    refreshPlan();
    onChanged();
  };
  const accept = async () => {
    await store.flush();
    if (await run(() => reviewVerbs.accept(suggestion.id, {}))) done('said.accepted');
  };
  const withdraw = async () => {
    if (await run(() => reviewVerbs.withdrawSuggestion(suggestion.id))) done('said.withdrawn');
  };
  return (
    <>
      <Author said={{ is: 'suggestion', ...suggestion }}>
        <Mark tone="accent">{translate('said.suggests')}</Mark>
        {suggestion.isWithLead && <Mark tone="violet">{translate('said.with_lead')}</Mark>}
        {suggestion.isInternal && !suggestion.isWithLead && <InternalMark />}
      </Author>
      <Changes suggestion={suggestion} />
      <FromFile suggestion={suggestion} />
      {suggestion.reason && (
        <p className="said-text" dir="auto">
          {suggestion.reason}
        </p>
      )}
      <Decided suggestion={suggestion} />
      <Fault>{fault}</Fault>
      {deciding && (
        <DecideForm
          suggestion={suggestion}
          isRejecting={deciding === 'reject'}
          onDone={() => done(deciding === 'reject' ? 'said.rejected' : 'said.accepted')}
          onClose={() => setDeciding(undefined)}
        />
      )}
      {isWaiting && !deciding && (mayDecide || isMine) && (
        <div className="said-buttons">
          {mayDecide && (
            <>
              <Button variant="contained" size="small" disabled={isBusy} onClick={() => void accept()}>
                {translate('said.accept')}
              </Button>
              {canEdit && (
                <Button variant="outlined" size="small" onClick={() => setDeciding('edit')}>
                  {translate('said.accept_edited')}
                </Button>
              )}
              <Button variant="outlined" size="small" onClick={() => setDeciding('reject')}>
                {translate('said.reject')}
              </Button>
            </>
          )}
          {isMine && (
            <Button size="small" disabled={isBusy} onClick={() => void withdraw()}>
              {translate('said.withdraw')}
            </Button>
          )}
        </div>
      )}
    </>
  );
};
