const minute = 60_000;

/** Calls at the beginning of each minute of a clock, and keeps no process alive. Returns what ends it. */
export function everyMinute(now: () => Date, call: () => void): () => void {
  let timer: NodeJS.Timeout;
  const wait = () => {
    const milliseconds = minute - (now().getTime() % minute);
    timer = setTimeout(() => {
      call();
      wait();
    }, milliseconds);
    timer.unref();
  };
  wait();
  return () => clearTimeout(timer);
}

/** Calls the last of what it is given when nothing else was given for so long. Keeps no process alive. */
export function pauses(milliseconds: number): (call: () => void) => void {
  let timer: NodeJS.Timeout | undefined;
  return call => {
    clearTimeout(timer);
    timer = setTimeout(call, milliseconds);
    timer.unref();
  };
}
