import { useGetList } from 'ra-core';
import { Navigate, useParams } from 'react-router';
import { NotFound, Waiting } from '../platform/layout/Pages.js';
import type { ReportSummary } from './reporting.js';

/** Leads to the report of a body in a round, for whoever knows only these two. */
export const ReportOfRound = () => {
  const { round = '', body = '' } = useParams();
  const { data, error } = useGetList<ReportSummary>('reports', {
    filter: { roundId: round, bodyId: body },
    pagination: { page: 1, perPage: 1 },
    sort: { field: 'dueOn', order: 'DESC' },
  });
  if (error) throw error;
  if (!data) return <Waiting />;
  const [report] = data;
  return report ? <Navigate to={`/reports/${report.id}`} replace /> : <NotFound />;
};
