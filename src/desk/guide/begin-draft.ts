import type { Draft } from "../../journal/draft-shelf";
import { mayDo, type Desk } from "../desk";

/** Begins a draft; "taken" where somebody has begun one of this guide already, which is then the one to open. */
export async function beginDraft(
  desk: Desk,
  draft: Pick<Draft, "code" | "begins" | "from">,
  by: string,
): Promise<"begun" | "taken" | "not-allowed"> {
  if (!(await mayDo(desk, by, "write-guides"))) return "not-allowed";
  return (await desk.drafts()).begin({ ...draft, by, at: desk.now() });
}
