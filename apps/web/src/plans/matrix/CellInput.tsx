import type { PlanRecord } from '@mufakat/planning/records/record';
import { useLocale, useTranslate } from 'ra-core';
import { type KeyboardEvent, type ReactNode, type RefObject, useId, useLayoutEffect, useRef, useState } from 'react';
import { directionOf } from '../../platform/i18n/languages.js';
import type { Column } from './column.js';
import { Calendar } from './Calendar.js';
import { DayHint } from './DayHint.js';
import { type Leaving, type Typing, useMatrixTools } from './MatrixContext.js';
import { useSuggestions } from './suggestions.js';
import { type Days, useDays } from './use-days.js';

interface Props {
  readonly record: PlanRecord | undefined;
  readonly column: Column;
  readonly typing: Typing | undefined;
  readonly isWritable: boolean;
  readonly label: string;
  /** Grows whenever the focus is to come here. */
  readonly focus: number;
}

const lastPart = (text: string): string => text.slice(text.lastIndexOf(';') + 1).trim();
const withPart = (text: string, part: string, isMany: boolean): string => {
  const at = text.lastIndexOf(';');
  return isMany ? `${at < 0 ? '' : `${text.slice(0, at)}; `}${part}; ` : part;
};

const arrows: Readonly<Record<string, readonly [ltr: Leaving, rtl: Leaving]>> = {
  ArrowUp: ['up', 'up'],
  ArrowDown: ['down', 'down'],
  ArrowRight: ['next', 'back'],
  ArrowLeft: ['back', 'next'],
};

/** Where a key leads out of the cell: `range` writes into every chosen cell; arrows only while the text replaces. */
const leavingOf = (event: KeyboardEvent, isReplacing: boolean, isRtl: boolean): Leaving | 'range' | undefined => {
  const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
  if (key === 'Tab') return shiftKey ? 'back' : 'next';
  if (key === 'Enter' && (ctrlKey || metaKey)) return 'range';
  if (key === 'Enter' && !altKey) return shiftKey ? 'up' : 'down';
  return isReplacing && !shiftKey && !altKey && !ctrlKey ? arrows[key]?.[isRtl ? 1 : 0] : undefined;
};

/** A line break where the caret stands. */
const broken = ({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): string =>
  `${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`;

/** The open field grows with its text; the caret begins at its end. */
const useGrowing = (input: RefObject<HTMLTextAreaElement | null>, isOpen: boolean, text: string): void => {
  useLayoutEffect(() => {
    const field = input.current;
    if (!field || !isOpen) return;
    field.setSelectionRange(field.value.length, field.value.length);
  }, [input, isOpen]);
  useLayoutEffect(() => {
    const field = input.current;
    if (!field) return;
    field.style.blockSize = '';
    if (isOpen && field.scrollHeight > field.clientHeight) field.style.blockSize = `${field.scrollHeight + 2}px`;
  }, [input, isOpen, text]);
};

interface BelowProps {
  readonly column: Column;
  readonly text: string;
  readonly fault: string | undefined;
  readonly days: Days;
  readonly list: string;
  readonly children: ReactNode;
}

/** Under the open cell: why it was not taken, what a day will mean, the calendar, and what could be meant. */
const Below = ({ column, text, fault, days, list, children }: BelowProps) => {
  const translate = useTranslate();
  const below = useRef<HTMLDivElement>(null);
  // In braces: newer browsers answer scrollIntoView with a promise, which is no clean-up.
  useLayoutEffect(() => {
    below.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, []);
  return (
    <div ref={below} className="cell-below">
      {fault && (
        <p className="cell-fault" role="alert">
          {translate(`plan.matrix.faults.${fault}`)}
        </p>
      )}
      {column.editor === 'day' && (
        <>
          <DayHint text={text} column={column.id} />
          <Calendar
            id={`${list}-day`}
            day={days.shown}
            isEntered={days.entered !== undefined}
            onMove={days.move}
            onPick={days.pick}
          />
        </>
      )}
      {children}
    </div>
  );
};

/**
 * The field that lies in the active cell and has the focus: unseen until one types, so that the first letter, also of an
 * input method, begins the editing.
 */
export const CellInput = ({ record, column, typing, isWritable, label, focus }: Props) => {
  const { type, commit, cancel, caret, writeRange, reading } = useMatrixTools();
  const isRtl = directionOf(useLocale()) === 'rtl';
  const input = useRef<HTMLTextAreaElement>(null);
  const list = useId();
  const [at, setAt] = useState(-1);
  const text = typing?.text ?? '';
  const isMany = column.editor === 'bodies' || column.editor === 'list';
  const suggestions = useSuggestions(column, record, typing ? (isMany ? lastPart(text) : text) : undefined);
  const isOpen = typing !== undefined;
  const chosenId = at >= 0 ? `${list}-${String(at)}` : undefined;
  const days = useDays({ text, column, today: reading.today, isRtl, type, commit });
  useLayoutEffect(() => {
    if (focus === 0) return;
    input.current?.focus({ preventScroll: true });
    if (!column.isFrozen) input.current?.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    else input.current?.closest('.matrix-row')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a column that only grows wider does not ask for the focus
  }, [focus, column.id]);
  useGrowing(input, isOpen, text);
  const pick = (index: number): string | undefined => {
    const chosen = suggestions[index];
    return chosen && withPart(text, chosen.value, isMany);
  };
  /** A few letters are enough where they mean one body only. */
  const onlyMeant = (): string | undefined => {
    const last = lastPart(text);
    const isOne = column.editor === 'bodies' && suggestions.length === 1 && last !== '';
    return isOne && !reading.bodies.find(last) ? pick(0) : undefined;
  };
  const leave = (leaving: Leaving | 'range'): void => {
    const said = pick(at) ?? onlyMeant() ?? text;
    setAt(-1);
    if (leaving === 'range') {
      cancel();
      writeRange(said);
    } else commit(said, leaving);
  };
  /** Keys that stay in the cell; false for one that has no meaning here. */
  const onOwnKey = ({ key, altKey }: KeyboardEvent): boolean => {
    const isInList = suggestions.length > 0 && (key === 'ArrowDown' || key === 'ArrowUp');
    if (key === 'Escape') cancel();
    else if (key === 'F2') caret();
    else if (isInList) setAt((was) => (was + (key === 'ArrowDown' ? 1 : -1) + suggestions.length) % suggestions.length);
    else if (key === 'Enter' && altKey && input.current && column.editor === 'text') type(broken(input.current));
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (!typing || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    const leaving = leavingOf(event, typing.isReplacing === true, isRtl);
    if (days.onKey(event) || onOwnKey(event)) event.preventDefault();
    else if (leaving) {
      event.preventDefault();
      leave(leaving);
    }
  };
  return (
    <>
      <textarea
        ref={input}
        className="cell-input"
        data-open={isOpen || undefined}
        rows={1}
        dir={isOpen ? 'auto' : undefined}
        lang={column.language}
        value={text}
        readOnly={!isWritable}
        spellCheck={column.editor === 'text'}
        aria-label={label}
        aria-invalid={typing?.fault !== undefined}
        aria-autocomplete={suggestions.length > 0 ? 'list' : undefined}
        aria-controls={suggestions.length > 0 ? list : undefined}
        aria-activedescendant={days.entered === undefined ? chosenId : `${list}-day`}
        onChange={(event) => {
          setAt(-1);
          days.move(undefined);
          type(event.target.value);
        }}
        onKeyDown={onKeyDown}
      />
      {isOpen && (
        <Below {...{ column, text, days, list }} fault={typing.fault}>
          {suggestions.length > 0 && (
            <ul id={list} role="listbox" aria-label={label}>
              {suggestions.map(({ value, words, more }, index) => (
                <li
                  key={value}
                  id={`${list}-${String(index)}`}
                  role="option"
                  aria-selected={index === at}
                  onMouseDown={(event) => {
                    event.preventDefault();
                    const chosen = pick(index) ?? text;
                    if (isMany) type(chosen);
                    else commit(chosen, 'stay');
                  }}
                >
                  <span dir="auto">{words}</span>
                  {more && <small>{more}</small>}
                </li>
              ))}
            </ul>
          )}
        </Below>
      )}
    </>
  );
};
