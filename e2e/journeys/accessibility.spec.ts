import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type As, asked, expect, national, placeOfPlans, planNamed, test, youthDraft } from './journey.js';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Found {
  readonly rule: string;
  readonly at: string;
  readonly why: string;
}

/** What axe finds wrong on the screen as it stands, once nothing is loading any more. */
const faultsOf = async (page: Page): Promise<Found[]> => {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expect(page.getByRole('status', { name: /^(Loading|جارٍ)/ })).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target, failureSummary }) => {
      return { rule: id, at: target.join(' '), why: String(failureSummary).split('\n').slice(1, 3).join(' ').trim() };
    }),
  );
};

const walk = async (page: Page, places: Readonly<Record<string, string>>): Promise<void> => {
  for (const [name, address] of Object.entries(places))
    await test.step(name, async () => {
      await page.goto(address);
      expect.soft(await faultsOf(page), name).toEqual([]);
    });
};

const firstRegion = async (page: Page): Promise<string> => {
  const places = await asked<{ id: string; name: { en?: string } }[]>(page, 'jurisdictions?range=[0,99]');
  return `/regions/${String(places.find(({ name }) => name.en === 'Sample Region')?.id)}`;
};

/** A spreadsheet on its way into a new plan. */
const anImport = async (page: Page): Promise<string> => {
  const buffer = Buffer.from(
    'Pillar,Action,Lead,Start,Remarks\nSchools,Train counsellors,Ministry of Education,2026,\nSchools,Talk with parents,Nobody,soon,\n',
  );
  const answer = await page.request.post('/api/imports', {
    multipart: {
      ...(await placeOfPlans(page)),
      title: '{"en":"From a file"}',
      kind: 'national',
      file: { name: 'plan.csv', mimeType: 'text/csv', buffer },
    },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  return `/imports/${((await answer.json()) as { id: string }).id}`;
};

const ofFocalPoint = async (as: As, language: 'en' | 'ar'): Promise<void> => {
  const page = await as('Amara Solen', { language });
  const file = await anImport(page);
  const [adopted, draft] = [await planNamed(page, national), await planNamed(page, youthDraft)];
  await walk(page, {
    home: '/',
    plans: '/plans',
    overview: `${adopted}/overview`,
    'matrix of a draft': `${draft}/matrix`,
    'matrix of an adopted plan': `${adopted}/matrix`,
    document: `${draft}/document`,
    review: `${draft}/review`,
    progress: `${adopted}/progress`,
    rounds: `${adopted}/progress?show=rounds`,
    history: `${draft}/history`,
    comparison: `${adopted}/history?from=1&to=2`,
    bodies: '/bodies',
    invitations: '/invitations',
    account: '/account',
    'new plan from a file': '/imports/new',
    'an import and its columns': file,
    'its bodies': `${file}?step=bodies`,
    'its changes': `${file}?step=changes`,
    verification: '/verify',
    'an edited file taken back': `/returns/new?plan=${draft.replace('/plans/', '')}`,
  });
};

const ofReporter = async (as: As, language: 'en' | 'ar'): Promise<void> => {
  const page = await as('Lina Marsh', { language });
  const reports = await asked<{ id: string; state: string }[]>(page, 'reports?range=[0,99]');
  const open = reports.find(({ state }) => state !== 'verified') ?? reports[0];
  await walk(page, { reports: '/reports', 'my report': `/reports/${String(open?.id)}` });
};

const ofSecretariat = async (as: As, language: 'en' | 'ar'): Promise<void> => {
  const page = await as('Yara Bennani', { language });
  await walk(page, { regions: '/regions', region: await firstRegion(page) });
};

for (const language of ['en', 'ar'] as const)
  test.describe(`WCAG 2.2 AA in ${language === 'en' ? 'English' : 'Arabic'}`, () => {
    test('the door', async ({ browser }) => {
      const context = await browser.newContext({ locale: language });
      const page = await context.newPage();
      await walk(page, { 'sign-in': '/', 'forgotten password': '/forgotten-password' });
      await context.close();
    });
    test('what the focal point works on', ({ as }) => ofFocalPoint(as, language));
    test('what a reporter works on', ({ as }) => ofReporter(as, language));
    test('what the region sees', ({ as }) => ofSecretariat(as, language));
  });
