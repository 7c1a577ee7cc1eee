/** The terminal host: `galley …`. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { version } from '../../../package.json';
import { dataFolder } from '../../services/data-folder.ts';
import { processIo } from './io.ts';
import { run } from './run.ts';

// Built, this file is out/main/galley.js.
const here = fileURLToPath(new URL('.', import.meta.url));

process.exitCode = await run(process.argv.slice(2), processIo(), {
  version,
  worker: new URL('story.worker.js', import.meta.url),
  resourcesFolder: join(here, '..', 'resources'),
  dataFolder: dataFolder(process.env),
});
