import DownloadOutlinedIcon from '@mui/icons-material/DownloadOutlined';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslate } from 'ra-core';
import { useParams } from 'react-router';
import { Empty } from '../../components/Empty.js';
import { PageHeader } from '../../components/PageHeader.js';
import { isRefusal } from '../../platform/api.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { NotFound, Waiting } from '../../platform/layout/Pages.js';
import '../exchange.css';
import { BringFile } from '../BringFile.js';
import { wordsOfFileRefusal } from '../refusal.js';
import './round-files.css';
import { roundFileAt, roundFiles, roundFileVerbs, type RoundOfFile } from './round-files.js';

const forms = ['matrix', 'pack'] as const;

const Bring = ({ round }: { readonly round: string }) => (
  <BringFile
    label="brought.drop"
    hint="brought.drop_hint"
    bring={async (file) => `/brought/${(await roundFileVerbs.bring(round, file)).id}`}
  />
);

const Files = ({ round }: { readonly round: RoundOfFile }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const format = useFormat();
  const words = useWords();
  const plan = words(round.planTitle ?? {});
  const isOver = ['declined', 'closed', 'cancelled'].includes(round.state);
  return (
    <>
      <PageHeader
        title={translate('brought.title')}
        trail={[
          { label: translate('plan_list.title'), to: '/plans' },
          { label: plan, to: `/plans/${round.planId}` },
          { label: round.title ?? translate('review.rounds'), to: `/plans/${round.planId}/review?round=${round.id}` },
        ]}
        facts={
          <>
            <bdi>{round.title ?? plan}</bdi>
            <span>{translate('review.of_version', { number: round.versionNumber })}</span>
            <span>{translate('rows.until', { day: format.day(round.dueOn) })}</span>
          </>
        }
      />
      <div className="import-start">
        <section className="rows-step">
          <h2>{translate('brought.out')}</h2>
          <p className="muted">{translate('brought.out_why')}</p>
          {forms.map((form) => (
            <div key={form} className="round-file">
              <h3>{translate(`brought.forms.${form}`)}</h3>
              <p className="muted">{translate(`brought.form_why.${form}`)}</p>
              <p className="rows-kinds">
                {roundFiles
                  .filter((one) => one.form === form)
                  .map(({ kind, name }) => (
                    <a key={kind} href={roundFileAt(round.id, name, locale)} download>
                      <DownloadOutlinedIcon fontSize="small" aria-hidden="true" /> {translate(`exchange.kinds.${kind}`)}
                      <span className="hidden-visually">, {translate(`brought.forms.${form}`)}</span>
                    </a>
                  ))}
              </p>
            </div>
          ))}
        </section>
        {!isOver && (
          <section className="rows-step">
            <h2>{translate('brought.back')}</h2>
            <p className="muted">{translate('brought.back_why')}</p>
            <Bring round={round.id} />
          </section>
        )}
      </div>
    </>
  );
};

/** A round reviewed outside: files taken out, filled in, brought back. */
export const RoundFilesPage = () => {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const { data, error } = useQuery({ queryKey: ['round-files', id], queryFn: () => roundFileVerbs.round(id) });
  if (isRefusal(error) && error.status === 404) return <NotFound />;
  if (error) return <Empty title={translate('list.failed')} why={wordsOfFileRefusal(error, translate)} />;
  return data ? <Files round={data} /> : <Waiting />;
};
