import { aboutTablet } from "../../domain/event";
import { mostTablets } from "../../domain/event/office";
import type { JoiningTools } from "./joining-tools";

interface FoundersKey {
  tablet: string;
  key: string;
}

/**
 * The keys of the tablets an office has when it is shared, this one's first. Those they lost with a damaged disk come last: what
 * was signed with them counts on.
 */
export async function foundersKeys({
  journal,
  identity,
}: Pick<JoiningTools, "journal" | "identity">): Promise<FoundersKey[]> {
  const tablets = (await journal.things("tablet")).filter(({ retiredAt }) => retiredAt === undefined);
  const keys: FoundersKey[] = [{ tablet: identity.id, key: identity.key }];
  for (const { id, key } of tablets) keys.push({ tablet: id, key });
  for (const { id } of tablets)
    for (const line of await journal.eventsAbout(aboutTablet(id)))
      if (line.type === "tablet-enrolled" || line.type === "tablet-key-renewed")
        keys.push({ tablet: id, key: line.data.key });
  return keys.filter(({ key }, nth) => keys.findIndex((one) => one.key === key) === nth).slice(0, mostTablets);
}
