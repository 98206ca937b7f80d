import Button from '@mui/material/Button';
import { useGetList, useNotify, useTranslate } from 'ra-core';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { CsvButton } from '../../components/CsvButton.js';
import { Empty } from '../../components/Empty.js';
import { Mark } from '../../components/Mark.js';
import { PageHeader } from '../../components/PageHeader.js';
import { ProofMark } from '../../components/ProofMark.js';
import { Words } from '../../components/Words.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { Waiting } from '../../platform/layout/Pages.js';
import { wordsOfError } from '../../platform/refusal-words.js';
import { stepOf, StepChip } from '../StepChip.js';
import { useInboxKeys } from './inbox-keys.js';
import { InboxLine, type OwnWord } from './InboxLine.js';
import { useInboxFile } from './use-inbox-file.js';
import { useRiskWords } from './RiskList.js';
import { TickedMoves } from './TickedMoves.js';
import { type LineToVerify, verificationVerbs } from './verification.verbs.js';
import '../reporting.css';
import '../rounds/rounds.css';
import './inbox.css';

const most = 200;
const noLines: readonly LineToVerify[] = [];

interface RowProps {
  readonly line: LineToVerify;
  readonly isOpen: boolean;
  readonly isTicked: boolean;
  readonly onOpen: () => void;
  readonly onTick: () => void;
}

const Row = ({ line, isOpen, isTicked, onOpen, onTick }: RowProps) => {
  const translate = useTranslate();
  const wordsOf = useRiskWords();
  const step = stepOf(line.scale, line.judgement);
  const [first] = line.risks;
  return (
    <li data-open={isOpen || undefined}>
      <input
        type="checkbox"
        checked={isTicked}
        disabled={line.isForAnother}
        onChange={onTick}
        aria-label={translate('inbox.tick', { code: line.code ?? '' })}
      />
      <button
        type="button"
        aria-current={isOpen || undefined}
        onClick={onOpen}
        ref={(button) => {
          if (isOpen) button?.scrollIntoView({ block: 'nearest' });
        }}
      >
        <span className="inbox-title">
          {line.code && <bdi className="line-code">{line.code}</bdi>} <Words of={line.title} />
        </span>
        <small>
          <Words of={line.bodyName} />
        </small>
        <span className="inbox-risk">
          {step && <StepChip step={step} />}
          <ProofMark of={line} />
          {first ? (
            <Mark tone={line.risk >= 3 ? 'danger' : 'warning'}>
              {wordsOf(first, line)}
              {line.risks.length > 1 && ` +${String(line.risks.length - 1)}`}
            </Mark>
          ) : (
            <Mark tone="good">{translate('inbox.quiet')}</Mark>
          )}
        </span>
      </button>
    </li>
  );
};

/** What the person ticks, where they stand, and what they do about it. */
const useDesk = (lines: readonly LineToVerify[], refetch: () => Promise<unknown>) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [openId, setOpen] = useState('');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [isReturning, setReturning] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState('');
  const at = Math.max(
    0,
    lines.findIndex(({ id }) => id === openId),
  );
  const open = lines[at];
  const go = (line: LineToVerify | undefined) => {
    if (!line) return;
    setOpen(line.id);
    setReturning(false);
    setFault('');
  };
  const act = async (work: () => Promise<{ readonly lines: number }>, said: string) => {
    setBusy(true);
    setFault('');
    try {
      const done = await work();
      notify(said, { type: 'success', messageArgs: { count: done.lines } });
      const next = lines[at + 1] ?? lines[at - 1];
      await refetch();
      setTicked(new Set());
      go(next);
    } catch (error) {
      setFault(wordsOfError(error, translate));
      throw error;
    } finally {
      setBusy(false);
    }
  };
  /** The fault stands on the line. */
  const actHere = (...told: Parameters<typeof act>) => void act(...told).catch(() => undefined);
  const verify = (word: OwnWord) => {
    if (open && !open.isForAnother)
      actHere(() => verificationVerbs.verify([{ line: open.id, ...word }]), 'inbox.verified');
  };
  const tick = (id: string) =>
    setTicked((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]));
  return {
    ...{ open, ticked, isReturning, isBusy, fault, go, setReturning, verify, tick },
    tickQuiet: () =>
      setTicked(new Set(lines.flatMap(({ id, risk, isForAnother }) => (risk === 0 && !isForAnother ? [id] : [])))),
    verifyTicked: (word: OwnWord) =>
      act(() => verificationVerbs.verify([...ticked].map((line) => ({ line, ...word }))), 'inbox.verified'),
    returnTicked: (reason: string) =>
      act(() => verificationVerbs.giveBack([...ticked].map((line) => ({ line, reason }))), 'inbox.returned'),
    giveBack: (reason: string) => {
      if (open) actHere(() => verificationVerbs.giveBack([{ line: open.id, reason }]), 'inbox.returned');
    },
    keys: {
      next: () => go(lines[at + 1]),
      back: () => go(lines[at - 1]),
      verify: () => verify({ status: null, reason: null }),
      giveBack: () => setReturning(open !== undefined),
      tick: () => {
        if (open && !open.isForAnother) tick(open.id);
      },
    },
  };
};

const Desk = ({
  lines,
  total,
  refetch,
}: {
  lines: readonly LineToVerify[];
  total: number;
  refetch: () => Promise<unknown>;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const desk = useDesk(lines, refetch);
  const { open, ticked, tickQuiet, keys } = desk;
  useInboxKeys(useMemo(() => ({ ...keys, tickQuiet }), [keys, tickQuiet]));
  const quiet = lines.filter(({ risk, isForAnother }) => risk === 0 && !isForAnother).length;
  return (
    <div className="inbox">
      <div className="inbox-list">
        <div className="inbox-bar">
          <span className="number">{translate('inbox.count', { count: format.number(total) })}</span>
          {ticked.size > 0 ? (
            <TickedMoves
              lines={lines.filter(({ id }) => ticked.has(id))}
              isBusy={desk.isBusy}
              onVerify={desk.verifyTicked}
              onReturn={desk.returnTicked}
            />
          ) : (
            <Button size="small" disabled={quiet === 0} onClick={tickQuiet}>
              {translate('inbox.tick_quiet', { count: quiet })} <kbd className="wide-only">A</kbd>
            </Button>
          )}
        </div>
        <ul aria-label={translate('inbox.title')}>
          {lines.map((line) => (
            <Row
              key={line.id}
              line={line}
              isOpen={line.id === open?.id}
              isTicked={ticked.has(line.id)}
              onOpen={() => desk.go(line)}
              onTick={() => desk.tick(line.id)}
            />
          ))}
        </ul>
        {total > lines.length && <p className="muted">{translate('inbox.first_of', { count: lines.length })}</p>}
      </div>
      {open && (
        <InboxLine
          key={open.id}
          line={open}
          isReturning={desk.isReturning}
          isBusy={desk.isBusy}
          fault={desk.fault}
          onReturning={desk.setReturning}
          onVerify={desk.verify}
          onReturn={desk.giveBack}
          onChanged={() => void refetch()}
        />
      )}
    </div>
  );
};

/** Everything that waits for this person's word over all plans and rounds, what deserves a look first. */
export const Inbox = () => {
  const translate = useTranslate();
  const file = useInboxFile();
  const [params] = useSearchParams();
  const planId = params.get('plan');
  const {
    data = noLines,
    total = 0,
    error,
    isPending,
    refetch,
  } = useGetList<LineToVerify>('lines-to-verify', {
    filter: planId ? { planId } : {},
    sort: { field: 'risk', order: 'ASC' },
    pagination: { page: 1, perPage: most },
  });
  if (error) throw error;
  return (
    <>
      <PageHeader
        title={translate('inbox.title')}
        facts={<span className="wide-only">{translate('inbox.keys')}</span>}
        actions={
          data.length > 0 && <CsvButton file="to-verify" of={translate('inbox.title')} rows={() => file(data)} />
        }
      />
      {isPending && <Waiting />}
      {!isPending && data.length === 0 && <Empty title={translate('inbox.empty')} why={translate('inbox.empty_why')} />}
      {data.length > 0 && <Desk lines={data} total={total} refetch={refetch} />}
    </>
  );
};
