import type { Proof, ProofCounts, ProofLevel, Proved } from '@mufakat/planning/status/proof';
import type { Status } from '@mufakat/planning/status/scale';
import { useTranslate } from 'ra-core';
import { useFormat } from '../platform/i18n/use-format.js';
import { Mark, type Tone } from './Mark.js';
import { StatusChip } from './StatusChip.js';
import { useProofWords } from './use-proof-words.js';

const proofTones: Readonly<Record<Proof, Tone>> = { claimed: 'warning', verified: 'good', official: 'accent' };
const levelTones: Readonly<Record<ProofLevel, Tone>> = {
  claimed: 'plain',
  evidence: 'plain',
  verified: 'good',
  'independently-confirmed': 'violet',
};

interface Props {
  readonly of: Proved;
  readonly correctedOn?: string | null;
}

/** Whose word a status or value is, and apart from it what stands behind it; nothing where nobody has spoken. */
export const ProofMark = ({ of: { proof, proofLevel }, correctedOn }: Props) => {
  const translate = useTranslate();
  const format = useFormat();
  if (!proof) return null;
  return (
    <span className="proof-marks">
      <Mark tone={proofTones[proof]}>{translate(`proofs.${proof}`)}</Mark>
      {proofLevel && proofLevel !== proof && (
        <Mark tone={levelTones[proofLevel]}>{translate(`proof_levels.${proofLevel}`)}</Mark>
      )}
      {correctedOn && <small>{translate('proofs.corrected_on', { day: format.day(correctedOn) })}</small>}
    </span>
  );
};

/** The status of one action, never without whose word it is; silence and what is not due are nobody's word. */
export const StatusSaid = ({ of }: { readonly of: Proved & { readonly status: Status } }) => (
  <span className="proof-marks">
    <StatusChip status={of.status} /> <ProofMark of={of} />
  </span>
);

/** Of a number of actions how many are claimed, verified, official, and what stands behind them. */
export const ProofCounted = ({ of }: { readonly of: ProofCounts | undefined }) => {
  const { counted } = useProofWords();
  const said = counted(of);
  return said === '' ? null : <small className="proof-counted">{said}</small>;
};
