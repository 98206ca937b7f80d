import { descriptionOf } from '@mufakat/planning/records/address';
import type { Kind } from '@mufakat/planning/records/kinds';
import type { Value } from '@mufakat/planning/records/record';
import type { ActionDraft, DraftText, IndicatorDraft, LevelDraft } from './draft.js';
import { folded } from './letters.js';
import type { Mapping } from './mapping.js';
import type { Place, Problems } from './problems.js';

/** A record as the file wants it, with what hangs below. */
export interface Wanted {
  readonly kind: Kind;
  /** The id that the file carries for it. */
  readonly id?: string;
  /** Tells it from its siblings of the same kind. */
  readonly identity: string;
  /** Address → value. */
  readonly fields: Readonly<Record<string, Value>>;
  readonly children: Wanted[];
  readonly at: Place;
  /** Only referred to: neither added nor moved. */
  readonly isReference?: true;
  /** The file does not say where it belongs. */
  readonly isUnplaced?: true;
}

const cut = (kind: Kind, field: string, text: string, say: (length: number, limit: number) => void): string => {
  const limit = field === 'code' ? 100 : (descriptionOf(kind, field)?.max ?? 5000);
  if (text.length <= limit) return text;
  say(text.length, limit);
  return text.slice(0, limit);
};

/** Turns drafts into records; texts longer than their field are cut and named. */
export class WantedMaker {
  private readonly pillars = new Map<string, Wanted>();
  readonly top: Wanted[] = [];

  constructor(
    private readonly mapping: Mapping,
    private readonly problems: Problems,
  ) {}

  take(action: ActionDraft): void {
    const parent = this.pillarOf(action.path);
    const wanted = this.actionOf(action);
    (parent?.children ?? this.top).push(wanted);
  }

  private bounded(kind: Kind, at: Place, fields: Readonly<Record<string, Value>>): Record<string, Value> {
    const say = (length: number, limit: number) => this.problems.say('error', 'text.too-long', at, { length, limit });
    return Object.fromEntries(
      Object.entries(fields)
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([address, value]) => [
          address,
          typeof value === 'string' ? cut(kind, address.split('.')[0] ?? '', value, say) : value,
        ]),
    );
  }

  private make(kind: Kind, identity: string, at: Place, fields: Readonly<Record<string, Value>>): Wanted {
    return { kind, identity, at, fields: this.bounded(kind, at, fields), children: [] };
  }

  private pillarOf(path: readonly LevelDraft[]): Wanted | undefined {
    let parent: Wanted | undefined;
    let key = '';
    for (const level of path) {
      key += `\n${folded(Object.values(level.title)[0] ?? '')}`;
      const known = this.pillars.get(key);
      const pillar =
        known ?? this.make('pillar', key, level.place, { code: level.code, ...translated('title', level.title) });
      if (!known) {
        this.pillars.set(key, pillar);
        (parent?.children ?? this.top).push(pillar);
      }
      parent = pillar;
    }
    return parent;
  }

  private actionOf(action: ActionDraft): Wanted {
    const { texts, at } = action;
    const fields = {
      code: action.code,
      ...Object.assign({}, ...Object.entries(texts).map(([field, text]) => translated(field, text))),
      startsOn: action.startsOn,
      endsOn: action.endsOn,
      isOngoing: action.isOngoing,
      source: action.source,
      targetGroups: action.targetGroups.length > 0 ? action.targetGroups : undefined,
    } as Record<string, Value>;
    return {
      ...this.make('action', titleKey(texts.title), at, action.isReference ? {} : fields),
      ...(action.id === undefined ? {} : { id: action.id }),
      ...(action.isReference ? { isReference: true, identity: action.code ?? '' } : {}),
      ...(action.path.length === 0 ? { isUnplaced: true } : {}),
      children: distinct([...this.assignmentsOf(action), ...this.detailsOf(action)]),
    };
  }

  private detailsOf(action: ActionDraft): Wanted[] {
    const { at } = action;
    return [
      ...action.activities.map(({ title, place }) =>
        this.make('activity', titleKey(title), place, translated('title', title)),
      ),
      ...action.indicators.map((indicator) => this.indicatorOf(indicator)),
      ...action.budget.map(({ place, ...line }) =>
        this.make('budget-line', [line.year, line.currency, line.fundingSource].join('|'), place, line),
      ),
      ...action.risks.map(({ nature, title, place }) =>
        this.make('risk', `${nature} ${titleKey(title)}`, place, { nature, ...translated('title', title) }),
      ),
      ...action.drivers.map((driver) => this.make('driver-link', folded(driver), at, { driver })),
    ];
  }

  private indicatorOf({ title, meansOfVerification, targets, place, ...measured }: IndicatorDraft): Wanted {
    const fields = {
      ...translated('title', title),
      ...measured,
      ...translated('meansOfVerification', meansOfVerification),
    };
    return {
      ...this.make('indicator', titleKey(title), place, fields),
      children: targets.map(({ note, ...target }) =>
        this.make('target', target.dueOn ?? '', place, { ...target, ...translated('note', note) }),
      ),
    };
  }

  private assignmentsOf({ assignments }: ActionDraft): Wanted[] {
    return assignments.flatMap(({ role, body, note, place }) => {
      const decision = this.mapping.bodies[body];
      if (!decision || decision.use === 'none') return [];
      return [this.make('assignment', `${role} ${decision.body}`, place, { body: decision.body, role, basis: note })];
    });
  }
}

const translated = (field: string, text: DraftText | undefined): Record<string, Value> =>
  Object.fromEntries(Object.entries(text ?? {}).map(([language, words]) => [`${field}.${language}`, words]));

export const titleKey = (title: DraftText | undefined): string => folded(Object.values(title ?? {})[0] ?? '');

/** The same said on several rows of one action is one record. */
const distinct = (wanted: readonly Wanted[]): Wanted[] => [
  ...new Map(wanted.map((one, at) => [one.identity === '' ? String(at) : `${one.kind} ${one.identity}`, one])).values(),
];
