declare module 'nspell' {
  interface NSpell {
    correct(word: string): boolean;
    suggest(word: string): string[];
    /** Every form that the affix rules make. A property of the object, though its readme does not name it. */
    readonly data: Readonly<Record<string, readonly string[]>>;
  }
  export default function nspell(source: { aff: string; dic: string }): NSpell;
}
