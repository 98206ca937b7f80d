import { IsEmail, IsIn, IsInt, IsNotEmpty, IsOptional, IsUrl, Matches, Max, Min, validateSync } from 'class-validator';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

const stages = ['development', 'test', 'production'] as const;
type Stage = (typeof stages)[number];

const switches: Record<string, boolean> = { on: true, true: true, '1': true, off: false, false: false, '0': false };

/** Everything the process is told from outside, read and checked once at the start; `readEnvironment` is the only maker. */
export class Environment {
  @IsInt({ message: 'PORT is a whole number from 0 to 65535' })
  @Min(0, { message: 'PORT is a whole number from 0 to 65535' })
  @Max(65535, { message: 'PORT is a whole number from 0 to 65535' })
  port: number;

  /** The address listened on: HOST, else 127.0.0.1 where sample people may exist and 0.0.0.0 elsewhere. */
  @Matches(/^[\w.:-]+$/, { message: 'HOST is a name or an address, such as 127.0.0.1 or 0.0.0.0' })
  host: string;

  /** Whether HOST was given, so that the start may warn instead of choosing. */
  hostGiven: boolean;

  /** The server to use; where absent the start fills in the embedded one's. */
  @IsOptional()
  @Matches(/^postgres(ql)?:\/\/[^/\s]+\/[^\s]+$/, {
    message: 'DATABASE_URL reads postgres://user:password@host:port/database',
  })
  databaseUrl?: string;

  /** Folder of the embedded cluster and its log; used only without DATABASE_URL. */
  @IsNotEmpty({ message: 'DATA_DIR is a folder' })
  dataDir: string;

  @IsIn(stages, { message: `NODE_ENV is one of ${stages.join(', ')}` })
  stage: Stage;

  /** Where mail is handed over; without it mail waits, readable by the administrator. */
  @IsOptional()
  @Matches(/^smtps?:\/\/[^\s]+$/, { message: 'SMTP_URL reads smtp://user:password@host:port' })
  smtpUrl?: string;

  /** The address people type, used in links of mails; https here makes cookies Secure. */
  @IsOptional()
  @IsUrl(
    { require_tld: false, require_protocol: true, protocols: ['http', 'https'] },
    { message: 'PUBLIC_URL reads https://plans.example.org' },
  )
  publicUrl?: string;

  @IsEmail({ require_tld: false }, { message: 'MAIL_FROM is an e-mail address' })
  mailFrom: string;

  @IsIn(logLevels, { message: `LOG_LEVEL is one of ${logLevels.join(', ')}` })
  logLevel: LogLevel;

  /** Connections of the process's pool to PostgreSQL. */
  @IsInt({ message: 'POOL_SIZE is a whole number from 2 to 100' })
  @Min(2, { message: 'POOL_SIZE is a whole number from 2 to 100' })
  @Max(100, { message: 'POOL_SIZE is a whole number from 2 to 100' })
  poolSize: number;

  /** Whether this process runs the workers (mail, outbox, reminders). */
  @IsIn([true, false], { message: 'JOBS is on or off' })
  jobs: boolean;

  /** Whether a proxy in front sets X-Forwarded-For, so that the client's address is taken from it. */
  @IsIn([true, false], { message: 'TRUST_PROXY is on or off' })
  trustProxy: boolean;

  /** Folder of the built web pages; without it the process serves the API only. */
  webRoot?: string;

  /** Sample people exist only on a machine of one's own: never beside a server given by DATABASE_URL, never in production. */
  sampleAllowed: boolean;

  /** Where people reach the product, for links in mails. */
  get address(): string {
    return this.publicUrl ?? `http://localhost:${String(this.port)}`;
  }

  get isProduction(): boolean {
    return this.stage === 'production';
  }
}

/** Thrown by `readEnvironment`; `faults` holds one line a fault, naming the variable and what was given. */
export class ConfigurationFaults extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'ConfigurationFaults';
  }
}

type Source = Record<string, string | undefined>;

const variables: Partial<Record<keyof Environment, string>> = {
  port: 'PORT',
  host: 'HOST',
  databaseUrl: 'DATABASE_URL',
  dataDir: 'DATA_DIR',
  stage: 'NODE_ENV',
  smtpUrl: 'SMTP_URL',
  publicUrl: 'PUBLIC_URL',
  mailFrom: 'MAIL_FROM',
  logLevel: 'LOG_LEVEL',
  poolSize: 'POOL_SIZE',
  jobs: 'JOBS',
  trustProxy: 'TRUST_PROXY',
};
const secret = new Set(['DATABASE_URL', 'SMTP_URL']);

/**
 * Reads and checks the configuration; an empty variable counts as absent.
 * Throws `ConfigurationFaults` with one line for each variable that is wrong.
 */
export function readEnvironment(source: Source): Environment {
  const given = (name: string) => {
    const value = source[name]?.trim();
    return value === '' ? undefined : value;
  };
  const environment = fill(new Environment(), given);
  const faults = validateSync(environment).map(({ property, constraints }) => {
    const name = variables[property as keyof Environment] ?? property;
    const words = Object.values(constraints ?? {})[0] ?? `${name} is wrong`;
    return secret.has(name) ? words : `${words}; it is "${given(name) ?? ''}"`;
  });
  if (faults.length > 0) throw new ConfigurationFaults(faults);
  return environment;
}

function fill(environment: Environment, given: (name: string) => string | undefined): Environment {
  const or = (name: string, fallback: string) => given(name) ?? fallback;
  const whole = (name: string, fallback: string) =>
    /^\d+$/.test(or(name, fallback)) ? Number(or(name, fallback)) : NaN;
  const isOn = (name: string, fallback: string) => switches[or(name, fallback).toLowerCase()] as boolean;
  Object.assign(environment, {
    port: whole('PORT', '3000'),
    databaseUrl: given('DATABASE_URL'),
    dataDir: or('DATA_DIR', './.data'),
    stage: or('NODE_ENV', 'development'),
    smtpUrl: given('SMTP_URL'),
    publicUrl: given('PUBLIC_URL')?.replace(/\/+$/, ''),
    mailFrom: or('MAIL_FROM', 'mufakat@localhost'),
    logLevel: or('LOG_LEVEL', given('NODE_ENV') === 'production' ? 'info' : 'warn'),
    poolSize: whole('POOL_SIZE', '8'),
    jobs: isOn('JOBS', 'on'),
    trustProxy: isOn('TRUST_PROXY', 'off'),
    webRoot: given('WEB_ROOT'),
  } satisfies Partial<Record<keyof Environment, unknown>>);
  environment.sampleAllowed = environment.databaseUrl === undefined && !environment.isProduction;
  environment.hostGiven = given('HOST') !== undefined;
  environment.host = or('HOST', environment.sampleAllowed ? '127.0.0.1' : '0.0.0.0');
  return environment;
}

/** The environment of this process; the only place that reads it. Throws `ConfigurationFaults`. */
export const environmentOfProcess = (): Environment => readEnvironment(process.env);
