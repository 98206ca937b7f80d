import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useTranslate } from 'ra-core';
import { useId } from 'react';
import { CopyLink } from './CopyLink.js';
import type { GuestDraft, Opened } from './rounds.verbs.js';

interface Props {
  readonly links: Opened['links'];
  /** In the order of the links. */
  readonly guests: readonly GuestDraft[];
  readonly onClose: () => void;
}

/** The links of guests, shown once. */
export const LinksMade = ({ links, guests, onClose }: Props) => {
  const translate = useTranslate();
  const title = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={title} fullWidth maxWidth="sm">
      <DialogTitle id={title}>{translate('rounds.guests')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <p className="muted">{translate('rounds.links_shown')}</p>
        <ul className="links-made">
          {links.map(({ guestId, link }, index) => (
            <li key={guestId}>
              <bdi>{guests[index]?.name}</bdi>
              <CopyLink link={link} />
            </li>
          ))}
        </ul>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onClose}>
          {translate('ra.action.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
