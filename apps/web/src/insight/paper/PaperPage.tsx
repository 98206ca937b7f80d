import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { paperReleases, type PaperPillar, pillarKey } from '@mufakat/planning/papers/round-paper';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocale, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { Empty } from '../../components/Empty.js';
import { PageHeader } from '../../components/PageHeader.js';
import { useUnsaved } from '../../components/use-unsaved.js';
import { Words } from '../../components/Words.js';
import { isRefusal } from '../../platform/api.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { Waiting } from '../../platform/layout/Pages.js';
import { wordsOfError } from '../../platform/refusal-words.js';
import { Editions } from './Editions.js';
import { PaperFigures, PaperRowsPanel, PillarName } from './PaperFigures.js';
import { PaperLineRow } from './PaperLineRow.js';
import { paperRows } from './paper-rows.js';
import { type Paper, paperFile, type PaperChanges, paperVerbs } from './paper.verbs.js';
import '../progress.css';
import './paper.css';

type WordsOfPaper = NonNullable<Paper['words']>;

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
          <PaperLineRow key={line.action} line={line} paper={paper} said={text ? null : line.narrative} />
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

interface EditorProps {
  readonly paper: Paper;
  readonly onSaved: (paper: Paper) => void;
  readonly onRows: (rows: string) => void;
}

const Editor = ({ paper, onSaved, onRows }: EditorProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [words, setWords] = useState<WordsOfPaper | null>(paper.words);
  const [decisions, setDecisions] = useState((paper.words?.decisions ?? []).join('\n'));
  const [release, setRelease] = useState(paper.release);
  const [fault, setFault] = useState('');
  const mayWrite = paper.mayEdit && words !== null;
  const [begun] = useState(paper);
  const asKept = JSON.stringify([begun.words, (begun.words?.decisions ?? []).join('\n'), begun.release]);
  useUnsaved(mayWrite && JSON.stringify([words, decisions, release]) !== asKept);
  const save = async () => {
    setFault('');
    const changes: PaperChanges = { release, ...(words && { words: { ...words, decisions: linesOf(decisions) } }) };
    try {
      onSaved(await paperVerbs.change(begun.roundId, begun.version, changes));
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
      <PaperFigures paper={paper} onOpen={onRows} />
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
  const [params, setParams] = useSearchParams();
  const translate = useTranslate();
  const format = useFormat();
  const locale = useLocale();
  const queryClient = useQueryClient();
  const queryKey = ['papers', id];
  const { data: paper, error } = useQuery({ queryKey, queryFn: () => paperVerbs.read(id), retry: false });
  const [fault, setFault] = useState('');
  const keep = (kept: Paper) => queryClient.setQueryData(queryKey, kept);
  /* Whoever writes goes on with what they began on; that others saved meanwhile is said when it is saved. */
  const [saves, setSaves] = useState(0);
  const saved = (kept: Paper) => {
    keep(kept);
    setSaves((before) => before + 1);
  };
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
  const rows = paperRows(paper.figures, params.get('rows'));
  const show = (asked: string | undefined) => setParams(asked ? { rows: asked } : {});
  const fileButton = (one: 'docx' | 'xlsx' | 'pdf') => (
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
            <bdi>{translate('paper.as_of', { day: format.day(paper.figures.asOf) })}</bdi>
          </>
        }
        actions={<div className="paper-files">{(['docx', 'xlsx', 'pdf'] as const).map(fileButton)}</div>}
      />
      <Editions paper={paper} onMade={keep} />
      <div className="with-panel">
        <Editor
          key={paper.mayEdit ? `${String(paper.edition)} ${String(saves)}` : paper.version}
          paper={paper}
          onSaved={saved}
          onRows={show}
        />
        {rows && <PaperRowsPanel rows={rows} paper={paper} onClose={() => show(undefined)} />}
      </div>
    </>
  );
};
