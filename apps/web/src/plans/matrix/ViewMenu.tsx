import BookmarkBorderIcon from '@mui/icons-material/BookmarkBorder';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import PeopleOutlinedIcon from '@mui/icons-material/PeopleOutlined';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Divider from '@mui/material/Divider';
import ListSubheader from '@mui/material/ListSubheader';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useNotify, useTranslate } from 'ra-core';
import { type ReactNode, type SyntheticEvent, useEffect, useId, useState } from 'react';
import { wordsOfError } from '../../platform/refusal-words.js';
import { type Asking, asksNothing, isSameAsking } from './asking.js';
import type { ColumnsOnScreen } from './use-columns.js';
import type { Wish } from './use-matrix-address.js';
import type { Views } from './use-views.js';
import type { SavedView } from './views.js';

interface Props {
  readonly views: Views;
  readonly asking: Asking;
  readonly on: ColumnsOnScreen;
  readonly change: (wish: Wish) => void;
}

interface NameProps {
  readonly mayShare: boolean;
  readonly onSave: (name: string, isShared: boolean) => Promise<unknown>;
  readonly onClose: () => void;
}

const NameView = ({ mayShare, onSave, onClose }: NameProps) => {
  const translate = useTranslate();
  const label = useId();
  const [name, setName] = useState('');
  const [isShared, setShared] = useState(false);
  const [error, setError] = useState('');
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    try {
      await onSave(name.trim(), isShared);
      onClose();
    } catch (failure) {
      setError(wordsOfError(failure, translate));
    }
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={label} fullWidth maxWidth="xs">
      <form onSubmit={(event) => void submit(event)}>
        <DialogTitle id={label}>{translate('sheet.views.save_as')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
          <p className="muted">{translate('sheet.views.keeps')}</p>
          <TextField
            autoFocus
            required
            label={translate('sheet.views.name')}
            value={name}
            onChange={(event) => setName(event.target.value)}
            slotProps={{ htmlInput: { dir: 'auto', maxLength: 120 } }}
          />
          {mayShare && (
            <label className="view-share">
              <input type="checkbox" checked={isShared} onChange={(event) => setShared(event.target.checked)} />
              {translate('sheet.views.share')}
            </label>
          )}
          {error !== '' && (
            <p className="form-error" role="alert">
              {error}
            </p>
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={name.trim() === ''}>
            {translate('ra.action.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};

/** Address of the matrix as a view shows it, for a colleague. */
const linkTo = ({ id }: SavedView): string => {
  const { origin, pathname } = window.location;
  return `${origin}${pathname}?view=${id}`;
};

/** Without TLS there is no clipboard to write to: then the link is shown to be taken by hand. */
const copyText = async (text: string): Promise<void> => {
  if (window.isSecureContext) await navigator.clipboard.writeText(text);
  else window.prompt('', text);
};

interface Order {
  readonly key: string;
  readonly work: () => void;
  readonly tone?: 'danger';
}

interface Ordering extends Pick<Props, 'views' | 'change'> {
  readonly trying: (work: () => Promise<unknown>, said?: string) => void;
}

/** What may be done with a saved view. */
const ordersOf = (view: SavedView, { views, change, trying }: Ordering): Order[] => {
  const copy = { key: 'copy', work: () => trying(() => copyText(linkTo(view)), 'sheet.views.copied') };
  const share = {
    key: view.isShared ? 'unshare' : 'share_this',
    work: () => trying(() => views.change(view, { isShared: !view.isShared })),
  };
  const forget = () => change({ asking: null, view: null });
  const remove = { key: 'remove', tone: 'danger', work: () => trying(() => views.remove(view).then(forget)) } as const;
  return [copy, ...(views.mayShare && views.isOwn(view) ? [share] : []), ...(views.mayChange(view) ? [remove] : [])];
};

/** Saved views of the plan: one's own and shared ones; the one chosen stands in the address. */
export const ViewMenu = ({ views, asking, on, change }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [isNaming, setNaming] = useState(false);
  const { current, all, isMissing } = views;
  useEffect(() => {
    if (!isMissing) return;
    notify('sheet.views.missing', { type: 'warning' });
    change({ view: null });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- said once for a link that leads nowhere
  }, [isMissing]);
  const content = { ...asking, columns: on.layout };
  const isChanged = current !== undefined && (on.isChanged || !isSameAsking(asking, views.asking ?? asksNothing));
  const close = (): void => setAnchor(null);
  const trying = (work: () => Promise<unknown>, said?: string): void => {
    work()
      .then(() => said && notify(said, { type: 'success' }))
      .catch((failure: unknown) => notify(wordsOfError(failure, translate), { type: 'error' }));
  };
  const choose = (view: SavedView | undefined): void => {
    close();
    change({ asking: null, view: view?.id ?? null });
  };
  const save = async (name: string, isShared: boolean): Promise<void> => {
    const { id } = await views.save(name, isShared, content);
    on.reset();
    change({ asking: null, view: id });
  };
  const item = (view: SavedView) => (
    <MenuItem key={view.id} selected={view.id === current?.id} onClick={() => choose(view)}>
      <span className="one-line" dir="auto">
        {view.name}
      </span>
      {view.isShared && <small className="muted">{view.ownerName}</small>}
    </MenuItem>
  );
  const group = (key: string, isShared: boolean): ReactNode[] => {
    const these = all.filter((view) => view.isShared === isShared);
    return these.length === 0
      ? []
      : [<ListSubheader key={key}>{translate(`sheet.views.${key}`)}</ListSubheader>, ...these.map(item)];
  };
  const back = (): void => {
    on.reset();
    change({ asking: null });
  };
  const orders: Order[] = [
    ...(current && isChanged && views.mayChange(current)
      ? [{ key: 'save', work: () => trying(() => views.change(current, { content }).then(back), 'sheet.views.saved') }]
      : []),
    ...(isChanged ? [{ key: 'back', work: back }] : []),
    { key: 'save_as', work: () => setNaming(true) },
    ...(current ? ordersOf(current, { views, change, trying }) : []),
  ];
  return (
    <>
      <button
        type="button"
        className="matrix-toggle"
        aria-haspopup="menu"
        aria-pressed={current !== undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {current?.isShared ? (
          <PeopleOutlinedIcon fontSize="inherit" aria-hidden="true" />
        ) : (
          <BookmarkBorderIcon fontSize="inherit" aria-hidden="true" />
        )}
        <span className="hidden-visually">{translate('sheet.views.title')}: </span>
        <span dir="auto">{current?.name ?? translate('sheet.views.usual')}</span>
        {isChanged && <bdi> · {translate('sheet.views.changed')}</bdi>}
        <ExpandMoreIcon fontSize="inherit" aria-hidden="true" />
      </button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close} slotProps={{ list: { dense: true } }}>
        <MenuItem selected={!current} onClick={() => choose(undefined)}>
          {translate('sheet.views.usual')}
        </MenuItem>
        {group('shared', true)}
        {group('own', false)}
        <Divider />
        {orders.map(({ key, work, tone }) => (
          <MenuItem
            key={key}
            sx={tone === 'danger' ? { color: 'error.main' } : undefined}
            onClick={() => {
              close();
              work();
            }}
          >
            {translate(`sheet.views.${key}`)}
          </MenuItem>
        ))}
      </Menu>
      {isNaming && <NameView mayShare={views.mayShare} onSave={save} onClose={() => setNaming(false)} />}
    </>
  );
};
