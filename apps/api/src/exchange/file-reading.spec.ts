import { setImmediate as nextTurn } from 'node:timers/promises';
import { FileReading } from './file-reading.js';

const foreign = (rows: number) =>
  Buffer.from(
    [
      'Pillar,Action,Lead,Start',
      ...Array.from({ length: rows }, (_, at) => `Pillar ${at % 9},Action number ${at},Ministry ${at % 20},2026-01-01`),
    ].join('\n'),
  );

const context = { bodies: [], language: 'en', codes: true };
const reading = new FileReading();

it('5,000 foreign rows are proposed in another thread: this one goes on turning', async () => {
  const { turns, proposal } = await reading.open({ bytes: foreign(5000), name: 'plan.csv' }, async (open) => {
    const turning = { turns: 0, isOver: false };
    const proposing = open.propose(context).finally(() => (turning.isOver = true));
    while (!turning.isOver) {
      await nextTurn();
      turning.turns += 1;
    }
    return { turns: turning.turns, proposal: await proposing };
  });
  expect(proposal.counts.added).toMatchObject({ pillar: 9, action: 5000 });
  expect(turns).toBeGreaterThan(1000);
});

it('a mapping that does not fit the file is refused by the names of its fields', async () => {
  const bytes = foreign(3);
  const mapping = await reading.open(
    { bytes, name: 'plan.csv' },
    async (open) => (await open.propose(context)).mapping,
  );
  const wrong = { ...mapping, language: 'not a language' };
  await expect(reading.open({ bytes, name: 'plan.csv' }, (open) => open.propose(context, wrong))).rejects.toMatchObject(
    {
      code: 'import.mapping-malformed',
      errors: { language: { code: 'mapping-unfit' } },
    },
  );
});

it('a file that cannot be read says why, and keeps no thread', async () => {
  const broken = reading.open({ bytes: Buffer.from('no zip'), name: 'plan.xlsx' }, () => Promise.resolve());
  await expect(broken).rejects.toMatchObject({ code: 'import.file-unreadable', details: { reason: 'file.damaged' } });
});
