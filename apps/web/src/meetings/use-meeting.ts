import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'ra-core';
import { useCallback } from 'react';
import { wordsOfError } from '../platform/refusal-words.js';
import { type Meeting, meetingVerbs } from './meetings.js';

const keyOf = (id: string) => ['meetings', 'whole', id];

export const useMeeting = (id: string) =>
  useQuery({ queryKey: keyOf(id), queryFn: () => meetingVerbs.read(id), retry: false });

/** Runs a verb and shows the meeting as it then stands; a refusal is said, and the meeting read again. Answers whether it was done. */
export const useDo = (id: string): ((verb: Promise<Meeting>) => Promise<boolean>) => {
  const queryClient = useQueryClient();
  const notify = useNotify();
  const translate = useTranslate();
  return useCallback(
    async (verb) => {
      try {
        queryClient.setQueryData(keyOf(id), await verb);
        void queryClient.invalidateQueries({ queryKey: ['home'] });
        return true;
      } catch (error) {
        notify(wordsOfError(error, translate), { type: 'error' });
        void queryClient.invalidateQueries({ queryKey: keyOf(id) });
        return false;
      }
    },
    [id, queryClient, notify, translate],
  );
};
