import { Show } from "solid-js";
import type { SignedHere } from "../../desk/live-signed";
import { codeThere } from "../../domain/guide/code-of-office";
import { authorWords } from "../../wording/author-words";
import { createNames } from "../create-names";
import { momentOf } from "../moment-of";

interface SignedFactsProps {
  own: SignedHere;
  title: string;
  /** Whose it is, and what became of it; left out where its withdrawal says enough. */
  state: string | undefined;
  isExpired: boolean;
  /** Who wrote, signed or took it. */
  who: string;
  /** Said where its text is not on this device. */
  elsewhere: string;
}

/** A guide that was signed: how it stands here, and who had a hand in it. */
export function SignedFacts(props: SignedFactsProps) {
  const says = authorWords;
  const names = createNames();
  return (
    <div>
      <strong>{props.title}</strong>
      <p class="writing-states">
        <span class="second-ink">
          {codeThere(props.own.code)} · {says().steps(props.own.guide?.steps.length ?? 0)}
        </span>
        <Show when={props.state}>
          <span class="writing-state">{props.state}</span>
        </Show>
        <Show when={props.own.signed.withdrawn}>
          <span class="writing-state care">{says().states.withdrawn}</span>
        </Show>
        <Show when={props.isExpired}>
          <span class="writing-state care">{says().states.expired}</span>
        </Show>
      </p>
      <small class="second-ink">
        {props.who}
        <Show when={props.own.signed.withdrawn}>
          {(gone) => ` ${says().own.withdrawnBy(names()(gone().by), momentOf(gone().at))}`}
        </Show>
        <Show when={!props.own.guide}>{` ${props.elsewhere}`}</Show>
      </small>
    </div>
  );
}
