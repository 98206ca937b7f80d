import { cpus } from 'node:os';

import '../tools/typescript.mjs';

const benches = ['algebra', 'checks', 'files', 'sign-in', 'api', 'history', 'reporting', 'matrix'];
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !benches.includes(name));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}; there are ${benches.join(', ')}`);
  process.exit(1);
}

console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} cores`);
for (const name of benches.filter((bench) => asked.length === 0 || asked.includes(bench))) {
  const { [name.replace('-i', 'I')]: bench } = await import(`./${name}.mjs`);
  await bench();
}
