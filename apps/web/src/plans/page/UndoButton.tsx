import UndoIcon from '@mui/icons-material/Undo';
import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { usePlanInHand, usePlanState } from '../store/PlanContext.js';

/** Takes back one's last step, where there is one; stands beside what changes many records at once. */
export const UndoButton = () => {
  const translate = useTranslate();
  const { store, reason } = usePlanInHand();
  const { canUndo } = usePlanState();
  if (!canUndo) return null;
  return (
    <Button
      className="not-printed"
      variant="outlined"
      startIcon={<UndoIcon className="mirrored" />}
      onClick={() => {
        store.undo(reason);
        void store.flush();
      }}
    >
      {translate('plan.undo')}
    </Button>
  );
};
