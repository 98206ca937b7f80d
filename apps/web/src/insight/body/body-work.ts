import type { Schemas } from '@mufakat/api-client/client';
import { unpacked } from '@mufakat/planning/figures/packed';
import { type Status, statuses } from '@mufakat/planning/status/scale';
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

const isStatus = (word: string): word is Status => statuses.some((status) => status === word);

const sharedWith = ({ ties }: BodyWork, other: string): readonly string[] =>
  ties.find(({ a, b }) => a === other || b === other)?.figure.counted ?? [];

const rowsOf = (work: BodyWork, name: string, of: string): readonly string[] | undefined => {
  if (name === 'plan') return work.actions.filter(({ plan }) => plan === of).map(({ id }) => id);
  if (name === 'with') return sharedWith(work, of);
  return (name === 'leads' || name === 'supports') && isStatus(of) ? (work[name][of].counted ?? []) : undefined;
};

/** What the list of actions is narrowed to: `leads.on-track`, `supports.no-report`, `plan.<id>`, `with.<body>`. */
export const actionsAsked = (work: BodyWork, asked: string | null): readonly ActionOfBody[] | undefined => {
  const [name = '', of = ''] = (asked ?? '').split('.', 2);
  const rows = rowsOf(work, name, of);
  return rows && work.actions.filter(({ id }) => rows.includes(id));
};
