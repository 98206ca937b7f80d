import { proofLevels, proofs } from '@mufakat/planning/status/proof';
import { statuses } from '@mufakat/planning/status/scale';
import { roles } from '@mufakat/planning/permissions/table';
import { planStages } from '@mufakat/planning/lifecycles/plan-stages';
import { derivedStages } from '@mufakat/planning/lifecycles/stage-on';
import { obligationKinds } from '@mufakat/planning/obligations/kinds';
import { kindDescriptions } from '@mufakat/planning/records/kinds';
import { IntlMessageFormat } from 'intl-messageformat';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { first as firstFiles } from './messages-first.en.js';
import { all as arabicFiles } from './messages.ar.js';
import { all as englishFiles } from './messages.en.js';
import { flat } from './platform/i18n/messages.js';

const english = flat(englishFiles);
const arabic = flat(arabicFiles);
/** What a record's fields are called in English stands in their descriptions. */
const described = new Map(
  Object.values(kindDescriptions).flatMap(({ fields }) =>
    fields.map(({ name, label }) => [`fields.any.${name}`, label]),
  ),
);
const root = resolve(__dirname, '../../..');

interface Element {
  readonly type: number;
  readonly value?: string;
  readonly options?: Record<string, { readonly value: readonly Element[] }>;
}
const literal = 0;
const pound = 7;

const variablesOf = (elements: readonly Element[]): string[] =>
  elements.flatMap(({ type, value, options }) => [
    ...(type === literal || type === pound || value === undefined ? [] : [value]),
    ...Object.values(options ?? {}).flatMap((option) => variablesOf(option.value)),
  ]);

const variables = (message: string, locale: string): string[] => {
  const ast = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }).getAst() as unknown as Element[];
  return [...new Set(variablesOf(ast))].sort();
};

const sources = (folder: string): string[] =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((path) => /\.tsx?$/.test(path) && !/\.(spec|stories)\.|test-ui|storybook/.test(path))
    .map((path) => readFileSync(join(folder, path), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, ''));

const found = (texts: readonly string[], pattern: RegExp): string[] => [
  ...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''))),
];

describe('what the interface says', () => {
  it('is said in English and in Arabic alike', () => {
    const inEnglish = new Set([...english.keys(), ...described.keys()]);
    expect([...arabic.keys()].sort()).toEqual([...inEnglish].sort());
  });

  it('speaks of the same things in both', () => {
    // English says either {kind} or {many}, Arabic the latter alone.
    const alternatives = /^plan\.history\.counts\./;
    const differing = [...english].filter(
      ([key, message]) =>
        !alternatives.test(key) && variables(message, 'en').join() !== variables(arabic.get(key) ?? '', 'ar').join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('is really Arabic in Arabic', () => {
    const said = (message: string) => message.replaceAll(/\{[^{}]*\}/g, '');
    const same = [...english].filter(
      ([key, message]) => /[a-z]{3}/i.test(said(message)) && arabic.get(key) === message,
    );
    const untranslatable = /^(ra\.page|review_rows\.key)\./;
    expect(same.map(([key]) => key).filter((key) => !untranslatable.test(key))).toEqual([]);
  });

  it('has words for every state, proof, stage, role and obligation', () => {
    const needed = [
      ...proofs.map((proof) => `proofs.${proof}`),
      ...proofLevels.map((level) => `proof_levels.${level}`),
      ...statuses.map((status) => `status.${status}`),
      ...[...planStages, ...derivedStages].map((stage) => `stages.${stage}`),
      ...roles.map((role) => `roles.${role}`),
      ...obligationKinds.map((kind) => `obligations.${kind}`),
    ];
    expect(needed.filter((key) => !english.has(key))).toEqual([]);
  });

  it('has words for every key that react-admin asks for', () => {
    const asked = found(sources(join(root, 'node_modules/ra-core/src')), /['"](ra\.[a-z_]+\.[a-z_.]+)['"]/g);
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((key) => !english.has(key))).toEqual([]);
  });

  it('has words for every key written in a screen', () => {
    const asked = found(sources(__dirname), /translate\(\s*'([a-z][\w.-]+)'/g);
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter((key) => !english.has(key))).toEqual([]);
  });

  it('has the words of the frame, the door and Home among those that come first', () => {
    const first = flat(firstFiles);
    const indexes = (readdirSync(__dirname, { recursive: true }) as string[])
      .filter((path) => /^[a-z]+\/index\.ts$/.test(path))
      .map((path) => readFileSync(join(__dirname, path), 'utf8'));
    // Labels of places and orders; those of a plan's own views stand on the plan's page.
    const named = indexes.flatMap((text) =>
      found([text.replace(/(planViews|recordPanels): \[[\s\S]*?\n {2}\],/g, '')], /label: '([\w.]+)'/g),
    );
    const screens = ['insight/Home.tsx', 'insight/FirstSteps.tsx', 'insight/ObligationRows.tsx', 'people/SignIn.tsx'];
    const spoken = [
      ...screens.map((path) => readFileSync(join(__dirname, path), 'utf8')),
      ...sources(join(__dirname, 'platform/layout')),
    ];
    const needed = [
      ...named,
      ...found(spoken, /translate\(\s*'([a-z][\w.-]+)'/g),
      ...statuses.map((status) => `status.${status}`),
      ...[...planStages, ...derivedStages].map((stage) => `stages.${stage}`),
      ...roles.map((role) => `roles.${role}`),
      ...obligationKinds.map((kind) => `obligations.${kind}`),
    ];
    expect(named.length).toBeGreaterThan(12);
    expect(needed.filter((key) => !first.has(key))).toEqual([]);
  });

  it('has words for every way the API refuses', () => {
    const contract = join(root, 'libs/api-client/openapi.json');
    if (!existsSync(contract)) throw new Error('libs/api-client/openapi.json is made by `npm run contract`.');
    const codes = codesIn(JSON.parse(readFileSync(contract, 'utf8')));
    expect(codes.length).toBeGreaterThan(0);
    expect([...new Set(codes)].filter((code) => !english.has(`failures.${code}`))).toEqual([]);
  });
});

/** Values of every `code` property that a problem document may have; what is wrong with a field has codes of its own. */
function codesIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { code } = node as { code?: { enum?: string[]; const?: string } };
  const own = typeof code === 'object' && (code.enum ?? code.const) ? (code.enum ?? [code.const ?? '']) : [];
  return [...own, ...Object.entries(node).flatMap(([name, value]) => (name === 'faults' ? [] : codesIn(value)))];
}
