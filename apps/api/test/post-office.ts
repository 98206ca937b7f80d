import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';

export interface Received {
  readonly to: readonly string[];
  readonly raw: string;
}

/** A real mail server in this process. */
export class PostOffice {
  readonly received: Received[] = [];
  refuses = false;
  url: string;
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => done(this.refuses ? new Error('mailbox unavailable') : null),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        this.received.push({ to, raw: Buffer.concat(chunks).toString('utf8') });
        done();
      });
    },
  });

  async open(): Promise<void> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server.server, 'listening');
    this.url = `smtp://127.0.0.1:${String((this.server.server.address() as AddressInfo).port)}`;
  }
  close(): Promise<void> {
    return new Promise((closed) => this.server.close(() => closed()));
  }
}

export const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  for (let i = 0; i < 200; i += 1) {
    if (await holds()) return;
    await pause(50);
  }
  throw new Error('It did not come about within ten seconds.');
};
