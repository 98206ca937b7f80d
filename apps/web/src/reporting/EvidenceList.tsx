import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { apiAddress } from '../platform/api.js';
import { EvidenceLink } from './EvidenceLink.js';
import type { EvidenceShown } from './reporting.js';

/** Kinds a browser draws without running anything in them. */
const pictures: readonly (string | null | undefined)[] = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'];

const Picture = ({ of: { fileId, title } }: { readonly of: EvidenceShown }) => {
  const translate = useTranslate();
  const [isLarge, setLarge] = useState(false);
  return (
    <button
      type="button"
      className="evidence-picture"
      data-large={isLarge || undefined}
      aria-expanded={isLarge}
      aria-label={translate('line_proof.look_at', { title })}
      onClick={() => setLarge(!isLarge)}
    >
      <img src={`${apiAddress}/files/${String(fileId)}`} alt={title} loading="lazy" />
    </button>
  );
};

/** What a line was shown with: every piece by its name, pictures to be looked at in place. */
export const EvidenceList = ({ evidence }: { readonly evidence: readonly EvidenceShown[] }) => {
  const translate = useTranslate();
  if (evidence.length === 0) return null;
  return (
    <div className="evidence" role="group" aria-label={translate('report.evidence')}>
      <span className="evidence-label">{translate('report.evidence')}</span>
      {evidence.map((one) => (
        <span key={`${one.title} ${one.url ?? one.fileId ?? ''}`} className="evidence-chip">
          <EvidenceLink of={one} />
        </span>
      ))}
      {evidence
        .filter(({ fileId, mediaType }) => fileId && pictures.includes(mediaType))
        .map((one) => (
          <Picture key={`${one.title} ${String(one.fileId)}`} of={one} />
        ))}
    </div>
  );
};
