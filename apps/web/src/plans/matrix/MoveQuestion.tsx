import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { labelOf } from '@mufakat/planning/records/wording';
import { useTranslate } from 'ra-core';
import { useId } from 'react';
import { usePlanInHand } from '../store/PlanContext.js';
import type { Recode } from './relocating.js';

interface Props {
  readonly recodes: readonly Recode[];
  readonly onSettle: (codes: 'new' | 'kept' | 'stay') => void;
}

const most = 8;

/** A record that goes elsewhere could carry the code of its new place: people decide. */
export const MoveQuestion = ({ recodes, onSettle }: Props) => {
  const { languages } = usePlanInHand();
  const translate = useTranslate();
  const label = useId();
  const count = recodes.length;
  return (
    <Dialog open onClose={() => onSettle('stay')} aria-labelledby={label} maxWidth="sm" fullWidth disableRestoreFocus>
      <DialogTitle id={label}>{translate('sheet.codes.title', { count })}</DialogTitle>
      <DialogContent>
        <ul className="recodes">
          {recodes.slice(0, most).map(({ record, from, to }) => (
            <li key={record.id}>
              <bdi>
                <del>{from}</del> → <ins>{to}</ins>
              </bdi>{' '}
              <span dir="auto">{labelOf(record, languages)}</span>
            </li>
          ))}
          {count > most && <li className="muted">{translate('sheet.codes.more', { count: count - most })}</li>}
        </ul>
      </DialogContent>
      <DialogActions>
        <Button onClick={() => onSettle('stay')}>{translate('ra.action.cancel')}</Button>
        <Button onClick={() => onSettle('kept')}>{translate('sheet.codes.keep', { count })}</Button>
        <Button variant="contained" autoFocus onClick={() => onSettle('new')}>
          {translate('sheet.codes.take', { count })}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
