const painted = new Map<string, number>();
const waiting = new Map<string, (at: number) => void>();
const longestMs = 10_000;

/** Says that something is in the page now; it counts from the frame that paints it. */
export function tellPaint(what: string, text?: string): void {
  if (text !== undefined)
    document.querySelector("#shown")!.append(Object.assign(document.createElement("p"), { textContent: text }));
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      const at = performance.timeOrigin + performance.now();
      painted.set(what, at);
      waiting.get(what)?.(at);
    };
    channel.port2.postMessage("");
  });
}

/** When something was painted, from a moment on; in milliseconds since 1970, which all pages of a machine count alike. */
export const untilPainted = (what: string, since: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const known = painted.get(what);
    if (known !== undefined && known > since) return resolve(known);
    const late = setTimeout(() => reject(new Error(`${what} was not painted.`)), longestMs);
    waiting.set(what, (at) => {
      clearTimeout(late);
      resolve(at);
    });
  });
