import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { ReviewRow } from '../../store/fixes.ts';
import { ask, reply } from '../../store/query-actions.ts';
import { Button } from '../../ui/Button.tsx';
import { TextAreaField } from '../../ui/Field.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { FIXES } from '../../words/en-fixes.ts';

/** A reply to a question; on a fix it becomes a question at its place. Enter sends, Escape puts it away. */
export function ReplyField({ row, onDone }: { readonly row: ReviewRow; readonly onDone: () => void }) {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);

  function send() {
    if (text.trim() === '') return;
    if (row.kind === 'query') reply(row.query.id, text);
    else if (row.kind === 'fix') {
      const { pieces } = row.fix;
      ask(text, { from: pieces[0]?.fromB ?? 0, to: pieces.at(-1)?.toB ?? 0 });
    }
    onDone();
  }
  function pressed(event: KeyboardEvent) {
    if (event.key === 'Escape') onDone();
    else if (event.key === 'Enter' && !event.shiftKey) send();
    else return event.stopPropagation();
    event.preventDefault();
    event.stopPropagation();
  }
  return (
    <div className="reply-field">
      <TextAreaField
        ref={field}
        label={FIXES.replyLabel}
        hideLabel
        rows={2}
        maxLength={5000}
        value={text}
        onChange={setText}
        onKeyDown={pressed}
      />
      <Button onClick={send} disabled={text.trim() === ''}>
        {row.kind === 'fix' ? FIXES.sendQuestion : FIXES.send} <Kbd keys="Enter" />
      </Button>
    </div>
  );
}
