import type { NestFastifyApplication } from '@nestjs/platform-fastify';

export interface Answer {
  readonly id: string;
  readonly version: number;
  readonly revision: number;
  readonly [field: string]: unknown;
}

/** A sample person at work: everything goes through the product's own routes, with its rules and its history. */
export class SampleVisitor {
  private constructor(
    private readonly app: NestFastifyApplication,
    private readonly cookie: string,
  ) {}

  static async signIn(app: NestFastifyApplication, email: string, password: string): Promise<SampleVisitor> {
    const answer = await app.inject({ method: 'POST', url: '/api/session', payload: { email, password } });
    const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? '';
    if (answer.statusCode !== 201) throw new Error(`The sample could not sign in ${email}: ${answer.body}`);
    return new SampleVisitor(app, cookie);
  }

  get(url: string): Promise<Answer> {
    return this.ask('GET', url);
  }

  post(url: string, payload: object): Promise<Answer> {
    return this.ask('POST', url, payload);
  }

  put(url: string, payload: object): Promise<Answer> {
    return this.ask('PUT', url, payload);
  }

  /** Reads the record first, so that the change is made on what stands there. */
  async patch(url: string, payload: object): Promise<Answer> {
    const { version } = await this.get(url);
    return this.ask('PATCH', url, payload, { 'if-match': `"${String(version)}"` });
  }

  private async ask(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH',
    url: string,
    payload?: object,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const answer = await this.app.inject({
      method,
      url,
      headers: { cookie: this.cookie, ...headers },
      ...(payload && { payload }),
    });
    if (answer.statusCode >= 300) throw new Error(`The sample was refused ${method} ${url}: ${answer.body}`);
    return JSON.parse(answer.body) as Answer;
  }
}
