import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import Button from '@mui/material/Button';
import type { Thing } from '@mufakat/planning/permissions/can';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Empty } from '../../components/Empty.js';
import { useCan } from '../../platform/actor.js';
import { Waiting } from '../../platform/layout/Pages.js';
import { wordsOfError } from '../../platform/refusal-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { AsSentNote } from '../AsSent.js';
import { LineRead } from '../LineRead.js';
import type { Report } from '../reporting.js';
import { reportVerbs } from '../reporting.verbs.js';
import { ReportFacts, ReportStateMark } from '../ReportFacts.js';
import { LineAfter } from '../verification/LineAfter.js';
import { LineVerdictInput } from './LineVerdictInput.js';
import { asReported, faultIn, reasonsOf, type Verdict, verdictsOf } from './verdicts.js';

interface Props {
  readonly id: string;
  readonly thing: Thing;
  /** Back to the round of the report. */
  readonly onClose: (round?: string) => void;
}

const Reading = ({ report, thing, onClose }: { readonly report: Report } & Omit<Props, 'id'>) => {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const mayVerify = useCan('report.verify', thing);
  const [verdicts, setVerdicts] = useState<ReadonlyMap<string, Verdict>>(new Map());
  const [fault, setFault] = useState('');
  const [isBusy, setBusy] = useState(false);
  const isOpen = report.roundState === 'open' && mayVerify;
  const canVerify = isOpen && report.state === 'submitted';
  const canReturn = isOpen && (report.state === 'submitted' || report.state === 'verified');
  const isGiven = report.submittedAt !== null;
  const reasons = reasonsOf(verdicts);
  const words = verdictsOf(verdicts);
  const act = async (verb: 'giveBack' | 'verify') => {
    const missing = faultIn(verdicts);
    if (missing) {
      setFault(translate(`verification.${missing}`));
      return;
    }
    setBusy(true);
    setFault('');
    try {
      if (verb === 'giveBack') await reportVerbs.giveBack(report.id, report.version, reasons);
      else await reportVerbs.verify(report.id, report.version, words);
      notify(verb === 'verify' ? 'verification.verified' : 'verification.returned', { type: 'success' });
      await queryClient.invalidateQueries();
      onClose(report.roundId);
    } catch (error) {
      setFault(wordsOfError(error, translate));
      setBusy(false);
    }
  };
  return (
    <>
      {report.state === 'verified' && canReturn && <p className="muted">{translate('verification.reopen')}</p>}
      <AsSentNote report={report} />
      {report.lines.map((line) => (
        <LineRead key={line.id} line={line} form={report.form} scale={report.scale}>
          {mayVerify && isGiven && report.roundState !== 'cancelled' && (
            <LineAfter line={line} onChanged={() => void queryClient.invalidateQueries()} />
          )}
          {canReturn && (
            <LineVerdictInput
              scale={report.scale}
              verdict={verdicts.get(line.action) ?? asReported}
              hasOwnWord={canVerify}
              onChange={(verdict) => setVerdicts((before) => new Map(before).set(line.action, verdict))}
            />
          )}
        </LineRead>
      ))}
      {canReturn && (
        <footer className="verification-foot">
          {fault !== '' && (
            <p className="form-error" role="alert">
              {fault}
            </p>
          )}
          {reasons.length > 0 ? (
            <Button variant="contained" color="error" disabled={isBusy} onClick={() => void act('giveBack')}>
              {translate('verification.give_back', { count: reasons.length })}
            </Button>
          ) : (
            canVerify && (
              <Button variant="contained" disabled={isBusy} onClick={() => void act('verify')}>
                {translate('verification.verify_differs', { count: words.length })}
              </Button>
            )
          )}
        </footer>
      )}
    </>
  );
};

/** A report read line by line by whoever verifies it: agreed with, answered by an own word, or returned with a reason. */
export const ReportVerification = ({ id, thing, onClose }: Props) => {
  const translate = useTranslate();
  const words = useWords();
  const { data: report, error } = useQuery({ queryKey: ['reports', 'read', id], queryFn: () => reportVerbs.read(id) });
  if (error) return <Empty title={translate('report.closed')} why={wordsOfError(error, translate)} />;
  if (!report) return <Waiting />;
  return (
    <section
      className="round verification"
      aria-label={translate('verification.read', { body: words(report.bodyName) })}
    >
      <Button size="small" startIcon={<ArrowBackIcon className="mirrored" />} onClick={() => onClose(report.roundId)}>
        {translate('verification.back')}
      </Button>
      <h2>
        {translate('verification.read', { body: words(report.bodyName) })} <ReportStateMark state={report.state} />
      </h2>
      <div className="page-facts">
        <ReportFacts report={report} />
      </div>
      <Reading key={report.version} report={report} thing={thing} onClose={onClose} />
    </section>
  );
};
