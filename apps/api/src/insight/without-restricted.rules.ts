import { codesOf } from '@mufakat/planning/figures/formula';
import { sensitivityOf } from '@mufakat/planning/records/sensitivity';
import type { IndicatorInput, ProgressInputs } from './progress.inputs.js';

/** Restricted themselves or by their place, and what a formula computes from one of these. */
const indicatorsGone = (indicators: readonly IndicatorInput[], hidden: ReadonlySet<string>): ReadonlySet<string> => {
  const gone = new Set(
    indicators
      .filter(({ action, parent, sensitivity }) => sensitivity === 'restricted' || hidden.has(action ?? parent))
      .map(({ id }) => id),
  );
  for (let before = -1; gone.size !== before;) {
    before = gone.size;
    const codes = new Set(indicators.filter(({ id }) => gone.has(id)).map(({ code }) => code));
    for (const { id, formula } of indicators)
      if (formula && codesOf(formula).some((code) => codes.has(code))) gone.add(id);
  }
  return gone;
};

/** Without what is restricted, what stands under it, and everything said of it: for readers from outside. */
export const withoutRestricted = (inputs: ProgressInputs): ProgressInputs => {
  const document = {
    plan: inputs.plan,
    revision: inputs.revision,
    records: new Map(inputs.records.map((one) => [one.id, one])),
  };
  const hidden = new Set(
    inputs.records.filter(({ id }) => sensitivityOf(document, id) === 'restricted').map(({ id }) => id),
  );
  const gone = indicatorsGone(inputs.indicators, hidden);
  if (hidden.size === 0 && gone.size === 0) return inputs;
  const lines = inputs.lines.filter(({ action }) => !hidden.has(action));
  const said = new Set(lines.map(({ report }) => report));
  const reports = inputs.reports.filter(({ id }) => said.has(id));
  const records = inputs.records.filter(({ id }) => !hidden.has(id));
  const entries = inputs.entries.filter(({ indicator }) => !gone.has(indicator));
  const spokenOf = new Set([...reports, ...records, ...entries].map(({ body }) => body));
  return {
    ...inputs,
    ...{ lines, reports, records, entries },
    bodies: Object.fromEntries(Object.entries(inputs.bodies).filter(([id]) => spokenOf.has(id))),
    adoptedActions: inputs.adoptedActions.filter(({ id }) => !hidden.has(id)),
    commitments: inputs.commitments.filter(({ action }) => !hidden.has(action)),
    indicators: inputs.indicators.filter(({ id }) => !gone.has(id)),
    values: inputs.values.filter(({ indicator }) => !gone.has(indicator)),
  };
};
