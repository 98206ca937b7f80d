import type { Status } from '@mufakat/planning/status/scale';
import { useTranslate } from 'ra-core';
import { SidePanel } from '../../components/SidePanel.js';
import { StatusChip } from '../../components/StatusChip.js';
import { Words } from '../../components/Words.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import type { PlanProgress } from '../progress.js';
import { ActionRows } from './ActionRows.js';
import { IndicatorParts } from './IndicatorParts.js';
import type { RowsAsked } from './rows-asked.js';

interface Props {
  readonly asked: RowsAsked;
  readonly progress: PlanProgress;
  readonly onClose: () => void;
}

const Title = ({ asked, progress }: Omit<Props, 'onClose'>) => {
  const translate = useTranslate();
  if (asked.kind === 'indicator') return <Words of={asked.indicator.title} />;
  const { name, of } = asked;
  if (name === 'status') return <StatusChip status={of as Status} />;
  if (name === 'action') return translate('progress.why');
  const group = (name === 'pillar' ? progress.byPillar : progress.byBody).find(({ id }) => (id ?? 'none') === of);
  return <Words of={group?.title} none={translate(`progress.no_${name}`)} />;
};

/** What a figure is made of. */
export const RowsPanel = ({ asked, progress, onClose }: Props) => {
  const translate = useTranslate();
  const format = useFormat();
  const figure = asked.kind === 'actions' ? asked.figure : asked.indicator.figure;
  return (
    <SidePanel title={<Title asked={asked} progress={progress} />} label={translate('progress.rows')} onClose={onClose}>
      {asked.kind === 'indicator' ? (
        <IndicatorParts indicator={asked.indicator} progress={progress} />
      ) : (
        <>
          {figure && (
            <p className="muted number">
              {translate(asked.name === 'status' ? 'figure.made_of' : 'progress.whole_of', {
                numerator: format.number(figure.numerator),
                denominator: format.number(figure.denominator),
                of: translate(`figure.of.${figure.of}`, { _: figure.of }),
              })}{' '}
              · {translate('figure.as_of', { day: format.day(figure.asOf) })}
            </p>
          )}
          {asked.isWithheld ? (
            <p>{translate('progress.withheld')}</p>
          ) : (
            <ActionRows actions={asked.actions} progress={progress} />
          )}
        </>
      )}
    </SidePanel>
  );
};
