// `npm run -s galley -- …`: the terminal host from a checkout. Builds what it needs first.
import { build } from './build.mjs';

try {
  await build(['terminal', 'resources']);
  // npm starts scripts in the project's folder; paths are meant from where the person stands.
  if (process.env.npm_lifecycle_event === 'galley' && process.env.INIT_CWD)
    process.chdir(process.env.INIT_CWD);
  await import('../out/main/galley.js');
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
