import { Show } from "solid-js";
import { liveHub } from "../../desk/live-hub";
import { useSession } from "../../desk/live-session";
import type { SignedHere } from "../../desk/live-signed";
import { ById } from "../../ui/by-id";
import { authorWords } from "../../wording/author-words";
import type { BeginningDrafts } from "../create-beginning";
import { OwnRow } from "./own-row";

interface OwnListProps {
  own: readonly SignedHere[];
  beginning: BeginningDrafts;
}

/** What the office wrote or changed itself, and had signed. */
export function OwnList(props: OwnListProps) {
  const hub = liveHub(useSession()().desk);
  const says = () => authorWords().own;
  const own = () => props.own.map((one) => ({ ...one, id: one.code }));
  return (
    <Show when={props.own.length} fallback={<p>{says().none}</p>}>
      <p class="second-ink">{hub() ? says().howShared : says().how}</p>
      <ul class="writing-rows">
        <ById all={own()}>{(one) => <OwnRow own={one()} beginning={props.beginning} />}</ById>
      </ul>
    </Show>
  );
}
