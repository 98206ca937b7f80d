import MailOutlineIcon from '@mui/icons-material/MailOutlined';
import Button from '@mui/material/Button';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Words } from '../../components/Words.js';
import type { Translated } from '../../platform/i18n/use-words.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { wordsOfError } from '../../platform/refusal-words.js';
import { roundVerbs } from '../reporting.verbs.js';

interface Props {
  readonly round: string;
  /** Somebody has still to give or correct a report. */
  readonly isWaiting: boolean;
  readonly bodies: ReadonlyMap<string, Translated>;
}

/** “Remind now”, and the letters that went out. */
export const RemindBodies = ({ round, isWaiting, bodies }: Props) => {
  const translate = useTranslate();
  const format = useFormat();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const queryKey = ['reporting-rounds', 'letters', round];
  const { data: letters = [] } = useQuery({ queryKey, queryFn: () => roundVerbs.letters(round) });
  const remind = async () => {
    setBusy(true);
    try {
      const { written } = await roundVerbs.remind(round);
      notify('letters.written', { type: 'success', messageArgs: { count: written } });
      await queryClient.invalidateQueries({ queryKey });
    } catch (error) {
      notify(wordsOfError(error, translate), { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className="letters" aria-label={translate('letters.title')}>
      {isWaiting && (
        <Button
          size="small"
          variant="outlined"
          startIcon={<MailOutlineIcon />}
          disabled={isBusy}
          onClick={() => void remind()}
        >
          {translate('letters.remind')}
        </Button>
      )}
      {letters.length > 0 && (
        <details>
          <summary>{translate('letters.log', { count: letters.length })}</summary>
          <ul>
            {letters.map(({ at, daysLeft, bodyId, toName, byName }, index) => (
              <li key={`${at} ${String(index)}`}>
                <bdi>{format.instant(at)}</bdi> · <bdi>{toName}</bdi>{' '}
                {bodyId && bodies.get(bodyId) && (
                  <>
                    (<Words of={bodies.get(bodyId)} />)
                  </>
                )}{' '}
                · {translate(daysLeft < 0 ? 'letters.late' : 'letters.left', { days: Math.abs(daysLeft) })} ·{' '}
                {byName ? <bdi>{byName}</bdi> : translate('letters.by_calendar')}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};
