import CloseIcon from '@mui/icons-material/Close';
import { useTranslate } from 'ra-core';
import { useFormat } from '../../platform/i18n/use-format.js';
import type { Column } from './column.js';
import type { Told } from './use-range-work.js';

interface Props {
  readonly told: Told;
  readonly columns: readonly Column[];
  readonly onClose: () => void;
}

/** What came of a block that was pasted, filled or set; what was not understood is named by its place in it. */
export const PasteReport = ({ told, columns, onClose }: Props) => {
  const translate = useTranslate();
  const format = useFormat();
  const { how, cells, added, faults } = told;
  return (
    <div className="matrix-report" role="status" data-tone={faults.length > 0 ? 'warning' : undefined}>
      <p>
        {translate(how === 'pasted' ? 'plan.matrix.pasted' : `sheet.${how}`, { cells, added, faults: faults.length })}
      </p>
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
