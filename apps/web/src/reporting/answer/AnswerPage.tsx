import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { type ReactNode, useEffect } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { Words } from '../../components/Words.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { LanguageMenu } from '../../platform/layout/LanguageMenu.js';
import '../../platform/layout/layout.css';
import { Waiting } from '../../platform/layout/Pages.js';
import { wordsOfError } from '../../platform/refusal-words.js';
import '../reporting.css';
import './answer.css';
import { type AnswerLink, answerVerbs } from './answer.verbs.js';
import { AnswerForm } from './AnswerForm.js';

const Frame = ({ children }: { readonly children: ReactNode }) => (
  <div className="answer">
    <header>
      <span>
        <img src="/mark.svg" alt="" width="24" height="24" />
        Mufakat
      </span>
      <LanguageMenu />
    </header>
    <main>{children}</main>
  </div>
);

const About = ({ link }: { readonly link: AnswerLink }) => {
  const format = useFormat();
  const translate = useTranslate();
  return (
    <section className="answer-head">
      <p className="muted">
        <Words of={link.planTitle} /> · <bdi>{link.roundTitle}</bdi>
      </p>
      <h1>
        {link.code && <bdi className="line-code">{link.code}</bdi>}{' '}
        <Words of={link.title} none={translate('report.untitled')} />
      </h1>
      <p>
        <Words of={link.bodyName} /> · <Words of={link.postName} /> ·{' '}
        {translate('answer.until', { day: format.day(link.dueOn) })}
      </p>
    </section>
  );
};

/** Where whoever holds a reporting post answers on one action by the link of a letter, without signing in. */
export const AnswerPage = () => {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const { token = '' } = useParams();
  const [asked] = useSearchParams();
  const key = ['answer', token];
  const { data: link, error } = useQuery({ queryKey: key, queryFn: () => answerVerbs.read(token), retry: false });
  useEffect(() => {
    document.title = `${translate('answer.title')} · Mufakat`;
  }, [translate]);
  if (error)
    return (
      <Frame>
        <section className="answer-card">
          <h1>{translate('answer.none')}</h1>
          <p>{wordsOfError(error, translate)}</p>
        </section>
      </Frame>
    );
  if (!link) return <Waiting />;
  return (
    <Frame>
      <About link={link} />
      {link.state === 'open' ? (
        <AnswerForm
          link={link}
          saysNoChange={asked.get('say') === 'no-change'}
          onAnswer={async (said) => queryClient.setQueryData(key, await answerVerbs.record(token, said))}
        />
      ) : (
        <section className="answer-card" role="status">
          <h2>{translate(`answer.states.${link.state}`)}</h2>
          {link.state === 'used' && <p>{translate(`answer.done.${link.next}`)}</p>}
          <p>
            <a href="/">{translate('answer.sign_in')}</a>
          </p>
        </section>
      )}
    </Frame>
  );
};
