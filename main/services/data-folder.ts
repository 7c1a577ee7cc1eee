import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The folder for what Galley keeps for itself: `GALLEY_DATA`, else where the system wants such data
 * (XDG base directory specification; Application Support; AppData).
 */
export function dataFolder(
  env: NodeJS.ProcessEnv,
  platform: string = process.platform,
  home: string = homedir(),
): string {
  if (env['GALLEY_DATA']) return env['GALLEY_DATA'];
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Galley');
  if (platform === 'win32') return join(env['APPDATA'] || join(home, 'AppData', 'Roaming'), 'Galley');
  return join(env['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'galley');
}
