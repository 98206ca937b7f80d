import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { rootOf } from '@mufakat/planning/records/tree';
import { useTranslate } from 'ra-core';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { Empty } from '../components/Empty.js';
import { usePlanInHand, usePlanState } from '../plans/index.js';
import { Waiting } from '../platform/layout/Pages.js';
import { wordsOfError } from '../platform/refusal-words.js';
import { RoundAnswers } from './answers/RoundAnswers.js';
import { AskReview } from './AskReview.js';
import { RoundChecklist } from './checklist/RoundChecklist.js';
import { LedRound } from './merge/LedRound.js';
import { OpenConsultation } from './OpenConsultation.js';
import { RoundDesk } from './RoundDesk.js';
import { Opinions } from './Opinions.js';
import { ReviewFilters } from './comments/ReviewFilters.js';
import './reviews.css';
import { isOpen, isUnderWay, type Round, type Said } from './reviews.js';
import { RoundHead } from './RoundHead.js';
import { RoundRail } from './RoundRail.js';
import { SaidByRecord } from './comments/SaidByRecord.js';
import { SeveralBar } from './suggestions/SeveralBar.js';
import { SayForm } from './comments/SayForm.js';
import { filtered, narrowings, type ReviewAddress, useReviewAddress } from './use-review-address.js';
import { type ReviewRights, useRefreshReviews, useReviewRights, useRounds, useSaid } from './use-reviews.js';

const outside = 'none';
const unnarrowed = Object.fromEntries(narrowings.map((name) => [name, undefined]));

/** The round asked for by the address, else that of what an obligation points at, else the newest. */
const chosenRound = (rounds: readonly Round[], said: readonly Said[], { round, subject }: ReviewAddress): string => {
  const pointed = said.find(({ id }) => id === subject);
  const wanted = round ?? (pointed ? (pointed.roundId ?? outside) : subject);
  if (wanted === outside || rounds.some(({ id }) => id === wanted)) return wanted ?? outside;
  return rounds[0]?.id ?? outside;
};

/** Where a body leads, what the others say reaches the state with its advice only. */
const nothingWhy = (round: Round | undefined): string =>
  round?.leadBodyId && !round.advisedAt ? 'merge.nothing_yet' : 'review.nothing_said_why';

interface BodyProps {
  readonly round?: Round;
  readonly rounds: readonly Round[];
  readonly said: readonly Said[];
  readonly rights: ReviewRights;
  readonly refresh: () => void;
}

const RoundBody = ({ round, rounds, said, rights, refresh }: BodyProps) => {
  const translate = useTranslate();
  const { document } = usePlanState();
  const [address, change] = useReviewAddress();
  const [isSaying, setSaying] = useState(false);
  const subject = said.find(({ id }) => id === address.subject);
  const asked = subject && !isOpen(subject) && address.show === 'open' ? { ...address, show: 'all' as const } : address;
  const shown = filtered(said, asked);
  const root = rootOf(document);
  const maySay = root !== undefined && (!round || isUnderWay(round));
  const { subject: marked } = address;
  useEffect(() => {
    if (marked) window.document.getElementById(`said-${marked}`)?.scrollIntoView({ block: 'center' });
  }, [marked]);
  return (
    <>
      <ReviewFilters said={said} address={asked} change={change} />
      {rights.mayDecide && <SeveralBar said={shown} onChanged={refresh} />}
      {shown.length === 0 ? (
        <Empty
          title={translate(said.length === 0 ? 'review.nothing_said' : 'list.none_match')}
          why={translate(said.length === 0 ? nothingWhy(round) : 'review.none_match_why')}
        />
      ) : (
        <SaidByRecord said={shown} rights={rights} marked={marked} onChanged={refresh} />
      )}
      {maySay && !isSaying && (
        <Button className="say-of-plan not-printed" startIcon={<AddIcon />} onClick={() => setSaying(true)}>
          {translate('review.say_of_plan')}
        </Button>
      )}
      {maySay && isSaying && (
        <SayForm
          record={root}
          isOfRecord={false}
          rounds={rounds}
          rights={rights}
          roundId={round?.id}
          onSaid={() => {
            setSaying(false);
            refresh();
          }}
        />
      )}
    </>
  );
};

/** What stands over what was said outside of any round. */
const OutsideHead = () => {
  const translate = useTranslate();
  return (
    <header className="round-head">
      <h2>{translate('review.outside')}</h2>
      <p className="muted">{translate('review.outside_why')}</p>
    </header>
  );
};

interface FoldedProps {
  /** The merge board above shows it already. */
  readonly isFolded: boolean;
  readonly count: number;
  readonly children: ReactNode;
}

const Folded = ({ isFolded, count, children }: FoldedProps) => {
  const translate = useTranslate();
  if (!isFolded) return children;
  return (
    <details className="merge-all">
      <summary>{translate('merge.all_said', { count })}</summary>
      {children}
    </details>
  );
};

/** Rounds, opinions, comments and suggestions of one plan. */
export const PlanReview = () => {
  const translate = useTranslate();
  const { plan } = usePlanInHand();
  const { rounds, isLoading, error } = useRounds(plan.id);
  const said = useSaid(plan.id);
  const rights = useReviewRights(rounds);
  const refresh = useRefreshReviews(plan.id);
  const [address, change] = useReviewAddress();
  const [asking, setAsking] = useState<Round['kind']>();
  const chosen = chosenRound(rounds, said, address);
  const round = rounds.find(({ id }) => id === chosen);
  const inside = useMemo(() => said.filter(({ roundId }) => (roundId ?? outside) === chosen), [said, chosen]);
  const held = inside.filter((one) => one.is === 'comment' && one.held === 'waiting');
  const here = inside.filter((one) => one.is !== 'comment' || one.held === null);
  const outsideCount = said.filter(({ roundId }) => roundId === null).length;
  if (isLoading) return <Waiting />;
  if (error) return <Empty title={translate('list.failed')} why={wordsOfError(error, translate)} />;
  const askButton = rights.mayAsk && (
    <div className="round-openers">
      <Button variant="contained" startIcon={<AddIcon />} onClick={() => setAsking('consultation')}>
        {translate('rounds.open')}
      </Button>
      <Button variant="outlined" startIcon={<AddIcon />} onClick={() => setAsking('review')}>
        {translate('review.ask')}
      </Button>
    </div>
  );
  const show = (id: string) => {
    refresh();
    change({ round: id });
  };
  return (
    <div className="review">
      {rounds.length === 0 && outsideCount === 0 ? (
        <Empty
          title={translate('review.empty')}
          why={translate(rights.mayAsk ? 'review.empty_why' : 'review.empty_reader_why')}
          action={askButton}
        />
      ) : (
        <>
          <aside className="review-side">
            {askButton}
            <RoundRail
              rounds={rounds}
              outside={outsideCount}
              chosen={chosen}
              choose={(id) => change({ ...unnarrowed, round: id, show: undefined })}
            />
          </aside>
          <div className="review-main">
            {round ? <RoundHead round={round} rights={rights} onChanged={refresh} /> : <OutsideHead />}
            {round?.kind === 'review' && (
              <Opinions round={round} owing={rights.owesOpinion(round)} onChanged={refresh} />
            )}
            {round && (
              <>
                <RoundChecklist key={round.id} round={round} rights={rights} />
                <RoundAnswers round={round} rights={rights} onChanged={refresh} />
              </>
            )}
            {round && <LedRound round={round} said={here} isLead={rights.leads(round)} onChanged={refresh} />}
            {round && <RoundDesk round={round} rights={rights} held={held} onChanged={refresh} />}
            <Folded isFolded={round !== undefined && rights.leads(round)} count={here.length}>
              <RoundBody key={chosen} {...{ round, rounds, rights, refresh }} said={here} />
            </Folded>
          </div>
        </>
      )}
      {asking === 'review' && <AskReview onAsked={show} onClose={() => setAsking(undefined)} />}
      {asking === 'consultation' && <OpenConsultation onOpened={show} onClose={() => setAsking(undefined)} />}
    </div>
  );
};
