import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pidIn, readOptions, report, runBench, Site, USAGE } from '../libs/bench/index.js';
import { readConfig } from '../libs/platform/config.js';

/** `npm run bench`: measures on the servers of the environment, which it has to itself. */
try {
  if (process.platform !== 'linux')
    throw new Error('What processes use is read from /proc, which only Linux has.');
  const options = readOptions(process.argv.slice(2));
  const { databaseUrl, temporal, dataFolder } = readConfig();
  const site = await Site.open({
    serverUrl: databaseUrl,
    temporalAddress: temporal.address,
    folder: dataFolder,
    servers: { postgres: pidIn(dataFolder, 'postgres'), temporal: pidIn(dataFolder, 'temporal') },
  });
  const results = await runBench(site, options, (text) => process.stderr.write(`  … ${text}\n`));
  const file = resolve(
    options.out ?? join('bench-results', `${results.machine.at.replace(/[:.]/g, '-')}.json`),
  );
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  process.stdout.write(`${report(results)}\n\n${file}\n`);
} catch (error) {
  process.stderr.write(
    `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n\n${USAGE}\n`,
  );
  process.exitCode = 1;
}
