/** Milliseconds for each of so many times, one after another; the timer is too coarse to time one alone. */
export async function timed(times: number, act: (nth: number) => Promise<unknown>): Promise<number> {
  const from = performance.now();
  for (let nth = 0; nth < times; nth++) await act(nth);
  return (performance.now() - from) / times;
}

/** What a page of the bench can be asked to time, by name; gives milliseconds a time, or of every time. */
export type Variants = Record<string, (times: number) => Promise<number | number[]>>;
