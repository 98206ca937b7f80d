import { Suspense } from 'react';
import { useMay } from '../../platform/actor.js';
import { useSlots } from '../../platform/slots.js';

/** Small signs other features put beside a title, such as open comments. */
export const CellMarks = ({ plan, record }: { readonly plan: string; readonly record: string }) => {
  const { cellMarks } = useSlots();
  const may = useMay();
  return (
    <Suspense fallback={null}>
      {cellMarks
        .filter(({ permission }) => !permission || may(permission))
        .map(({ name, lazy: Mark }) => (
          <Mark key={name} plan={plan} record={record} />
        ))}
    </Suspense>
  );
};
