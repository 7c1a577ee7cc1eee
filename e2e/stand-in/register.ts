/** `node --import out/stand-in/register.js out/main/main.js`: main finds the stand-in under the name `electron`. */
import { register } from 'node:module';

const electron = JSON.stringify(new URL('electron.js', import.meta.url).href);

process.env['STAND_IN_MAIN'] = process.argv[1];
register(
  `data:text/javascript,${encodeURIComponent(`
export function resolve(name, context, next) {
  return name === 'electron' ? { url: ${electron}, shortCircuit: true } : next(name, context);
}`)}`,
);
