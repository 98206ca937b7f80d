/** @jest-environment node */
import { Refusal } from '../../platform/api.js';
import type { LineForm, Report, ReportLine } from '../reporting.js';
import type { DraftKeeper, KeptDraft } from './draft-keeper.js';
import { ReportDraft } from './report-draft.js';

const indicator = {
  ...{ id: 'schools', code: null, title: null, unit: null, format: 'percent', decimals: null, disaggregation: [] },
  ...{ acrossBodies: null, choices: [], requiredCuts: [], mayDoubleCount: false, limits: null },
  ...{ numeratorLabel: null, denominatorLabel: null, targets: [], accumulation: null },
};
const emptyLine = (action: string): ReportLine => ({
  ...{ id: `line ${action}`, action, code: action, title: null, pillar: null, rank: 1, startsOn: null, endsOn: null },
  ...{ isGiven: false, noChange: false, judgement: null, narrative: null, challenge: null, nextStep: null },
  ...{
    helpNeeded: null,
    nothingReason: null,
    noEvidenceReason: null,
    returnReason: null,
    verifierStatus: null,
    verifierNote: null,
    byLinkAt: null,
    byLinkName: null,
  },
  ...{ state: null, proof: null, proofLevel: null, verifiedAt: null, verifiedByName: null },
  ...{ firstVerifiedAt: null, firstVerifiedByName: null, confirmations: [] },
  answers: {},
  takenFrom: [],
  asSent: null,
  before: {
    round: 'Last year',
    ...{ judgement: 'on-track', proof: 'claimed', proofLevel: 'claimed' },
    narrative: 'Begun.',
    values: [],
    challenge: null,
    nextStep: null,
    helpNeeded: null,
    nothingReason: null,
    noEvidenceReason: null,
    answers: {},
    evidence: [],
  },
  ...{ indicators: [indicator], values: [], evidence: [] },
});

const refusal = (status: number, code: string) => new Refusal({ status, code, title: code });

/** The report as a server keeps it, with a version that every write moves on. */
class Server {
  version = 1;
  lines = [emptyLine('A1'), emptyLine('A2')];
  isReachable = true;
  readonly heard: (readonly LineForm[])[] = [];

  read = (): Promise<Report> => {
    if (!this.isReachable) return Promise.reject(refusal(0, 'network.unreachable'));
    return Promise.resolve({ id: 'report', version: this.version, lines: this.lines, scale: [] } as unknown as Report);
  };
  losesAnswers = false;
  readonly files: string[] = [];
  private readonly answered = new Set<string>();

  keepFile = (file: File): Promise<{ fileId: string; title: string }> => {
    if (!this.isReachable) return Promise.reject(refusal(0, 'network.unreachable'));
    this.files.push(file.name);
    return Promise.resolve({ fileId: `kept ${file.name}`, title: file.name });
  };
  write = (_: string, version: number, forms: readonly LineForm[], key = ''): Promise<Report> => {
    if (!this.isReachable) return Promise.reject(refusal(0, 'network.unreachable'));
    if (this.answered.has(key)) return this.read();
    if (version !== this.version) return Promise.reject(refusal(412, 'request.edited-meanwhile'));
    this.heard.push(forms);
    this.put(forms);
    this.answered.add(key);
    return this.losesAnswers ? Promise.reject(refusal(0, 'network.unreachable')) : this.read();
  };
  /** What somebody else of the body writes. */
  put(forms: readonly LineForm[]): void {
    this.version += 1;
    this.lines = this.lines.map((line) => {
      const form = forms.find(({ action }) => action === line.action);
      return form ? { ...line, ...form } : line;
    });
  }
}

class Shelf implements DraftKeeper {
  kept?: KeptDraft;
  readonly files = new Map<string, File>();
  keepFile = (id: string, file: File) => Promise.resolve(void this.files.set(id, file));
  file = (id: string) => Promise.resolve(this.files.get(id));
  forgetFile = (id: string) => Promise.resolve(void this.files.delete(id));
  load = () => Promise.resolve(this.kept);
  save = (kept: KeptDraft | undefined) => {
    this.kept = kept && (JSON.parse(JSON.stringify(kept)) as KeptDraft);
    return Promise.resolve();
  };
}

let server: Server;
let shelf: Shelf;
const opened = async (rest = 60_000): Promise<ReportDraft> => {
  const draft = new ReportDraft('report', server, shelf, { rest, again: 60_000 });
  await draft.open();
  return draft;
};
const lineOf = (draft: ReportDraft, action: string) =>
  draft.getState().lines.find((line) => line.action === action) as ReportLine;

beforeEach(() => {
  jest.useFakeTimers();
  server = new Server();
  shelf = new Shelf();
});
afterEach(() => jest.useRealTimers());

describe('a report being written', () => {
  it('is sent after a rest, all that was typed in one go', async () => {
    const draft = await opened(1500);
    draft.edit('A1', { judgement: 'at-risk' });
    draft.edit('A1', { narrative: 'The chair' });
    draft.edit('A1', { narrative: 'The chair resigned.' });
    expect(draft.getState()).toMatchObject({ saving: 'unsaved', waiting: 1 });
    await jest.advanceTimersByTimeAsync(1500);
    expect(server.heard).toEqual([[{ action: 'A1', judgement: 'at-risk', narrative: 'The chair resigned.' }]]);
    expect(draft.getState()).toMatchObject({ saving: 'saved', waiting: 0 });
  });

  it('takes over the words of last time with "no change", and lets them be changed again', async () => {
    const draft = await opened();
    draft.edit('A1', { noChange: true });
    expect(lineOf(draft, 'A1')).toMatchObject({ isGiven: true, judgement: 'on-track', narrative: 'Begun.' });
    draft.edit('A1', { narrative: 'Begun in two provinces.' });
    await draft.flush();
    expect(server.heard.flat()).toEqual([
      { action: 'A1', noChange: false, judgement: 'on-track', narrative: 'Begun in two provinces.' },
    ]);
  });

  it('holds back half a share, sends the rest, and sends the share once it is whole', async () => {
    const draft = await opened();
    const share = { indicator: 'schools', numerator: '61', sex: null, age: null };
    draft.edit('A1', { judgement: 'on-track', values: [share] });
    await draft.flush();
    expect(server.heard.flat()).toEqual([{ action: 'A1', judgement: 'on-track' }]);
    expect(draft.getState()).toMatchObject({ saving: 'unsaved', waiting: 1 });
    draft.edit('A1', { values: [{ ...share, denominator: '120' }] });
    await draft.flush();
    expect(server.heard[1]).toEqual([{ action: 'A1', values: [{ ...share, denominator: '120' }] }]);
  });

  it('sends of a value only what is given, though it was read with what stood there before', async () => {
    const read = { indicator: 'schools', numerator: '1', denominator: '2', sex: null, age: null };
    server.lines = [{ ...emptyLine('A1'), values: [{ ...read, ...{ correctedAt: null, replaced: [] } }] }];
    const draft = await opened();
    const [value] = lineOf(draft, 'A1').values;
    draft.edit('A1', { values: [{ ...value, indicator: 'schools', numerator: '2' }] });
    await draft.flush();
    expect(server.heard.flat()).toEqual([{ action: 'A1', values: [{ ...read, numerator: '2' }] }]);
  });

  it('keeps what is typed offline through a reload, and sends it when the server is there again', async () => {
    const draft = await opened();
    server.isReachable = false;
    draft.edit('A2', { judgement: 'completed' });
    await draft.flush();
    expect(draft.getState()).toMatchObject({ saving: 'offline', waiting: 1 });
    const again = await opened();
    expect(lineOf(again, 'A2').judgement).toBe('completed');
    server.isReachable = true;
    await again.flush();
    expect(server.heard.flat()).toEqual([{ action: 'A2', judgement: 'completed' }]);
    expect(shelf.kept).toBeUndefined();
  });

  it('is written once though its answer was lost and the page was closed', async () => {
    const draft = await opened();
    server.losesAnswers = true;
    draft.edit('A1', { judgement: 'at-risk' });
    await draft.flush();
    expect(draft.getState()).toMatchObject({ saving: 'offline', waiting: 1 });
    server.losesAnswers = false;
    const again = await opened();
    await again.flush();
    expect(server.heard).toHaveLength(1);
    expect(again.getState()).toMatchObject({ saving: 'saved', waiting: 0 });
  });

  it('keeps a photograph taken without a network, and sends it before the line that names it', async () => {
    const draft = await opened();
    server.isReachable = false;
    await draft.attach('A1', new File(['light'], 'stone.jpg'));
    expect(lineOf(draft, 'A1').evidence).toMatchObject([{ title: 'stone.jpg' }]);
    expect(draft.getState()).toMatchObject({ saving: 'offline', waiting: 1 });
    const again = await opened();
    server.isReachable = true;
    await again.flush();
    await again.flush();
    expect(server.files).toEqual(['stone.jpg']);
    expect(server.heard.flat()).toEqual([
      { action: 'A1', evidence: [{ title: 'stone.jpg', fileId: 'kept stone.jpg', url: null }] },
    ]);
    expect(shelf.files.size).toBe(0);
  });

  it('goes on over a colleague’s words elsewhere, and asks where both wrote', async () => {
    const draft = await opened(0);
    draft.edit('A1', { narrative: 'Mine.', challenge: 'No funds.' });
    server.put([{ action: 'A1', narrative: 'Theirs.' }]);
    await draft.flush();
    await jest.advanceTimersByTimeAsync(10);
    expect(server.heard.flat()).toEqual([{ action: 'A1', challenge: 'No funds.' }]);
    const [clash] = draft.getState().clashes;
    expect(clash).toMatchObject({ field: 'narrative', mine: 'Mine.', theirs: 'Theirs.' });
    draft.settle(clash!, 'mine');
    await jest.advanceTimersByTimeAsync(10);
    expect(lineOf(draft, 'A1').narrative).toBe('Mine.');
    expect(server.lines[0]!.narrative).toBe('Mine.');
  });
});
