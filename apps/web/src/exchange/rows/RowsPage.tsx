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
import { wordsOfFileRefusal } from '../refusal.js';
import { type RowRequest, rowsAt, rowVerbs } from './rows.js';
import { TakeBack } from './TakeBack.js';

const kinds = ['xlsx', 'docx'] as const;

const Asked = ({ request }: { readonly request: RowRequest }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const format = useFormat();
  const words = useWords();
  const { planId, bodyId, bodyName, dueOn, message, sentByName, state } = request;
  return (
    <>
      <PageHeader
        title={translate('rows.of', { body: words(bodyName) })}
        trail={[
          { label: translate('plan_list.title'), to: '/plans' },
          { label: words(request.planTitle ?? {}), to: `/plans/${planId}` },
        ]}
        facts={
          <>
            <span>{translate(`rows.states.${state}`)}</span>
            <span>{translate('rows.until', { day: format.day(dueOn) })}</span>
            <span dir="auto">{translate('rows.asked_by', { name: sentByName })}</span>
          </>
        }
      />
      <div className="import-start">
        {message && (
          <blockquote className="rows-message" dir="auto">
            {message}
          </blockquote>
        )}
        <section className="rows-step">
          <h2>{translate('rows.step_out')}</h2>
          <p className="muted">{translate('rows.step_out_why')}</p>
          <p className="rows-kinds">
            {kinds.map((kind) => (
              <a key={kind} href={rowsAt(planId, bodyId, kind, locale)} download>
                <DownloadOutlinedIcon fontSize="small" aria-hidden="true" /> {translate(`exchange.kinds.${kind}`)}
              </a>
            ))}
          </p>
        </section>
        <section className="rows-step">
          <h2>{translate('rows.step_back')}</h2>
          <p className="muted">{translate('rows.take_back_why')}</p>
          <TakeBack plan={planId} />
        </section>
      </div>
    </>
  );
};

/** What a body was asked: take its rows out, edit them, bring them back. */
export const RowsPage = () => {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const { data, error } = useQuery({ queryKey: ['row-requests', id], queryFn: () => rowVerbs.request(id) });
  if (isRefusal(error) && error.status === 404) return <NotFound />;
  if (error) return <Empty title={translate('list.failed')} why={wordsOfFileRefusal(error, translate)} />;
  return data ? <Asked request={data} /> : <Waiting />;
};
