import { givenPerson } from '../../test/people.world.js';
import { openGround } from '../../test/world.js';

const ground = openGround();

it('a token that nobody was given opens nothing', async () => {
  const somebody = await givenPerson(ground, { role: 'administrator' });
  const answer = await somebody.get('/api/nothing');
  expect(answer.status).toBe(404);
});
