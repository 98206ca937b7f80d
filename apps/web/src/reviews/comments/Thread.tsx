import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { type KeyboardEvent, type ReactNode, type SyntheticEvent, useId, useState } from 'react';
import { useSession } from '../../platform/actor.js';
import { usePlanInHand } from '../../plans/index.js';
import type { Comment } from '../reviews.js';
import { reviewVerbs } from '../reviews.verbs.js';
import { Fault, FormEnd } from '../FormEnd.js';
import { useAct } from '../use-act.js';
import { useSaid } from '../use-reviews.js';
import { Author } from './Author.js';
import { MentionInput } from './MentionInput.js';
import { Reword } from './Reword.js';
import { Wordings } from './Wordings.js';

interface Props {
  readonly comment: Comment;
  readonly onChanged: () => void;
}

const ReplyForm = ({ comment, onChanged, onClose }: Props & { readonly onClose: () => void }) => {
  const translate = useTranslate();
  const id = useId();
  const { isBusy, fault, run } = useAct();
  const [text, setText] = useState('');
  const [mentions, setMentions] = useState<readonly string[]>([]);
  const place = { planId: comment.planId, parentId: comment.id };
  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    const draft = { ...place, text: text.trim(), ...(mentions.length > 0 ? { mentions: [...mentions] } : {}) };
    if (!(await run(() => reviewVerbs.comment(draft)))) return;
    onClose();
    onChanged();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save(event);
    if (event.key === 'Escape') onClose();
    event.stopPropagation();
  };
  return (
    <form className="said-form" onSubmit={(event) => void save(event)} onKeyDown={onKeyDown}>
      <div className="field">
        <label htmlFor={id}>{translate('said.reply_text')}</label>
        <textarea
          id={id}
          dir="auto"
          rows={2}
          autoFocus
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <MentionInput place={place} chosen={mentions} choose={setMentions} />
      <FormEnd fault={fault}>
        <Button type="submit" variant="contained" size="small" disabled={isBusy || text.trim() === ''}>
          {translate('said.reply')}
        </Button>
        <Button size="small" onClick={onClose}>
          {translate('ra.action.cancel')}
        </Button>
      </FormEnd>
    </form>
  );
};

interface ReplyProps {
  readonly reply: { readonly is: 'comment' } & Comment;
  readonly isMine: boolean;
  readonly onChanged: () => void;
}

const Reply = ({ reply, isMine, onChanged }: ReplyProps) => {
  const translate = useTranslate();
  const [isRewording, setRewording] = useState(false);
  const leave = (): void => setRewording(false);
  const reworded = (): void => {
    leave();
    onChanged();
  };
  return (
    <>
      <Author said={reply} />
      {isRewording ? (
        <Reword comment={reply} onDone={reworded} onClose={leave} />
      ) : (
        <p className="said-text" dir="auto">
          {reply.text}
        </p>
      )}
      <Wordings comment={reply} />
      {isMine && reply.state === 'open' && !isRewording && (
        <Button size="small" onClick={() => setRewording(true)}>
          {translate('said.reword')}
        </Button>
      )}
    </>
  );
};

/** What was answered to a comment, and what those who spoke can do with the thread. */
export const Thread = ({ comment, onChanged, children }: Props & { readonly children?: ReactNode }) => {
  const translate = useTranslate();
  const me = useSession()?.person.id;
  const { plan } = usePlanInHand();
  const { isBusy, fault, run } = useAct();
  const [isReplying, setReplying] = useState(false);
  const replies = useSaid(plan.id, true).flatMap((one) =>
    one.is === 'comment' && one.parentId === comment.id ? [one] : [],
  );
  const act = async (work: () => Promise<unknown>) => {
    if (await run(work)) onChanged();
  };
  const isMine = comment.authorId === me;
  const isAlive = comment.state === 'open' || comment.state === 'answered';
  return (
    <div className="thread">
      {replies.length > 0 && (
        <ol className="thread-replies">
          {replies.map((reply) => (
            <li key={reply.id}>
              <Reply reply={reply} isMine={reply.authorId === me} onChanged={onChanged} />
            </li>
          ))}
        </ol>
      )}
      <Fault>{fault}</Fault>
      {isReplying ? (
        <ReplyForm comment={comment} onChanged={onChanged} onClose={() => setReplying(false)} />
      ) : (
        <div className="said-buttons">
          {children}
          {comment.state !== 'closed' && (
            <Button size="small" onClick={() => setReplying(true)}>
              {translate('said.reply')}
            </Button>
          )}
          {isMine && isAlive && (
            <Button size="small" disabled={isBusy} onClick={() => void act(() => reviewVerbs.resolve(comment.id))}>
              {translate('said.resolve')}
            </Button>
          )}
          {isMine && comment.state === 'resolved' && (
            <Button size="small" disabled={isBusy} onClick={() => void act(() => reviewVerbs.reopen(comment.id, ''))}>
              {translate('said.reopen')}
            </Button>
          )}
          {isMine && comment.isNote && comment.isInternal && (
            <Button size="small" disabled={isBusy} onClick={() => void act(() => reviewVerbs.releaseNote(comment.id))}>
              {translate('said.let_out')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
};
