import { Show } from "solid-js";
import { useSession } from "../../desk/live-session";
import type { SignedHere } from "../../desk/live-signed";
import { hasRight } from "../../domain/team/rights";
import { authorWords } from "../../wording/author-words";
import type { BeginningDrafts } from "../create-beginning";
import { StillRight } from "../still-right";
import { RecordLink } from "../voice/record-link";
import { SavePage } from "./save-page";
import { WithdrawGuide } from "./withdraw-guide";

interface OwnActsProps {
  own: SignedHere;
  title: string;
  isExpired: boolean;
  beginning: BeginningDrafts;
}

/** What is done with a guide of the office's own: change it, say that it is still right, take it away or bring it back. */
export function OwnActs(props: OwnActsProps) {
  const session = useSession();
  const says = authorWords;
  const mayWithdraw = () => hasRight(session().member.role, "withdraw-guides");
  const edit = () => (props.own.signed.withdrawn ? says().own.again : says().edit);
  return (
    <div class="writing-acts">
      <Show when={props.isExpired}>
        <StillRight code={props.own.code} title={props.title} />
      </Show>
      <Show when={props.own.text !== undefined}>
        <button
          type="button"
          class="btn second"
          aria-label={says().named(edit(), props.title)}
          onClick={() => void props.beginning.mend(props.own.code)}
        >
          {edit()}
        </button>
        <button
          type="button"
          class="btn quiet"
          aria-label={says().named(says().copy, props.title)}
          onClick={() => void props.beginning.copy(props.own.code)}
        >
          {says().copy}
        </button>
        <RecordLink code={props.own.code} title={props.title} />
      </Show>
      <Show when={props.own.stands && props.own.guide}>
        {(guide) => <SavePage guide={{ ...guide(), code: props.own.code }} />}
      </Show>
      <Show when={!props.own.signed.withdrawn && mayWithdraw()}>
        <WithdrawGuide code={props.own.code} title={props.title} />
      </Show>
    </div>
  );
}
