import { useTranslate } from 'ra-core';
import { ProofCounted } from '../components/ProofMark.js';
import { barOrder, StackedBar } from '../components/StackedBar.js';
import { Words } from '../components/Words.js';
import { useFormat } from '../platform/i18n/use-format.js';
import { countsOf, type GroupProgress, provedIn, totalOf } from './progress.js';

interface Props {
  readonly groups: readonly GroupProgress[];
  /** What a group without a name is. */
  readonly none: string;
  readonly onOpen?: (group: GroupProgress) => void;
}

const depthOf = (group: GroupProgress, groups: readonly GroupProgress[]): number => {
  const above = group.parent ? groups.find(({ id }) => id === group.parent) : undefined;
  return above ? depthOf(above, groups) + 1 : 0;
};

/** Groups of actions, each one bar from what is done to what is not, with its counts in words. */
export const GroupBars = ({ groups, none, onOpen }: Props) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <ul className="group-bars">
      {groups.map((group) => {
        const counts = countsOf(group.byStatus);
        const said = barOrder.filter((status) => (counts[status] ?? 0) > 0);
        const content = (
          <>
            <span className="group-name" style={{ paddingInlineStart: depthOf(group, groups) * 16 }}>
              {group.code && <bdi className="muted">{group.code}</bdi>} <Words of={group.title} none={none} />
            </span>
            <StackedBar counts={counts} />
            <small className="number">
              {said.map((status) => `${format.number(counts[status])} ${translate(`status.${status}`)}`).join(' · ')}{' '}
              <ProofCounted of={provedIn(group.byStatus)} />
            </small>
            <b className="number">{format.number(totalOf(group.byStatus))}</b>
          </>
        );
        return (
          <li key={group.id ?? 'none'}>
            {onOpen ? (
              <button type="button" onClick={() => onOpen(group)}>
                {content}
              </button>
            ) : (
              <div>{content}</div>
            )}
          </li>
        );
      })}
    </ul>
  );
};
