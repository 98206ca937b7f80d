import { idOf } from './large-plan.mjs';
import { interleaved, print, rowsOf } from './measure.mjs';
import { givenLargePlan, signedIn, withProduct } from './product.mjs';

const national = 'National Plan of Action to Prevent Violent Extremism (sample)';

/** What a person waits for at the service, over HTTP on one machine: plans of 500 and 5,000 records, one person asking. */
export async function api() {
  await withProduct(async (address) => {
    const person = await signedIn(address, 'Amara Solen');
    const plans = await person.read('plans?range=[0,199]');
    const sample = plans.find(({ title }) => title.en === national);
    const progress = await interleaved({
      'plan list': () => person.get('plans?range=[0,24]'),
      'progress of the sample plan': () => person.get(`plans/${sample.id}/progress`),
    });
    print(`api, ${plans.length} plans`, rowsOf(progress, { elsewhere: true }));
    const [small, large] = [
      await givenLargePlan(person, 500, { title: 'Five hundred', series: 5 }),
      await givenLargePlan(person, 5000, { title: 'Five thousand', series: 7 }),
    ];
    print(
      'api, plans of 500 and of 5,000 records',
      rowsOf(await interleaved({ ...askingOf(person, small, 500, 20), ...askingOf(person, large, 5000, 40) }), {
        elsewhere: true,
      }),
    );
  });
}

function askingOf(person, { id, actions }, size, series) {
  const address = `plans/${id}/document`;
  let made = 0;
  const revision = async () => (await person.read(`plans/${id}`)).revision;
  const send = (changes) => async (baseRevision) =>
    person.tell(`plans/${id}/change-sets`, { baseRevision, changes: changes() });
  const titles = (count) => () => {
    made += 1;
    return actions
      .slice(0, count)
      .map((action, at) => ({ op: 'set', kind: 'action', id: action, 'title.en': `Title ${at} of turn ${made}` }));
  };
  const additionsOf = (count) => () => {
    made += 1;
    return Array.from({ length: count }, (_, at) => ({
      ...{ op: 'add', kind: 'activity', id: idOf(made * 1000 + at, series) },
      ...{ parent: actions[at % actions.length], 'title.en': `Step ${at} of turn ${made}` },
    }));
  };
  return {
    [`${size}: document, first since an edit`]: {
      before: async () => send(titles(1))(await revision()),
      work: () => person.get(address),
    },
    [`${size}: document again`]: () => person.get(address),
    [`${size}: document unchanged (304)`]: {
      before: async () => {
        const answer = await person.ask(address);
        await answer.arrayBuffer();
        return answer.headers.get('etag');
      },
      work: (etag) => person.get(address, { 'If-None-Match': etag }),
    },
    [`${size}: change set of 1`]: { before: revision, work: send(titles(1)) },
    [`${size}: change set of 400 edits`]: { before: revision, work: send(titles(400)) },
    [`${size}: change set of 100 additions`]: { before: revision, work: send(additionsOf(100)) },
  };
}
