import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import type { Change } from '@mufakat/planning/changes/change';
import { type PaperPiece, paperOf } from '@mufakat/planning/records/paper';
import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import { labelOf } from '@mufakat/planning/records/wording';
import { useTranslate } from 'ra-core';
import { type DragEvent, type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { MoveQuestion } from '../matrix/MoveQuestion.js';
import type { SheetReading } from '../matrix/reading.js';
import { type Recode, recodesOf, withCodes } from '../matrix/relocating.js';
import { mayPlace } from '../rights.js';
import { useEdit, usePlanInHand } from '../store/PlanContext.js';
import { dropped, type Step, stepOf, type Where } from './outline-moves.js';

interface Entry {
  readonly record: PlanRecord;
  readonly under: readonly Entry[];
}

const entriesOf = (pieces: readonly PaperPiece[]): Entry[] =>
  pieces.flatMap((piece) => {
    if (piece.is === 'actions') return piece.actions.map((record) => ({ record, under: [] }));
    const under = entriesOf(piece.content);
    return piece.is === 'part' ? [{ record: piece.record, under }] : under;
  });

const whereIn = (event: DragEvent<HTMLElement>): Where => {
  const { top, height } = event.currentTarget.getBoundingClientRect();
  const share = (event.clientY - top) / height;
  if (share < 0.3) return 'before';
  return share > 0.7 ? 'after' : 'into';
};

const stepOfKey = ({ key, currentTarget }: KeyboardEvent<HTMLElement>): Step | undefined => {
  const isRightToLeft = getComputedStyle(currentTarget).direction === 'rtl';
  const [left, right]: readonly [Step, Step] = isRightToLeft ? ['in', 'out'] : ['out', 'in'];
  const steps: Partial<Record<string, Step>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: left, ArrowRight: right };
  return steps[key];
};

interface LineProps {
  readonly record: PlanRecord;
  readonly title: string;
  readonly mayMove: boolean;
  /** Undefined where nothing stands under it. */
  readonly isExpanded: boolean | undefined;
  readonly over: Where | undefined;
  readonly onToggle: () => void;
  readonly onJump: () => void;
  readonly onKey: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onDrag: (isDragging: boolean) => void;
  /** Answers whether what is dragged may be let go here. */
  readonly onOver: (where: Where) => boolean;
  readonly onDrop: (where: Where) => void;
}

const Line = (props: LineProps) => {
  const { record, title, mayMove, isExpanded, over, onToggle, onJump, onKey, onDrag, onOver, onDrop } = props;
  const translate = useTranslate();
  return (
    <span
      className="outline-entry"
      data-over={over}
      draggable={mayMove}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', title);
        onDrag(true);
      }}
      onDragEnd={() => onDrag(false)}
      onDragOver={(event) => {
        if (onOver(whereIn(event))) event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        onDrop(whereIn(event));
      }}
    >
      {isExpanded === undefined ? (
        <span className="outline-leaf" />
      ) : (
        <button
          type="button"
          aria-expanded={isExpanded}
          aria-label={translate('plan.outline.under', { title })}
          onClick={onToggle}
        >
          <ChevronRightIcon fontSize="inherit" className="mirrored" />
        </button>
      )}
      <a
        href={`#record-${record.id}`}
        dir="auto"
        draggable={false}
        data-entry={record.id}
        aria-keyshortcuts={mayMove ? 'Alt+ArrowUp Alt+ArrowDown Alt+ArrowLeft Alt+ArrowRight' : undefined}
        onKeyDown={onKey}
        onClick={(event) => {
          event.preventDefault();
          onJump();
        }}
      >
        <bdi>{record.code}</bdi> {title}
      </a>
    </span>
  );
};

interface Props {
  readonly reading: SheetReading;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** A move that waits for a word on the codes. */
interface Asked {
  readonly record: PlanRecord;
  readonly changes: readonly Change[];
  readonly recodes: readonly Recode[];
}

type Make = (record: PlanRecord, changes: readonly Change[]) => void;

/** Where another part would give other codes, people decide before a move is made. */
const useCodesAsked = (document: PlanDocument, make: Make, stay: (id: string) => void) => {
  const { rights } = usePlanInHand();
  const [asked, ask] = useState<Asked>();
  const carryOut: Make = (record, changes) => {
    if (changes.length === 0 || !mayPlace(rights.at(document, record.id), record.kind)) return;
    const recodes = recodesOf(document, changes);
    if (recodes.length > 0) ask({ record, changes, recodes });
    else make(record, changes);
  };
  const settle = (codes: 'new' | 'kept' | 'stay'): void => {
    ask(undefined);
    if (!asked) return;
    if (codes === 'stay') stay(asked.record.id);
    else make(asked.record, withCodes(asked.changes, codes === 'new' ? asked.recodes : []));
  };
  return { asked, carryOut, settle };
};

/** Sections, pillars and actions in order: to jump to, to drag, and to move with Alt and the arrows. */
export const Outline = ({ reading, isOpen, onClose }: Props) => {
  const translate = useTranslate();
  const edit = useEdit();
  const { store, rights, reason } = usePlanInHand();
  const { document } = reading;
  const [closed, setClosed] = useState<ReadonlySet<string>>();
  const [over, setOver] = useState<{ readonly id: string; readonly where: Where }>();
  const [said, say] = useState('');
  const dragged = useRef<string>(undefined);
  const moving = useRef<string>(undefined);
  const frame = useRef<HTMLElement>(null);
  const entries = useMemo(() => entriesOf(paperOf(document)), [document]);
  const isLong = document.records.size > 400;
  const isClosed = ({ record }: Entry): boolean => closed?.has(record.id) ?? (isLong && record.kind === 'pillar');
  const linkTo = (id: string): HTMLElement | null | undefined => frame.current?.querySelector(`[data-entry="${id}"]`);

  useEffect(() => {
    if (moving.current) linkTo(moving.current)?.focus();
    moving.current = undefined;
  }, [document]);
  useEffect(() => {
    if (isOpen) frame.current?.querySelector<HTMLElement>('button, a')?.focus();
  }, [isOpen]);

  const make = (record: PlanRecord, changes: readonly Change[]): void => {
    moving.current = record.id;
    const faults = edit(changes, 'document');
    if (faults.length === 0) say(translate('plan.outline.moved', { title: labelOf(record, reading.languages) }));
  };
  const { asked, carryOut, settle } = useCodesAsked(document, make, (id) => linkTo(id)?.focus());
  const jump = (id: string): void => {
    window.document.getElementById(`record-${id}`)?.scrollIntoView({ block: 'start' });
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, record: PlanRecord): void => {
    const step = event.altKey ? stepOfKey(event) : undefined;
    if (!step) return;
    event.preventDefault();
    carryOut(record, stepOf(document, record.id, step));
  };
  const drop = (target: PlanRecord, where: Where): void => {
    const record = document.records.get(dragged.current ?? '');
    setOver(undefined);
    if (record) carryOut(record, dropped(document, record.id, target.id, where));
  };
  const onNavKey = (event: KeyboardEvent): void => {
    const isModified = event.ctrlKey || event.metaKey;
    if (event.key === 'Escape' && isOpen) onClose();
    if (!isModified || !['z', 'y'].includes(event.key.toLowerCase())) return;
    event.preventDefault();
    if (event.key.toLowerCase() === 'y' || event.shiftKey) store.redo(reason);
    else store.undo(reason);
  };
  const toggle = (entry: Entry): void => {
    const now = new Set(closed ?? (isLong ? entries.map(({ record }) => record.id) : []));
    if (!now.delete(entry.record.id)) now.add(entry.record.id);
    setClosed(now);
  };

  const list = (all: readonly Entry[]): ReactNode => (
    <ol>
      {all.map((entry) => {
        const { record, under } = entry;
        const title = labelOf(record, reading.languages) || translate('plan.untitled');
        return (
          <li key={record.id} data-kind={record.kind}>
            <Line
              {...{ record, title }}
              mayMove={mayPlace(rights.at(document, record.id), record.kind)}
              isExpanded={under.length > 0 ? !isClosed(entry) : undefined}
              over={over?.id === record.id ? over.where : undefined}
              onToggle={() => toggle(entry)}
              onJump={() => jump(record.id)}
              onKey={(event) => onKeyDown(event, record)}
              onDrag={(isDragging) => {
                if (isDragging) dragged.current = record.id;
                else setOver(undefined);
              }}
              onOver={(where) => {
                const isAllowed = dropped(document, dragged.current ?? '', record.id, where).length > 0;
                if (isAllowed && (over?.id !== record.id || over.where !== where)) setOver({ id: record.id, where });
                return isAllowed;
              }}
              onDrop={(where) => drop(record, where)}
            />
            {under.length > 0 && !isClosed(entry) && list(under)}
          </li>
        );
      })}
    </ol>
  );
  return (
    <>
      {isOpen && <div className="paper-shade" onClick={onClose} />}
      {asked && <MoveQuestion recodes={asked.recodes} onSettle={settle} />}
      <nav
        ref={frame}
        className="paper-outline not-printed"
        data-open={isOpen || undefined}
        aria-label={translate('plan.document.outline')}
        onKeyDown={onNavKey}
      >
        <h2>{translate('plan.document.outline')}</h2>
        <button type="button" className="outline-close" onClick={onClose}>
          {translate('plan.outline.close')}
        </button>
        {list(entries)}
        {rights.isAny && <p className="muted outline-help">{translate('plan.outline.help')}</p>}
        <p className="hidden-visually" role="status">
          {said}
        </p>
      </nav>
    </>
  );
};
