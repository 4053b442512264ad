import type { Desk } from "../desk";
import { eraseAll } from "./erase-all";

/** Erases a sample office and everything in it; refuses to touch a real one. */
export async function eraseSampleOffice(desk: Desk): Promise<"erased" | "not-a-sample"> {
  const offices = await desk.journal.things("office");
  if (!offices.every((office) => office.sample)) return "not-a-sample";
  await eraseAll(desk);
  return "erased";
}
