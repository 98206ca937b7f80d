import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { SignedPerson } from '../../../test/people.world.js';
import { bytesOf, givenThreeBodies, saidTo, says } from '../../../test/reviews.world.js';
import { openGround } from '../../../test/world.js';

const ground = openGround();

const run = (text: string, tag = 't') => `<w:r><w:${tag} xml:space="preserve">${text}</w:${tag}></w:r>`;
const by = (author: string) => `w:id="900" w:author="${author}" w:date="2026-01-01T00:00:00Z"`;

/** A review, a comment in it, and the pack as an advisor of the first body takes it out. */
const givenPack = async () => {
  const live = await givenThreeBodies(ground);
  const { plan, action, lead } = live;
  const round = await live.asks();
  const draft = { planId: plan.id, roundId: round.id, recordId: action, field: 'title', language: 'en' };
  const told = await says(lead, { ...draft, text: 'Who pays for it?' });
  await says(lead, { ...draft, text: 'For our eyes only', isInternal: true });
  const { bytes } = await bytesOf(lead, `/api/review-rounds/${round.id}/files/review-pack.docx?language=en`);
  return { ...live, round, bytes, told };
};

/** As Word leaves it: a comment on one word, an answer to a comment, two words changed with tracking. */
const reviewed = (bytes: Buffer): Buffer => {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const [, paraId = '00000001'] = [];
  const changed = xml.replace(
    /<w:r>(?:(?!<w:r>).)*?>Train teachers<\/w:t><\/w:r>/,
    () =>
      `${run('Train ')}<w:commentRangeStart w:id="70"/><w:del ${by('Rana Aziz')}>${run('teachers', 'delText')}</w:del>` +
      `<w:ins ${by('Rana Aziz')}>${run('all teachers')}</w:ins><w:commentRangeEnd w:id="70"/><w:r><w:commentReference w:id="70"/></w:r>`,
  );
  const comments = strFromU8(parts['word/comments.xml'] ?? new Uint8Array())
    .replace(/(<w:comment [^>]*w:id="0"(?:(?!<\/w:comment>).)*?<w:p)/s, `$1 w14:paraId="${paraId}"`)
    .replace(
      '</w:comments>',
      `<w:comment w:id="70" w:author="Rana Aziz"><w:p>${run('Which teachers?')}</w:p></w:comment>` +
        `<w:comment w:id="71" w:author="Rana Aziz"><w:p w14:paraId="00000002">${run('The ministry, we hope.')}</w:p></w:comment></w:comments>`,
    );
  const extended =
    '<w15:commentsEx xmlns:w15="w15"><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001"/></w15:commentsEx>';
  const made = { 'word/document.xml': changed, 'word/comments.xml': comments, 'word/commentsExtended.xml': extended };
  const added = Object.fromEntries(Object.entries(made).map(([path, text]) => [path, strToU8(text)]));
  return Buffer.from(zipSync({ ...parts, ...added }));
};

const brings = (person: SignedPerson, round: string, file: Buffer) =>
  person.post(`/api/review-rounds/${round}/brought-files`).attach('file', file, 'pack.docx');

describe('a review pack', () => {
  it('shows what was said aloud in its margin, and comes back as comments, answers and suggestions, once', async () => {
    const { plan, round, lead, action, bytes, told } = await givenPack();
    const words = strFromU8(unzipSync(bytes)['word/comments.xml'] ?? new Uint8Array());
    expect(words).toContain('Who pays for it?');
    expect(words).not.toContain('For our eyes only');
    const file = reviewed(bytes);
    const shown = await brings(lead, round.id, file);
    expect(shown.body).toMatchObject({
      form: 'pack',
      authors: [{ named: 'Rana Aziz', words: 3, isMe: false }],
      notices: [],
    });
    expect(shown.body.words).toMatchObject([
      { is: 'change', recordId: action, before: 'Train teachers', text: 'Train all teachers' },
      { is: 'comment', recordId: action, field: 'title', quote: 'teachers', text: 'Which teachers?' },
      { is: 'comment', recordId: action, text: 'The ministry, we hope.' },
    ]);
    const stored = await lead.post(`/api/brought-files/${shown.body.id}/words`, {});
    expect(stored.body).toMatchObject({ comments: 2, suggestions: 1, known: 0 });
    const comments = await saidTo(plan.author, 'comments', { roundId: round.id });
    expect(comments).toContainEqual(
      expect.objectContaining({ authorName: 'Rana Aziz', text: 'The ministry, we hope.', parentId: told.id }),
    );
    expect(comments).toContainEqual(
      expect.objectContaining({ quote: 'teachers', prefix: 'Train ', broughtByName: lead.name }),
    );
    const [suggestion] = await saidTo(plan.author, 'suggestions', { roundId: round.id });
    expect(suggestion).toMatchObject({ authorName: 'Rana Aziz', state: 'waiting', source: 'file' });

    const again = await brings(plan.author, round.id, file);
    expect(again.body).toMatchObject({ before: { byName: lead.name } });
    expect(again.body.words.every(({ isKnown }: { isKnown: boolean }) => isKnown)).toBe(true);
    const hash = await lead.post('/api/verifications').attach('file', bytes, 'pack.docx');
    expect(hash.body).toMatchObject({ isKnown: true, issued: { number: round.versionNumber } });
  });

  it('of another round is refused by the name of that round', async () => {
    const { lead, bytes, asks } = await givenPack();
    const other = await asks({ title: 'Second reading' });
    const refused = await brings(lead, other.id, bytes);
    expect(refused.body).toMatchObject({ status: 422, code: 'brought.file-of-another-round' });
    expect(refused.body.roundTitle).toBe('National plan');
  });
});
