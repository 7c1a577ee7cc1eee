// Measured in the page: the time from a key event to the first task after the frame that shows it, and what a
// key costs beside that (spans, blocks checked again, renders of the editor component).

/** Put into the page before anything runs: counts what Galley does without touching it. */
export function instrument() {
  const seen = { checked: 0, editorRenders: 0, longest: 0, keys: [] };
  window.bench = seen;
  Worker.prototype.postMessage = new Proxy(Reflect.get(Worker.prototype, 'postMessage'), {
    apply(post, worker, [message, ...rest]) {
      if (message?.say === 'check') seen.checked += message.paragraphs.length;
      return Reflect.apply(post, worker, [message, ...rest]);
    },
  });
  let editor = null;
  const editorFiber = () => {
    const frame = document.querySelector('.page-frame');
    const key = frame && Object.keys(frame).find((name) => name.startsWith('__reactFiber$'));
    return key ? frame[key].return : null;
  };
  // React calls this hook at each commit, in production builds too; a function component that ran has flag 1.
  window['__REACT_DEVTOOLS_GLOBAL_HOOK__'] = {
    supportsFiber: true,
    renderers: new Map(),
    inject: () => 1,
    onCommitFiberRoot: () => {
      const now = editorFiber();
      if (now && now !== editor && (now.flags & 1) === 1) seen.editorRenders++;
      editor = now;
    },
    onCommitFiberUnmount: () => {},
    onPostCommitFiberRoot: () => {},
    checkDCE: () => {},
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.longest = Math.max(seen.longest, entry.duration);
  }).observe({ type: 'longtask', buffered: true });
  const channel = new MessageChannel();
  const waiting = [];
  channel.port1.onmessage = () => {
    const now = performance.now();
    for (const started of waiting.splice(0)) seen.keys.push(now - started);
  };
  addEventListener(
    'keydown',
    (event) => {
      const started = event.timeStamp;
      requestAnimationFrame(() => {
        waiting.push(started);
        channel.port2.postMessage(0);
      });
    },
    true,
  );
}

/** Types `count` letters with a blank now and then; gives each key's time to paint in ms. */
export async function typeKeys(page, count) {
  await page.evaluate(() => {
    window.bench.keys.length = 0;
  });
  for (let i = 0; i < count; i++) {
    await page.keyboard.press(i % 6 === 5 ? ' ' : 'abcdefgh'[i % 8]);
    await page.waitForTimeout(12);
  }
  await page.waitForTimeout(60);
  return page.evaluate(() => [...window.bench.keys]);
}
