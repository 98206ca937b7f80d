import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { type ReactNode, useEffect } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Words } from '../../components/Words.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { LanguageMenu } from '../../platform/layout/LanguageMenu.js';
import '../../platform/layout/layout.css';
import { Waiting } from '../../platform/layout/Pages.js';
import { wordsOfError } from '../../platform/refusal-words.js';
import { useDeadline } from '../use-deadline.js';
import '../reviews.css';
import './guest.css';
import { guestVerbs, type Link } from './guest.verbs.js';
import { GuestText } from './GuestText.js';
import { Introduction } from './Introduction.js';
import { OwnComments } from './OwnComments.js';

const Frame = ({ children }: { readonly children: ReactNode }) => (
  <div className="guest">
    <header className="guest-bar">
      <span>
        <img src="/mark.svg" alt="" width="24" height="24" />
        Mufakat
      </span>
      <LanguageMenu />
    </header>
    <main>{children}</main>
  </div>
);

const Head = ({ link }: { readonly link: Link }) => {
  const translate = useTranslate();
  const format = useFormat();
  const deadline = useDeadline();
  return (
    <section className="guest-head" aria-labelledby="guest-title">
      <p className="muted">{translate('guest.consultation')}</p>
      <h1 id="guest-title">
        <Words of={link.planTitle} />
      </h1>
      <p>
        <Words of={link.ownerName} /> · {translate('review.of_version', { number: link.versionNumber })}
      </p>
      {link.question && (
        <p className="round-question" dir="auto">
          {link.question}
        </p>
      )}
      <p className="guest-deadline">
        {link.isOpen ? (
          <>
            {translate('rounds.until', deadline(link))} · {format.distance(link.dueOn)}
          </>
        ) : (
          translate('guest.over')
        )}
      </p>
    </section>
  );
};

/** Where a guest without an account reads the frozen version of one round, comments, and finds what became of it. */
export const GuestPage = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { token = '' } = useParams();
  const link = useQuery({ queryKey: ['link', token], queryFn: () => guestVerbs.link(token), retry: false });
  const comments = useQuery({
    queryKey: ['link', token, 'comments'],
    queryFn: () => guestVerbs.comments(token),
    enabled: link.data !== undefined,
  });
  useEffect(() => {
    document.title = `${translate('guest.consultation')} · Mufakat`;
  }, [translate]);
  if (link.error) {
    return (
      <Frame>
        <section className="guest-closed" role="alert">
          <h1>{translate('guest.closed')}</h1>
          <p>{wordsOfError(link.error, translate)}</p>
          <p className="muted">{translate('guest.closed_why')}</p>
        </section>
      </Frame>
    );
  }
  if (!link.data) return <Waiting />;
  const refresh = () => void queryClient.invalidateQueries({ queryKey: ['link', token] });
  const { isOpen, isIntroduced, maySuggest } = link.data;
  const own = comments.data ?? [];
  return (
    <Frame>
      <Head link={link.data} />
      {isOpen && !isIntroduced && (
        <Introduction
          link={link.data}
          token={token}
          onDone={(next) => (next ? void navigate(`/consultation/${next}`, { replace: true }) : refresh())}
        />
      )}
      {own.length > 0 && <OwnComments token={token} comments={own} maySay={isOpen} onChanged={refresh} />}
      {isOpen && (
        <GuestText
          token={token}
          comments={own}
          maySay={isIntroduced}
          maySuggest={isIntroduced && maySuggest}
          onSaid={refresh}
        />
      )}
    </Frame>
  );
};
