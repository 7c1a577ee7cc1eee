import { resizePage } from './text-size.ts';
import { screenCommand } from './command.ts';

/** Makes the lines of the page wider. */
export const command = screenCommand({
  id: 'view.page-wider',
  label: 'Wider Page',
  group: 'view',
  after: 'view.text-smaller',
  run: () => resizePage(60),
});
