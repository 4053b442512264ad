import { Show } from "solid-js";
import type { SignedHere } from "../../desk/live-signed";
import { useSession } from "../../desk/live-session";
import { codeThere } from "../../domain/guide/code-of-office";
import { hasRight } from "../../domain/team/rights";
import { ById } from "../../ui/by-id";
import { authorWords } from "../../wording/author-words";
import type { BeginningDrafts } from "../create-beginning";
import { WithdrawGuide } from "../own/withdraw-guide";
import { TakenFacts } from "./taken-facts";

interface TakenListProps {
  taken: readonly SignedHere[];
  beginning: BeginningDrafts;
}

/** What other offices wrote and signed, and a lead took up here. */
export function TakenList(props: TakenListProps) {
  const taken = () => props.taken.map((one) => ({ ...one, id: one.code }));
  return (
    <ul class="writing-rows">
      <ById all={taken()}>{(one) => <TakenRow own={one()} beginning={props.beginning} />}</ById>
    </ul>
  );
}

function TakenRow(props: { own: SignedHere; beginning: BeginningDrafts }) {
  const session = useSession();
  const says = authorWords;
  const title = () => props.own.guide?.title ?? codeThere(props.own.code);
  const mayWithdraw = () => !props.own.signed.withdrawn && hasRight(session().member.role, "withdraw-guides");
  return (
    <li class="card writing-row">
      <TakenFacts own={props.own} title={title()} />
      <div class="writing-acts">
        <Show when={props.own.text !== undefined}>
          <button
            type="button"
            class="btn quiet"
            aria-label={says().named(says().copy, title())}
            onClick={() => void props.beginning.copy(props.own.code)}
          >
            {says().copy}
          </button>
        </Show>
        <Show when={mayWithdraw()}>
          <WithdrawGuide code={props.own.code} title={title()} />
        </Show>
      </div>
    </li>
  );
}
