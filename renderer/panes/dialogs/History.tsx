import { useEffect, useMemo, useState } from 'react';
import type { VersionInfo } from '../../../app/contract/shapes.ts';
import { closeDialog } from '../../store/dialogs.ts';
import { useStories } from '../../store/stories.ts';
import { currentText } from '../../store/story-actions.ts';
import { goBackTo, saveVersionAsCopy, versionText } from '../../store/versions.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { HISTORY } from '../../words/en-dialogs.ts';
import { whenWords } from '../../words/when.ts';
import { Comparison } from './Comparison.tsx';
import { moveFocus } from './move-focus.ts';
import { compareTexts } from './two-texts.ts';
import './History.css';

interface HistoryProps {
  readonly story: string;
  readonly versions: readonly VersionInfo[];
}

/** The texts that stood in the story's file before: what differs in each, and the ways back. */
export function History({ story: id, versions }: HistoryProps) {
  const name = useStories((state) => state.byId[id]?.ref.name) ?? '';
  const [chosen, setChosen] = useState(versions[0]?.id);
  const [read, setRead] = useState<{ readonly id: string; readonly text: string } | null>(null);
  const [now] = useState(() => ({ at: new Date(), text: currentText(id) }));
  useEffect(() => {
    if (chosen === undefined) return undefined;
    let here = true;
    void versionText(id, chosen).then((text) => {
      if (here && text !== null) setRead({ id: chosen, text });
    });
    return () => {
      here = false;
    };
  }, [id, chosen]);
  const text = read?.id === chosen ? (read?.text ?? null) : null;
  const rows = useMemo(() => (text === null ? null : compareTexts(text, now.text)), [text, now]);
  const version = versions.find((one) => one.id === chosen);
  const when = version ? whenWords(version.since, now.at) : '';

  if (versions.length === 0) {
    return (
      <Dialog
        title={HISTORY.title(name)}
        description={HISTORY.none}
        width={460}
        onClose={closeDialog}
        footer={<Button onClick={closeDialog}>{HISTORY.close}</Button>}
      />
    );
  }
  return (
    <Dialog
      title={HISTORY.title(name)}
      description={HISTORY.explain}
      width={1140}
      tall
      onClose={closeDialog}
      footer={
        <>
          <Button
            kind="primary"
            disabled={text === null || rows?.length === 0}
            onClick={() => {
              closeDialog();
              if (text !== null) goBackTo(id, text, when);
            }}
          >
            {HISTORY.restore}
          </Button>
          <Button
            disabled={text === null}
            onClick={() => {
              closeDialog();
              if (text !== null) void saveVersionAsCopy(id, text);
            }}
          >
            {HISTORY.copy}
          </Button>
          <Button kind="quiet" onClick={closeDialog}>
            {HISTORY.close}
          </Button>
        </>
      }
    >
      <div className="history">
        <ul className="history-list" aria-label={HISTORY.list} onKeyDown={moveFocus}>
          {versions.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                className="history-version"
                aria-current={one.id === chosen}
                onClick={() => setChosen(one.id)}
                onFocus={() => setChosen(one.id)}
              >
                <span>{whenWords(one.since, now.at)}</span>
                {one.wordsChanged !== null && (
                  <span className="history-changed">{HISTORY.changed(one.wordsChanged)}</span>
                )}
              </button>
            </li>
          ))}
        </ul>
        {rows === null && <p className="history-note">{HISTORY.reading}</p>}
        {rows?.length === 0 && <p className="history-note">{HISTORY.same}</p>}
        {rows !== null && rows.length > 0 && (
          <Comparison rows={rows} left={HISTORY.earlier} right={HISTORY.present} />
        )}
      </div>
    </Dialog>
  );
}
