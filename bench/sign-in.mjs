import { fits, hashOfPassword } from '../apps/api/src/people/sign-in/secrets.ts';
import { interleaved, print, rowsOf } from './measure.mjs';

/** A refused try for a known address and for an unknown one: the ratio must stay near one, or the time tells who is here. */
export async function signIn() {
  const hash = await hashOfPassword('a password of somebody');
  const times = await interleaved(
    { 'known address': () => fits('something else', hash), 'unknown address': () => fits('something else', undefined) },
    { rounds: 25 },
  );
  print('sign-in, the comparison of a wrong password', rowsOf(times));
}
