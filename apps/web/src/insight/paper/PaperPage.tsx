import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { paperReleases, type PaperPillar, pillarKey } from '@mufakat/planning/papers/round-paper';
import { statuses } from '@mufakat/planning/status/scale';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocale, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { Empty } from '../../components/Empty.js';
import { PageHeader } from '../../components/PageHeader.js';
import { StatusChip } from '../../components/StatusChip.js';
import { Words } from '../../components/Words.js';
import { isRefusal } from '../../platform/api.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Waiting } from '../../platform/layout/Pages.js';
import { wordsOfError } from '../../platform/refusal-words.js';
import { ProofMark } from '../progress/ActionRows.js';
import { type Paper, paperFile, type PaperChanges, paperVerbs } from './paper.verbs.js';
import './paper.css';

type WordsOfPaper = NonNullable<Paper['words']>;

const Figures = ({ paper: { figures } }: { readonly paper: Paper }) => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useWords();
  const { response, byStatus, pillars, silent, vacant, bodies } = figures;
  if (!response || !byStatus) return null;
  const names = (ids: readonly string[]) =>
    ids.length === 0 ? translate('paper.nobody') : format.list(ids.map((id) => words(bodies[id])));
  const shown = statuses.filter((status) => byStatus[status].numerator !== '0');
  const counted = pillars.flatMap((pillar) => (pillar.byStatus ? [{ pillar, byStatus: pillar.byStatus }] : []));
  return (
    <section>
      <h2>{translate('paper.figures')}</h2>
      <p>
        {translate('paper.given', { given: response.numerator ?? '', owed: response.denominator ?? '' })} ·{' '}
        {translate('paper.silent')}: {names(silent)} · {translate('paper.vacant')}: {names(vacant)}
      </p>
      <div className="paper-scroll">
        <table className="paper-figures">
          <thead>
            <tr>
              <th scope="col">{translate('paper.pillar')}</th>
              {shown.map((status) => (
                <th key={status} scope="col">
                  <StatusChip status={status} />
                </th>
              ))}
              <th scope="col">{translate('paper.all')}</th>
            </tr>
          </thead>
          <tbody>
            {counted.map(({ pillar, byStatus: own }) => (
              <tr key={pillarKey(pillar)}>
                <th scope="row">
                  <PillarName pillar={pillar} />
                </th>
                {shown.map((status) => (
                  <td key={status} className="number">
                    {own[status].numerator}
                  </td>
                ))}
                <td className="number">{own['on-track'].denominator}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{translate('paper.all')}</th>
              {shown.map((status) => (
                <td key={status} className="number">
                  {byStatus[status].numerator}
                </td>
              ))}
              <td className="number">{byStatus['on-track'].denominator}</td>
            </tr>
          </tbody>
        </table>
      </div>
    </section>
  );
};

const PillarName = ({ pillar: { code, title } }: { readonly pillar: PaperPillar }) => {
  const translate = useTranslate();
  return (
    <>
      {code && <bdi className="line-code">{code} </bdi>}
      <Words of={title} none={translate('paper.no_pillar')} />
    </>
  );
};

interface PillarProps {
  readonly paper: Paper;
  readonly pillar: PaperPillar;
  readonly text: string | null;
  readonly onText?: (text: string) => void;
}

const Pillar = ({ paper, pillar, text, onText }: PillarProps) => {
  const translate = useTranslate();
  return (
    <section className="paper-pillar">
      <h3>
        <PillarName pillar={pillar} />
      </h3>
      {onText ? (
        <TextField
          label={translate('paper.narrative')}
          multiline
          fullWidth
          minRows={3}
          value={text ?? ''}
          onChange={(event) => onText(event.target.value)}
          slotProps={{ htmlInput: { dir: 'auto' } }}
        />
      ) : (
        text && (
          <p dir="auto" className="paper-text">
            {text}
          </p>
        )
      )}
      <ul className="paper-lines">
        {pillar.lines.map((line) => (
          <li key={line.action}>
            <span>
              {line.code && <bdi className="line-code">{line.code} </bdi>}
              <Words of={line.title} />
            </span>
            <StatusChip status={line.status} />
            {line.proof && <ProofMark proof={line.proof} level={line.proofLevel} />}
            <small>{line.body && <Words of={paper.figures.bodies[line.body]} />}</small>
            {line.narrative && !text && <p dir="auto">{line.narrative}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
};

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const Editor = ({ paper, onSaved }: { readonly paper: Paper; readonly onSaved: (paper: Paper) => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [words, setWords] = useState<WordsOfPaper | null>(paper.words);
  const [decisions, setDecisions] = useState((paper.words?.decisions ?? []).join('\n'));
  const [release, setRelease] = useState(paper.release);
  const [fault, setFault] = useState('');
  const mayWrite = paper.mayEdit && words !== null;
  const save = async () => {
    setFault('');
    const changes: PaperChanges = { release, ...(words && { words: { ...words, decisions: linesOf(decisions) } }) };
    try {
      onSaved(await paperVerbs.change(paper.roundId, paper.version, changes));
      notify('paper.saved', { type: 'success' });
    } catch (error) {
      setFault(wordsOfError(error, translate));
    }
  };
  const introduction = words?.introduction ?? '';
  return (
    <div className="paper">
      {mayWrite ? (
        <TextField
          label={translate('paper.introduction')}
          multiline
          fullWidth
          minRows={2}
          value={introduction}
          onChange={(event) => setWords({ ...words, introduction: event.target.value })}
          slotProps={{ htmlInput: { dir: 'auto' } }}
        />
      ) : (
        introduction && (
          <p dir="auto" className="paper-text">
            {introduction}
          </p>
        )
      )}
      <Figures paper={paper} />
      <h2>{translate('paper.pillars')}</h2>
      {paper.figures.pillars.map((pillar) => (
        <Pillar
          key={pillarKey(pillar)}
          paper={paper}
          pillar={pillar}
          text={words?.pillars[pillarKey(pillar)] ?? null}
          onText={
            mayWrite
              ? (text) => setWords({ ...words, pillars: { ...words.pillars, [pillarKey(pillar)]: text } })
              : undefined
          }
        />
      ))}
      <h2>{translate('paper.decisions')}</h2>
      {mayWrite ? (
        <TextField
          label={translate('paper.decisions_hint')}
          multiline
          fullWidth
          minRows={3}
          value={decisions}
          onChange={(event) => setDecisions(event.target.value)}
          slotProps={{ htmlInput: { dir: 'auto' } }}
        />
      ) : (
        <ul>
          {linesOf(decisions).map((decision) => (
            <li key={decision} dir="auto">
              {decision}
            </li>
          ))}
        </ul>
      )}
      {mayWrite && (
        <footer className="paper-foot">
          {fault !== '' && (
            <p className="form-error" role="alert">
              {fault}
            </p>
          )}
          <TextField
            select
            size="small"
            label={translate('paper.release')}
            value={release}
            onChange={(event) => setRelease(event.target.value as Paper['release'])}
          >
            {paperReleases.map((one) => (
              <MenuItem key={one} value={one}>
                {translate(`paper.releases.${one}`)}
              </MenuItem>
            ))}
          </TextField>
          <Button variant="contained" onClick={() => void save()}>
            {translate('ra.action.save')}
          </Button>
        </footer>
      )}
    </div>
  );
};

/** The consolidated report of a frozen round: figures that stay, words that are edited, files for the meeting table. */
export const PaperPage = () => {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const locale = useLocale();
  const queryClient = useQueryClient();
  const queryKey = ['papers', id];
  const { data: paper, error } = useQuery({ queryKey, queryFn: () => paperVerbs.read(id), retry: false });
  const [fault, setFault] = useState('');
  const keep = (kept: Paper) => queryClient.setQueryData(queryKey, kept);
  const make = () => paperVerbs.make(id).then(keep, (refusal: unknown) => setFault(wordsOfError(refusal, translate)));
  if (isRefusal(error) && error.status === 404)
    return (
      <Empty
        title={translate('paper.none')}
        why={fault || translate('paper.none_why')}
        action={
          <Button variant="contained" onClick={() => void make()}>
            {translate('paper.make')}
          </Button>
        }
      />
    );
  if (error) throw error;
  if (!paper) return <Waiting />;
  const format = (one: 'docx' | 'xlsx' | 'pdf') => (
    <Button key={one} variant="outlined" size="small" href={paperFile(id, one, locale)}>
      {translate(`paper.formats.${one}`)}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={translate('paper.title', { round: paper.figures.round.title })}
        facts={
          <>
            <Link to={`/plans/${paper.planId}/progress?show=rounds&round=${id}`}>
              <Words of={paper.figures.planTitle} />
            </Link>
            <bdi>{translate('paper.as_of', { day: paper.figures.asOf })}</bdi>
          </>
        }
        actions={<div className="paper-files">{(['docx', 'xlsx', 'pdf'] as const).map(format)}</div>}
      />
      <Editor key={paper.version} paper={paper} onSaved={keep} />
    </>
  );
};
