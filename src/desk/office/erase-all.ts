import type { Desk } from "../desk";

/** Erases everything this device keeps of its office; nothing more can be done with the desk. */
export async function eraseAll(
  desk: Pick<Desk, "journal" | "vault" | "contacts" | "figures" | "drafts" | "guides">,
): Promise<void> {
  await desk.journal.erase();
  await desk.vault.erase();
  await desk.contacts.eraseAll();
  // Without a network the stores of figures, drafts and guides may never have come, and then hold nothing.
  for (const shelf of [desk.figures, desk.drafts, desk.guides])
    await shelf()
      .then((open) => open.erase())
      .catch(() => undefined);
}
