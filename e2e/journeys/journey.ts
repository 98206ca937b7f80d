import { randomUUID } from 'node:crypto';
import { type Browser, expect, type Locator, type Page, test as base } from '@playwright/test';

export interface Manner {
  readonly language?: 'en' | 'ar';
  readonly phone?: boolean;
  readonly at?: string;
}

interface SamplePerson {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** A sample person at a browser of their own. */
export type As = (name: string, manner?: Manner) => Promise<Page>;

/** Signs in as the sign-in page does; how a person does that is told in its own journey. */
const openAs = async (browser: Browser, address: string, name: string, manner: Manner = {}): Promise<Page> => {
  const { language = 'en', phone = false, at } = manner;
  const chosen = [{ name: 'mufakat.language', value: language }];
  const context = await browser.newContext({
    locale: language,
    viewport: phone ? { width: 390, height: 844 } : { width: 1440, height: 900 },
    hasTouch: phone,
    storageState: { cookies: [], origins: [{ origin: new URL(address).origin, localStorage: chosen }] },
  });
  const page = await context.newPage();
  const people = await asked<SamplePerson[]>(page, 'sample-people');
  const { email, password } = people.find((person) => person.name.startsWith(name)) ?? {};
  await told(page, 'session', { email, password });
  await page.goto(at ?? '/');
  // The first load of a browser also starts its service worker; on a busy machine that can take a while.
  await expect(page.getByRole('navigation').first()).toBeAttached({ timeout: 45_000 });
  return page;
};

/** Journeys speak of people: `const focalPoint = await as('Amara Solen')`. Their browsers close with the test. */
export const test = base.extend<{ as: As }>({
  as: async ({ browser, baseURL }, use) => {
    const pages: Page[] = [];
    await use(async (name, manner) => {
      const page = await openAs(browser, String(baseURL), name, manner);
      pages.push(page);
      return page;
    });
    for (const page of pages) await page.context().close();
  },
});

export { expect };

/** A name nothing else has: a journey tried again works on things of its own. */
export const newName = (name: string): string => `${name} ${String(Date.now()).slice(-6)}`;

export const national = 'National Plan of Action to Prevent Violent Extremism (sample)';
export const youthDraft = 'Action Plan for Youth and Digital Resilience (sample draft)';

type Row = Record<string, unknown>;

/** Asks the service as the person at this page. */
export const asked = async <T = Row[]>(page: Page, address: string): Promise<T> => {
  const answer = await page.request.get(`/api/${address}`);
  expect(answer.status(), `GET ${address}: ${await answer.text()}`).toBe(200);
  return (await answer.json()) as T;
};

/** Tells the service something as the person at this page; answers what it answers. */
export const told = async (page: Page, address: string, data: object = {}): Promise<Row> => {
  const answer = await page.request.post(`/api/${address}`, { data });
  expect(answer.ok(), `POST ${address}: ${await answer.text()}`).toBe(true);
  return (await answer.json().catch(() => ({}))) as Row;
};

const named = async (page: Page, resource: string, name: string): Promise<string> => {
  const rows = await asked<{ id: string; name: { en?: string } }[]>(page, `${resource}?range=[0,199]`);
  const found = rows.find((row) => row.name.en === name);
  expect(found, `${name} among ${resource}`).toBeDefined();
  return String(found?.id);
};

export const bodyNamed = (page: Page, name: string): Promise<string> => named(page, 'bodies', name);

/** Address of a plan that is in the sample, as the person at this page finds it. */
export const planNamed = async (page: Page, title: string): Promise<string> => {
  const plans = await asked<{ id: string; title: { en?: string } }[]>(page, 'plans?range=[0,199]');
  const found = plans.find((plan) => plan.title.en === title);
  expect(found, title).toBeDefined();
  return `/plans/${String(found?.id)}`;
};

/** Where the plans of the journeys are at home, and the body that owns them. */
export const placeOfPlans = async (page: Page) => ({
  jurisdictionId: await named(page, 'jurisdictions', 'Sampleland'),
  ownerBodyId: await bodyNamed(page, 'National Prevention Secretariat'),
});

export interface DraftAction {
  readonly title: string;
  readonly lead?: string;
  readonly startsOn?: string;
  readonly endsOn?: string;
  readonly expectedOutput?: string;
}

const actionChanges = async (page: Page, pillar: string, code: string, action: DraftAction): Promise<object[]> => {
  const id = randomUUID();
  const { title, lead, expectedOutput, ...rest } = action;
  const words = { title: { en: title }, ...(expectedOutput && { expectedOutput: { en: expectedOutput } }) };
  return [
    { op: 'add', kind: 'action', id, parent: pillar, code, personalData: 'none', ...words, ...rest },
    ...(lead
      ? [
          {
            ...{ op: 'add', kind: 'assignment', id: randomUUID(), parent: id },
            ...{ body: await bodyNamed(page, lead), role: 'lead' },
          },
        ]
      : []),
  ];
};

/** A draft of Sampleland of the test's own, begun by the person at this page. Answers its address. */
export const draftOf = async (
  page: Page,
  title: string,
  pillars: Readonly<Record<string, readonly DraftAction[]>>,
): Promise<string> => {
  const plan = await told(page, 'plans', {
    ...{ title: { en: title }, kind: 'national', preset: 'lebanon', languages: ['en'] },
    ...{ startsOn: '2026-01-01', endsOn: '2030-12-31' },
    ...(await placeOfPlans(page)),
  });
  const changes: object[] = [];
  for (const [at, [name, actions]] of Object.entries(pillars).entries()) {
    const [id, code] = [randomUUID(), `P${String(at + 1)}`];
    changes.push({ op: 'add', kind: 'pillar', id, parent: plan['id'], code, title: { en: name } });
    for (const [index, action] of actions.entries())
      changes.push(...(await actionChanges(page, id, `${code}.A${String(index + 1)}`, action)));
  }
  await told(page, `plans/${String(plan['id'])}/change-sets`, { baseRevision: plan['revision'], changes });
  await told(page, `plans/${String(plan['id'])}/moves`, { move: 'draft', reason: 'Assessed before' });
  return `/plans/${String(plan['id'])}`;
};

/** Opens a plan that is in the sample, at one of its views; the list may be long by now. */
export const openPlan = async (page: Page, title: string, view?: string): Promise<void> => {
  await page.goto(await planNamed(page, title));
  await expect(page.getByRole('heading', { level: 1, name: title }).first()).toBeVisible();
  if (view) await openView(page, view);
};

export const openView = (page: Page, view: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Views of the plan' }).getByRole('link', { name: view }).click();

/** The row of the matrix that carries this code. */
export const rowOf = (page: Page, code: string): Locator =>
  page
    .getByRole('treegrid')
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell', { name: code, exact: true }) });

/** The row of the matrix that holds these words. */
export const rowWith = (page: Page, words: string): Locator =>
  page.getByRole('treegrid').getByRole('row').filter({ hasText: words });

/** A cell of the matrix by the row's code and the first words of the column's heading. */
export const cellOf = (page: Page, code: string, heading: string): Promise<Locator> =>
  cellIn(page, rowOf(page, code), heading);

export const cellIn = async (page: Page, row: Locator, heading: string): Promise<Locator> => {
  const headings = page.getByRole('treegrid').getByRole('columnheader');
  await expect(headings.filter({ hasText: heading }).first()).toBeVisible();
  const at = (await headings.allTextContents()).findIndex((text) => text.startsWith(heading));
  return row.getByRole('gridcell').nth(at);
};

/** Writes into a cell by keyboard: F2, all of it replaced, Enter. */
export const writeCell = async (page: Page, cell: Locator, words: string): Promise<void> => {
  await cell.click();
  await page.keyboard.press('F2');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
};

export const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** The cell of the matrix that has the focus. */
export const activeCell = (page: Page): Locator => page.locator('.matrix-cell[data-active]');

export const isSaved = (page: Page): Promise<void> =>
  expect(
    page
      .getByRole('main')
      .getByRole('status')
      .filter({ hasText: /^Saved/ }),
  ).toBeVisible();
