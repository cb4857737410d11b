/** The reader as the library loads it, when notes are to be read: a chunk of its own. */
export { fileReportOf } from './check/event-report.ts';
export { readFolder } from './folder/index.ts';
export { parse } from './index.ts';
export { placeFile } from './jot/file.ts';
export { placeHeading } from './jot/heading.ts';
export { placeJot } from './jot/index.ts';
export { pastedTimetable } from './timetable/pasted.ts';
