import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useGetList, useRefresh, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';
import { ConfirmReason } from '../../components/ConfirmReason.js';
import { Mark } from '../../components/Mark.js';
import { answered, api, fetchJson } from '../../platform/api.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import type { ReportingCalendar } from './calendars.js';

const CalendarForm = lazy(() => import('./CalendarForm.js').then((module) => ({ default: module.CalendarForm })));

interface Props {
  readonly planId: string;
  readonly today: string;
  readonly mayOpen: boolean;
}

const setActive = ({ id, version }: ReportingCalendar, isActive: boolean) =>
  answered(
    api.PATCH('/api/reporting-calendars/{id}', {
      params: { path: { id }, header: { 'If-Match': `"${String(version)}"` } },
      body: { isActive },
    }),
  );

interface CalendarProps {
  readonly calendar: ReportingCalendar;
  readonly mayOpen: boolean;
  readonly onEdit: () => void;
}

const Calendar = ({ calendar, mayOpen, onEdit }: CalendarProps) => {
  const translate = useTranslate();
  const refresh = useRefresh();
  const format = useFormat();
  const [isAsking, ask] = useState(false);
  const { title, audience, cadence, isActive, planned, nextOpensOn, alsoPlanIds } = calendar;
  return (
    <li>
      <strong>
        <bdi>{title}</bdi> {!isActive && <Mark>{translate('calendars.resting')}</Mark>}
      </strong>
      <small>
        {translate(`calendars.cadences.${cadence}`)} · {translate('calendars.to')} <bdi>{audience}</bdi>
      </small>
      <small>
        {nextOpensOn
          ? translate('calendars.next', { day: format.day(nextOpensOn), count: planned })
          : translate('calendars.none_ahead')}
        {alsoPlanIds.length > 0 && ` · ${translate('calendars.plans', { count: alsoPlanIds.length + 1 })}`}
      </small>
      {mayOpen && (
        <div className="calendar-moves">
          <button type="button" className="quiet-button" onClick={onEdit}>
            {translate('calendars.change')}
          </button>
          <button type="button" className="quiet-button" onClick={() => ask(true)}>
            {translate(isActive ? 'calendars.rest' : 'calendars.resume')}
          </button>
        </div>
      )}
      {isAsking && (
        <ConfirmReason
          title={translate(isActive ? 'calendars.rest_title' : 'calendars.resume_title')}
          confirm={translate(isActive ? 'calendars.rest' : 'calendars.resume')}
          reason="none"
          onConfirm={async () => {
            await setActive(calendar, !isActive);
            refresh();
          }}
          onClose={() => ask(false)}
        >
          <p>{translate(isActive ? 'calendars.rest_why' : 'calendars.resume_why')}</p>
        </ConfirmReason>
      )}
    </li>
  );
};

/** When the plan reports to whom; its rounds follow by themselves. */
export const Calendars = ({ planId, today, mayOpen }: Props) => {
  const translate = useTranslate();
  const [open, setOpen] = useState<ReportingCalendar | 'new'>();
  const { data: calendars = [], error } = useGetList<ReportingCalendar>('reporting-calendars', {
    filter: { planId },
    sort: { field: 'title', order: 'ASC' },
    pagination: { page: 1, perPage: 50 },
  });
  const plan = useQuery({
    queryKey: ['plans', planId],
    queryFn: () =>
      fetchJson<{ startsOn?: string | null; endsOn?: string | null; extendedTo?: string | null }>(`/plans/${planId}`),
  });
  if (error) throw error;
  const { startsOn = null, endsOn = null, extendedTo = null } = plan.data ?? {};
  return (
    <section className="calendars" aria-label={translate('calendars.title')}>
      <div className="section-head">
        <h2>{translate('calendars.title')}</h2>
        {mayOpen && (
          <Button size="small" startIcon={<AddIcon />} onClick={() => setOpen('new')}>
            {translate('calendars.add')}
          </Button>
        )}
      </div>
      {calendars.length === 0 && <p className="muted">{translate('calendars.empty')}</p>}
      <ul>
        {calendars.map((calendar) => (
          <Calendar key={calendar.id} calendar={calendar} mayOpen={mayOpen} onEdit={() => setOpen(calendar)} />
        ))}
      </ul>
      {open && (
        <Suspense fallback={null}>
          <CalendarForm
            planId={planId}
            startsOn={startsOn}
            endsOn={extendedTo ?? endsOn}
            today={today}
            calendar={open === 'new' ? undefined : open}
            onClose={() => setOpen(undefined)}
          />
        </Suspense>
      )}
    </section>
  );
};
