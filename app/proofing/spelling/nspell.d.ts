declare module 'nspell' {
  interface NSpell {
    correct(word: string): boolean;
    suggest(word: string): string[];
    /** Every form that the affix rules make. Not in nspell's documentation; the bounds of its public class are. */
    readonly data: Readonly<Record<string, readonly string[]>>;
  }
  export default function nspell(source: { aff: string; dic: string }): NSpell;
}
