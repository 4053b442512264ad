import { useNavigate } from "@solidjs/router";
import { createSignal } from "solid-js";
import { beginDraft } from "../desk/guide/begin-draft";
import { codeLetters } from "../desk/guide/code-letters";
import { dropDraft } from "../desk/guide/drop-draft";
import { useSession } from "../desk/live-session";
import { today } from "../desk/today";
import { draftAddress } from "../domain/draft-address";
import { draftAsCopy, draftToMend, freshDraft, type FreshGuide, type Written } from "./draft-from";
import { whyNotBegun } from "./why-not-begun";

/** The ways to begin writing: with a guide that stands here, with a copy of one, or with a list of steps. */
export function createBeginning(drafts: () => Written["drafts"], own: () => Written["own"]) {
  const session = useSession();
  const written = async (): Promise<Written> => ({
    drafts: drafts(),
    own: own(),
    letters: await codeLetters(session().desk),
  });
  const navigate = useNavigate();
  const [said, setSaid] = createSignal("");
  const refuse = (why: string) => setSaid(whyNotBegun(why));
  const begin = async (draft: Parameters<typeof beginDraft>[1] | undefined) => {
    if (!draft) return refuse("no-text");
    const answer = await beginDraft(session().desk, draft, session().member.id).catch(() => "not-saved");
    // Whoever began it before: there is one draft of a guide, and this is the way to it.
    if (answer === "begun" || answer === "taken") navigate(draftAddress(draft.code));
    else refuse(answer);
  };
  return {
    said,
    mend: async (code: string) => begin(await draftToMend(code, await written())),
    copy: async (from: string) => begin(await draftAsCopy(from, await written())),
    fresh: async (guide: FreshGuide) => begin(freshDraft(guide, await written(), today(session().desk))),
    drop: async (code: string) => {
      const answer = await dropDraft(session().desk, code, session().member.id).catch(() => "not-saved");
      if (answer !== "dropped") refuse(answer);
    },
  };
}

export type BeginningDrafts = ReturnType<typeof createBeginning>;
