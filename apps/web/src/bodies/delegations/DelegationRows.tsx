import { useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { ConfirmReason } from '../../components/ConfirmReason.js';
import { Mark } from '../../components/Mark.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { type DelegationRow, delegationVerbs } from './delegations.verbs.js';

const tones = { ahead: 'plain', 'in-force': 'accent', ended: 'plain', withdrawn: 'plain' } as const;

/** Who passed what on to whom, from when to when. */
export const DelegationRows = ({ rows }: { readonly rows: readonly DelegationRow[] }) => {
  const translate = useTranslate();
  const words = useWords();
  const format = useFormat();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const [ending, setEnding] = useState<DelegationRow>();
  const takerOf = ({ toName, toPostName }: DelegationRow): string => toName ?? words(toPostName);
  return (
    <>
      <ul className="plain-list delegations">
        {rows.map((row) => (
          <li key={row.id}>
            <bdi>
              {translate('delegations.told', { post: words(row.postName), from: row.fromName, to: takerOf(row) })}
            </bdi>{' '}
            <small className="muted">
              {translate('delegations.days', { from: format.day(row.from), to: format.day(row.to) })}
            </small>{' '}
            <Mark tone={tones[row.state]}>{translate(`delegations.states.${row.state}`)}</Mark>{' '}
            {row.words && <q dir="auto">{row.words}</q>}{' '}
            {row.mayWithdraw && (
              <button type="button" className="link-button" onClick={() => setEnding(row)}>
                {translate('delegations.withdraw')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {ending && (
        <ConfirmReason
          title={translate('delegations.withdraw_title')}
          confirm={translate('delegations.withdraw')}
          reason="none"
          onConfirm={async () => {
            await delegationVerbs.withdraw(ending.id);
            notify('delegations.withdrawn', { type: 'success' });
            await queryClient.invalidateQueries({ queryKey: ['delegations'] });
          }}
          onClose={() => setEnding(undefined)}
        >
          <p>{translate('delegations.withdraw_why', { to: takerOf(ending) })}</p>
        </ConfirmReason>
      )}
    </>
  );
};
