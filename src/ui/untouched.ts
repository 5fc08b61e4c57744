import type { Draft } from '../store/storeTypes';

/** A draft in which nothing stands. */
export const untouched: Draft = { clientName: '', words: '', stakeholder: '', isPromised: false, promisedWords: '', promisedOn: '', size: '', competence: '', competenceKey: undefined, notNear: [], isNotClient: false };
