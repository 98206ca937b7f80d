import { apiAddress } from '../../platform/api.js';
import type { Listener, Presence } from './transport.js';

interface Heard {
  readonly revision?: number;
  readonly people?: readonly Presence[];
}

const tell = (listener: Listener, { revision, people }: Heard): void => {
  if (revision !== undefined) listener.revision(revision);
  if (people) listener.presence(people);
};

const listen = (plan: string, hear: (heard: Heard) => void): (() => void) => {
  const source = new EventSource(`${apiAddress}/plans/${plan}/stream`);
  const on = (event: 'revision' | 'presence') =>
    source.addEventListener(event, (message: MessageEvent<string>) => hear(JSON.parse(message.data) as Heard));
  on('revision');
  on('presence');
  return () => source.close();
};

/** One stream a browser: the tab that holds the lock listens and tells the others; where there are no locks, each tab. */
export const followPlan = (plan: string, listener: Listener): (() => void) => {
  if (!('locks' in navigator)) return listen(plan, (heard) => tell(listener, heard));
  const name = `plan/${plan}`;
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<Heard>) => tell(listener, data);
  const leaving = new AbortController();
  const lead = (): Promise<void> => {
    const stop = listen(plan, (heard) => {
      channel.postMessage(heard);
      tell(listener, heard);
    });
    return new Promise((resolve) => {
      leaving.signal.addEventListener('abort', () => {
        stop();
        resolve();
      });
    });
  };
  void navigator.locks.request(name, { signal: leaving.signal }, lead).catch(() => undefined);
  return () => {
    leaving.abort();
    channel.close();
  };
};
