import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useTranslate } from 'ra-core';
import { useId } from 'react';

/** The keys of the table, in groups; each line's words stand under `sheet.keys.<line>`. */
const keys = {
  moving: [
    ['arrows', '← ↑ → ↓'],
    ['edge', 'Ctrl + ← ↑ → ↓'],
    ['row_ends', 'Home · End'],
    ['ends', 'Ctrl + Home · End'],
    ['page', 'PageUp · PageDown'],
    ['tab', 'Tab · Shift + Tab'],
    ['headings', '↑'],
  ],
  choosing: [
    ['range', 'Shift + ← ↑ → ↓'],
    ['rows', 'Shift + Space'],
    ['all', 'Ctrl + A'],
    ['pick', 'Ctrl + Shift + Space'],
    ['let_go', 'Escape'],
  ],
  writing: [
    ['type', 'A … ي'],
    ['edit', 'Enter · F2'],
    ['line', 'Alt + Enter'],
    ['write_range', 'Ctrl + Enter'],
    ['clear', 'Delete'],
    ['copy', 'Ctrl + C · X · V'],
    ['fill', 'Ctrl + D · Ctrl + R'],
    ['undo', 'Ctrl + Z · Ctrl + Y'],
    ['bulk', 'Alt + B'],
  ],
  rows_do: [
    ['below', 'Ctrl + Enter'],
    ['above', 'Ctrl + Shift + Enter'],
    ['move', 'Alt + ↑ ↓ ← →'],
    ['remove', 'Ctrl + Delete'],
    ['toggle', 'Ctrl + Space'],
    ['panel', 'Alt + Enter'],
    ['menu', 'Shift + F10'],
  ],
  headings_do: [
    ['column_menu', 'Enter'],
    ['column_move', 'Ctrl + ← →'],
    ['column_width', 'Shift + ← →'],
    ['column_back', '↓'],
  ],
} as const;

/** The sheet of keys. */
export const KeySheet = ({ onClose }: { readonly onClose: () => void }) => {
  const translate = useTranslate();
  const label = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={label} maxWidth="md" fullWidth>
      <DialogTitle id={label}>{translate('sheet.keys.title')}</DialogTitle>
      <DialogContent className="key-sheet">
        {Object.entries(keys).map(([group, lines]) => (
          <section key={group}>
            <h3>{translate(`sheet.keys.${group}`)}</h3>
            <dl>
              {lines.map(([name, pressed]) => (
                <div key={name}>
                  <dt>
                    <kbd dir="ltr">{pressed}</kbd>
                  </dt>
                  <dd>{translate(`sheet.keys.${name}`)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {translate('ra.action.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
