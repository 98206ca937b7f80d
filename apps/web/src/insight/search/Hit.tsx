import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { ProofMark } from '../../components/ProofMark.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { pieces, placeOfHit, type SearchHit } from './search.js';

/** What was found: what it is, the words around what was sought, and the plan it stands in. */
export const Hit = ({ hit }: { readonly hit: SearchHit }) => {
  const translate = useTranslate();
  const words = useWords();
  const { source, kind, code, recordTitle, extract, planTitle, versionNumber } = hit;
  const isOfPlan = source === 'record' || source === 'version';
  const what = isOfPlan ? translate(`kinds.${kind ?? 'plan'}`) : translate(`search.one.${source}`);
  return (
    <li>
      <Link to={placeOfHit(hit)}>
        <span className="search-what">
          <span>{what}</span>
          {code && <b dir="ltr">{code}</b>}
          {(!isOfPlan || extract.field !== 'title') && <bdi>{words(recordTitle)}</bdi>}
        </span>
        <span className="search-text" dir="auto" lang={extract.language ?? undefined}>
          {pieces(extract).map(({ text, isMarked }, at) =>
            isMarked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
          )}
        </span>
      </Link>
      <small className="muted">
        <ProofMark of={hit} /> {planTitle && <bdi>{words(planTitle)}</bdi>}
        {versionNumber !== null && ` · ${translate('search.version', { number: versionNumber })}`}
      </small>
    </li>
  );
};
