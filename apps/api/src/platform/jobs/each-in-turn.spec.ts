import { eachInTurn } from './each-in-turn.js';

it('goes on to the next when one fails, and tells of all that failed at the end', async () => {
  const done: string[] = [];
  const work = (id: string): Promise<void> => {
    if (id.startsWith('bad')) return Promise.reject(new Error(`${id} is amiss`));
    done.push(id);
    return Promise.resolve();
  };
  await expect(eachInTurn(['one', 'bad', 'two', 'bad too'], work)).rejects.toThrow(
    '2 of 4 failed: Error: bad is amiss; Error: bad too is amiss',
  );
  expect(done).toEqual(['one', 'two']);
  await expect(eachInTurn(['three'], work)).resolves.toBeUndefined();
});
