/** The order that the writer gave to the stories of a work: the field `order` of `galley.json`, file names. */
import { join } from 'node:path';
import { ok, type Result } from '../../app/contract/result.ts';
import { type Done, DONE } from './done.ts';
import { orderToKeep } from './reading-order.ts';
import type { Sidecars } from './sidecars.ts';

export interface StoryOrder {
  /** The names in their chosen order; empty where nobody chose one. `bad-decisions` where the file cannot be read. */
  readonly read: (folder: string) => Promise<Result<readonly string[]>>;
  /** Keeps `names`, all that the folder shows, as the order; the order a reader would choose is kept by no entry. */
  readonly write: (folder: string, names: readonly string[]) => Promise<Done>;
  /** A story got another name: it keeps its place. Nothing where nobody chose an order. */
  readonly rename: (folder: string, from: string, to: string) => Promise<Done>;
}

/** Makes the service over the files beside the stories. */
export function createStoryOrder(sidecars: Sidecars): StoryOrder {
  const path = (folder: string) => join(folder, 'galley.json');
  const change = async (folder: string, revise: (before: string[]) => readonly string[]): Promise<Done> => {
    const changed = await sidecars.change(path(folder), (fields) => {
      const before = orderIn(fields['order']);
      const after = revise(before);
      if (JSON.stringify(after) === JSON.stringify(before)) return null;
      const { order: _order, ...others } = fields;
      return after.length === 0 ? others : { ...others, order: after };
    });
    return changed.ok ? DONE : changed;
  };
  return {
    async read(folder) {
      const fields = await sidecars.read(path(folder));
      return fields.ok ? ok(orderIn(fields.value['order'])) : fields;
    },
    write: (folder, names) => change(folder, (before) => orderToKeep(names, before)),
    rename: (folder, from, to) =>
      change(folder, (before) =>
        before.filter((name) => name !== to).map((name) => (name === from ? to : name)),
      ),
  };
}

function orderIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
}
