import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router';
import { CsvButton } from '../../components/CsvButton.js';
import { Figure } from '../../components/Figure.js';
import { Words } from '../../components/Words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import type { Engagement, Together } from './together.js';

const ways = ['leading', 'reporting', 'active', 'sharing'] as const;
type Way = (typeof ways)[number];

/** How many of the bodies named are engaged, each way over the same bodies; a click names them. */
export const EngagementOfBodies = ({ together }: { readonly together: Together }) => {
  const translate = useTranslate();
  const words = useWords();
  const [asked, setAsked] = useState<string>();
  const { engagement, names } = together;
  const rowsFor = (body: string, { of, ways: figures }: Engagement): string[] => [
    translate(`figure.of.${of}`),
    words(names[body]) || body,
    ...ways.map((way) => translate(figures[way].counted?.includes(body) ? 'form.yes' : 'form.no')),
    figures.leading.asOf,
  ];
  const file = () => [
    [
      ...[translate('body_work.of_what'), translate('body_work.body')],
      ...ways.map((way) => translate(`together.ways.${way}`)),
      translate('body_work.as_of'),
    ],
    ...engagement.flatMap((one) => one.ways.leading.rows.map((body) => rowsFor(body, one))),
  ];
  const opened = engagement.flatMap(({ of, ways: figures }) =>
    ways.filter((way) => asked === `${of}.${way}`).map((way: Way) => ({ way, figure: figures[way] })),
  )[0];
  const list = (title: string, ids: readonly string[]) =>
    ids.length > 0 && (
      <div>
        <h4>{title}</h4>
        <ul className="plain-list">
          {ids.map((id) => (
            <li key={id}>
              <Link to={`/bodies/${id}`}>
                <Words of={names[id]} none={translate('progress.a_body')} />
              </Link>
            </li>
          ))}
        </ul>
      </div>
    );
  const { figure } = opened ?? {};
  return (
    <>
      <div className="section-head">
        <h2>{translate('together.engagement')}</h2>
        <CsvButton file="engagement" of={translate('together.engagement')} rows={file} />
      </div>
      <p className="muted engagement-why">{translate('together.engagement_why')}</p>
      {engagement.map(({ of, ways: figures }) => (
        <div key={of} className="figures" role="group" aria-label={translate(`figure.of.${of}`)}>
          {ways.map((way) => (
            <Figure
              key={way}
              label={translate(`together.ways.${way}`)}
              figure={figures[way]}
              onOpen={() => setAsked(asked === `${of}.${way}` ? undefined : `${of}.${way}`)}
            />
          ))}
        </div>
      ))}
      {opened && figure && (
        <div className="engaged" role="region" aria-label={translate(`together.ways.${opened.way}`)}>
          {figure.rowsWithheld ? (
            <p>{translate('progress.withheld')}</p>
          ) : (
            <>
              {list(translate(`together.ways.${opened.way}`), figure.counted ?? [])}
              {list(
                translate('together.not_so'),
                figure.rows.filter((id) => !figure.counted?.includes(id)),
              )}
            </>
          )}
        </div>
      )}
    </>
  );
};
