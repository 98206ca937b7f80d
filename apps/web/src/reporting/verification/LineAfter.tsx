import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import type { ReportLine } from '../reporting.js';
import { ConfirmLine } from './ConfirmLine.js';
import { CorrectValue } from './CorrectValue.js';

/** What can still happen to a line that was given: another body has seen it, or a verified value is corrected. */
export const LineAfter = ({ line, onChanged }: { readonly line: ReportLine; readonly onChanged: () => void }) => {
  const translate = useTranslate();
  const [asks, setAsks] = useState<'confirm' | 'correct'>();
  const close = () => setAsks(undefined);
  return (
    <p className="line-after">
      <Button size="small" onClick={() => setAsks('confirm')}>
        {translate('inbox.confirm')}
      </Button>
      {line.state === 'verified' && line.values.length > 0 && (
        <Button size="small" onClick={() => setAsks('correct')}>
          {translate('inbox.correct')}
        </Button>
      )}
      {asks === 'confirm' && (
        <ConfirmLine line={line} today={new Date().toISOString().slice(0, 10)} onDone={onChanged} onClose={close} />
      )}
      {asks === 'correct' && <CorrectValue line={line} onDone={onChanged} onClose={close} />}
    </p>
  );
};
