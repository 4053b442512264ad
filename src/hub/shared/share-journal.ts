import type { Journal } from "../../journal/journal";
import { appendShared } from "./append-shared";
import { putFact } from "./facts";
import { tellState } from "./hub-state";
import { onOnePage } from "./one-page";
import { readOffice } from "./read-office";
import { shareSecrets } from "./secrets";
import type { SharedJournal, ShareTools } from "./shared-journal";
import type { Sharing } from "./sharing";
import { readTold } from "./tell-of-oneself";

/**
 * The journal of a device that shares its office: what it writes is put at the hub first, or owed to it, and it keeps up with
 * what other devices write. Nothing is read or put before this is called, and a tablet alone needs nothing of it.
 */
export function shareJournal(local: Journal, tools: ShareTools): SharedJournal {
  const state = tellState(local, tools);
  const sharing: Sharing = { ...tools, local, line: state.line, lineChanges: state.lineChanges };
  const stop = (tools.onOnePage ?? onOnePage)(() => readOffice(sharing, state, tools));
  const close = () => {
    stop();
    state.stop();
    tools.log.close();
    local.close();
  };
  return {
    journal: {
      ...local,
      append: (events, tallies, owing) => appendShared(sharing, events, { tallies, owing }),
      keepMemberName: async (id, name) => {
        await local.keepMemberName(id, name);
        // What cannot be told now differs from what the hub has, and is told when the hub is reached again.
        void putFact(sharing, { kind: "name", id, name }).catch(() => undefined);
      },
      close,
    },
    watch: state.watch,
    told: (devices) => readTold(sharing, devices),
    vault: (vault) => shareSecrets(vault, sharing),
    close,
  };
}
