import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { decisionAnswers } from '@mufakat/planning/meetings/meeting';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'ra-core';
import { type SyntheticEvent, useId, useState } from 'react';
import { useWords } from '../platform/i18n/use-words.js';
import { wordsOfError } from '../platform/refusal-words.js';
import { type Decision, decisionVerbs, type FollowUp, type Meeting } from './meetings.js';

interface Props {
  readonly decision: Decision;
  readonly one: FollowUp;
  readonly meeting: Meeting;
}

/** A body says what became of what it is bound to: done, under way, not taken up, in its words and with what shows it. */
export const AnswerForm = ({ decision, one, meeting }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const words = useWords();
  const queryClient = useQueryClient();
  const [answer, setAnswer] = useState<(typeof decisionAnswers)[number]>(one.answer ?? 'under-way');
  const [said, setSaid] = useState('');
  const [url, setUrl] = useState('');
  const [fault, setFault] = useState('');
  const legend = useId();
  const send = async (event: SyntheticEvent) => {
    event.preventDefault();
    setFault('');
    const more = { ...(said.trim() && { words: said.trim() }), ...(url.trim() && { evidenceUrl: url.trim() }) };
    try {
      await decisionVerbs.answer(decision.id, { bodyId: one.bodyId, answer, ...more });
      setSaid('');
      setUrl('');
      notify('decisions.answered', { type: 'success' });
      await queryClient.invalidateQueries({ queryKey: ['meetings'] });
      await queryClient.invalidateQueries({ queryKey: ['home'] });
    } catch (error) {
      setFault(wordsOfError(error, translate));
    }
  };
  return (
    <form className="decision-answer not-printed" onSubmit={(event) => void send(event)} aria-labelledby={legend}>
      <p id={legend}>{translate('decisions.your_answer', { body: words(meeting.bodies[one.bodyId]) })}</p>
      <div role="group" aria-labelledby={legend} className="answer-choice">
        {decisionAnswers.map((choice) => (
          <button key={choice} type="button" aria-pressed={answer === choice} onClick={() => setAnswer(choice)}>
            {translate(`decisions.answers.${choice}`)}
          </button>
        ))}
      </div>
      <TextField
        size="small"
        fullWidth
        multiline
        label={translate('decisions.words')}
        value={said}
        onChange={(event) => setSaid(event.target.value)}
        slotProps={{ htmlInput: { dir: 'auto', maxLength: 4000 } }}
      />
      <TextField
        size="small"
        fullWidth
        type="url"
        label={translate('decisions.evidence')}
        value={url}
        onChange={(event) => setUrl(event.target.value)}
        slotProps={{ htmlInput: { dir: 'ltr', maxLength: 500 } }}
      />
      {fault !== '' && (
        <p className="form-error" role="alert">
          {fault}
        </p>
      )}
      <Button type="submit" variant="contained" size="small">
        {translate('decisions.answer')}
      </Button>
    </form>
  );
};
