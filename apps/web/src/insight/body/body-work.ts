import type { Schemas } from '@mufakat/api-client/client';
import { unpacked } from '@mufakat/planning/figures/packed';
import { fetchJson } from '../../platform/api.js';
import type { StatusFigures } from '../progress.js';

type Sent = Schemas['BodyWorkView'];
type Nines = { readonly leads: StatusFigures; readonly supports: StatusFigures };
export type PlanOfBody = Omit<Schemas['PlanOfBodyView'], keyof Nines> & Nines;
export type BodyWork = Omit<Sent, keyof Nines | 'plans'> & Nines & { readonly plans: readonly PlanOfBody[] };
export type ActionOfBody = Schemas['ActionOfBodyView'];
export type RoundOfBody = Schemas['RoundOfBodyView'];

/** Figures travel with each row named once; here they get their rows back. */
export const fetchBodyWork = async (body: string): Promise<BodyWork> => {
  const sent = await fetchJson<Sent>(`/bodies/${body}/work`);
  const ids = sent.actions.map(({ id }) => id);
  const nine = (one: Sent['leads']) => unpacked(one, ids) as StatusFigures;
  const withRows = <Part extends Pick<Sent, 'leads' | 'supports'>>(part: Part) => ({
    ...part,
    leads: nine(part.leads),
    supports: nine(part.supports),
  });
  return { ...withRows(sent), plans: sent.plans.map(withRows) };
};

/** What the list of actions is narrowed to: `leads.on-track`, `supports.no-report`, `plan.<id>`, `with.<body>`. */
export const actionsAsked = (work: BodyWork, asked: string | null): readonly ActionOfBody[] | undefined => {
  const [name, of = ''] = (asked ?? '').split('.', 2);
  if (name === 'plan') return work.actions.filter(({ plan }) => plan === of);
  if (name === 'with') {
    const shared = new Set(work.ties.find(({ a, b }) => a === of || b === of)?.figure.counted);
    return work.actions.filter(({ id }) => shared.has(id));
  }
  if (name !== 'leads' && name !== 'supports') return undefined;
  const rows = new Set(work[name][of as keyof StatusFigures]?.counted);
  return work.actions.filter(({ id }) => rows.has(id));
};
