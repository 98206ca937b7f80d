import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { ConfirmReason } from '../../components/ConfirmReason.js';
import { roundVerbs } from '../reporting.verbs.js';

/** A letter to whoever has not reported, with a link an action by which they answer without signing in. */
export const AnswerLinks = ({ round }: { readonly round: string }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <button type="button" className="quiet-button" onClick={() => setAsking(true)}>
        {translate('rounds.links')}
      </button>
      {isAsking && (
        <ConfirmReason
          title={translate('rounds.links_title')}
          confirm={translate('rounds.links_send')}
          reason="none"
          onConfirm={async () => {
            const { letters, links } = await roundVerbs.sendLinks(round);
            notify('rounds.links_sent', { type: 'success', messageArgs: { letters, links } });
          }}
          onClose={() => setAsking(false)}
        >
          <p>{translate('rounds.links_why')}</p>
        </ConfirmReason>
      )}
    </>
  );
};
