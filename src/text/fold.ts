/** The old name of a text key, for layers that have not moved to it yet. */
export { textKey as fold } from './keys.ts';
