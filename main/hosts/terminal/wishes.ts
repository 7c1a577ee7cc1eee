import { parseArgs, type ParseArgsConfig } from 'node:util';
import { KINDS, type Kind } from '../../../app/proofing/kinds.ts';
import { RULES } from '../../../app/proofing/rules/rules.ts';
import { COMMANDS, type CommandName } from './help.ts';
import { FIXES_ACTIONS, FIXES_FORMATS, type FixFilter, type FixesWish, LIST_STYLES } from './fixes/wish.ts';
import { type Choice, type ExportFormat, FORMATS } from './task.ts';

/** What a command line asks for. `paths` are as the person gave them. */
export type Wish =
  | { readonly command: 'help'; readonly about: CommandName | null }
  | { readonly command: 'version' }
  | { readonly command: 'rules'; readonly json: boolean }
  | ({ readonly command: 'check'; readonly json: boolean } & Choice & Paths)
  | ({
      readonly command: 'apply';
      readonly json: boolean;
      readonly out: string;
      readonly force: boolean;
    } & Choice &
      Paths)
  | ({
      readonly command: 'export';
      readonly format: ExportFormat;
      /** A folder, `-` for stdout, null for beside the story. */
      readonly out: string | null;
      readonly force: boolean;
      readonly asIs: boolean;
    } & Choice &
      Paths)
  | ({ readonly command: 'words'; readonly json: boolean } & Paths)
  | { readonly command: 'fixes'; readonly wish: FixesWish };

interface Paths {
  readonly paths: readonly string[];
  readonly recursive: boolean;
}

export type ReadWish =
  | { readonly ok: true; readonly wish: Wish }
  | { readonly ok: false; readonly sentence: string };

const COMMON = { help: { type: 'boolean', short: 'h' } } as const;
const JSON_OUT = { json: { type: 'boolean' } } as const;
const PATHS = { recursive: { type: 'boolean', short: 'r' } } as const;
const CHOICE = {
  dialect: { type: 'string' },
  rule: { type: 'string', multiple: true },
  kind: { type: 'string', multiple: true },
} as const;
const WRITES = { out: { type: 'string', short: 'o' }, force: { type: 'boolean', short: 'f' } } as const;

const OPTIONS = {
  check: { ...COMMON, ...JSON_OUT, ...PATHS, ...CHOICE },
  apply: { ...COMMON, ...JSON_OUT, ...PATHS, ...CHOICE, ...WRITES },
  export: {
    ...COMMON,
    ...PATHS,
    ...CHOICE,
    ...WRITES,
    format: { type: 'string' },
    'as-is': { type: 'boolean' },
  },
  fixes: {
    ...COMMON,
    ...JSON_OUT,
    ...WRITES,
    by: { type: 'string' },
    rule: { type: 'string' },
    id: { type: 'string', multiple: true },
    all: { type: 'boolean' },
    into: { type: 'string' },
    format: { type: 'string' },
    style: { type: 'string' },
    parts: { type: 'boolean' },
    'with-fixes': { type: 'boolean' },
    from: { type: 'string' },
    note: { type: 'string' },
  },
  words: { ...COMMON, ...JSON_OUT, ...PATHS },
  rules: { ...COMMON, ...JSON_OUT },
} as const satisfies Record<CommandName, ParseArgsConfig['options']>;

/** A command line that cannot be followed; the message is the sentence for the person. */
class Misread extends Error {}

/** Reads a command line (without the program's name), or says in one sentence what is wrong with it. */
export function readWish(argv: readonly string[]): ReadWish {
  try {
    return { ok: true, wish: wishOf(argv) };
  } catch (error) {
    if (error instanceof Misread) return { ok: false, sentence: error.message };
    throw error;
  }
}

function wishOf([first, ...rest]: readonly string[]): Wish {
  if (first === undefined) throw new Misread('Say what to do: galley --help lists the commands.');
  if (first === '--version' || first === '-v') return { command: 'version' };
  if (first === '--help' || first === '-h') return { command: 'help', about: null };
  if (first === 'help') return { command: 'help', about: rest[0] === undefined ? null : commandOf(rest[0]) };
  if (first.startsWith('-'))
    throw new Misread(`There is no option ${first}: galley --help lists what there is.`);
  const command = commandOf(first);
  if (command === 'fixes') return fixesWishOf(rest);
  const { values, positionals } = parse(command, rest) as { values: Values; positionals: string[] };
  if (values.help) return { command: 'help', about: command };
  const json = values.json ?? false;
  if (command === 'rules') {
    if (positionals.length > 0) throw new Misread('galley rules takes no files.');
    return { command, json };
  }
  if (positionals.length === 0) throw new Misread(`galley ${command}: name a story or a folder.`);
  const paths = { paths: positionals, recursive: values.recursive ?? false };
  if (command === 'words') return { command, json, ...paths };
  const common = { ...paths, ...choiceOf(values) };
  const force = values.force ?? false;
  if (command === 'check') return { command, json, ...common };
  if (command === 'apply') {
    if (!values.out) throw new Misread('galley apply: say with --out DIR where the copies go.');
    return { command, json, out: values.out, force, ...common };
  }
  if (values.format === undefined)
    throw new Misread(`galley export: say with --format what to make: ${FORMATS.join(', ')}.`);
  const format = oneOf(FORMATS, values.format, 'format');
  const asIs = values['as-is'] ?? false;
  if (asIs && format === 'corrections')
    throw new Misread('--as-is corrects nothing, so there is no list of corrections.');
  return { command, format, out: values.out || null, force, asIs, ...common };
}

function commandOf(name: string): CommandName {
  const known = COMMANDS.find((command) => command === name);
  if (known === undefined)
    throw new Misread(`There is no command “${name}”: galley --help lists what there is.`);
  return known;
}

interface Values {
  readonly help?: boolean | undefined;
  readonly json?: boolean | undefined;
  readonly recursive?: boolean | undefined;
  readonly force?: boolean | undefined;
  readonly 'as-is'?: boolean | undefined;
  readonly dialect?: string | undefined;
  readonly out?: string | undefined;
  readonly format?: string | undefined;
  readonly rule?: string[] | undefined;
  readonly kind?: string[] | undefined;
}

interface FixesValues {
  readonly help?: boolean | undefined;
  readonly json?: boolean | undefined;
  readonly force?: boolean | undefined;
  readonly all?: boolean | undefined;
  readonly parts?: boolean | undefined;
  readonly 'with-fixes'?: boolean | undefined;
  readonly out?: string | undefined;
  readonly by?: string | undefined;
  readonly rule?: string | undefined;
  readonly id?: string[] | undefined;
  readonly into?: string | undefined;
  readonly format?: string | undefined;
  readonly style?: string | undefined;
  readonly from?: string | undefined;
  readonly note?: string | undefined;
}

function fixesWishOf(args: readonly string[]): Wish {
  const { values, positionals } = parse('fixes', args) as { values: FixesValues; positionals: string[] };
  const [first, ...paths] = positionals;
  if (values.help) return { command: 'help', about: 'fixes' };
  if (first === undefined) throw new Misread(`galley fixes: say what to do: ${FIXES_ACTIONS.join(', ')}.`);
  const action = oneOf(FIXES_ACTIONS, first, 'action');
  if (paths.length === 0)
    throw new Misread(`galley fixes ${action}: name ${action === 'import' ? 'what came back' : 'a story'}.`);
  const json = values.json ?? false;
  const filter: FixFilter = { by: values.by, rule: values.rule, ids: values.id ?? [] };
  switch (action) {
    case 'list':
      return { command: 'fixes', wish: { action, paths, json, filter } };
    case 'accept':
    case 'reject': {
      const isNamed = filter.by !== undefined || filter.rule !== undefined || filter.ids.length > 0;
      if (!isNamed && !values.all)
        throw new Misread(`galley fixes ${action}: say which: --by NAME, --rule ID, --id ID, or --all.`);
      if (isNamed && values.all) throw new Misread('--all leaves nothing to choose: give it alone.');
      return { command: 'fixes', wish: { action, paths, json, filter } };
    }
    case 'export': {
      if (values.format === undefined)
        throw new Misread(
          `galley fixes export: say with --format what to make: ${FIXES_FORMATS.join(', ')}.`,
        );
      return {
        command: 'fixes',
        wish: {
          action,
          paths,
          format: oneOf(FIXES_FORMATS, values.format, 'format'),
          style: oneOf(LIST_STYLES, values.style ?? 'text', 'style'),
          parts: values.parts ?? false,
          withFixes: values['with-fixes'] ?? false,
          note: (values.note ?? '').slice(0, 20_000),
          from: (values.from ?? '').slice(0, 200),
          out: values.out || null,
          force: values.force ?? false,
        },
      };
    }
    case 'import': {
      if (values.into === undefined || values.into === '')
        throw new Misread('galley fixes import: say with --into STORY where it belongs.');
      const isNamed = values.by !== undefined && values.by.trim() !== '' && values.by.length <= 200;
      if (!isNamed && !paths.every((path) => /\.html?$/i.test(path)))
        throw new Misread('galley fixes import: say with --by NAME who made the changes.');
      const by = isNamed ? values.by : undefined;
      return { command: 'fixes', wish: { action, paths, into: values.into, by, json } };
    }
  }
}

function parse(command: CommandName, args: readonly string[]): { values: unknown; positionals: string[] } {
  try {
    const options: NonNullable<ParseArgsConfig['options']> = OPTIONS[command];
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { values, positionals };
  } catch (error) {
    if (!(error instanceof TypeError) || !('code' in error)) throw error;
    const option = /'(?:-\w, )?(--?[^'\s=]+)/.exec(error.message)?.[1] ?? '';
    if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      throw new Misread(
        `galley ${command} has no option ${option}: galley ${command} --help lists what there is.`,
      );
    }
    if (error.code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') throw error;
    throw new Misread(
      error.message.includes('does not take')
        ? `${option} takes no value.`
        : `${option} wants a value after it.`,
    );
  }
}

function choiceOf({ dialect, rule = [], kind = [] }: Values): Choice {
  const ids = RULES.map(({ id }) => id);
  return {
    dialect: dialect === undefined ? undefined : oneOf(['en-US', 'en-GB'] as const, dialect, 'dialect'),
    rules: rule.map((id) => {
      if (!ids.includes(id)) throw new Misread(`There is no rule “${id}”: galley rules lists them.`);
      return id;
    }),
    kinds: kind.map((name): Kind => oneOf(KINDS, name, 'kind')),
  };
}

function oneOf<T extends string>(known: readonly T[], given: string, what: string): T {
  const found = known.find((one) => one === given);
  if (found === undefined)
    throw new Misread(`There is no ${what} “${given}”: it is one of ${known.join(', ')}.`);
  return found;
}
