import VerifiedOutlinedIcon from '@mui/icons-material/VerifiedOutlined';
import { useTranslate } from 'ra-core';
import { Words } from '../components/Words.js';
import { useFormat } from '../platform/i18n/use-format.js';
import { EvidenceLink } from './EvidenceLink.js';
import type { ReportLine } from './reporting.js';

/** Who verified a line and when, and what other bodies have seen of it. */
export const LineProof = ({ line }: { readonly line: ReportLine }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { verifiedAt, verifiedByName, firstVerifiedAt, firstVerifiedByName, confirmations } = line;
  const verified = verifiedAt ?? firstVerifiedAt;
  if (!verified && confirmations.length === 0) return null;
  return (
    <div className="line-proof">
      {firstVerifiedAt && (
        <p>
          {translate('line_proof.verified_first', {
            name: firstVerifiedByName ?? '',
            day: format.day(firstVerifiedAt),
          })}
        </p>
      )}
      {verifiedAt && (
        <p>{translate('line_proof.verified_by', { name: verifiedByName ?? '', day: format.day(verifiedAt) })}</p>
      )}
      {confirmations.map(({ id, bodyName, onDay, how, url, fileId, byName }) => (
        <p key={id}>
          <VerifiedOutlinedIcon fontSize="inherit" aria-hidden="true" />{' '}
          <strong>
            <Words of={bodyName} />
          </strong>{' '}
          <bdi>{format.day(onDay)}</bdi>: <bdi>{how}</bdi>{' '}
          {(url ?? fileId) && <EvidenceLink of={{ url, fileId, title: translate('line_proof.what_shows_it') }} />}{' '}
          <small>{translate('line_proof.recorded_by', { name: byName })}</small>
        </p>
      ))}
    </div>
  );
};
