import { useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { FormDialog } from '../../components/forms/FormDialog.js';
import { ReferenceInput } from '../../components/forms/ReferenceInput.js';
import { usePlanInHand } from '../store/PlanContext.js';

const relations = [
  ['strategyId', 'renewal.strategy'],
  ['parentPlanId', 'renewal.child_of'],
  ['predecessorId', 'renewal.follows'],
] as const;

const only = (draft: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(relations.map(([name]) => [name, draft[name] ?? null]));

/** The strategy a plan carries out, the plan it stands under, and the one it follows: named, changed or taken away. */
export const ChangeRelations = ({ onClose }: { readonly onClose: () => void }) => {
  const translate = useTranslate();
  const client = useQueryClient();
  const { plan } = usePlanInHand();
  return (
    <FormDialog
      resource="plans"
      id={plan.id}
      title={translate('renewal.relate')}
      done="renewal.related"
      transform={only}
      onSaved={() => void client.invalidateQueries({ queryKey: ['plans'] })}
      onClose={onClose}
    >
      {relations.map(([source, label]) => (
        <ReferenceInput key={source} source={source} label={label} resource="plans" />
      ))}
    </FormDialog>
  );
};
