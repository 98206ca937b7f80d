import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { Words } from '../../components/Words.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import type { Said } from '../reviews.js';

const colours = ['#6b3fa0', '#8a4b12', '#1d6b5b', '#1d4d6b', '#8a2450', '#4a5868'];

const colourOf = (id: string): string | undefined =>
  colours[Array.from(id, (sign) => sign.charCodeAt(0)).reduce((sum, code) => sum + code, 0) % colours.length];

const initialsOf = (name: string): string => {
  const parts = name.split(/\s+/).filter((part) => part !== '');
  return [parts[0]?.[0], parts.length > 1 ? parts.at(-1)?.[0] : ''].join('').toUpperCase();
};

/** Who says it, for which body, and when. */
export const Author = ({ said, children }: { readonly said: Said; readonly children?: ReactNode }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <header className="said-author">
      <span
        className="said-face"
        style={{ background: colourOf(said.authorId ?? said.guestId ?? '') }}
        aria-hidden="true"
      >
        {initialsOf(said.authorName)}
      </span>
      <span className="said-who">
        <strong>
          <bdi>{said.authorName}</bdi>
        </strong>
        <small>
          {said.bodyName && (
            <>
              <Words of={said.bodyName} /> ·{' '}
            </>
          )}
          {said.organisation && (
            <>
              <bdi>{said.organisation}</bdi> ·{' '}
            </>
          )}
          {said.broughtByName && (
            <>{translate('said.brought', { file: said.broughtFrom ?? '', name: said.broughtByName })} · </>
          )}
          <time dateTime={said.createdAt} title={format.instant(said.createdAt)}>
            {format.distance(said.createdAt)}
          </time>
        </small>
      </span>
      <span className="said-marks">{children}</span>
    </header>
  );
};
