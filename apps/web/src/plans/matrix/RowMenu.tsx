import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import type { Change } from '@mufakat/planning/changes/change';
import { type Kind, kindDescriptions } from '@mufakat/planning/records/kinds';
import type { PlanDocument } from '@mufakat/planning/records/record';
import { labelOf } from '@mufakat/planning/records/wording';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { mayPlace, type RecordRights } from '../rights.js';
import { useSideways } from './sideways.js';
import { holdersFor, indent, moveBy, moveTo, outdent, removalOf, type Side } from './structure.js';

interface Props {
  readonly document: PlanDocument;
  readonly languages: readonly string[];
  readonly record: string;
  readonly anchor: HTMLElement;
  readonly rights: RecordRights;
  readonly openPanel: (record: string) => void;
  readonly add: (kind: Kind, near: string, side?: Side) => void;
  readonly change: (changes: readonly Change[]) => void;
  readonly relocate: (moves: readonly Change[]) => void;
  /** Left out where the row cannot be kept for other plans. */
  readonly keep?: (record: string) => void;
  readonly onClose: () => void;
}

const addable = ['action', 'pillar', 'activity', 'indicator'] as const;

/** What can be done with one row, by mouse as by keyboard. */
export const RowMenu = (props: Props) => {
  const { document, languages, record: id, anchor, rights, openPanel, add, change, relocate, keep, onClose } = props;
  const translate = useTranslate();
  const { on, back } = useSideways();
  const [isMoving, setMoving] = useState(false);
  const record = document.records.get(id);
  if (!record) return null;
  const doing = (work: () => void) => () => {
    onClose();
    work();
  };
  const move = (key: string, keys: string, changes: readonly Change[]) => (
    <MenuItem key={key} disabled={changes.length === 0} onClick={doing(() => relocate(changes))}>
      {translate(`plan.matrix.${key}`)} <kbd dir="ltr">{keys}</kbd>
    </MenuItem>
  );
  const fits = (kind: Kind): boolean => kind === record.kind || kindDescriptions[kind].parents.includes(record.kind);
  const canPlace = mayPlace(rights, record.kind);
  const added = addable.filter((kind) => fits(kind) && mayPlace(rights, kind));
  const holders = holdersFor(document, record);
  return (
    <Menu anchorEl={anchor} open onClose={onClose} disableRestoreFocus slotProps={{ list: { dense: true } }}>
      <MenuItem onClick={doing(() => openPanel(id))}>
        {translate('plan.panel.open')} <kbd dir="ltr">Alt+Enter</kbd>
      </MenuItem>
      {keep && <MenuItem onClick={doing(() => keep(id))}>{translate('renewal.keep')}</MenuItem>}
      {added.length > 0 && <Divider />}
      {added.includes(record.kind as (typeof addable)[number]) && (
        <MenuItem onClick={doing(() => add(record.kind, id, 'before'))}>
          {translate('sheet.insert_above', { kind: translate(`kinds.${record.kind}`) })}
          <kbd dir="ltr">Ctrl+Shift+Enter</kbd>
        </MenuItem>
      )}
      {added.map((kind) => (
        <MenuItem key={kind} onClick={doing(() => add(kind, id))}>
          {translate(kind === record.kind ? 'plan.matrix.insert_below' : 'plan.matrix.add_under', {
            kind: translate(`kinds.${kind}`),
          })}
          {kind === record.kind && <kbd dir="ltr">Ctrl+Enter</kbd>}
        </MenuItem>
      ))}
      {canPlace && <Divider />}
      {canPlace && [
        move('move_up', 'Alt+↑', moveBy(document, id, -1)),
        move('move_down', 'Alt+↓', moveBy(document, id, 1)),
        move('move_in', `Alt+${on}`, indent(document, id)),
        move('move_out', `Alt+${back}`, outdent(document, id)),
      ]}
      {canPlace && (
        <MenuItem disabled={holders.length === 0} aria-expanded={isMoving} onClick={() => setMoving(!isMoving)}>
          {translate('plan.matrix.move_to')}
        </MenuItem>
      )}
      {isMoving &&
        holders.map((holder) => (
          <MenuItem
            key={holder.id}
            sx={{ paddingInlineStart: 4, maxWidth: 360 }}
            onClick={doing(() => relocate(moveTo(document, id, holder.id)))}
          >
            <span className="one-line" dir="auto">
              {[holder.code, labelOf(holder, languages)].filter(Boolean).join(' ')}
            </span>
          </MenuItem>
        ))}
      {canPlace && <Divider />}
      {canPlace && (
        <MenuItem sx={{ color: 'error.main' }} onClick={doing(() => change(removalOf(document, [id])))}>
          {translate('plan.matrix.remove')} <kbd dir="ltr">Ctrl+Delete</kbd>
        </MenuItem>
      )}
    </Menu>
  );
};
