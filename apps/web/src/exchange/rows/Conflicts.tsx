import type { Kind } from '@mufakat/planning/records/kinds';
import { splitAddress } from '@mufakat/planning/records/address';
import { useTranslate } from 'ra-core';
import { useAddressLabel } from '../../plans/index.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useSay } from '../use-say.js';
import type { ConflictChoice, ReturnConflict } from './rows.js';

export type Take = ConflictChoice['take'];
export type Choices = ReadonlyMap<string, Take>;

export const keyOf = ({ record, field }: Pick<ReturnConflict, 'record' | 'field'>): string => `${record} ${field}`;

interface Props {
  readonly conflict: ReturnConflict;
  readonly taken: Take | undefined;
  readonly onTake: (take: Take) => void;
}

const values = ['base', 'theirs', 'mine'] as const;
const takes = ['theirs', 'mine'] as const;
const noBodies = { bodies: [] } as const;

/** One place in which the plan has changed since the rows were sent: what stood there, what stands there, what the file says. */
const Conflict = ({ conflict, taken, onTake }: Props) => {
  const translate = useTranslate();
  const words = useWords();
  const label = useAddressLabel();
  const say = useSay(noBodies);
  const kind = conflict.kind as Kind;
  const isWhole = conflict.field === '*';
  const shown = (value: unknown): string => {
    if (isWhole) return '';
    return say(kind, splitAddress(conflict.field).field, value) || translate('rows.nothing_there');
  };
  return (
    <fieldset className="rows-conflict">
      <legend>
        {conflict.code && <bdi>{conflict.code}</bdi>} <span dir="auto">{words(conflict.title ?? {})}</span>
        <small className="muted">
          {' · '}
          {isWhole ? translate(`rows.rules.${conflict.rule}`) : label(kind, conflict.field)}
        </small>
      </legend>
      {!isWhole && (
        <dl>
          {values.map((name) => (
            <div key={name} data-side={name}>
              <dt>{translate(`rows.sides.${name}`)}</dt>
              <dd dir="auto">{shown(conflict[name])}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className="rows-takes">
        {takes.map((take) => (
          <label key={take}>
            <input
              type="radio"
              name={keyOf(conflict)}
              value={take}
              checked={taken === take}
              onChange={() => onTake(take)}
            />
            {translate(`rows.takes.${take}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
};

interface ConflictsProps {
  readonly conflicts: readonly ReturnConflict[];
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
}

/** Every conflict is decided, one by one or all alike. */
export const Conflicts = ({ conflicts, choices, onChoose }: ConflictsProps) => {
  const translate = useTranslate();
  if (conflicts.length === 0) return null;
  const all = (take: Take) => onChoose(new Map(conflicts.map((one) => [keyOf(one), take])));
  return (
    <section className="rows-conflicts">
      <h2>{translate('rows.conflicts', { count: conflicts.length })}</h2>
      <p className="muted">{translate('rows.conflicts_why')}</p>
      {conflicts.length > 1 && (
        <p className="rows-kinds">
          {takes.map((take) => (
            <button key={take} type="button" className="link" onClick={() => all(take)}>
              {translate(`rows.takes_all.${take}`)}
            </button>
          ))}
        </p>
      )}
      {conflicts.map((conflict) => (
        <Conflict
          key={keyOf(conflict)}
          conflict={conflict}
          taken={choices.get(keyOf(conflict))}
          onTake={(take) => onChoose(new Map([...choices, [keyOf(conflict), take]]))}
        />
      ))}
    </section>
  );
};
