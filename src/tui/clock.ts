const minute = 60_000;

/** Calls at the beginning of each minute; keeps no process alive. Returns what ends it. */
export function everyMinute(now: () => Date, call: () => void): () => void {
  let timer: NodeJS.Timeout;
  const wait = () => {
    timer = setTimeout(
      () => {
        call();
        wait();
      },
      minute - (now().getTime() % minute),
    );
    timer.unref();
  };
  wait();
  return () => clearTimeout(timer);
}
