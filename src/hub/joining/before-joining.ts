import { aboutOffice, signedText } from "../../domain/event";
import type { Journal } from "../../journal/journal";
import { verify } from "../../vault/signature";
import type { JoiningTools } from "./joining-tools";

/** The shared office whose lines were brought back to this device; "own-office": it has one that nobody shares. */
export async function officeHeld({ journal }: JoiningTools): Promise<string | undefined> {
  const [office] = await journal.things("office");
  if (!office) return undefined;
  return office.sharedAt === undefined ? "own-office" : office.id;
}

/** Who joins: this tablet, or another one where the office knows this one already. */
export async function identityToJoinWith({ journal, vault, identity }: JoiningTools) {
  if (!(await journal.thing("tablet", identity.id))) return identity;
  await vault.newIdentity();
  return vault.identity();
}

/**
 * Is this the key that signed, in the lines kept here, which tablets the office had when it was first shared? Also true where no
 * such line is kept, on a device that knows nothing yet.
 */
export async function isRootOf(journal: Pick<Journal, "things" | "eventsAbout">, root: string): Promise<boolean> {
  const [office] = await journal.things("office");
  if (!office) return true;
  const shared = (await journal.eventsAbout(aboutOffice(office.id))).filter(({ type }) => type === "office-shared");
  if (!shared.length) return true;
  const fits = await Promise.all(
    shared.map((line) => "signature" in line && verify(root, signedText(line), line.signature)),
  );
  return fits.includes(true);
}
