import { mayTell } from "../../domain/hub/who-may-tell";
import { tellerOf } from "../belief/judge-told";
import type { FactKeeper } from "./facts";
import type { Sharing } from "./sharing";

/** Names of members, which are no part of any line. */
export const namesOf = (sharing: Pick<Sharing, "local" | "record" | "identity">): FactKeeper => ({
  kind: "name",
  // What nobody would believe of this device is not told, or it would lie there in the place of what they do believe.
  here: async () => {
    const names = [...(await sharing.local.memberNames())].map(([id, name]) => ({ kind: "name", id, name }) as const);
    const teller = await tellerOf(sharing.local, sharing.identity.id, sharing.record);
    return names.filter((fact) => mayTell(fact, teller));
  },
  take: async (fact, isNews) => {
    if (fact.kind !== "name") return;
    const known = (await sharing.local.memberNames()).get(fact.id);
    if (known === undefined || (isNews && known !== fact.name)) await sharing.local.keepMemberName(fact.id, fact.name);
  },
});
