import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { wordsOfError } from '../../platform/refusal-words.js';
import type { RecordPanelProps } from '../../platform/slots.js';
import { fetchPlanProgress } from '../progress.js';
import '../progress.css';
import { ActionRows } from './ActionRows.js';

/** How an action stands and why, beside its row: what the reporter, the verifier and the system say. */
export const StatusOfRecord = ({ plan, record }: RecordPanelProps) => {
  const translate = useTranslate();
  const { data: progress, error } = useQuery({
    queryKey: ['plans', plan, 'progress'],
    queryFn: () => fetchPlanProgress(plan),
  });
  if (error) return <p className="muted">{wordsOfError(error, translate)}</p>;
  if (!progress) return <p className="muted">{translate('list.loading')}</p>;
  const actions = progress.actions.filter(({ id }) => id === record);
  if (actions.length === 0) return <p className="muted">{translate('progress.status_unknown')}</p>;
  return <ActionRows actions={actions} progress={progress} />;
};
