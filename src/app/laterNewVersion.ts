import { later } from '../ui/later';

/** Asks to load a newer app once there is one: nothing of it is needed while a page opens, which is the newest then. */
export const laterNewVersion = later(async () => (await import(/* webpackChunkName: "newVersion" */ './NewVersion')).NewVersion);
