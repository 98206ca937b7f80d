import { apply, perform } from '@mufakat/planning/changes/apply';
import type { Change } from '@mufakat/planning/changes/change';
import { rebase } from '@mufakat/planning/changes/rebase';
import { type PlanDocument, type PlanRecord, toDocument, toView } from '@mufakat/planning/records/record';
import type { Kept, Keeper } from './keeper.js';
import { PlanStore } from './plan-store.js';
import type { Answer, ChangeSetView, Listener, Sending, Transport } from './transport.js';

const plan = '00000000-0000-4000-8000-000000000001';
const action = '00000000-0000-4000-8000-00000000000a';
const other = '00000000-0000-4000-8000-00000000000b';
const pillar = '00000000-0000-4000-8000-00000000000c';

const record = (id: string, kind: PlanRecord['kind'], parent: string | null, more = {}): PlanRecord => ({
  id,
  kind,
  parent,
  position: `a${id.at(-1)}`,
  ...more,
});

/** The server's half of the bargain, in memory: the building's edge. */
class Server {
  document: PlanDocument = toDocument({
    plan,
    revision: 1,
    records: [
      record(plan, 'plan', null, { title: { en: 'National plan of Sampleland' } }),
      record(pillar, 'pillar', plan, { title: { en: 'Education' } }),
      record(action, 'action', pillar, { title: { en: 'Train teachers' }, code: 'A1' }),
      record(other, 'action', pillar, { title: { en: 'Open centres' }, code: 'A2' }),
    ],
  });
  sets: ChangeSetView[] = [];
  listeners = new Set<Listener>();

  take(sending: Sending, author: string): Answer {
    const over = this.sets.filter((set) => set.revision > sending.baseRevision).flatMap((set) => set.changes);
    const { applies, conflicts } = rebase(sending.changes, over, this.document);
    const { revision: current } = this.document;
    if (conflicts.length > 0) return { outcome: 'conflict', current, conflicts };
    const { changes } = perform(this.document, applies);
    this.document = apply(this.document, changes, current + 1);
    const id = `set-${current + 1}`;
    const set = {
      id,
      revision: current + 1,
      author: { id: author, name: author },
      at: '2026-03-01T08:00:00Z',
      changes,
    };
    this.sets.push({ ...set, source: sending.source });
    return { outcome: 'accepted', id, revision: current + 1, changes };
  }

  tell(): void {
    for (const listener of this.listeners) listener.revision(this.document.revision);
  }

  title(id: string): unknown {
    return (this.document.records.get(id)?.['title'] as { en: string } | undefined)?.en;
  }
}

class Line implements Transport {
  isCut = false;
  losesAnswers = false;
  sent = 0;
  constructor(
    private readonly server: Server,
    private readonly author: string,
  ) {}
  async document() {
    await this.wire();
    return toView(this.server.document);
  }
  async send(sending: Sending): Promise<Answer> {
    await Promise.resolve();
    if (this.isCut) return { outcome: 'unheard', cause: 'network' };
    this.sent += 1;
    const answer = this.server.take(sending, this.author);
    return this.losesAnswers ? { outcome: 'unheard', cause: 'network' } : answer;
  }
  async since(revision: number) {
    await this.wire();
    return this.server.sets.filter((set) => set.revision > revision);
  }
  follow(listener: Listener) {
    this.server.listeners.add(listener);
    return () => void this.server.listeners.delete(listener);
  }
  private async wire(): Promise<void> {
    await Promise.resolve();
    if (this.isCut) throw new Error('no network');
  }
}

/** What IndexedDB gives back is never the object that was put in. */
const copyOf = (kept: Kept): Kept => JSON.parse(JSON.stringify(kept)) as Kept;

class Drawer implements Keeper {
  kept: Kept | undefined;
  leftBehind() {
    const kept = this.kept ? [copyOf(this.kept)] : [];
    return Promise.resolve({ kept, forget: () => Promise.resolve() });
  }
  save(kept: Kept | undefined) {
    this.kept = kept && copyOf(kept);
    return Promise.resolve();
  }
}

const slow = { rest: 1_000_000, retry: 1_000_000, longestRetry: 1_000_000 };
const opened: PlanStore[] = [];
const sitDown = async (server: Server, name: string, drawer = new Drawer(), pace = slow) => {
  const line = new Line(server, name);
  const store = await PlanStore.open(line, drawer, pace);
  opened.push(store);
  return { store, line, drawer };
};
const matrix = { source: 'matrix' } as const;
const set = (id: string, fields: Record<string, unknown>): Change => ({ op: 'set', kind: 'action', id, ...fields });
const seen = (store: PlanStore, id: string, field = 'title'): unknown => {
  const value = store.getState().document.records.get(id)?.[field];
  return field === 'title' ? (value as { en: string } | undefined)?.en : value;
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

afterEach(async () => {
  await Promise.all(opened.splice(0).map((store) => store.close()));
});

it('what a person writes is seen at once and sent after', async () => {
  const server = new Server();
  const { store, drawer } = await sitDown(server, 'Amina');

  store.edit([set(action, { 'title.en': 'Train all teachers' })], matrix);

  expect(seen(store, action)).toBe('Train all teachers');
  expect(store.getState()).toMatchObject({ save: 'waiting', unsent: 1, revision: 1 });
  expect(drawer.kept?.queue).toHaveLength(1);
  await store.flush();
  expect(server.title(action)).toBe('Train all teachers');
  expect(store.getState()).toMatchObject({ save: 'saved', unsent: 0, revision: 2 });
  expect(drawer.kept).toBeUndefined();
});

it('two people who work on different fields see each other and agree in the end', async () => {
  const server = new Server();
  const amina = await sitDown(server, 'Amina');
  const maria = await sitDown(server, 'Maria');

  amina.store.edit([set(action, { 'title.en': 'Train all teachers' })], matrix);
  maria.store.edit([set(action, { startsOn: '2026-01-01' }), set(other, { code: 'A7' })], matrix);
  await Promise.all([amina.store.flush(), maria.store.flush()]);
  server.tell();
  await settled();

  for (const { store } of [amina, maria]) {
    expect(seen(store, action)).toBe('Train all teachers');
    expect(seen(store, action, 'startsOn')).toBe('2026-01-01');
    expect(seen(store, other, 'code')).toBe('A7');
    expect(store.getState()).toMatchObject({ revision: server.document.revision, save: 'saved', held: [] });
  }
});

it('a field both wrote is asked about, the rest goes on, and the answer is sent', async () => {
  const server = new Server();
  const amina = await sitDown(server, 'Amina');
  const maria = await sitDown(server, 'Maria');
  amina.store.edit([set(action, { 'title.en': 'Train all teachers' })], matrix);
  await amina.store.flush();

  maria.store.edit([set(action, { 'title.en': 'Train head teachers', code: 'A9' })], matrix);
  await maria.store.flush();

  const [held] = maria.store.getState().held;
  expect(held?.conflict).toMatchObject({
    field: 'title.en',
    base: 'Train teachers',
    theirs: 'Train all teachers',
    mine: 'Train head teachers',
  });
  expect(server.document.records.get(action)?.code).toBe('A9');
  expect(maria.drawer.kept?.held).toHaveLength(1);

  maria.store.settle(held!.key, 'mine');
  await maria.store.flush();
  expect(server.title(action)).toBe('Train head teachers');
  expect(maria.store.getState().held).toEqual([]);
});

it('taking the others’ side of a conflict sends nothing', async () => {
  const server = new Server();
  const amina = await sitDown(server, 'Amina');
  const maria = await sitDown(server, 'Maria');
  amina.store.edit([set(action, { 'title.en': 'Theirs' })], matrix);
  await amina.store.flush();
  maria.store.edit([set(action, { 'title.en': 'Mine' })], matrix);
  await maria.store.flush();

  maria.store.settle(maria.store.getState().held[0]!.key, 'theirs');
  await maria.store.flush();

  expect(server.title(action)).toBe('Theirs');
  expect(seen(maria.store, action)).toBe('Theirs');
  expect(maria.store.getState()).toMatchObject({ held: [], unsent: 0 });
});

it('without a network the work waits, visibly counted, and goes out later', async () => {
  const server = new Server();
  const { store, line } = await sitDown(server, 'Amina');
  line.isCut = true;
  store.edit([set(action, { 'title.en': 'On the train' })], matrix);
  store.edit([set(other, { code: 'A5' })], matrix);
  await store.flush();
  expect(store.getState()).toMatchObject({ save: 'offline', unsent: 2 });

  line.isCut = false;
  await store.flush();
  expect(store.getState()).toMatchObject({ save: 'saved', unsent: 0 });
  expect(server.title(action)).toBe('On the train');
});

it('after hours without a network the work goes out within moments, though the device says too early that it is back', async () => {
  const hours = { rest: 1_000_000, retry: 10, longestRetry: 1_000_000 };
  const { store, line } = await sitDown(new Server(), 'Amina', new Drawer(), hours);
  line.isCut = true;
  store.edit([set(action, { 'title.en': 'On the train' })], matrix);
  for (let failures = 0; failures < 12; failures += 1) await store.flush();
  await store.reached();
  line.isCut = false;
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(store.getState()).toMatchObject({ save: 'saved', unsent: 0 });
});

it('a set whose answer was lost is known again, and what was written after it is no conflict', async () => {
  const server = new Server();
  const { store, line } = await sitDown(server, 'Amina');
  line.losesAnswers = true;
  store.edit([set(action, { 'title.en': 'First' })], matrix);
  await store.flush();
  store.edit([set(action, { 'title.en': 'Second' })], { source: 'form' });

  line.losesAnswers = false;
  await store.flush();

  expect(store.getState()).toMatchObject({ held: [], save: 'saved' });
  expect(server.title(action)).toBe('Second');
  expect(server.sets).toHaveLength(2);
});

it('a closed tab loses nothing: the next one takes up the work over what happened meanwhile', async () => {
  const server = new Server();
  const first = await sitDown(server, 'Amina');
  first.line.isCut = true;
  first.store.edit([set(action, { 'title.en': 'Kept', code: 'A4' })], matrix);
  await first.store.close();
  const maria = await sitDown(server, 'Maria');
  maria.store.edit([set(action, { code: 'A8' })], matrix);
  await maria.store.flush();

  const second = await sitDown(server, 'Amina', first.drawer);
  await second.store.flush();

  expect(server.title(action)).toBe('Kept');
  expect(server.document.records.get(action)?.code).toBe('A8');
  expect(second.store.getState().held[0]?.conflict).toMatchObject({ field: 'code', theirs: 'A8', mine: 'A4' });
});

it('undo and redo go over what others did since', async () => {
  const server = new Server();
  const amina = await sitDown(server, 'Amina');
  const maria = await sitDown(server, 'Maria');
  amina.store.edit([set(action, { 'title.en': 'Changed' })], matrix);
  amina.store.edit([{ op: 'move', kind: 'action', id: action, parent: plan }], matrix);
  amina.store.edit([{ op: 'remove', kind: 'action', id: other }], matrix);
  await amina.store.flush();
  maria.store.edit([set(action, { code: 'A3' })], matrix);
  await maria.store.flush();
  server.tell();
  await settled();

  amina.store.undo();
  expect(seen(amina.store, other)).toBe('Open centres');
  amina.store.undo();
  expect(seen(amina.store, action, 'parent')).toBe(pillar);
  amina.store.undo();
  expect(seen(amina.store, action)).toBe('Train teachers');
  expect(amina.store.getState()).toMatchObject({ canUndo: false, canRedo: true });
  amina.store.redo();
  expect(seen(amina.store, action)).toBe('Changed');
  await amina.store.flush();
  expect(server.title(action)).toBe('Changed');
  expect(server.title(other)).toBe('Open centres');
  expect(server.document.records.get(action)?.code).toBe('A3');
});

it('undoing what another has changed since asks', async () => {
  const server = new Server();
  const amina = await sitDown(server, 'Amina');
  const maria = await sitDown(server, 'Maria');
  amina.store.edit([set(action, { 'title.en': 'Amina’s' })], matrix);
  await amina.store.flush();
  server.tell();
  await settled();
  maria.store.edit([set(action, { 'title.en': 'Maria’s' })], matrix);
  await maria.store.flush();
  server.tell();
  await settled();

  amina.store.undo();

  expect(seen(amina.store, action)).toBe('Maria’s');
  expect(amina.store.getState().held[0]?.conflict).toMatchObject({ theirs: 'Maria’s', mine: 'Train teachers' });
});

it('what is typed while a set is on its way travels with the next', async () => {
  const server = new Server();
  const { store, line } = await sitDown(server, 'Amina');
  store.edit([set(action, { 'title.en': 'One' })], matrix);
  const first = store.flush();
  store.edit([set(action, { 'title.en': 'Two' })], matrix);
  await first;
  await store.flush();

  expect(server.title(action)).toBe('Two');
  expect(line.sent).toBe(2);
});

it('a record added under a pillar that is gone is asked about, and can go under the plan', async () => {
  const server = new Server();
  const amina = await sitDown(server, 'Amina');
  const maria = await sitDown(server, 'Maria');
  const added = '00000000-0000-4000-8000-00000000000d';
  amina.store.edit([{ op: 'remove', kind: 'pillar', id: pillar }], matrix);
  await amina.store.flush();
  maria.store.edit([{ op: 'add', kind: 'action', id: added, parent: pillar, 'title.en': 'New' }], matrix);
  await maria.store.flush();

  const [held] = maria.store.getState().held;
  expect(held?.conflict.rule).toBe('parent-gone');
  maria.store.settle(held!.key, 'mine');
  await maria.store.flush();
  expect(server.document.records.get(added)).toMatchObject({ parent: plan, title: { en: 'New' } });
});

it('changes the rules refuse are not carried out and say why', async () => {
  const server = new Server();
  const { store } = await sitDown(server, 'Amina');

  const faults = store.edit([{ op: 'move', kind: 'action', id: action, parent: other }], matrix);

  expect(faults).toHaveLength(1);
  expect(store.getState()).toMatchObject({ unsent: 0, canUndo: false });
});
