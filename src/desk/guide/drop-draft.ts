import { mayDo, type Desk } from "../desk";

/** Throws a draft away, with its whole log. */
export async function dropDraft(desk: Desk, code: string, by: string): Promise<"dropped" | "not-allowed"> {
  if (!(await mayDo(desk, by, "write-guides"))) return "not-allowed";
  await (await desk.drafts()).drop(code);
  return "dropped";
}
