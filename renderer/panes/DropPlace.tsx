import { useEffect, useState } from 'react';
import { useDialog } from '../store/dialogs.ts';
import { dropFiles } from '../store/drop-files.ts';
import { CHROME } from '../words/en.ts';
import './DropPlace.css';

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** Takes files that are dropped anywhere on the window; says so while they are held over it. */
export function DropPlace() {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hold = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(useDialog.getState().open === null);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(false);
      if (useDialog.getState().open === null) void dropFiles([...(event.dataTransfer?.files ?? [])]);
    };
    // Before the editor: it would take a dropped file's text into the story.
    window.addEventListener('dragenter', hold, true);
    window.addEventListener('dragover', hold, true);
    window.addEventListener('dragleave', leave, true);
    window.addEventListener('drop', drop, true);
    return () => {
      window.removeEventListener('dragenter', hold, true);
      window.removeEventListener('dragover', hold, true);
      window.removeEventListener('dragleave', leave, true);
      window.removeEventListener('drop', drop, true);
    };
  }, []);
  return over ? <div className="drop-place">{CHROME.dropToOpen}</div> : null;
}
