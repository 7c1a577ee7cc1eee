/** Turns the settings of theme, text size and width into what the style sheets read. */
import { useEffect } from 'react';
import { useSettings } from '../store/settings.ts';

/** The usual size of the page's text, in pixels. */
const USUAL_SIZE = 17.5;

/** Keeps `data-theme` on the document as the writer, or the system, has it. */
export function useTheme(): void {
  const theme = useSettings((state) => state.settings.theme);
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const set = () => {
      document.documentElement.dataset['theme'] =
        theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
    };
    set();
    dark.addEventListener('change', set);
    return () => dark.removeEventListener('change', set);
  }, [theme]);
}

/** Keeps `--text-size` and `--text-width` as the settings have them; a larger text gets a wider page. */
export function useTextMeasures(): void {
  const { textSize, textWidth } = useSettings((state) => state.settings);
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--text-size', `${(USUAL_SIZE * textSize) / 100}px`);
    style.setProperty('--text-width', `${(textWidth * textSize) / 100}px`);
  }, [textSize, textWidth]);
}
