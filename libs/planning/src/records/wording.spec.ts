import { planItem } from './plan-item.js';
import type { PlanRecord } from './record.js';
import { labelOf } from './wording.js';

const alignment = (item: string): PlanRecord => ({
  id: '0e0d4b3e-0000-4000-8000-000000000001',
  kind: 'alignment',
  parent: null,
  position: 'a0',
  item,
});

describe('what a record is called', () => {
  it('is the code of the framework item it names', () => {
    expect(labelOf(alignment('SDG 16.1'))).toBe('SDG 16.1');
  });

  it('is never the key of a record of another plan', () => {
    const item = planItem('0e0d4b3e-0000-4000-8000-000000000002', '0e0d4b3e-0000-4000-8000-000000000003');
    expect(labelOf(alignment(item))).toBe('');
  });
});
