import AddIcon from '@mui/icons-material/Add';
import DeleteOutlineIcon from '@mui/icons-material/DeleteOutlined';
import { type Kind, kindDescriptions, kinds } from '@mufakat/planning/records/kinds';
import type { PlanRecord } from '@mufakat/planning/records/record';
import { childrenOf, rootOf } from '@mufakat/planning/records/tree';
import { planItemOf } from '@mufakat/planning/records/plan-item';
import { labelOf } from '@mufakat/planning/records/wording';
import { useTranslate } from 'ra-core';
import { ItemOfPlan } from '../renewal/ItemOfPlan.js';
import { ParentItem } from '../renewal/ParentItem.js';
import { newId } from '../new-id.js';
import { useEdit, usePlanInHand, usePlanState } from '../store/PlanContext.js';
import { FieldEditor } from './FieldEditor.js';

/** Kinds that are edited where they hang; rows of the matrix are opened instead. */
const inPlace: readonly Kind[] = ['assignment', 'target', 'budget-line', 'driver-link', 'risk', 'alignment'];
const opened: readonly Kind[] = ['activity', 'indicator'];

interface Props {
  readonly record: PlanRecord;
  readonly openPanel: (record: string) => void;
}

const useAdd = (record: PlanRecord) => {
  const edit = useEdit();
  const { languages } = usePlanInHand();
  const { document } = usePlanState();
  return (kind: Kind): string => {
    const id = newId();
    const currency = rootOf(document)?.['currency'];
    const begun: Partial<Record<Kind, Record<string, unknown>>> = {
      assignment: { role: 'lead' },
      'budget-line': currency ? { currency } : {},
      risk: { nature: 'risk' },
      indicator: { format: 'number', [`title.${languages[0] ?? 'en'}`]: '' },
    };
    edit([{ op: 'add', kind, id, parent: record.id, ...begun[kind] }], 'form');
    return id;
  };
};

const Item = ({ child }: { readonly child: PlanRecord }) => {
  const translate = useTranslate();
  const edit = useEdit();
  const { rights } = usePlanInHand();
  const { document } = usePlanState();
  const description = kindDescriptions[child.kind];
  const fromPlan = child.kind === 'alignment' && planItemOf(String(child['item'])) !== undefined;
  const shown = description.fields.filter(({ name }) => !(fromPlan && name === 'item'));
  const mayRemove = rights.at(document, child.id)[description.nature];
  return (
    <li className="linked">
      <div className="linked-fields">
        {fromPlan && <ParentItem item={String(child['item'])} />}
        {shown.map((field) => (
          <FieldEditor key={field.name} record={child} field={field} />
        ))}
        {child.kind === 'alignment' && !fromPlan && mayRemove && <ItemOfPlan alignment={child} />}
      </div>
      {mayRemove && (
        <button
          type="button"
          className="icon-button"
          aria-label={translate('plan.panel.remove', { kind: translate(`kinds.${child.kind}`) })}
          onClick={() => edit([{ op: 'remove', kind: child.kind, id: child.id }], 'form')}
        >
          <DeleteOutlineIcon fontSize="small" />
        </button>
      )}
    </li>
  );
};

const Group = ({ record, kind, openPanel }: Props & { readonly kind: Kind }) => {
  const translate = useTranslate();
  const { rights, languages } = usePlanInHand();
  const { document } = usePlanState();
  const add = useAdd(record);
  const children = childrenOf(document, record.id).filter((child) => child.kind === kind);
  const mayAdd = rights.at(document, record.id)[kindDescriptions[kind].nature];
  const isOpened = opened.includes(kind);
  if (children.length === 0 && !mayAdd) return null;
  return (
    <section className="linked-group">
      <h4>
        {translate(`kinds_many.${kind}`)}
        {mayAdd && (
          <button
            type="button"
            aria-label={translate('plan.panel.add', { kind: translate(`kinds.${kind}`) })}
            onClick={() => {
              const id = add(kind);
              if (isOpened) openPanel(id);
            }}
          >
            <AddIcon fontSize="inherit" aria-hidden="true" /> {translate('plan.panel.add_short')}
          </button>
        )}
      </h4>
      <ul>
        {children.map((child) =>
          isOpened ? (
            <li key={child.id}>
              <button type="button" className="linked-open" onClick={() => openPanel(child.id)}>
                <bdi>{child.code}</bdi>
                <span dir="auto">{labelOf(child, languages) || translate('plan.untitled')}</span>
              </button>
            </li>
          ) : (
            <Item key={child.id} child={child} />
          ),
        )}
      </ul>
    </section>
  );
};

/** What hangs on a record: who does it, what it costs, how it is measured, why it is done. */
export const LinkedRecords = ({ record, openPanel }: Props) => (
  <>
    {kinds
      .filter((kind) => kindDescriptions[kind].parents.includes(record.kind))
      .filter((kind) => inPlace.includes(kind) || opened.includes(kind))
      .map((kind) => (
        <Group key={kind} record={record} kind={kind} openPanel={openPanel} />
      ))}
  </>
);
