import { isKeptAnswer } from './what-is-kept.js';

const plan = '/api/plans/0b0e6f4e-0000-4000-8000-000000000001';

it('what one reads is kept for a page that opens again without a network', () => {
  for (const path of ['/api/session', '/api/home', '/api/plans', `${plan}/document`, `${plan}/change-sets`])
    expect(isKeptAnswer(path)).toBe(true);
});

it('files, exports, streams and what a guest or an administrator reads are never kept', () => {
  const paths = [`${plan}/exports/plan.docx`, `${plan}/stream`, '/api/files/1', '/api/mails', '/api/history'];
  for (const path of [...paths, '/api/consultation-links/secret', '/api/sessions-of-others', '/plans'])
    expect(isKeptAnswer(path)).toBe(false);
});
