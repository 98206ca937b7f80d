import { interleaved, print, rowsOf } from './measure.mjs';
import { givenLargePlan, signedIn, withProduct } from './product.mjs';

const sets = 10_000;
const page = 100;

/** The history of a plan of 500 records with 10,000 change sets, over HTTP: page by page, filtered, compared, gone back to. */
export async function history() {
  await withProduct(async (address) => {
    const person = await signedIn(address, 'Amara Solen');
    const { id, actions } = await givenLargePlan(person, 500, { title: 'Ten thousand edits', series: 9 });
    const last = await givenHistory(person, id, actions);
    const before = (revision, more = '') => person.read(`plans/${id}/change-sets?before=${revision}${more}`);
    const compared = (from, more = '') => person.read(`plans/${id}/versions/${from}/differences/current${more}`);
    const [{ author, at }] = await before(last + 1);
    const asked = {
      'newest page': () => before(last + 1),
      'page in the middle': () => before(Math.round(last / 2)),
      'oldest page': () => before(page + 1),
      'of one record': () => before(last + 1, `&record=${actions[3]}`),
      'of one person': () => before(last + 1, `&person=${author.id}`),
      'until an instant': () => before(last + 1, `&until=${encodeURIComponent(at)}`),
      'who wrote in it': () => person.read(`plans/${id}/change-authors`),
      'compare the last ten sets': () => compared(`r${last - 10}`),
      'compare all of it': () => compared('r3'),
      'compare, one person': () => compared('r3', `?person=${author.id}`),
    };
    print(`history, ${sets} change sets, a page of ${page}`, rowsOf(await interleaved(asked), { elsewhere: true }));

    const begun = performance.now();
    let pages = 0;
    for (let next = last + 1; next > 2; pages += 1) next = (await before(next)).at(-1)?.revision ?? 0;
    console.log(`\nAll of it, ${pages} pages one after the other: ${Math.round(performance.now() - begun)} ms`);
  });
}

/** One small edit after the other, as people work. Answers the last revision. */
async function givenHistory(person, id, actions) {
  let { revision } = await person.read(`plans/${id}`);
  for (let made = 0; made < sets; made += 1) {
    const action = actions[made % actions.length];
    const changes = [{ op: 'set', kind: 'action', id: action, 'title.en': `Wording ${made}` }];
    revision = (await person.tell(`plans/${id}/change-sets`, { baseRevision: revision, changes })).revision;
  }
  return revision;
}
