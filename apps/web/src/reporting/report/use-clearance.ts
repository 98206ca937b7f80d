import { leavesByClearance } from '@mufakat/planning/lifecycles/report';
import { useActor, useMay } from '../../platform/actor.js';
import { type Report, thingOfReport } from '../reporting.js';

/** Whether a report goes past the body's own officer first. */
export const useClearance = (): ((report: Report) => boolean) => {
  const may = useMay();
  const person = useActor()?.id;
  return (report) => {
    const clearingOfficers = report.clearingOfficers.length;
    const mayClear = may('report.clear', thingOfReport(report));
    return person !== report.standInId && leavesByClearance({ clearingOfficers, mayClear });
  };
};
