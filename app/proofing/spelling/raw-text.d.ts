/** Vite gives a file's text for an import with this ending; only tests ask for it. */
declare module '*?raw' {
  const text: string;
  export default text;
}
