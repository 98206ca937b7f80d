import { apply } from '../changes/apply.js';
import type { PlanDocument, PlanRecord } from '../records/record.js';
import { checkDocument } from './all.js';

const plan = '00000000-0000-4000-8000-000000000000';
const idOf = (name: string) =>
  `00000000-0000-4000-8000-${Buffer.from(name.slice(-6)).toString('hex').padStart(12, '0')}`;

let position = 0;
const record = (
  kind: PlanRecord['kind'],
  name: string,
  parent: string,
  fields: Record<string, unknown>,
): PlanRecord => ({
  ...{ id: idOf(name), kind, parent, position: `a${String((position += 1)).padStart(4, '0')}V` },
  ...fields,
});
const documentOf = (...records: PlanRecord[]): PlanDocument => {
  const root: PlanRecord = {
    id: plan,
    kind: 'plan',
    parent: null,
    position: 'a0',
    title: { en: 'Plan of Sampleland' },
  };
  return { plan, revision: 1, records: new Map([root, ...records].map((one) => [one.id, one])) };
};
const found = (document: PlanDocument) =>
  checkDocument(document, { today: '2026-06-01', bodies: [] })
    .filter(({ rule }) => /duplicate-text|text-repeated|near-text|output-as-indicator/.test(rule))
    .map(({ rule, record: at, field, message }) => [rule, at, field, message.params['otherRecord']]);

const actions = [
  record('action', 'P1.A2', plan, {
    code: 'P1.A2',
    title: { en: 'Programme on the peaceful resolution of conflicts' },
  }),
  record('action', 'P2.A3', plan, { code: 'P2.A3', title: { en: 'Database of vulnerable households' } }),
];
const belief = 'Knowing how to resolve conflicts in peace makes people resort less to violence in their town.';
const assumption = (name: string, of: string, text: string) =>
  record('risk', name, idOf(of), { nature: 'assumption', title: { en: text } });

describe('an assumption copied from one action to another', () => {
  const first = assumption('first', 'P1.A2', belief);

  it('is told where it stands word for word, as Lebanon published it', () => {
    expect(found(documentOf(...actions, first, assumption('second', 'P2.A3', belief)))).toEqual([
      ['duplicate-text', idOf('second'), 'title.en', idOf('first')],
    ]);
  });

  it('is told where a word was changed on the way', () => {
    const changed = belief.replace('town', 'village');
    expect(found(documentOf(...actions, first, assumption('second', 'P2.A3', changed)))).toEqual([
      ['near-duplicate-text', idOf('second'), 'title.en', idOf('first')],
    ]);
  });

  it('is told where it became the description of another action, exactly or nearly', () => {
    const [dialogue, database] = actions as [PlanRecord, PlanRecord];
    const told = (text: string) => found(documentOf(dialogue, { ...database, description: { en: text } }, first));
    expect(told(belief)).toEqual([['text-repeated-elsewhere', idOf('first'), 'title.en', idOf('P2.A3')]]);
    expect(told(belief.replace('town', 'village'))).toEqual([
      ['near-text-elsewhere', idOf('first'), 'title.en', idOf('P2.A3')],
    ]);
    expect(told('A register of households in need, kept by each municipality and verified once a year.')).toEqual([]);
  });

  it('is no longer told once it was rewritten, and told again when it is copied back', () => {
    const near = { ...(actions[1] as PlanRecord), description: { en: belief.replace('town', 'village') } };
    const document = documentOf(actions[0] as PlanRecord, near, first);
    const say = (before: PlanDocument, text: string) =>
      apply(before, [{ op: 'set', kind: 'risk', id: first.id, 'title.en': text }]);
    expect(found(document)).toHaveLength(1);
    const rewritten = say(document, 'Municipalities keep the register up to date and share it with nobody else.');
    expect(found(rewritten)).toEqual([]);
    expect(found(say(rewritten, belief))).toEqual(found(document));
  });
});

describe('a text in two kinds of records', () => {
  const paragraph = (text: string) => ({
    b: { id: 'b', position: 'a0', node: { type: 'paragraph', content: [{ type: 'text', text }] } },
  });

  it('is found between a paragraph of the narrative and the objective of a pillar, in its own language only', () => {
    const objective = 'Young people in every district find work, a voice and a place to meet each other.';
    const pillar = record('pillar', 'P9', plan, { code: 'P9', title: { en: 'Youth' }, objective: { en: objective } });
    const near = objective.replace('district', 'governorate');
    const inEnglish = record('section', 'S1', plan, { title: { en: 'Why' }, body: { en: paragraph(near) } });
    expect(found(documentOf(inEnglish, pillar))).toEqual([
      ['near-text-elsewhere', idOf('P9'), 'objective.en', idOf('S1')],
    ]);
    const elsewhere = record('section', 'S2', plan, { title: { en: 'Why' }, body: { fr: paragraph(near) } });
    expect(found(documentOf(elsewhere, pillar))).toEqual([]);
  });

  it('is found in Arabic', () => {
    const text = 'تدريب المعلمين وموظفي البلديات وقوات الأمن على الحل السلمي للنزاعات في جميع المناطق';
    const [dialogue, database] = actions as [PlanRecord, PlanRecord];
    const told = found(
      documentOf(
        { ...dialogue, title: { ar: text } },
        database,
        record('indicator', 'I1', idOf('P2.A3'), { title: { ar: text.replace('جميع', 'كل') } }),
      ),
    );
    expect(told).toEqual([['near-text-elsewhere', idOf('I1'), 'title.ar', idOf('P1.A2')]]);
  });

  it('is told once where an indicator repeats its own action, and not at all where it is short', () => {
    const [dialogue] = actions as [PlanRecord, PlanRecord];
    const title = 'Train two hundred mediators of municipalities in the peaceful resolution of conflicts';
    const copied = record('indicator', 'I2', dialogue.id, { title: { en: title.replace('Train', 'Trained') } });
    expect(found(documentOf({ ...dialogue, title: { en: title } }, copied))).toEqual([
      ['output-as-indicator', idOf('I2'), 'title.en', undefined],
    ]);
    const short = record('risk', 'R1', plan, { title: { en: 'Database of vulnerable family households' } });
    expect(found(documentOf(...actions, short))).toEqual([]);
  });
});
