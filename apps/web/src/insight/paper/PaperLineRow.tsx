import type { PaperLine } from '@mufakat/planning/papers/round-paper';
import { Link } from 'react-router';
import { StatusSaid } from '../../components/ProofMark.js';
import { Words } from '../../components/Words.js';
import type { Paper } from './paper.verbs.js';

interface Props {
  readonly line: PaperLine;
  readonly paper: Paper;
  readonly said: string | null;
}

/** An action of the paper, as it stood when the round was frozen. */
export const PaperLineRow = ({ line, paper, said }: Props) => (
  <li>
    <span>
      <Link to={`/plans/${paper.planId}/matrix?record=${line.action}`}>
        {line.code && <bdi className="line-code">{line.code}</bdi>} <Words of={line.title} />
      </Link>
    </span>
    <StatusSaid of={line} />
    <small>{line.body && <Words of={paper.figures.bodies[line.body]} />}</small>
    {said && <p dir="auto">{said}</p>}
  </li>
);
