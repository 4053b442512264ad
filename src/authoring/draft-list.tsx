import { Show } from "solid-js";
import type { WholeDraft } from "../desk/live-drafts";
import { ById } from "../ui/by-id";
import { authorWords } from "../wording/author-words";
import type { BeginningDrafts } from "./create-beginning";
import { DraftRow } from "./draft-row";

interface DraftListProps {
  drafts: readonly WholeDraft[];
  beginning: BeginningDrafts;
}

/** What is written here, the latest change first. */
export function DraftList(props: DraftListProps) {
  const changedAt = ({ log, at }: WholeDraft) => log.at(-1)?.at ?? at;
  const drafts = () =>
    props.drafts.map((draft) => ({ ...draft, id: draft.code })).sort((a, b) => changedAt(b) - changedAt(a));
  return (
    <Show when={props.drafts.length} fallback={<p>{authorWords().noDrafts}</p>}>
      <ul class="writing-rows">
        <ById all={drafts()}>
          {(draft) => <DraftRow draft={draft()} onDrop={() => void props.beginning.drop(draft().code)} />}
        </ById>
      </ul>
    </Show>
  );
}
