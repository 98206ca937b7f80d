import { Attendance } from './attendance.js';

const plan = 'plan';
const rana = { id: 'r', name: 'Rana' };

describe('who has a plan open', () => {
  it('is told again only where somebody came, went or moved', () => {
    const attendance = new Attendance();
    expect(attendance.note({ plan, person: rana }, 0)).toBe(true);
    expect(attendance.note({ plan, person: rana }, 1)).toBe(false);
    expect(attendance.note({ plan, person: rana, record: 'a', field: 'title.en' }, 2)).toBe(true);
    expect(attendance.note({ plan, person: rana }, 3)).toBe(false);
    expect(attendance.of(plan)).toEqual([{ ...rana, record: 'a', field: 'title.en' }]);
    expect(attendance.note({ plan, person: rana, isGone: true }, 4)).toBe(true);
    expect(attendance.of(plan)).toEqual([]);
  });

  it('forgets whose page fell silent', () => {
    const attendance = new Attendance();
    attendance.note({ plan, person: rana }, 0);
    expect(attendance.forget(30_000)).toEqual([]);
    expect(attendance.forget(50_000)).toEqual([plan]);
    expect(attendance.of(plan)).toEqual([]);
  });
});
