import { within } from "./within";

/** The health of the tablet is shown without what the worker does not tell by then. */
const answersWithinMs = 5_000;
/** The server may be far; whoever looks can look again. */
const looksWithinMs = 30_000;

/** The name of the release that runs: the hash in the name of its first script, as `dist/` has it; undefined in development. */
export function thisRelease(): string | undefined {
  const entry = document.querySelector<HTMLScriptElement>("script[type=module]")?.src;
  return /-([\w-]+)\.js$/.exec(entry ?? "")?.[1];
}

/** Looks for a new release at the server; false when it cannot be asked. */
export async function lookForRelease(): Promise<boolean> {
  const look = async () => (await navigator.serviceWorker?.getRegistration())?.update();
  return Boolean(await within(looksWithinMs, look()).catch(() => undefined));
}

/** Whether a newer release did not open, so that the worker gives out the one before it; no when the worker is silent. */
export const wentBack = (): Promise<boolean> => within(answersWithinMs, askWhichServes()).catch(() => false);

async function askWhichServes(): Promise<boolean> {
  const worker = (await navigator.serviceWorker?.getRegistration())?.active;
  if (!worker) return false;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<{ serving: string; current: string } | undefined>((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<{ serving: string; current: string } | undefined>) => resolve(data);
  });
  worker.postMessage({ type: "releases" }, [port2]);
  const kept = await answer;
  return kept?.serving !== kept?.current;
}
