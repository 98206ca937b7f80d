import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

/** The operating system's account a database process runs as. */
export interface Account {
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root. A root process therefore uses the owner of an existing cluster, else the account
 * `postgres`, else `mufakat`, which it makes, else `nobody`. Anyone else runs it as themselves (`undefined`).
 */
export function databaseAccount(cluster: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return accountNamed('postgres') ?? accountNamed('mufakat') ?? madeAccount() ?? accountNamed('nobody');
}

function accountNamed(name: string): Account | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
}

function madeAccount(): Account | undefined {
  spawnSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'mufakat'], {
    stdio: 'ignore',
  });
  return accountNamed('mufakat');
}

/** What a database process sees of the environment: nothing of ours, and UTF-8 messages. */
export const databaseProcessEnvironment = (extra: Record<string, string> = {}): Record<string, string> => ({
  PATH: '/usr/local/bin:/usr/bin:/bin',
  LANG: 'C.UTF-8',
  LC_ALL: 'C.UTF-8',
  TZ: 'UTC',
  ...extra,
});

/** Runs a program to its end as an account; a program that cannot be started counts as code 127. */
export function run(
  program: string,
  args: string[],
  { account, cwd }: { account?: Account; cwd?: string },
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      ...account,
      cwd,
      env: databaseProcessEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (text: Buffer) => (output += text.toString()));
    child.stderr.on('data', (text: Buffer) => (output += text.toString()));
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
