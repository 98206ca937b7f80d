import { statuses } from '@mufakat/planning/status/scale';
import { useTranslate } from 'ra-core';
import { useProofWords } from '../../components/use-proof-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import type { ActionProgress, GroupProgress, PlanProgress, RegionProgress, StatusFigures } from '../progress.js';
import { useReasonWords } from './use-reason-words.js';

type Row = readonly string[];
type Named = Readonly<Record<string, Readonly<Record<string, string | undefined>>>>;

/** The nine as rows: what is divided, by what, and with each number its denominator, day, round and who was silent. */
const useNineRows = (bodies: Named, rounds: readonly { readonly id: string; readonly title: string }[]) => {
  const translate = useTranslate();
  const words = useWords();
  const names = (ids: readonly string[]) => ids.map((id) => words(bodies[id]) || id).join('; ');
  const { counted } = useProofWords();
  const head = [
    'divided',
    'group',
    'status',
    'count',
    'of',
    'of_what',
    'share',
    'as_of',
    'round',
    'silent',
    'vacant',
    'proof',
  ];
  return {
    head: head.map((name) => translate(`figures_csv.${name}`)),
    rows: (divided: string, group: string, nine: StatusFigures): Row[] =>
      statuses.map((status) => {
        const { numerator, denominator, of, value, asOf, round, silent, vacant } = nine[status];
        return [
          ...[divided, group, translate(`status.${status}`), numerator ?? '', denominator ?? ''],
          ...[translate(`figure.of.${of}`, { _: of }), value ?? '', asOf],
          ...[
            rounds.find(({ id }) => id === round)?.title ?? '',
            names(silent),
            names(vacant),
            counted(nine[status].proved),
          ],
        ];
      }),
    group: ({ code, title }: GroupProgress): string => [code, words(title)].filter(Boolean).join(' '),
  };
};

/** Every figure by status of a plan's page, in rows. */
export const usePlanFiguresFile = ({ bodies, rounds, denominators, byPillar, byBody }: PlanProgress) => {
  const translate = useTranslate();
  const nine = useNineRows(bodies, rounds);
  return (): Row[] => [
    nine.head,
    ...denominators.flatMap(({ byStatus }) => nine.rows(translate('progress.by_status'), '', byStatus)),
    ...byPillar.flatMap((one) => nine.rows(translate('progress.by_pillar'), nine.group(one), one.byStatus)),
    ...byBody.flatMap((one) => nine.rows(translate('progress.by_body'), nine.group(one), one.byStatus)),
  ];
};

/** Every figure by status of a region's page, in rows. */
export const useRegionFiguresFile = ({ denominators, byBody, plans }: RegionProgress) => {
  const translate = useTranslate();
  const words = useWords();
  const bodies = Object.fromEntries(byBody.flatMap(({ id, title }) => (id && title ? [[id, title]] : [])));
  const nine = useNineRows(bodies, []);
  return (): Row[] => [
    nine.head,
    ...denominators.flatMap(({ byStatus }) => nine.rows(translate('progress.by_status'), '', byStatus)),
    ...plans.flatMap((plan) =>
      plan.denominators.flatMap(({ byStatus }) => nine.rows(translate('regions.by_plan'), words(plan.title), byStatus)),
    ),
    ...byBody.flatMap((one) => nine.rows(translate('progress.by_body'), nine.group(one), one.byStatus)),
  ];
};

/** The actions with what reporter, verifier and system say, and what stands behind it. */
export const useActionsFile = (progress: PlanProgress) => {
  const translate = useTranslate();
  const words = useWords();
  const reason = useReasonWords(progress);
  const { actions, bodies, byPillar, asOf: today, rounds } = progress;
  const heads = [
    ...['code', 'action', 'pillar', 'lead', 'starts', 'ends', 'status', 'reasons', 'reporter', 'verifier', 'note'],
    ...['hint', 'proof', 'proof_level', 'reported_on', 'round', 'as_of'],
  ];
  const said = (key: string, word: string | undefined): string => (word ? translate(`${key}.${word}`) : '');
  const terms = ({ code, title, pillar, body, startsOn, endsOn }: ActionProgress): Row => [
    ...[code ?? '', words(title), words(byPillar.find(({ id }) => id === pillar)?.title)],
    ...[words(bodies[body ?? '']), startsOn ?? '', endsOn ?? ''],
  ];
  const behind = ({ proof, proofLevel, asOf = '', round }: ActionProgress): Row => [
    ...[said('proofs', proof), said('proof_levels', proofLevel)],
    ...[asOf, rounds.find(({ id }) => id === round)?.title ?? '', today],
  ];
  return (): Row[] => [
    heads.map((name) => translate(`figures_csv.${name}`)),
    ...actions.map((action): Row => {
      const { status, reasons, judgement, verifier, verifierNote, hint } = action;
      return [
        ...[...terms(action), said('status', status), reasons.map(reason).join(' ')],
        ...[said('status', judgement), said('status', verifier), verifierNote ?? '', said('status', hint?.status)],
        ...behind(action),
      ];
    }),
  ];
};
