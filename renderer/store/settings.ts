/** The writer's settings on this machine: the host owns the file, this is the screen's copy. */
import { create } from 'zustand';
import { FIRST_SETTINGS, type HostInfo, type Settings } from '../../app/contract/shapes.ts';
import { host } from '../host.ts';
import { say } from './notices.ts';

interface SettingsState {
  readonly settings: Settings;
  readonly info: HostInfo | null;
}

export const useSettings = create<SettingsState>(() => ({ settings: FIRST_SETTINGS, info: null }));

/** Reads settings and what the host can do; call once at start. */
export async function loadSettings(): Promise<void> {
  const [info, settings] = await Promise.all([host.call('host.info', {}), host.call('settings.read', {})]);
  useSettings.setState({
    ...(info.ok ? { info: info.value } : {}),
    ...(settings.ok ? { settings: settings.value } : {}),
  });
}

/** Changes some settings at once on screen, then in the host; a refusal is told. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  useSettings.setState((state) => ({ settings: { ...state.settings, ...change } }));
  const answer = await host.call('settings.write', change);
  if (!answer.ok) say({ failure: answer.code, about: 'settings' });
}
