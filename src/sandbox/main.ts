import { optionsIn } from './commandLine';
import { startSandbox } from './sandbox';

/** Runs the sandbox until it is told to stop; says in one line of JSON where it answers. */
async function main(): Promise<void> {
  const { close, ...where } = await startSandbox(optionsIn(process.argv.slice(2)));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void close().then(() => process.exit(0)));
  console.log(JSON.stringify({ ready: true, ...where }));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
