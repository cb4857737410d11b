/** Milliseconds to wait for what must come, on a machine that does other things too; only a failure takes as long. */
export const patience = 60_000;
