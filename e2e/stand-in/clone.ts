/**
 * Structured clone as text, for what crosses between Electron's processes. The function stands alone, because
 * the page's worlds get it as source too.
 */
export function structuredText() {
  /** What JSON cannot say: `$` names the type. */
  type Tagged = { readonly $: string; readonly v?: unknown };

  const write = (value: unknown): string => {
    let copy: unknown;
    try {
      copy = structuredClone(value);
    } catch {
      throw new Error('An object could not be cloned.');
    }
    const seen = new Map<object, number>();
    const told = (item: unknown): unknown => {
      if (item === undefined) return { $: 'undefined' };
      if (typeof item === 'bigint') return { $: 'bigint', v: String(item) };
      if (typeof item === 'number')
        return Number.isFinite(item) && !Object.is(item, -0)
          ? item
          : { $: 'number', v: Object.is(item, -0) ? '-0' : String(item) };
      if (typeof item !== 'object' || item === null) return item;
      const known = seen.get(item);
      if (known !== undefined) return { $: 'again', v: known };
      seen.set(item, seen.size);
      if (Array.isArray(item)) return item.map(told);
      if (Object.getPrototypeOf(item) === Object.prototype) {
        const entries = Object.entries(item).map(([name, part]) => [name, told(part)] as const);
        return '$' in item ? { $: 'object', v: entries } : Object.fromEntries(entries);
      }
      if (item instanceof Date) return { $: 'date', v: told(item.getTime()) };
      if (item instanceof RegExp) return { $: 'regexp', v: [item.source, item.flags] };
      if (item instanceof Map) return { $: 'map', v: [...item].map((pair) => pair.map(told)) };
      if (item instanceof Set) return { $: 'set', v: [...item].map(told) };
      if (item instanceof Error) return { $: 'error', v: [item.name, item.message] };
      const bytes = ArrayBuffer.isView(item)
        ? new Uint8Array(item.buffer, item.byteOffset, item.byteLength)
        : item instanceof ArrayBuffer
          ? new Uint8Array(item)
          : null;
      if (bytes === null) throw new Error(`${Object.prototype.toString.call(item)} is not modelled`);
      const type = item instanceof ArrayBuffer ? 'ArrayBuffer' : item.constructor.name;
      return { $: 'bytes', v: [type, [...bytes]] };
    };
    return JSON.stringify(told(copy));
  };

  const read = (text: string): unknown => {
    const seen: unknown[] = [];
    const keep = <T>(made: T): T => {
      seen.push(made);
      return made;
    };
    const heard = (item: unknown): unknown => {
      if (typeof item !== 'object' || item === null) return item;
      if (Array.isArray(item)) {
        const list = keep<unknown[]>([]);
        for (const part of item) list.push(heard(part));
        return list;
      }
      if (!('$' in item)) {
        const made = keep<Record<string, unknown>>({});
        for (const [name, part] of Object.entries(item)) define(made, name, heard(part));
        return made;
      }
      const { $: type, v } = item as Tagged;
      const parts = v as unknown[];
      switch (type) {
        case 'undefined':
          return undefined;
        case 'number':
          return Number(v);
        case 'bigint':
          return BigInt(v as string);
        case 'again':
          return seen[v as number];
        case 'object': {
          const made = keep<Record<string, unknown>>({});
          for (const [name, part] of parts as [string, unknown][]) define(made, name, heard(part));
          return made;
        }
        case 'date':
          return keep(new Date(heard(v) as number));
        case 'regexp':
          return keep(new RegExp(parts[0] as string, parts[1] as string));
        case 'map': {
          const made = keep(new Map<unknown, unknown>());
          for (const [key, part] of parts as [unknown, unknown][]) made.set(heard(key), heard(part));
          return made;
        }
        case 'set': {
          const made = keep(new Set<unknown>());
          for (const part of parts) made.add(heard(part));
          return made;
        }
        case 'error':
          return keep(Object.assign(new Error(parts[1] as string), { name: parts[0] }));
        default: {
          const bytes = new Uint8Array(parts[1] as number[]);
          if (parts[0] === 'ArrayBuffer') return keep(bytes.buffer);
          const View = (globalThis as unknown as Record<string, new (buffer: ArrayBuffer) => object>)[
            parts[0] === 'Buffer' ? 'Uint8Array' : (parts[0] as string)
          ];
          return keep(View === undefined ? bytes : new View(bytes.buffer));
        }
      }
    };
    return heard(JSON.parse(text));
  };

  /** As a clone does: a key named `__proto__` is a key. */
  const define = (made: object, name: string, value: unknown): void => {
    Object.defineProperty(made, name, { value, enumerable: true, writable: true, configurable: true });
  };

  return { write, read };
}

export type StructuredText = ReturnType<typeof structuredText>;
