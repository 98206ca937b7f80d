import AddIcon from '@mui/icons-material/Add';
import AccountTreeOutlinedIcon from '@mui/icons-material/AccountTreeOutlined';
import RedoIcon from '@mui/icons-material/Redo';
import SearchIcon from '@mui/icons-material/Search';
import UndoIcon from '@mui/icons-material/Undo';
import ViewColumnOutlinedIcon from '@mui/icons-material/ViewColumnOutlined';
import WarningAmberIcon from '@mui/icons-material/WarningAmber';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import type { Kind } from '@mufakat/planning/records/kinds';
import type { PlanDocument } from '@mufakat/planning/records/record';
import { inReadingOrder } from '@mufakat/planning/records/tree';
import { labelOf } from '@mufakat/planning/records/wording';
import { useLocale, useTranslate } from 'ra-core';
import { useEffect, useMemo, useState } from 'react';
import { languageName } from '../../platform/i18n/languages.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { usePlanInHand, usePlanState } from '../store/PlanContext.js';
import type { Column } from './columns.js';
import type { MatrixAddress, Wish } from './use-matrix-address.js';

interface Props {
  readonly address: MatrixAddress;
  readonly change: (wish: Wish) => void;
  readonly allColumns: readonly Column[];
  readonly hidden: ReadonlySet<string>;
  readonly toggleColumn: (column: string) => void;
  readonly shown: number;
  readonly withChecks: number;
  /** Kinds that may be added. */
  readonly addable: readonly Kind[];
  readonly add: (kind: Kind) => void;
}

/** Bodies that are assigned anywhere in the plan, by name. */
const useAssignedBodies = (document: PlanDocument): readonly { id: string; name: string }[] => {
  const { bodies } = usePlanInHand();
  const format = useFormat();
  return useMemo(() => {
    const ids = new Set<string>();
    for (const { kind, body } of document.records.values()) {
      if (kind === 'assignment' && typeof body === 'string') ids.add(body);
    }
    return [...ids].map((id) => ({ id, name: bodies.name(id) })).sort((a, b) => format.compare(a.name, b.name));
  }, [document, bodies, format]);
};

const Choice = (props: {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly { id: string; name: string }[];
  readonly onChange: (value: string) => void;
}) => (
  <label className="matrix-choice" data-set={props.value !== undefined || undefined}>
    <span className="hidden-visually">{props.label}</span>
    <select value={props.value ?? ''} onChange={(event) => props.onChange(event.target.value)}>
      <option value="">{props.label}</option>
      {props.options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  </label>
);

/** Milliseconds of rest before what is typed goes to the address and filters. */
const rest = 180;

const Search = ({ q, change }: { readonly q: string; readonly change: Props['change'] }) => {
  const translate = useTranslate();
  const [text, setText] = useState(q);
  useEffect(() => setText(q), [q]);
  useEffect(() => {
    if (text === q) return undefined;
    const timer = setTimeout(() => change({ q: text }), rest);
    return () => clearTimeout(timer);
  }, [text, q, change]);
  return (
    <label className="matrix-search">
      <SearchIcon fontSize="small" aria-hidden="true" />
      <span className="hidden-visually">{translate('plan.matrix.search')}</span>
      <input
        type="search"
        dir="auto"
        placeholder={translate('plan.matrix.search')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </label>
  );
};

const Columns = ({ allColumns, hidden, toggleColumn }: Pick<Props, 'allColumns' | 'hidden' | 'toggleColumn'>) => {
  const translate = useTranslate();
  const locale = useLocale();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        startIcon={<ViewColumnOutlinedIcon />}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {translate('plan.matrix.columns')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {allColumns
          .filter(({ isFrozen }) => !isFrozen)
          .map(({ id, label, language }) => (
            <MenuItem
              key={id}
              dense
              role="menuitemcheckbox"
              aria-checked={!hidden.has(id)}
              onClick={() => toggleColumn(id)}
            >
              <Checkbox size="small" edge="start" checked={!hidden.has(id)} tabIndex={-1} disableRipple />
              <ListItemText>
                {translate(label)}
                {language && <small className="muted"> · {languageName(language, locale)}</small>}
              </ListItemText>
            </MenuItem>
          ))}
      </Menu>
    </>
  );
};

const AddButton = ({ add, addable }: Pick<Props, 'add' | 'addable'>) => {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const choose = (kind: Kind) => () => {
    setAnchor(null);
    add(kind);
  };
  return (
    <>
      <Button
        variant="contained"
        startIcon={<AddIcon />}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {translate('plan.matrix.add')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)} disableRestoreFocus>
        {addable.map((kind) => (
          <MenuItem key={kind} onClick={choose(kind)}>
            {translate(`kinds.${kind}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
};

/** Search, filters, grouping, columns, undo and adding; what is asked stands in the address. */
export const MatrixToolbar = (props: Props) => {
  const { address, change, allColumns, hidden, toggleColumn, shown, withChecks, addable, add } = props;
  const translate = useTranslate();
  const format = useFormat();
  const { store, languages, reason, rights } = usePlanInHand();
  const { document, canUndo, canRedo } = usePlanState();
  const bodies = useAssignedBodies(document);
  const pillars = useMemo(
    () =>
      inReadingOrder(document)
        .filter(({ kind }) => kind === 'pillar')
        .map((record) => ({
          id: record.id,
          name: [record.code, labelOf(record, languages)].filter(Boolean).join(' '),
        })),
    [document, languages],
  );
  const isByBody = address.group === 'body';
  return (
    <div className="matrix-toolbar not-printed" role="toolbar" aria-label={translate('plan.matrix.toolbar')}>
      <Search q={address.q} change={change} />
      <Choice
        label={translate('plan.matrix.any_pillar')}
        value={address.pillar}
        options={pillars}
        onChange={(pillar) => change({ pillar })}
      />
      <Choice
        label={translate('plan.matrix.any_body')}
        value={address.body}
        options={bodies}
        onChange={(body) => change({ body })}
      />
      <button
        type="button"
        className="matrix-toggle"
        aria-pressed={address.isChecked}
        onClick={() => change({ checks: address.isChecked ? undefined : '1' })}
      >
        <WarningAmberIcon fontSize="inherit" aria-hidden="true" />
        {translate('plan.matrix.with_checks')} <bdi>{format.number(withChecks)}</bdi>
      </button>
      <button
        type="button"
        className="matrix-toggle"
        aria-pressed={isByBody}
        onClick={() => change({ group: isByBody ? undefined : 'body' })}
      >
        <AccountTreeOutlinedIcon fontSize="inherit" aria-hidden="true" className="mirrored" />
        {translate(isByBody ? 'plan.matrix.by_body' : 'plan.matrix.by_pillar')}
      </button>
      <Columns allColumns={allColumns} hidden={hidden} toggleColumn={toggleColumn} />
      <span className="matrix-count" role="status">
        {translate('plan.matrix.shown', { count: shown })}
      </span>
      <span className="matrix-toolbar-end">
        {rights.isAny && (
          <>
            <button
              type="button"
              className="icon-button"
              disabled={!canUndo}
              aria-label={translate('plan.undo')}
              title={`${translate('plan.undo')} (Ctrl+Z)`}
              onClick={() => store.undo(reason)}
            >
              <UndoIcon fontSize="small" className="mirrored" />
            </button>
            <button
              type="button"
              className="icon-button"
              disabled={!canRedo}
              aria-label={translate('plan.redo')}
              title={`${translate('plan.redo')} (Ctrl+Y)`}
              onClick={() => store.redo(reason)}
            >
              <RedoIcon fontSize="small" className="mirrored" />
            </button>
          </>
        )}
        {addable.length > 0 && <AddButton add={add} addable={addable} />}
      </span>
    </div>
  );
};
