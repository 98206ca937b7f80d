import Button from '@mui/material/Button';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { ConfirmReason } from '../../components/ConfirmReason.js';
import { Mark } from '../../components/Mark.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { type Paper, paperVerbs } from './paper.verbs.js';

interface Props {
  readonly paper: Paper;
  readonly onMade: (paper: Paper) => void;
}

/** How often the paper was made and why; after corrections it is made again, with a reason. */
export const Editions = ({ paper, onMade }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const format = useFormat();
  const [isAsking, setAsking] = useState(false);
  const { edition, reason, earlier, correctedSince, mayEdit } = paper;
  if (edition === 1 && !mayEdit) return null;
  const again = async (why: string) => {
    onMade(await paperVerbs.makeAgain(paper.roundId, why));
    notify('paper.again_done', { type: 'success' });
  };
  return (
    <div className="paper-editions not-printed">
      {correctedSince > 0 && <Mark tone="warning">{translate('paper.corrected', { count: correctedSince })}</Mark>}
      {edition > 1 && reason && <span dir="auto">{translate('paper.edition', { count: edition, reason })}</span>}
      {earlier.map(({ edition: before, madeAt, madeByName }) => (
        <small key={before} className="muted">
          {translate('paper.earlier', { edition: before, day: format.day(madeAt.slice(0, 10)), name: madeByName })}
        </small>
      ))}
      {mayEdit && (
        <Button size="small" variant={correctedSince > 0 ? 'contained' : 'text'} onClick={() => setAsking(true)}>
          {translate('paper.again')}
        </Button>
      )}
      {isAsking && (
        <ConfirmReason
          title={translate('paper.again')}
          confirm={translate('paper.again')}
          needsReason
          onConfirm={again}
          onClose={() => setAsking(false)}
        >
          <p>{translate('paper.again_what')}</p>
        </ConfirmReason>
      )}
    </div>
  );
};
