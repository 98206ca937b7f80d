import BusinessOutlinedIcon from '@mui/icons-material/BusinessOutlined';
import CalendarTodayOutlinedIcon from '@mui/icons-material/CalendarTodayOutlined';
import PublicOutlinedIcon from '@mui/icons-material/PublicOutlined';
import { rootOf } from '@mufakat/planning/records/tree';
import { useTranslate } from 'ra-core';
import { Suspense } from 'react';
import { Mark } from '../../components/Mark.js';
import { PageHeader, Tabs } from '../../components/PageHeader.js';
import { SampleMark, Words } from '../../components/Words.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { type Translated, useWords } from '../../platform/i18n/use-words.js';
import { type PlanView as View, useSlots } from '../../platform/slots.js';
import { toneOfStage } from '../plan-summary.js';
import { usePlanInHand, usePlanState } from '../store/PlanContext.js';
import { useDraftStanding } from '../use-standing.js';
import { MoveButtons } from './MoveButtons.js';
import { PlanSaving } from './PlanSaving.js';
import { Present } from './Present.js';

/** Draft, adopted or amended, and how far the draft is from what was frozen last. */
const useStanding = (): string => {
  const translate = useTranslate();
  const format = useFormat();
  const { plan, frozen } = usePlanInHand();
  const draft = useDraftStanding();
  const { latestVersion: latest, adoptedOn } = plan;
  if (frozen) return translate('plan.frozen_line', { number: frozen.number, day: format.day(frozen.frozenAt) });
  if (adoptedOn && plan.amendedVersion !== undefined)
    return translate('plan.amended_line', { day: format.day(adoptedOn), number: plan.amendedVersion });
  if (adoptedOn)
    return translate('plan.adopted_line', {
      day: format.day(adoptedOn),
      number: plan.adoptedVersion ?? latest?.number ?? 1,
    });
  return draft;
};

/** Head of the plan page: what it is, where it stands, who is here, what can be done next. */
export const PlanHeader = ({ views }: { readonly views: readonly View[] }) => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useWords();
  const { plan, frozen, amending, rights } = usePlanInHand();
  const { document } = usePlanState();
  const standing = useStanding();
  const { planActions } = useSlots();
  const root = rootOf(document);
  const title = words((root?.['title'] as Translated | undefined) ?? plan.title) || translate('plan.untitled');
  const stage = plan.derivedStage;
  const [from, to] = [root?.['startsOn'], root?.['endsOn']].map((day) => (typeof day === 'string' ? day : undefined));
  return (
    <PageHeader
      title={title}
      trail={[{ label: translate('plan_list.title'), to: '/plans' }]}
      marks={
        <>
          <Mark tone={toneOfStage(stage)}>{translate(`stages.${stage}`)}</Mark>
          {plan.isSample && <SampleMark />}
        </>
      }
      facts={
        <>
          <span>{standing}</span>
          <span>
            <BusinessOutlinedIcon aria-hidden="true" />
            <Words of={plan.ownerBodyName} />
          </span>
          <span>
            <PublicOutlinedIcon aria-hidden="true" />
            <Words of={plan.jurisdictionName} />
          </span>
          {(from ?? to) && (
            <span>
              <CalendarTodayOutlinedIcon aria-hidden="true" />
              <bdi>{format.period(from, to)}</bdi>
            </span>
          )}
          {rights.isAny && <PlanSaving />}
        </>
      }
      actions={
        <>
          <Present />
          <Suspense fallback={null}>
            {planActions.map(({ name, lazy: Action }) => (
              <Action key={name} plan={plan.id} />
            ))}
          </Suspense>
          {!frozen && !amending && <MoveButtons />}
        </>
      }
    >
      <Tabs
        label={translate('plan.views_label')}
        tabs={views.map(({ path, label }) => ({ to: `/plans/${plan.id}/${path}`, label }))}
      />
    </PageHeader>
  );
};
