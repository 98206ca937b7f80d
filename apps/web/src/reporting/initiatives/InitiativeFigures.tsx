import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useNavigate } from 'react-router';
import { Figure } from '../../components/Figure.js';
import { Words } from '../../components/Words.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { initiativeVerbs } from './initiatives.verbs.js';
import './initiatives.css';

interface Props {
  readonly planId?: string;
  readonly bodyId?: string;
}

const listOf = (rows: readonly string[]): string =>
  `/initiatives?filter=${encodeURIComponent(JSON.stringify({ id: rows }))}`;

/** How many different initiatives are linked, however often each is counted below; every figure opens its rows. */
export const InitiativeFigures = ({ planId, bodyId }: Props) => {
  const translate = useTranslate();
  const format = useFormat();
  const navigate = useNavigate();
  const { data: figures } = useQuery({
    queryKey: ['initiative-figures', planId, bodyId],
    queryFn: () => initiativeVerbs.figures({ ...(planId && { planId }), ...(bodyId && { bodyId }) }),
  });
  if (!figures) return null;
  const { total, byState, byPillar, inSeveral, reach, reachSaid, names } = figures;
  const open = (rows: readonly string[]) => (rows.length > 0 ? () => void navigate(listOf(rows)) : undefined);
  return (
    <section className="initiative-figures" aria-label={translate('initiatives.figures.title')}>
      <h2 className="section-head">{translate('initiatives.figures.title')}</h2>
      {total.figure.rows.length === 0 ? (
        <p className="muted">{translate('initiatives.figures.none')}</p>
      ) : (
        <>
          <div className="figures">
            <Figure
              label={`${translate('initiatives.figures.total')} · ${translate('initiatives.figures.links', { count: total.links })}`}
              figure={total.figure}
              onOpen={open(total.figure.rows)}
            />
            {byState.map(({ group, figure }) => (
              <Figure
                key={group}
                label={translate(`initiatives.states.${group}`)}
                figure={figure}
                onOpen={open(figure.rows)}
              />
            ))}
          </div>
          {reach !== null && (
            <p>
              {translate('initiatives.figures.reach')}: <bdi className="number">{format.number(reach)}</bdi>{' '}
              <small className="muted">
                {translate('initiatives.figures.reach_said', {
                  count: format.number(reachSaid.length),
                  all: format.number(total.figure.rows.length),
                })}
              </small>
            </p>
          )}
          {inSeveral.length > 0 && (
            <p className="warning-line">{translate('initiatives.figures.in_several', { count: inSeveral.length })}</p>
          )}
          {planId && byPillar.length > 0 && (
            <table className="initiative-table">
              <caption>{translate('initiatives.figures.by_pillar')}</caption>
              <tbody>
                {byPillar.map(({ group, figure, links }) => (
                  <tr key={group}>
                    <th scope="row">
                      <Words of={names[group]} />
                    </th>
                    <td className="number">
                      <button type="button" className="link-button" onClick={open(figure.rows)}>
                        {format.number(figure.value)}
                      </button>
                    </td>
                    <td className="muted">{translate('initiatives.figures.links', { count: links })}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </>
      )}
    </section>
  );
};
