/** The name of the release that runs: the hash in the name of its first script, as `dist/` has it; undefined in development. */
export function thisRelease(): string | undefined {
  const entry = document.querySelector<HTMLScriptElement>("script[type=module]")?.src;
  return /-([\w-]+)\.js$/.exec(entry ?? "")?.[1];
}

/** Looks for a new release at the server; false when it cannot be asked. */
export async function lookForRelease(): Promise<boolean> {
  const registration = await navigator.serviceWorker?.getRegistration();
  return Boolean(await registration?.update().catch(() => undefined));
}
