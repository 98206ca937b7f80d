import { type CoverageRow, countIn, type Dimension, linking } from '@mufakat/planning/coverage/coverage';
import type { Change } from '@mufakat/planning/changes/change';
import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { Link, useNavigate } from 'react-router';
import { SidePanel } from '../../components/SidePanel.js';
import { newId, useEdit, usePlanInHand, usePlanState } from '../../plans/index.js';
import { NameOf } from './NameOf.js';
import type { CoverageNames } from './use-coverage-names.js';

interface Props {
  readonly row: CoverageRow;
  readonly value: string;
  readonly dimension: Dimension;
  readonly names: CoverageNames;
  readonly onClose: () => void;
}

const useLinks = ({ row, value, dimension }: Props) => {
  const edit = useEdit();
  const navigate = useNavigate();
  const { plan, rights, languages } = usePlanInHand();
  const { document } = usePlanState();
  const [language = 'en'] = languages;
  const changesFor = (id: string): readonly Change[] => {
    const action = document.records.get(id);
    return action ? linking(action, { dimension, value, language }, newId) : [];
  };
  return {
    mayLink: (id: string): boolean => {
      const own = rights.at(document, id);
      const needed = dimension === 'drivers' || dimension === 'framework-areas' ? own.steering : own.text;
      return needed && changesFor(id).length > 0;
    },
    link: (id: string): void => void edit(changesFor(id), 'matrix'),
    mayAdd: rights.at(document, row.pillar ?? plan.id).text,
    add: (title: string): void => {
      const id = newId();
      const parent = row.pillar ?? plan.id;
      const made: Change[] = [
        { op: 'add', kind: 'action', id, parent, [`title.${language}`]: title },
        ...linking({ id, kind: 'action', parent, position: '' }, { dimension, value, language }, newId),
      ];
      if (edit(made, 'matrix').length === 0) void navigate(`/plans/${plan.id}/matrix?record=${id}`);
    },
  };
};

/** What a square holds; an empty one says what is missing and how it is filled. */
export const SquarePanel = (props: Props) => {
  const { row, value, names, dimension, onClose } = props;
  const translate = useTranslate();
  const { plan } = usePlanInHand();
  const { mayLink, link, mayAdd, add } = useLinks(props);
  const covering = row.covered.get(value) ?? [];
  const others = row.actions.filter((id) => !covering.includes(id));
  const count = countIn(row, value);
  const to = (id: string): string => `/plans/${plan.id}/matrix?record=${id}`;
  return (
    <SidePanel
      title={<bdi>{value}</bdi>}
      label={translate('coverage.square', { pillar: names.pillar(row.pillar), value, count })}
      onClose={onClose}
    >
      <p dir="auto">{names.meaning(value)}</p>
      <p className="muted">
        <NameOf id={row.pillar} />
      </p>
      {count > 0 ? (
        <ul className="square-actions">
          {covering.map((id) => (
            <li key={id}>
              <Link to={to(id)}>
                <NameOf id={id} />
              </Link>
            </li>
          ))}
        </ul>
      ) : (
        <p className="square-missing">
          {translate(`coverage.missing.${dimension}`, { count: row.actions.length, value })}
        </p>
      )}
      {mayAdd && (
        <Button
          className="square-add"
          variant="outlined"
          onClick={() => add(translate('coverage.new_action', { value }))}
        >
          {translate('coverage.add')}
        </Button>
      )}
      {others.length > 0 && (
        <>
          <h3 className="square-others">{translate('coverage.others')}</h3>
          <ul className="square-actions">
            {others.map((id) => (
              <li key={id}>
                <Link to={to(id)}>
                  <NameOf id={id} />
                </Link>
                {mayLink(id) && (
                  <Button
                    size="small"
                    variant="outlined"
                    onClick={() => link(id)}
                    aria-label={translate('coverage.link_this', { action: names.action(id), value })}
                  >
                    {translate('coverage.link')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </SidePanel>
  );
};
