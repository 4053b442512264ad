import type { Desk } from "../desk";

/** Erases a sample office and everything in it; refuses to touch a real one. */
export async function eraseSampleOffice(desk: Desk): Promise<"erased" | "not-a-sample"> {
  const offices = await desk.journal.things("office");
  if (!offices.every((office) => office.sample)) return "not-a-sample";
  await desk.journal.erase();
  await desk.vault.erase();
  await desk.contacts.eraseAll();
  // Without a network the store of figures may never have come, and then holds nothing.
  await desk
    .figures()
    .then((shelf) => shelf.erase())
    .catch(() => undefined);
  return "erased";
}
