import type { DraftEntry } from "../../domain/author/draft-log";
import { mayDo, type Desk } from "../desk";

/** Writes one entry of a draft's log to the disk; "taken" where somebody wrote the entry of this number in the meantime. */
export async function changeDraft(
  desk: Desk,
  { code, nth, entry }: { code: string; nth: number; entry: DraftEntry },
  by: string,
): Promise<"kept" | "taken" | "not-allowed"> {
  if (!(await mayDo(desk, by, "write-guides"))) return "not-allowed";
  return (await desk.drafts()).add({ ...entry, code, nth, by, at: desk.now() });
}
