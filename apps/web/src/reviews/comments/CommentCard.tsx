import LockOutlinedIcon from '@mui/icons-material/LockOutlined';
import Button from '@mui/material/Button';
import type { Kind } from '@mufakat/planning/records/kinds';
import { useLocale, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Mark } from '../../components/Mark.js';
import { useSession } from '../../platform/actor.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { languageName } from '../../platform/i18n/languages.js';
import { useFieldLabel, usePlanState } from '../../plans/index.js';
import { Answer } from './Answer.js';
import { Author } from './Author.js';
import { type Comment, toneOfOutcome } from '../reviews.js';
import { reviewVerbs } from '../reviews.verbs.js';
import { Reword } from './Reword.js';
import { Thread } from './Thread.js';
import { Wordings } from './Wordings.js';
import { Fault } from '../FormEnd.js';
import { useAct } from '../use-act.js';

interface Props {
  readonly comment: Comment;
  readonly mayAnswer: boolean;
  readonly onChanged: () => void;
}

/** Only the own body sees it: until its opinion is given, or a note until it is released. */
export const InternalMark = ({ isNote = false }: { readonly isNote?: boolean }) => {
  const translate = useTranslate();
  return (
    <Mark tone="warning">
      <LockOutlinedIcon fontSize="inherit" aria-hidden="true" /> {translate(isNote ? 'said.note' : 'said.internal')}
    </Mark>
  );
};

const Place = ({ comment, kind }: { readonly comment: Comment; readonly kind: Kind | undefined }) => {
  const translate = useTranslate();
  const label = useFieldLabel();
  const locale = useLocale();
  if (!comment.field || !kind) return null;
  const language = comment.language ? ` (${languageName(comment.language, locale)})` : '';
  return (
    <p className="said-place">{translate('said.on_field', { field: `${label(kind, comment.field)}${language}` })}</p>
  );
};

const Outcome = ({ comment }: { readonly comment: Comment }) => {
  const format = useFormat();
  const translate = useTranslate();
  const { disposition } = comment;
  if (!disposition) return null;
  return (
    <div className="said-outcome">
      <p>
        <Mark tone={toneOfOutcome[disposition.outcome]}>{translate(`outcomes.${disposition.outcome}`)}</Mark>{' '}
        <small>
          <bdi>{disposition.byName}</bdi> · {format.day(disposition.at)}
        </small>
      </p>
      {disposition.reason && <p dir="auto">{disposition.reason}</p>}
    </div>
  );
};

interface ButtonsProps {
  readonly mayAnswer: boolean;
  readonly isMine: boolean;
  readonly isBusy: boolean;
  readonly answer: () => void;
  readonly reword: () => void;
  readonly withdraw: () => void;
}

const Buttons = ({ mayAnswer, isMine, isBusy, answer, reword, withdraw }: ButtonsProps) => {
  const translate = useTranslate();
  if (!mayAnswer && !isMine) return null;
  return (
    <>
      {mayAnswer && (
        <Button variant="outlined" size="small" onClick={answer}>
          {translate('said.answer')}
        </Button>
      )}
      {isMine && (
        <>
          <Button size="small" onClick={reword}>
            {translate('said.reword')}
          </Button>
          <Button size="small" disabled={isBusy} onClick={withdraw}>
            {translate('said.withdraw')}
          </Button>
        </>
      )}
    </>
  );
};

const Marks = ({ comment }: { readonly comment: Comment }) => {
  const translate = useTranslate();
  return (
    <>
      {comment.kind !== 'comment' && <Mark>{translate(`comment_kinds.${comment.kind}`)}</Mark>}
      {comment.priority && <Mark tone="warning">{translate(`priorities.${comment.priority}`)}</Mark>}
      {comment.isWithLead && <Mark tone="violet">{translate('said.with_lead')}</Mark>}
      {comment.isInternal && !comment.isWithLead && <InternalMark isNote={comment.isNote} />}
      {comment.state === 'resolved' && <Mark tone="good">{translate('said.state_resolved')}</Mark>}
      {comment.state === 'closed' && !comment.disposition && <Mark>{translate('said.state_withdrawn')}</Mark>}
    </>
  );
};

/** Whose words it joins, whom it names, and why it was left out. */
const Said = ({ comment }: { readonly comment: Comment }) => {
  const translate = useTranslate();
  return (
    <>
      {comment.voices && <p className="muted">{comment.voices.map(({ authorName }) => authorName).join(' · ')}</p>}
      {comment.mentions.length > 0 && (
        <p className="muted">
          {comment.mentions.map(({ id, name }) => (
            <bdi key={id}>@{name} </bdi>
          ))}
        </p>
      )}
      {comment.leftOutReason && (
        <p className="muted" dir="auto">
          {translate('merge.left_out_because')} {comment.leftOutReason}
        </p>
      )}
    </>
  );
};

/** One comment with what became of it, answered in place. */
export const CommentCard = ({ comment, mayAnswer, onChanged }: Props) => {
  const notify = useNotify();
  const me = useSession()?.person.id;
  const { document } = usePlanState();
  const [doing, setDoing] = useState<'answer' | 'reword'>();
  const { isBusy, fault, run } = useAct();
  const isOpen = comment.state === 'open';
  const kind = comment.recordId ? document.records.get(comment.recordId)?.kind : 'plan';
  const withdraw = async () => {
    if (!(await run(() => reviewVerbs.withdrawComment(comment)))) return;
    notify('said.withdrawn', { type: 'info' });
    onChanged();
  };
  const leave = (): void => setDoing(undefined);
  const done = (words: string) => (): void => {
    leave();
    notify(words, { type: 'success' });
    onChanged();
  };
  return (
    <>
      <Author said={{ is: 'comment', ...comment }}>
        <Marks comment={comment} />
      </Author>
      <Place comment={comment} kind={kind} />
      {comment.quote && (
        <blockquote className="said-quote" dir="auto">
          {comment.quote}
        </blockquote>
      )}
      {doing === 'reword' ? (
        <Reword comment={comment} onDone={done('said.reworded')} onClose={leave} />
      ) : (
        <p className="said-text" dir="auto">
          {comment.text}
        </p>
      )}
      <Wordings comment={comment} />
      <Said comment={comment} />
      <Outcome comment={comment} />
      <Fault>{fault}</Fault>
      {doing === 'answer' && <Answer comment={comment} onDone={done('said.answered')} onClose={leave} />}
      <Thread comment={comment} onChanged={onChanged}>
        {isOpen && !doing && (
          <Buttons
            isMine={comment.authorId === me}
            mayAnswer={mayAnswer}
            isBusy={isBusy}
            answer={() => setDoing('answer')}
            reword={() => setDoing('reword')}
            withdraw={() => void withdraw()}
          />
        )}
      </Thread>
    </>
  );
};
