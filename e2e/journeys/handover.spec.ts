import { addDays } from '@mufakat/planning/obligations/day';
import { wordsOf } from './files.js';
import { asked, expect, newName, test, told } from './journey.js';
import { givenReported, givenPlan, openRound } from './reported-plan.js';

const today = (): string => new Date().toISOString().slice(0, 10);

test('a new holder finds on one page, and in a Word file, what the post owes, did and has to answer', async ({
  as,
}) => {
  const body = 'Ministry of Justice';
  const story = await givenPlan(as, { title: 'Plan handed over', body, reporter: 'Piet Okoro', actions: 2 });
  const { coordinator, reporter, focalPoint, planId } = story;
  const { title } = await asked<{ title: { en: string } }>(coordinator, `plans/${planId}`);
  await givenReported(story);
  const name = newName('Round to hand over');
  await openRound(story, name, addDays(today(), 20));

  const filter = encodeURIComponent(JSON.stringify({ bodyId: story.body }));
  const posts = await asked<{ id: string; duties: string[] }[]>(focalPoint, `posts?filter=${filter}`);
  const post = posts.find(({ duties }) => duties.includes('reporting'));
  expect(post).toBeDefined();
  const { records } = await asked<{ records: { id: string; kind: string; code?: string }[] }>(
    coordinator,
    `plans/${planId}/document`,
  );
  const second = records.find(({ kind, code }) => kind === 'action' && code === 'P1.A2');
  const youth = await asked<{ id: string; name: { en?: string } }[]>(coordinator, 'bodies?range=[0,199]');
  await told(coordinator, `plans/${planId}/lead-moves`, {
    ...{ recordIds: [second?.id], fromBodyId: story.body, on: addDays(today(), 1) },
    toBodyId: youth.find((one) => one.name.en === 'Ministry of Youth and Sports')?.id,
    ...{ act: { authority: 'Cabinet', number: 'Decree 12' }, reason: 'Young people are theirs.' },
  });

  await reporter.goto(`/posts/${String(post?.id)}/handover`);
  const part = (heading: string) => reporter.getByRole('region', { name: heading });
  await expect(part('What is due now').getByRole('listitem').filter({ hasText: title.en })).toContainText(
    'Submit the report',
  );
  await expect(part('Who holds the post')).toContainText('Piet Okoro');
  await expect(part('Reports so far').getByRole('listitem').filter({ hasText: 'First half' }).first()).toContainText(
    'verified by Noor Haldane',
  );
  await expect(part('Leads that moved').getByRole('listitem').filter({ hasText: 'P1.A2' }).first()).toContainText(
    'from Ministry of Justice to Ministry of Youth and Sports',
  );
  await expect(part('What the body has a part in')).toContainText('Reach district 1');

  const [paper] = await Promise.all([
    reporter.waitForEvent('download'),
    reporter.getByRole('link', { name: 'As a paper (Word)' }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await paper.createReadStream()) chunks.push(chunk as Buffer);
  const text = wordsOf(Buffer.concat(chunks));
  for (const words of [title.en, 'Leads that moved', 'Decree 12', 'First half', 'Piet Okoro', 'Noor Haldane'])
    expect(text).toContain(words);
});
