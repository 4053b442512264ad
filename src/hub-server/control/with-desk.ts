import { haveEngine } from "../engine/have-engine";
import { HubState, readHub } from "../state/hub-state";
import { holdFolder, runningDesk } from "./control-line";
import type { HubDesk } from "./hub-desk";
import { localDesk } from "./local-desk";

/**
 * Lets `use` ask the hub that runs in a folder, or the folder itself while none does. Throws a plain sentence when the folder
 * cannot be read or written.
 */
export async function withDesk<T>(
  folder: string,
  tell: (sentence: string) => void,
  use: (desk: HubDesk) => Promise<T>,
): Promise<T> {
  const running = await runningDesk(folder);
  if (running) return use(running);
  readHub(folder);
  let come!: (desk: HubDesk) => void;
  const letGo = await holdFolder(folder, new Promise((resolve) => (come = resolve)));
  try {
    const desk = localDesk({ state: HubState.open(folder), found: () => haveEngine(tell) });
    come(desk);
    return await use(desk);
  } finally {
    letGo();
  }
}
