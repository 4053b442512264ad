/** A wait that can be cancelled. While `held()` is true it continues to wait. */
export function makePause(held: () => boolean = () => false) {
  let pending: ReturnType<typeof setTimeout> | undefined;
  const lookAgainMs = 300;
  const cancel = () => clearTimeout(pending);
  const start = (then: () => void, afterMs: number) => {
    cancel();
    pending = setTimeout(() => (held() ? start(then, lookAgainMs) : then()), afterMs);
  };
  return { cancel, start };
}
