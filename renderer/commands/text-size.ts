import { changeSettings, useSettings } from '../store/settings.ts';

/** Makes the text larger or smaller by so many percent of the usual size, within what the settings allow. */
export function resizeText(percent: number): Promise<void> {
  const { textSize } = useSettings.getState().settings;
  return changeSettings({ textSize: Math.min(200, Math.max(70, textSize + percent)) });
}

/** Makes the page wider or narrower by so many pixels at the usual size, within what the settings allow. */
export function resizePage(pixels: number): Promise<void> {
  const { textWidth } = useSettings.getState().settings;
  return changeSettings({ textWidth: Math.min(1200, Math.max(420, textWidth + pixels)) });
}
