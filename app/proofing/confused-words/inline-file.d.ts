/** Vite gives a file's bytes as a data address for an import with this ending; only tests ask for it. */
declare module '*?inline' {
  const address: string;
  export default address;
}
