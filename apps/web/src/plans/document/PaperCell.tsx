import EditOutlinedIcon from '@mui/icons-material/EditOutlined';
import type { PlanRecord } from '@mufakat/planning/records/record';
import { useTranslate } from 'ra-core';
import { type KeyboardEvent, type MouseEvent, type ReactNode, useState } from 'react';
import type { Column } from '../matrix/column.js';
import { isWritable } from '../matrix/columns.js';
import { nothing, type SheetReading } from '../matrix/reading.js';
import { useEdit, usePlanInHand } from '../store/PlanContext.js';

interface Props {
  readonly record: PlanRecord;
  readonly column: Column;
  readonly reading: SheetReading;
  /** The cell as the paper prints it. */
  readonly children: ReactNode;
}

const lastPart = (text: string): string => text.slice(text.lastIndexOf(';') + 1).trim();
const withPart = (text: string, part: string): string => {
  const at = text.lastIndexOf(';');
  return `${at < 0 ? '' : `${text.slice(0, at)}; `}${part}; `;
};

/** A cell being written, as text the matrix's column understands too. */
const Written = ({ record, column, reading, onDone }: Omit<Props, 'children'> & { readonly onDone: () => void }) => {
  const translate = useTranslate();
  const edit = useEdit();
  const [text, setText] = useState(() => column.read(record, reading));
  const [fault, setFault] = useState('');
  const isBodies = column.editor === 'bodies';
  const found =
    isBodies && lastPart(text) !== '' && !reading.bodies.find(lastPart(text))
      ? reading.bodies.matching(lastPart(text), 5)
      : [];
  const save = (): void => {
    const isSame = text === column.read(record, reading);
    const written = isSame ? nothing : column.write(record, text, reading);
    if ('fault' in written) {
      setFault(written.fault);
      return;
    }
    const faults = written.changes.length > 0 ? edit(written.changes, 'document') : [];
    if (faults.length > 0) setFault('refused');
    else onDone();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onDone();
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    save();
  };
  const label = translate(column.label, { _: column.id });
  return (
    <div className="paper-cell-open">
      <textarea
        autoFocus
        rows={2}
        dir="auto"
        value={text}
        aria-label={`${label} ${record.code ?? ''}`}
        aria-invalid={fault !== ''}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={save}
      />
      {found.length > 0 && (
        <ul>
          {found.map(({ id }) => (
            <li key={id}>
              <button
                type="button"
                tabIndex={-1}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => setText(withPart(text, reading.bodies.short(id)))}
              >
                {reading.bodies.name(id)}
              </button>
            </li>
          ))}
        </ul>
      )}
      {fault !== '' && (
        <p className="form-error" role="alert">
          {translate(`plan.matrix.faults.${fault}`)}
        </p>
      )}
    </div>
  );
};

/** A cell of the action table, written where it stands as in the matrix. */
export const PaperCell = ({ record, column, reading, children }: Props) => {
  const translate = useTranslate();
  const { rights } = usePlanInHand();
  const [isOpen, setOpen] = useState(false);
  if (!isWritable(column, record.kind, rights.at(reading.document, record.id))) return children;
  if (isOpen) return <Written {...{ record, column, reading }} onDone={() => setOpen(false)} />;
  const open = ({ target }: MouseEvent): void => {
    const isElsewhere = target instanceof Element && target.closest('a, [data-beside], .paper-opener') !== null;
    if (!isElsewhere && window.getSelection()?.isCollapsed !== false) setOpen(true);
  };
  const label = translate(column.label, { _: column.id });
  return (
    <div className="paper-cell" onClick={open}>
      {children}
      <button
        type="button"
        className="paper-write not-printed"
        aria-label={translate('plan.prose.edit_cell', { what: label, code: record.code ?? '' })}
      >
        <EditOutlinedIcon fontSize="inherit" />
      </button>
    </div>
  );
};
