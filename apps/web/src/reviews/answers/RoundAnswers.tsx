import DownloadOutlinedIcon from '@mui/icons-material/DownloadOutlined';
import Button from '@mui/material/Button';
import type { Schemas } from '@mufakat/api-client/client';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import { useFormat } from '../../platform/i18n/use-format.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { isUnderWay, type Round } from '../reviews.js';
import { adviceAt, reviewVerbs } from '../reviews.verbs.js';
import { Fault } from '../FormEnd.js';
import { useAct } from '../use-act.js';
import type { ReviewRights } from '../use-reviews.js';
import './answers.css';

const answers = ['accepted', 'partly', 'not-accepted', 'out-of-scope', 'later', 'overtaken', 'open'] as const;
type Figures = Schemas['AnswerFiguresView'];
type Statistics = Schemas['RoundStatisticsView'];

const allOf = (figures: Figures): string => figures.open.denominator ?? '0';

const Counts = ({ figures }: { readonly figures: Figures }) => {
  const format = useFormat();
  return (
    <>
      <td>{format.number(allOf(figures))}</td>
      {answers.map((answer) => (
        <td key={answer} data-none={figures[answer].numerator === '0' || undefined}>
          {format.number(figures[answer].numerator ?? '0')}
        </td>
      ))}
    </>
  );
};

interface GroupsProps {
  readonly heading: string;
  readonly none: string;
  readonly groups: Statistics['byBody'];
}

const Groups = ({ heading, none, groups }: GroupsProps) => {
  const words = useWords();
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={answers.length + 2}>
          {heading}
        </th>
      </tr>
      {groups.map(({ id, code, title, answers: figures }) => (
        <tr key={id ?? ''}>
          <th scope="row">
            <bdi>{[code, words(title)].filter(Boolean).join(' ') || none}</bdi>
          </th>
          <Counts figures={figures} />
        </tr>
      ))}
    </tbody>
  );
};

const Table = ({ statistics }: { readonly statistics: Statistics }) => {
  const translate = useTranslate();
  const { answered, byAnswer, byBody, byPillar, medianDays, asOf } = statistics;
  const format = useFormat();
  return (
    <>
      <p className="muted">
        {translate('answers.answered', {
          numerator: format.number(answered.numerator ?? '0'),
          denominator: format.number(answered.denominator ?? '0'),
          day: format.day(asOf),
        })}
        {medianDays !== null && ` · ${translate('answers.median', { count: medianDays })}`}
      </p>
      <div className="answers-scroll" role="region" aria-label={translate('answers.title')} tabIndex={0}>
        <table className="answers-table">
          <thead>
            <tr>
              <td />
              <th scope="col">{translate('answers.said')}</th>
              {answers.map((answer) => (
                <th key={answer} scope="col">
                  {translate(`answers.given.${answer}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{translate('answers.all')}</th>
              <Counts figures={byAnswer} />
            </tr>
          </tbody>
          <Groups heading={translate('answers.by_body')} none={translate('answers.no_body')} groups={byBody} />
          <Groups heading={translate('answers.by_pillar')} none={translate('answers.no_pillar')} groups={byPillar} />
        </table>
      </div>
    </>
  );
};

const CarryOver = ({ round, onChanged }: { readonly round: Round; readonly onChanged: () => void }) => {
  const translate = useTranslate();
  const { isBusy, fault, run } = useAct();
  const { data: waiting = [] } = useQuery({
    queryKey: ['reviews', round.planId, 'carried-over', round.id],
    queryFn: () => reviewVerbs.putOff(round.id),
  });
  if (waiting.length === 0) return null;
  const carry = async (): Promise<void> => {
    if (await run(() => reviewVerbs.carryOver(round.id))) onChanged();
  };
  return (
    <div className="carry-over not-printed" role="note">
      <p>{translate('answers.put_off', { count: waiting.length })}</p>
      <Button variant="outlined" size="small" disabled={isBusy} onClick={() => void carry()}>
        {translate('answers.carry_over')}
      </Button>
      <Fault>{fault}</Fault>
    </div>
  );
};

interface Props {
  readonly round: Round;
  readonly rights: ReviewRights;
  readonly onChanged: () => void;
}

/** What came out of a round: figures of the answers, the advice as a paper, what an earlier round put off. */
export const RoundAnswers = ({ round, rights, onChanged }: Props) => {
  const translate = useTranslate();
  const locale = useLocale();
  const panel = useId();
  const [isOpen, setOpen] = useState(false);
  const { data: statistics } = useQuery({
    queryKey: ['reviews', round.planId, 'statistics', round.id, round.openComments, round.waitingSuggestions],
    queryFn: () => reviewVerbs.statistics(round.id),
    enabled: isOpen,
  });
  return (
    <section className="round-answers">
      {rights.mayAsk && isUnderWay(round) && <CarryOver round={round} onChanged={onChanged} />}
      <div className="round-answers-head not-printed">
        <Button size="small" aria-expanded={isOpen} aria-controls={panel} onClick={() => setOpen(!isOpen)}>
          {translate(isOpen ? 'answers.hide' : 'answers.show')}
        </Button>
        <Button
          size="small"
          component="a"
          href={adviceAt(round.id, locale)}
          download
          startIcon={<DownloadOutlinedIcon />}
        >
          {translate('answers.note')}
        </Button>
      </div>
      <div id={panel}>{isOpen && statistics && <Table statistics={statistics} />}</div>
    </section>
  );
};
