/** The writer's settings on this machine: one file in the app's data. */
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { ok, type Result } from '../../app/contract/result.ts';
import { FIRST_SETTINGS, type Settings, SettingsShape } from '../../app/contract/shapes.ts';
import { freeName } from './file-names.ts';
import { type Fields, fieldsToBytes, readFields } from './json-file.ts';
import type { SafeWrite } from './safe-write.ts';
import { createTurns } from './turns.ts';

const VERSION = 1;

export interface SettingsBook {
  readonly read: () => Promise<Result<Settings>>;
  readonly change: (change: { [N in keyof Settings]?: Settings[N] | undefined }) => Promise<Result<Settings>>;
}

/** Makes the service for `folder`. A file that cannot be read is put aside under another name, never deleted. */
export function createSettingsBook(folder: string, safeWrite: SafeWrite): SettingsBook {
  const turns = createTurns();
  const path = join(folder, 'settings.json');

  const standing = async () => {
    const read = await readFields(path, VERSION);
    if (read.ok || read.code !== 'bad-decisions') return read;
    await rename(path, join(folder, await freeName(folder, 'settings (unreadable).json')));
    return readFields(path, VERSION);
  };

  return {
    read: () =>
      turns.take('', async () => {
        const found = await standing();
        return found.ok ? ok(settingsIn(found.value.fields)) : found;
      }),
    change: (change) =>
      turns.take('', async () => {
        const found = await standing();
        if (!found.ok) return found;
        const settings = { ...settingsIn(found.value.fields), ...given(change) };
        const bytes = fieldsToBytes({ ...found.value.fields, ...settings }, VERSION);
        const written = await safeWrite(path, bytes, 'anything');
        return written.ok ? ok(settings) : written;
      }),
  };
}

function given(change: object): Partial<Settings> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}

/** Each field that fits, the first setting for each that does not. */
function settingsIn(fields: Fields): Settings {
  const shapes: Record<string, z.ZodType> = SettingsShape.shape;
  const known = Object.entries(shapes).flatMap(([name, shape]) => {
    const parsed = shape.safeParse(fields[name]);
    return parsed.success ? [[name, parsed.data] as const] : [];
  });
  return { ...FIRST_SETTINGS, ...Object.fromEntries(known) };
}
