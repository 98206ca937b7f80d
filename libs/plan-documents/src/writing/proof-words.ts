import {
  type Proof,
  type ProofCounts,
  type ProofLevel,
  proofLevels,
  type Proved,
  proofs,
} from '@mufakat/planning/status/proof';

interface Words {
  readonly proofs: Readonly<Record<Proof, string>>;
  readonly levels: Readonly<Record<ProofLevel, string>>;
  readonly joins: string;
}

const english: Words = {
  proofs: { claimed: 'claimed', verified: 'verified', official: 'official' },
  levels: {
    claimed: 'nothing behind it',
    evidence: 'with evidence',
    verified: 'verified',
    'independently-confirmed': 'independently confirmed',
  },
  joins: ', ',
};

const arabic: Words = {
  proofs: { claimed: 'مُبلَّغ عنه', verified: 'متحقَّق منه', official: 'رسمي' },
  levels: {
    claimed: 'لا دليل خلفه',
    evidence: 'مع دليل',
    verified: 'متحقَّق منه',
    'independently-confirmed': 'مؤكَّد من جهة مستقلة',
  },
  joins: '، ',
};

const wordsIn = (language: string): Words => (language.startsWith('ar') ? arabic : english);

/** Whose word a status or value is and what stands behind it, as files say it: "claimed, with evidence"; empty where nobody spoke. */
export const proofWords = (language: string, { proof, proofLevel }: Proved): string => {
  const { proofs: said, levels, joins } = wordsIn(language);
  const level = proofLevel && proofLevel !== proof ? levels[proofLevel] : '';
  return [proof ? said[proof] : '', level].filter(Boolean).join(joins);
};

/** The same of a number: "claimed 2, verified 5; with evidence 1, verified 6"; empty where nobody spoke. */
export const proofCountWords = (language: string, proved: ProofCounts | undefined): string => {
  if (!proved) return '';
  const { proofs: said, levels, joins } = wordsIn(language);
  const by = proofs.flatMap((step) => (proved.byProof[step] ? [`${said[step]} ${String(proved.byProof[step])}`] : []));
  const behind = proofLevels.flatMap((step) =>
    proved.byLevel[step] ? [`${levels[step]} ${String(proved.byLevel[step])}`] : [],
  );
  return [by.join(joins), behind.join(joins)].join('; ');
};
