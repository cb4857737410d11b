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
