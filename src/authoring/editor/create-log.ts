import { createSignal, onCleanup } from "solid-js";
import { changeDraft } from "../../desk/guide/change-draft";
import type { WholeDraft } from "../../desk/live-drafts";
import type { Session } from "../../desk/live-session";
import type { DraftEntry } from "../../domain/author/draft-log";

export type KeptState = "kept" | "keeping" | "not-kept";

/**
 * Writes the entries of a draft to the disk one after the other, each with the next number. Whoever was first with a number
 * keeps it: what stands on the disk is then taken, and what was not written here is dropped and told.
 */
export function createLog(code: string, session: Session, onTaken: (draft: WholeDraft) => void) {
  const [kept, setKept] = createSignal<KeptState>("kept");
  const [other, setOther] = createSignal<string>();
  let nth = 0;
  let queue: DraftEntry[] = [];
  let writing = false;
  const take = (draft: WholeDraft) => {
    nth = draft.log.length;
    queue = [];
    onTaken(draft);
  };
  const writeNext = async (entry: DraftEntry): Promise<boolean> => {
    const change = { code, nth: nth + 1, entry };
    const answer = await changeDraft(session.desk, change, session.member.id).catch(() => "not-kept" as const);
    if (answer === "taken") return giveWay(session, code, (draft) => (setOther(draft.log.at(-1)?.by), take(draft)));
    if (answer !== "kept") return false;
    nth += 1;
    queue.shift();
    return true;
  };
  const write = async () => {
    writing = true;
    setKept("keeping");
    while (queue[0] && (await writeNext(queue[0])));
    writing = false;
    setKept(queue.length ? "not-kept" : "kept");
  };
  askBeforeLeaving(() => queue.length > 0);
  return {
    kept,
    other,
    take,
    /** Another page wrote what this one does not know; the entry that is being written here is known. */
    isBehind: ({ log }: WholeDraft) => log.length > nth + (writing ? 1 : 0),
    add: (entry: DraftEntry) => {
      queue.push(entry);
      if (!writing) void write();
    },
  };
}

/** Takes what another page wrote; false while it cannot be read. */
async function giveWay({ desk }: Session, code: string, take: (draft: WholeDraft) => void): Promise<boolean> {
  const draft = await desk.drafts().then((shelf) => shelf.draft(code));
  if (draft) take(draft);
  return draft !== undefined;
}

/** Whoever closes the page while the disk is slow is asked once more. */
function askBeforeLeaving(isDue: () => boolean): void {
  const hold = (event: BeforeUnloadEvent) => isDue() && event.preventDefault();
  addEventListener("beforeunload", hold);
  onCleanup(() => removeEventListener("beforeunload", hold));
}
