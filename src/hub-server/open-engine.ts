import { join } from "node:path";
import type { FoundEngine } from "./engine/find-engine";
import { KeptEngine } from "./engine/keep-engine";
import type { HubState } from "./state/hub-state";
import { planOf } from "./state/plan-of";

interface OpenEngine {
  state: HubState;
  found: FoundEngine;
  tell: (sentence: string) => void;
}

/** The engine inside the hub's folder, which lets in whom the hub's offices name at each moment. */
export const openEngine = ({ state, found, tell }: OpenEngine): Promise<KeptEngine> =>
  KeptEngine.start({
    folder: join(state.folder, "engine"),
    engine: found,
    plan: () => planOf(state.hub),
    tell,
  });
