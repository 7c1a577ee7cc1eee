/** The two names under which preload and main speak. */
export const CALL = 'galley:call';
export const EVENT = 'galley:event';
