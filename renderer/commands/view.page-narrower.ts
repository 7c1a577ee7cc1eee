import { resizePage } from './text-size.ts';
import { screenCommand } from './command.ts';

/** Makes the lines of the page narrower. */
export const command = screenCommand({
  id: 'view.page-narrower',
  label: 'Narrower Page',
  group: 'view',
  after: 'view.page-wider',
  run: () => resizePage(-60),
});
