import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Why no C program can be built here; null where one can. */
export function cannotBuildC() {
  return spawnSync('cc', ['--version']).status === 0 ? null : 'needs a C compiler (cc)';
}

/**
 * Builds `<name>.c` of this folder into `folder`; gives the path. A shared library where `shared` says so.
 * @param {string} name
 * @param {string} folder
 */
export function builtFromC(name, folder, shared = false) {
  const source = fileURLToPath(new URL(`${name}.c`, import.meta.url));
  const made = path.join(folder, shared ? `${name}.so` : name);
  const flags = shared ? ['-shared', '-fPIC', '-ldl', '-lpthread'] : [];
  const { status, stderr } = spawnSync('cc', ['-O1', '-Wall', '-o', made, source, ...flags], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`cc cannot build ${name}.c: ${stderr}`);
  return made;
}
