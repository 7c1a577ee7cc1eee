/** Text for a page that anybody may open: shown, and never obeyed. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text between tags or in a quoted attribute. Control characters, halves of characters and marks that turn the
 * direction of writing show as signs of their own, so that a story cannot scramble the page around it.
 */
export function pageText(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd').replace(UNSAFE, (sign) => {
    const code = sign.codePointAt(0) as number;
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    return ENTITIES[sign] ?? `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
}

const UNSAFE =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[&<>"'\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufff9-\ufffc\ufffe\uffff]/g;

/** JSON in ASCII without any sign that a page could take for markup. Parsing it gives the value back exactly. */
export function inertJson(value: unknown): string {
  return JSON.stringify(value).replace(
    // eslint-disable-next-line no-control-regex -- all that is not plain ASCII is escaped
    /[<>&'`\u007f-\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
