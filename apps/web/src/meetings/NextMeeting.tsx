import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { useCan } from '../platform/actor.js';
import { fetchJson } from '../platform/api.js';
import { useFormat } from '../platform/i18n/use-format.js';
import type { MeetingRow } from './meetings.js';
import './meetings.css';

/** Beside a plan's progress: when it is spoken about next. */
export const NextMeeting = ({ planId }: { readonly planId: string }) => {
  const translate = useTranslate();
  const format = useFormat();
  const mayRead = useCan('meeting.read');
  const filter = encodeURIComponent(JSON.stringify({ planId, isAhead: true }));
  const sort = encodeURIComponent('["startsOn","ASC"]');
  const { data } = useQuery({
    queryKey: ['meetings', 'next', planId],
    queryFn: () => fetchJson<MeetingRow[]>(`/meetings?filter=${filter}&sort=${sort}&range=[0,0]`),
    enabled: mayRead,
  });
  if (!data) return null;
  const [next] = data;
  return (
    <p className="next-meeting not-printed">
      {next ? (
        <Link to={`/meetings/${next.id}`}>
          {translate('meetings.next', { title: next.title, day: format.day(next.startsOn) })}
        </Link>
      ) : (
        <Link to={`/meetings?plan=${planId}`}>{translate('meetings.of_plan')}</Link>
      )}
    </p>
  );
};
