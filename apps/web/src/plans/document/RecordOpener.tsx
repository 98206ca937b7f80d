import ViewSidebarOutlinedIcon from '@mui/icons-material/ViewSidebarOutlined';
import { useTranslate } from 'ra-core';
import { useSearchParams } from 'react-router';
import { CellMarks } from '../matrix/CellMarks.js';
import { RecordPanel } from '../panel/RecordPanel.js';
import { usePlanInHand, usePlanState } from '../store/PlanContext.js';

const useOpenRecord = (): readonly [string | undefined, (record: string | undefined) => void] => {
  const [params, setParams] = useSearchParams();
  const open = (record: string | undefined): void =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (record) after.set('record', record);
        else after.delete('record');
        return after;
      },
      { replace: true },
    );
  return [params.get('record') ?? undefined, open];
};

/** Opens what is known and said of a record beside the paper. */
export const RecordOpener = ({ record }: { readonly record: string }) => {
  const translate = useTranslate();
  const { plan } = usePlanInHand();
  const [, open] = useOpenRecord();
  return (
    <span className="paper-opener not-printed">
      <CellMarks plan={plan.id} record={record} />
      <button
        type="button"
        aria-label={translate('plan.panel.open_paper')}
        title={translate('plan.panel.open_paper')}
        onClick={() => open(record)}
      >
        <ViewSidebarOutlinedIcon fontSize="inherit" className="mirrored" />
      </button>
    </span>
  );
};

/** The record the address names, beside the paper. */
export const OpenedRecord = () => {
  const { document } = usePlanState();
  const [record, open] = useOpenRecord();
  if (record === undefined || !document.records.has(record)) return null;
  return <RecordPanel record={record} onClose={() => open(undefined)} />;
};
