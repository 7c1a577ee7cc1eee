/** What the host itself says in native dialogs. The screen's sentences live in `renderer/words/en.ts`. */
export const words = {
  openTitle: 'Open a story',
  openFolderTitle: 'Open a folder as a work',
  saveTitle: 'Save as',
  stories: 'Stories',
  returnedTitle: 'Open what came back',
  returned: 'Stories and review pages',
  allFiles: 'All files',
  askLink: 'Open this page in your browser? Galley itself stays offline.',
  askLinkYes: 'Open',
  cancel: 'Cancel',
  surprised: (log: string) =>
    `Something in Galley went wrong. What you typed is kept. The details are in ${log}.`,
  pageLost:
    'The window has stopped several times in a row. What you typed is kept and will be there at the next start.',
  pageBusy: 'Galley is not answering. What you typed until a moment ago is kept.',
  pageBusyWait: 'Wait',
  pageBusyReload: 'Start the Window Again',
  notKept:
    'What you typed last could not be kept: the disk is full or may not be written. If the window closes now, it is lost.',
  notKeptStay: 'Keep the Window Open',
  notKeptClose: 'Close and Lose It',
  cannotOpen: (name: string) =>
    `Galley could not open “${name}”. It opens .txt and .md files that are there and may be read.`,
  cannotStart: (reason: string) => `Galley cannot start: ${reason}`,
};
