import type { SampleVisitor } from './sample-visitor.js';

interface Finding {
  readonly item: string;
  readonly result: 'met' | 'partly' | 'not-met' | 'not-applicable';
  readonly note?: string;
  readonly recordIds?: readonly string[];
}

const find = async (advisor: SampleVisitor, roundId: string, findings: readonly Finding[]): Promise<void> => {
  for (const { item, ...finding } of findings)
    await advisor.put(`/api/review-rounds/${roundId}/findings/${item}`, finding);
};

/** What an advisor found of a plan whose review is done; `desk` is its action on referral desks. */
export const findInNationalPlan = (advisor: SampleVisitor, roundId: string, desk: string): Promise<void> =>
  find(advisor, roundId, [
    { item: 'one-lead', result: 'met' },
    { item: 'principles', result: 'partly', note: 'Confidentiality is not named. (sample)' },
    {
      ...{ item: 'personal-data', result: 'partly', note: 'The referral desk needs a sentence on data. (sample)' },
      recordIds: [desk],
    },
    { item: 'money', result: 'not-met', note: 'Few actions name a source of funds. (sample)' },
  ]);

/** A checklist under way; `register` is the action that would name young people. */
export const findInYouthDraft = (advisor: SampleVisitor, roundId: string, register: string): Promise<void> =>
  find(advisor, roundId, [
    { item: 'gender-youth', result: 'met', note: 'Young people are in every pillar. (sample)' },
    { item: 'personal-data', result: 'not-met', recordIds: [register] },
  ]);
