import Button from '@mui/material/Button';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { ConfirmReason } from '../components/ConfirmReason.js';
import { Words } from '../components/Words.js';
import { useMay } from '../platform/actor.js';
import { useFormat } from '../platform/i18n/use-format.js';
import { type Report, thingOfReport } from './reporting.js';
import { reportVerbs } from './reporting.verbs.js';

interface Props {
  readonly report: Report;
  readonly onDone: (report: Report) => void;
}

/** Who handed it in and who sent it, and in whose place. */
export const SentBy = ({ report }: { readonly report: Report }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { handedInAt, handedInByName, submittedAt, submittedByName, forPostName, standInName, standInReason } = report;
  const { delegatedByName } = report;
  const said = [
    handedInAt && translate('report.handed_in_by', { who: handedInByName, when: format.distance(handedInAt) }),
    submittedAt && translate('report.sent_by', { who: submittedByName, when: format.distance(submittedAt) }),
    delegatedByName && translate('delegations.by', { name: delegatedByName }),
    standInName && translate('report.stood_in_by', { who: standInName, reason: standInReason }),
  ].filter(Boolean);
  if (said.length === 0) return null;
  return (
    <p className="sent-by muted">
      {said.join(' · ')}
      {forPostName && (
        <>
          {' · '}
          {translate('report.for_post')} <Words of={forPostName} />
        </>
      )}
    </p>
  );
};

/** What the body's own officer does with a report handed in: clears it, or sends it back with the reason. */
export const Clearing = ({ report, onDone }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const may = useMay();
  const [asks, setAsks] = useState<'clear' | 'send_back'>();
  if (report.state !== 'in-clearance' || !may('report.clear', thingOfReport(report))) return null;
  const { id, version } = report;
  const isBack = asks === 'send_back';
  const act = async (reason: string) => {
    onDone(await (isBack ? reportVerbs.sendBack(id, version, reason) : reportVerbs.submit(id, version)));
    notify(isBack ? 'report.sent_back' : 'report.submitted', { type: 'success' });
  };
  return (
    <div className="leaving not-printed">
      <Button variant="contained" onClick={() => setAsks('clear')}>
        {translate('report.clear')}
      </Button>
      <Button variant="outlined" onClick={() => setAsks('send_back')}>
        {translate('report.send_back')}
      </Button>
      {asks && (
        <ConfirmReason
          title={translate(`report.${asks}_title`)}
          confirm={translate(`report.${asks}`)}
          needsReason={isBack}
          reason={isBack ? 'asked' : 'none'}
          onConfirm={act}
          onClose={() => setAsks(undefined)}
        >
          <p>{translate(`report.${asks}_why`, { count: report.lines.length })}</p>
        </ConfirmReason>
      )}
    </div>
  );
};

/** Who coordinates writes in the place of a post that says nothing, by name and with the reason. */
export const StandIn = ({ report, onDone }: Props) => {
  const translate = useTranslate();
  const may = useMay();
  const [isAsking, setAsking] = useState(false);
  const isOpen = report.state === 'not-opened' && report.roundState === 'open' && report.standInId === null;
  if (!isOpen || !may('report.stand-in', thingOfReport(report))) return null;
  return (
    <div className="leaving not-printed">
      <Button variant="outlined" onClick={() => setAsking(true)}>
        {translate('report.stand_in')}
      </Button>
      {isAsking && (
        <ConfirmReason
          title={translate('report.stand_in')}
          confirm={translate('report.stand_in_confirm')}
          needsReason
          onConfirm={async (reason) => onDone(await reportVerbs.standIn(report.id, report.version, reason))}
          onClose={() => setAsking(false)}
        >
          <p>{translate('report.stand_in_why')}</p>
        </ConfirmReason>
      )}
    </div>
  );
};
