import { Injectable } from '@nestjs/common';
import { BodiesCommands } from '../bodies/bodies.commands.js';
import { SamplePeopleCommands } from '../people/sample-people.commands.js';
import { Actor } from '../platform/access/actor.js';
import { Database } from '../platform/database/database.js';
import { aseanBodies } from './data/asean-bodies.js';
import { emailOf, sampleBodies, samplePeople, samplePlaces, samplePosts } from './data/sample-world.js';

/** Ids of what was made, by key. */
export interface SampleWorld {
  readonly places: ReadonlyMap<string, string>;
  readonly bodies: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, string>;
}

/** The hand that lays out the sample: an administrator nobody can sign in as. */
export const layer = new Actor({
  ...{
    id: '00000000-0000-4000-8000-000000000000',
    name: 'Sample',
    email: 'sample@sample.example',
    language: 'en',
    isSample: true,
  },
  ...{
    grants: [{ id: 'sample', role: 'administrator', jurisdictionId: null, bodyId: null, planId: null }],
    bodies: [],
    plans: [],
  },
});

const must = (map: ReadonlyMap<string, string>, key: string): string => {
  const id = map.get(key);
  if (!id) throw new Error(`The sample names ${key}, which it does not make.`);
  return id;
};

/** Lays out the fictional states, bodies, posts and people, and ASEAN's directory. */
@Injectable()
export class SampleWorldLoader {
  constructor(
    private readonly database: Database,
    private readonly bodies: BodiesCommands,
    private readonly people: SamplePeopleCommands,
  ) {}

  async load(readable: readonly string[]): Promise<SampleWorld> {
    const places = await this.addPlaces();
    const bodies = await this.addBodies(places);
    const people = await this.addPeople(places, bodies, readable);
    await this.addPosts(bodies, people);
    await this.addDirectory();
    const invented = [...places.values()];
    await this.database.query('update jurisdiction set is_sample = true where id = any($1::uuid[])', [invented]);
    await this.database.query('update body set is_sample = true where id = any($1::uuid[])', [[...bodies.values()]]);
    return { places, bodies, people };
  }

  private async addPlaces(): Promise<Map<string, string>> {
    const places = new Map<string, string>();
    for (const { key, parent, ...place } of samplePlaces) {
      const parentId = parent ? must(places, parent) : null;
      places.set(key, (await this.bodies.addJurisdiction({ ...place, parentId }, layer)).id);
    }
    return places;
  }

  private async addBodies(places: ReadonlyMap<string, string>): Promise<Map<string, string>> {
    const bodies = new Map<string, string>();
    for (const { key, place, ...body } of sampleBodies) {
      const jurisdictionId = place ? must(places, place) : null;
      bodies.set(key, (await this.bodies.addBody({ ...body, jurisdictionId }, layer)).id);
    }
    return bodies;
  }

  private async addPeople(
    places: ReadonlyMap<string, string>,
    bodies: ReadonlyMap<string, string>,
    readable: readonly string[],
  ): Promise<Map<string, string>> {
    const people = new Map<string, string>();
    for (const { key, name, language, grants } of samplePeople) {
      const own = grants.map(({ role, place, body }) => ({
        role,
        jurisdictionId: place ? must(places, place) : null,
        bodyId: body ? must(bodies, body) : null,
      }));
      const reads = readable.map((planId) => ({ role: 'reader' as const, planId }));
      people.set(key, await this.people.add({ name, language, email: emailOf(key), grants: [...own, ...reads] }));
    }
    return people;
  }

  private async addPosts(bodies: ReadonlyMap<string, string>, people: ReadonlyMap<string, string>): Promise<void> {
    for (const { body, holder, deputy, duties, name } of samplePosts)
      await this.bodies.addPost(
        {
          ...{ bodyId: must(bodies, body), name, duties: [...duties] },
          holders: [
            ...(holder ? [{ personId: must(people, holder), from: '2025-01-01' }] : []),
            ...(deputy ? [{ personId: must(people, deputy), from: '2025-01-01', isDeputy: true }] : []),
          ],
        },
        layer,
      );
  }

  private async addDirectory(): Promise<void> {
    const asean = await this.bodies.addJurisdiction(
      { code: 'ASEAN', name: { en: 'ASEAN', ar: 'آسيان' }, kind: 'region', timeZone: 'Asia/Jakarta' },
      layer,
    );
    for (const { name, acronym, communityPillar, kind, isVerified } of aseanBodies)
      await this.bodies.addBody(
        {
          ...{ jurisdictionId: asean.id, name: { en: name }, acronym, communityPillar, isVerified },
          kind: kind as 'sectoral-body',
          source: 'Directory entry; membership in a plan is not claimed.',
        },
        layer,
      );
  }
}
