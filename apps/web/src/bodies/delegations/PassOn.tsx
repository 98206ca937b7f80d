import TextField from '@mui/material/TextField';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { ConfirmReason } from '../../components/ConfirmReason.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { type DelegateChoice, delegationVerbs, type OwnPost } from './delegations.verbs.js';

interface Props {
  readonly post: OwnPost;
  readonly onClose: () => void;
}

const shrunk = { inputLabel: { shrink: true } };
const today = (): string => new Date().toISOString().slice(0, 10);

const Choices = ({ choices }: { readonly choices: readonly DelegateChoice[] }) => {
  const translate = useTranslate();
  const words = useWords();
  return (
    <>
      <option value="">{translate('delegations.choose')}</option>
      <optgroup label={translate('delegations.people')}>
        {choices.map(
          ({ personId, personName }) =>
            personId && (
              <option key={personId} value={`person ${personId}`}>
                {personName}
              </option>
            ),
        )}
      </optgroup>
      <optgroup label={translate('delegations.posts')}>
        {choices.map(
          ({ postId, postName, bodyName }) =>
            postId && (
              <option key={postId} value={`post ${postId}`}>
                {`${words(postName)} (${words(bodyName)})`}
              </option>
            ),
        )}
      </optgroup>
    </>
  );
};

/** To whom, from when to when, and a word. */
export const PassOn = ({ post, onClose }: Props) => {
  const translate = useTranslate();
  const words = useWords();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const [to, setTo] = useState('');
  const [from, setFrom] = useState(today);
  const [until, setUntil] = useState('');
  const [said, setSaid] = useState('');
  const { data: choices = [] } = useQuery({
    queryKey: ['delegations', 'choices', post.id],
    queryFn: () => delegationVerbs.choices(post.id),
  });
  const [kind, id = null] = to.split(' ');
  return (
    <ConfirmReason
      title={translate('delegations.form_title', { post: words(post.name) })}
      confirm={translate('delegations.confirm')}
      reason="none"
      hasFields
      isReady={id !== null && from !== '' && until !== ''}
      onConfirm={async () => {
        const whom = { toPersonId: kind === 'person' ? id : null, toPostId: kind === 'post' ? id : null };
        await delegationVerbs.give(post.id, { ...whom, from, to: until, words: said.trim() || null });
        notify('delegations.given', { type: 'success' });
        await queryClient.invalidateQueries({ queryKey: ['delegations'] });
      }}
      onClose={onClose}
    >
      <p>{translate('delegations.why')}</p>
      <TextField
        select
        required
        label={translate('delegations.to')}
        autoFocus
        value={to}
        onChange={({ target }) => setTo(target.value)}
        slotProps={{ select: { native: true }, ...shrunk }}
      >
        <Choices choices={choices} />
      </TextField>
      <div className="form-row">
        <TextField
          type="date"
          required
          label={translate('delegations.from')}
          value={from}
          onChange={({ target }) => setFrom(target.value)}
          slotProps={shrunk}
        />
        <TextField
          type="date"
          required
          label={translate('delegations.until')}
          value={until}
          onChange={({ target }) => setUntil(target.value)}
          slotProps={{ ...shrunk, htmlInput: { min: from } }}
        />
      </div>
      <TextField
        label={translate('delegations.words')}
        value={said}
        multiline
        minRows={2}
        onChange={({ target }) => setSaid(target.value)}
        slotProps={{ htmlInput: { dir: 'auto', maxLength: 1000 } }}
      />
    </ConfirmReason>
  );
};
