/** The middle of a list of numbers, and any other share of it. */
export const quantile = (numbers, share = 0.5) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

/**
 * Runs the works of `cases` in turn, round after round, so that a slow minute of the machine falls on all of them.
 * A case is a function, or `{ before, work }` where `before` prepares what `work` is given and is not measured.
 * Answers by name the milliseconds each run took; `processor` of them says what this process computed meanwhile, which
 * tells more than the clock where others use the same cores.
 */
export async function interleaved(cases, { rounds = 9, warmUp = 2 } = {}) {
  const times = Object.fromEntries(Object.keys(cases).map((name) => [name, Object.assign([], { processor: [] })]));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [name, given] of Object.entries(cases)) {
      const { before = () => undefined, work } = typeof given === 'function' ? { work: given } : given;
      const prepared = await before();
      const [begun, used] = [performance.now(), process.cpuUsage()];
      await work(prepared);
      const [time, { user, system }] = [performance.now() - begun, process.cpuUsage(used)];
      if (round < 0) continue;
      times[name].push(time);
      times[name].processor.push((user + system) / 1000);
    }
  }
  return times;
}

export const milliseconds = (time) => (time < 10 ? time.toFixed(2) : time.toFixed(time < 100 ? 1 : 0));

/** Rows of a table: median, range from tenth to ninetieth part, ratio to the first row; `elsewhere` when the work was another process's. */
export function rowsOf(times, { elsewhere = false } = {}) {
  const [against] = Object.keys(times);
  const base = quantile(times[against]);
  return Object.entries(times).map(([name, all]) => ({
    what: name,
    'median ms': milliseconds(quantile(all)),
    ...(!elsewhere && { 'processor ms': milliseconds(quantile(all.processor)) }),
    'p10 ms': milliseconds(quantile(all, 0.1)),
    'p90 ms': milliseconds(quantile(all, 0.9)),
    [`ratio to ${against}`]: (quantile(all) / base).toFixed(2),
    runs: all.length,
  }));
}

/** Prints a table in Markdown, ready to be pasted into RESULTS.md. */
export function print(title, rows) {
  const heads = Object.keys(rows[0]);
  const widths = heads.map((head) => Math.max(head.length, ...rows.map((row) => String(row[head]).length)));
  const line = (cells) => `| ${cells.map((cell, at) => String(cell).padEnd(widths[at])).join(' | ')} |`;
  console.log(`\n### ${title}\n`);
  console.log(line(heads));
  console.log(line(widths.map((width) => '-'.repeat(width))));
  for (const row of rows) console.log(line(heads.map((head) => row[head])));
}
