import { useGetOne, useTranslate } from 'ra-core';
import { useSearchParams } from 'react-router';
import { PageHeader } from '../../components/PageHeader.js';
import type { PlanSummary } from '../../plans/index.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { NotFound } from '../../platform/layout/Pages.js';
import '../exchange.css';
import { TakeBack } from './TakeBack.js';

/** An edited file of one body's rows, brought by the body or for it. */
export const TakeBackPage = () => {
  const translate = useTranslate();
  const words = useWords();
  const [params] = useSearchParams();
  const id = params.get('plan') ?? '';
  const { data: plan } = useGetOne<PlanSummary>('plans', { id }, { enabled: id !== '' });
  if (id === '') return <NotFound />;
  const trail = [
    { label: translate('plan_list.title'), to: '/plans' },
    { label: words(plan?.title), to: `/plans/${id}` },
  ];
  return (
    <>
      <PageHeader title={translate('rows.take_back')} trail={trail} />
      <div className="import-start">
        <p className="muted">{translate('rows.take_back_why')}</p>
        <TakeBack plan={id} />
      </div>
    </>
  );
};
