import { backUp } from "../commands/back-up";
import { clockSeen, diskSeen, durableSeen, engineSeen, tellSeen } from "../commands/check-hub";
import { giveCode, officeLines, removeFrom } from "../commands/office-verbs";
import type { FoundEngine } from "../engine/find-engine";
import type { KeptEngine } from "../engine/keep-engine";
import type { HubState } from "../state/hub-state";
import type { HubDesk } from "./hub-desk";

interface DeskTools {
  state: HubState;
  /** The engine of this machine, fetched when it is asked for. */
  found: () => Promise<FoundEngine>;
  /** The one that runs; undefined while none does. */
  running?: KeptEngine | undefined;
}

/** What whoever runs the hub may ask, answered in the process that holds its folder. */
export function localDesk({ state, found, running }: DeskTools): HubDesk {
  const changed = async <T>(answer: T): Promise<T> => {
    await running?.keepToPlan();
    return answer;
  };
  return {
    office: async (name) => changed(await giveCode(state, { name }, Date.now())),
    province: async (name) => changed(await giveCode(state, { name, province: true }, Date.now())),
    offices: async () => officeLines(state.hub, Date.now()),
    remove: async (what) => changed(removeFrom(state, what)),
    backup: async (where) =>
      backUp(state.folder, where, {
        engine: await found(),
        still: (work) => (running ? running.pause(work) : work()),
      }),
    check: async () => {
      const durable = await running?.now?.durable();
      const engine = durable === undefined ? [] : [durableSeen(durable)];
      return tellSeen([engineSeen(await found()), ...engine, diskSeen(state.folder), clockSeen(Date.now())]);
    },
  };
}
