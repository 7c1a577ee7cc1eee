/** How a review page looks: paper or dark, changes told by more than colour, in print as well. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --paper: #fdfcf9; --ink: #23211d; --quiet: #6a655c; --in: #1c6b32; --out: #a3271b; --ask: #7a5200; --rule: #ddd8cc; }
@media (prefers-color-scheme: dark) { :root { --paper: #1c1b19; --ink: #e4e0d8; --quiet: #a39d91; --in: #8fd6a2; --out: #f2a097; --ask: #e8c06a; --rule: #3a3833; } }
body { max-width: 38em; margin: 0 auto; padding: 2em 1.2em 5em; font: 1.08rem/1.6 Georgia, 'Times New Roman', serif; color: var(--ink); background: var(--paper); overflow-wrap: break-word; }
header { border-bottom: 1px solid var(--rule); margin-bottom: 2em; }
h1 { font-size: 1.35rem; line-height: 1.3; margin: 0 0 .3em; }
h2 { font-size: 1.1rem; margin: 3em 0 .5em; }
header p, .how { color: var(--quiet); font-size: .9rem; }
blockquote { margin: 1em 0; padding: .1em 1em; border-left: 3px solid var(--rule); white-space: pre-wrap; }
main p { margin: 0 0 .35em; white-space: pre-wrap; }
main p.gap { height: .8em; margin: 0; }
main p.heading { font-weight: bold; margin: 1.5em 0 .8em; }
main p.scene { text-align: center; }
ins { color: var(--in); text-decoration: underline; text-decoration-thickness: 2px; }
del { color: var(--out); text-decoration: line-through; }
mark { color: inherit; background: none; border-bottom: 2px dotted var(--ask); }
sup, sup a { font-size: .72rem; line-height: 0; text-decoration: none; }
a { color: var(--quiet); }
sup a { color: var(--quiet); padding: 0 .1em; }
sup a.ask { color: var(--ask); font-weight: bold; }
ol, ul { padding-left: 1.6em; } li { margin-bottom: .5em; font-size: .95rem; }
li .who { color: var(--quiet); }
:target { background: var(--rule); }
@media print { body { max-width: none; } .how { display: none; } }
`;
