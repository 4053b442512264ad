import { A } from "@solidjs/router";
import { createMemo } from "solid-js";
import type { WholeDraft } from "../desk/live-drafts";
import { draftAddress, signAddress } from "../domain/draft-address";
import { readKept } from "../domain/author/read-draft";
import { authorWords } from "../wording/author-words";
import { createNames } from "./create-names";
import { DropDraft } from "./drop-draft";
import { momentOf } from "./moment-of";

/** One draft: what is left to mend, else that it waits for another pair of eyes; and who changed it last. */
export function DraftRow(props: { draft: WholeDraft; onDrop: () => void }) {
  const says = authorWords;
  const names = createNames();
  const reading = createMemo(() => readKept(props.draft));
  const title = () => reading().guide?.title ?? props.draft.code;
  const last = () => props.draft.log.at(-1) ?? props.draft;
  const waits = () => reading().faults.length === 0;
  return (
    <li class="card writing-row">
      <div>
        <strong>{title()}</strong>
        <p class="writing-states">
          <span class="second-ink">
            {props.draft.code} · {says().steps(reading().guide?.steps.length ?? 0)}
          </span>
          <span class="writing-state">{says().states.draft}</span>
          <span class="writing-state care">
            {waits() ? says().states.waits : says().editor.faults(reading().faults.length)}
          </span>
        </p>
        <small class="second-ink">{says().lastBy(names()(last().by), momentOf(last().at))}</small>
      </div>
      <div class="writing-acts">
        <A class="btn main" href={draftAddress(props.draft.code)} aria-label={says().named(says().goOn, title())}>
          {says().goOn}
        </A>
        <A class="btn second" href={signAddress(props.draft.code)} aria-label={says().named(says().sign.open, title())}>
          {says().sign.open}
        </A>
        <DropDraft title={title()} onDrop={() => props.onDrop()} />
      </div>
    </li>
  );
}
