/** @jest-environment node */
import { sentOnce } from './sent-once.js';

const server = () => {
  const asked: string[] = [];
  const answers: (() => void)[] = [];
  const send = (words: string) =>
    sentOnce(words, () => {
      asked.push(words);
      return new Promise<Response>((answer) => answers.push(() => answer(new Response(`to ${words}`))));
    });
  return { asked, send, answer: () => answers.splice(0).forEach((give) => give()) };
};

describe('a button pressed twice', () => {
  it('sends once, and both presses get the whole answer', async () => {
    const { asked, send, answer } = server();
    const both = Promise.all([send('decide this'), send('decide this')]);
    answer();
    const texts = await Promise.all((await both).map((response) => response.text()));
    expect([asked, texts]).toEqual([['decide this'], ['to decide this', 'to decide this']]);
  });

  it('sends again once the first was answered, and other words at once', async () => {
    const { asked, send, answer } = server();
    const first = Promise.all([send('one'), send('other')]);
    answer();
    await first;
    const again = send('one');
    answer();
    await again;
    expect(asked).toEqual(['one', 'other', 'one']);
  });

  it('says to both that nobody was reached, and may be pressed again', async () => {
    const fails = () => sentOnce('lost', () => Promise.reject(new Error('no network')));
    const both = await Promise.allSettled([fails(), fails()]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(sentOnce('lost', () => Promise.resolve(new Response('ok')))).resolves.toBeInstanceOf(Response);
  });
});
