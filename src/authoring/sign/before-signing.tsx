import { A } from "@solidjs/router";
import { For, Match, Show, Switch } from "solid-js";
import { useSession } from "../../desk/live-session";
import { draftAddress } from "../../domain/draft-address";
import { guidesAddress } from "../../domain/addresses";
import type { DraftToSign } from "../../domain/author/decide-sign";
import { authorWords } from "../../wording/author-words";
import { createNames } from "../create-names";
import { placeOf } from "../editor/place-of";
import { SignedSince } from "./signed-since";

interface BeforeSigningProps {
  draft: Parameters<typeof SignedSince>[0]["draft"];
  whole: DraftToSign;
  /** Why the look begins again; empty at first. */
  said: string;
  onBegin: () => void;
}

/** What the checks found, who wrote it, and whether whoever looks may sign it. */
export function BeforeSigning(props: BeforeSigningProps) {
  const session = useSession();
  const names = createNames();
  const says = () => authorWords().sign;
  const faults = () => props.whole.reading.faults;
  const isWriter = () => props.whole.writers.includes(session().member.id);
  return (
    <div class="sign-page">
      <h1>{says().title(props.whole.reading.guide?.title ?? props.draft.code)}</h1>
      <p>{says().how}</p>
      <p class="second-ink">{says().writers(props.whole.writers.map(names()).join(", "))}</p>
      <p role="alert" class="fault" classList={{ unseen: !props.said }}>
        {props.said}
      </p>
      <SignedSince draft={props.draft} />
      <div class="card sign-checks">
        <Show when={faults().length} fallback={<p role="status">{says().checked}</p>}>
          <p role="status">{says().faults(faults().length)}</p>
          <ul>
            <For each={faults()}>
              {(fault) => (
                <li>
                  <strong>{placeOf(fault)}</strong> {authorWords().faults[fault.kind](fault.what ?? "")}
                </li>
              )}
            </For>
          </ul>
        </Show>
      </div>
      <p class="row">
        <Switch>
          <Match when={faults().length}>
            <A class="btn main" href={draftAddress(props.draft.code)} replace>
              {says().toEditor}
            </A>
          </Match>
          <Match when={isWriter()}>
            <span class="notice">{says().writer}</span>
          </Match>
          <Match when={true}>
            <button type="button" class="btn main" onClick={() => props.onBegin()}>
              {says().begin}
            </button>
          </Match>
        </Switch>
        <A class="btn quiet" href={guidesAddress} replace>
          {authorWords().editor.back}
        </A>
      </p>
    </div>
  );
}
