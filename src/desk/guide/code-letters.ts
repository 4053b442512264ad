import { codeBeginning } from "../../domain/author/new-guide";
import type { Desk } from "../desk";

/** What the codes of new guides begin with on this tablet. */
export async function codeLetters({ journal, identity }: Pick<Desk, "journal" | "identity">): Promise<string> {
  return codeBeginning((await journal.thing("tablet", identity.id))?.letter);
}
