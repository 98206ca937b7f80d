import CloseIcon from '@mui/icons-material/Close';
import { useTranslate } from 'ra-core';
import { useFormat } from '../../platform/i18n/use-format.js';
import type { Column } from './columns.js';
import type { Pasted } from './pasting.js';

interface Props {
  readonly pasted: Pasted;
  readonly columns: readonly Column[];
  readonly onClose: () => void;
}

/** What came of a pasted block; what was not understood is named by its place in the block. */
export const PasteReport = ({ pasted, columns, onClose }: Props) => {
  const translate = useTranslate();
  const format = useFormat();
  const { cells, added, faults } = pasted;
  return (
    <div className="matrix-report" role="status" data-tone={faults.length > 0 ? 'warning' : undefined}>
      <p>{translate('plan.matrix.pasted', { cells, added, faults: faults.length })}</p>
      {faults.length > 0 && (
        <ul>
          {faults.slice(0, 12).map(({ row, column, fault, text }) => {
            const label = columns.find(({ id }) => id === column)?.label ?? column;
            return (
              <li key={`${String(row)} ${column}`}>
                {translate('plan.matrix.paste_fault', { row: format.number(row + 1), column: translate(label) })}{' '}
                <bdi>“{text}”</bdi> {translate(`plan.matrix.faults.${fault}`)}
              </li>
            );
          })}
        </ul>
      )}
      <button type="button" className="icon-button" aria-label={translate('ra.action.close')} onClick={onClose}>
        <CloseIcon fontSize="small" />
      </button>
    </div>
  );
};
