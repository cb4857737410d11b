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

/** Calls with what stays the same for so long, once. It is told whenever that may have changed; keeps no process alive. */
export function stays(
  milliseconds: number,
  call: (what: string) => void,
): (what: string | undefined) => void {
  let last: string | undefined;
  let timer: NodeJS.Timeout | undefined;
  return what => {
    if (what === last) return;
    last = what;
    clearTimeout(timer);
    if (what === undefined) return;
    timer = setTimeout(call, milliseconds, what);
    timer.unref();
  };
}
