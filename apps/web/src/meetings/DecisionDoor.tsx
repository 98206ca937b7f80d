import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { Navigate, useParams } from 'react-router';
import { Empty } from '../components/Empty.js';
import { Waiting } from '../platform/layout/Pages.js';
import { decisionVerbs } from './meetings.js';

/** The address of a decision leads to it in its meeting. */
export const DecisionDoor = () => {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const { data, error } = useQuery({
    queryKey: ['decisions', id],
    queryFn: () => decisionVerbs.read(id),
    retry: false,
  });
  if (error) return <Empty title={translate('decisions.gone')} />;
  if (!data) return <Waiting />;
  return <Navigate replace to={`/meetings/${data.meetingId}?decision=${id}`} />;
};
