import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';

export const root = dirname(import.meta.dirname);

/** A program of node_modules, run by this Node: no shell, no PATH. */
export const program = (path, ...args) => [process.execPath, join(root, 'node_modules', path), ...args];

export const jest = (...args) => [
  process.execPath,
  '--experimental-vm-modules',
  '--no-warnings',
  join(root, 'node_modules/jest/bin/jest.js'),
  ...args,
];

/** Runs a command at the root; `show` lets it write to the screen, else its output is kept. Never throws. */
export function run([command, ...args], { show = false, env = {} } = {}) {
  const begun = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && !command.endsWith('.exe'),
    });
    let output = '';
    const end = (code) => resolve({ code: code ?? 1, output, seconds: (Date.now() - begun) / 1000 });
    child.stdout?.on('data', (text) => (output += text));
    child.stderr?.on('data', (text) => (output += text));
    child.on('error', (error) => {
      output += error.message;
      end(127);
    });
    child.on('close', end);
  });
}

/** Runs a tool's main function; a thrown error is one line and exit code 1. */
export async function main(work) {
  try {
    const code = await work();
    if (typeof code === 'number') process.exitCode = code;
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
