export { readSettings } from './read.ts';
export { settingRows } from './rows.ts';
