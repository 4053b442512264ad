import { A, useParams } from "@solidjs/router";
import { createEffect, createMemo, createSignal, Match, on, Show, Switch } from "solid-js";
import { liveDraft } from "../../desk/live-drafts";
import { useSession } from "../../desk/live-session";
import { draftToSign, type DraftToSign } from "../../domain/author/decide-sign";
import { guidesAddress } from "../../domain/addresses";
import { authorWords } from "../../wording/author-words";
import { BeforeSigning } from "./before-signing";
import { PlayThrough } from "./play-through";
import { Signed } from "./signed";
import "../guide-list.css";
import "../editor/try-draft.css";
import "./sign-draft.css";

/** A draft before another pair of eyes: what the checks say, the whole of it done alone, and the signature. */
export function SignDraft() {
  const params = useParams<{ code: string }>();
  return (
    <Show when={params.code} keyed>
      {(code) => <OpenDraft code={code} />}
    </Show>
  );
}

type Stage = "before" | "playing" | "signed";

function OpenDraft(props: { code: string }) {
  const session = useSession();
  const draft = liveDraft(session().desk, props.code);
  const [stage, setStage] = createSignal<Stage>("before");
  const [said, setSaid] = createSignal("");
  // A draft that was signed is one no more; what was played stays in sight until that is said.
  const whole = createMemo<DraftToSign | undefined>((before) => {
    const known = draft();
    return known ? draftToSign(known) : before;
  }, undefined);
  const text = createMemo(() => whole()?.text);
  // What somebody changes on another page was not looked at: whoever looks begins again.
  const onChanged = () => {
    if (stage() !== "playing") return;
    setStage("before");
    setSaid(authorWords().sign.refused.changed);
  };
  createEffect(on(text, onChanged, { defer: true }));
  const begin = () => {
    setSaid("");
    setStage("playing");
  };
  return (
    <Switch fallback={<NoDraft isGone={draft() === null} />}>
      <Match when={stage() === "signed"}>
        <Signed />
      </Match>
      <Match when={stage() === "playing" && whole()?.reading.guide}>
        {(guide) => (
          <PlayThrough
            code={props.code}
            text={text()!}
            guide={guide()}
            onLeave={() => setStage("before")}
            onSigned={() => setStage("signed")}
          />
        )}
      </Match>
      <Match when={draft() && whole()}>
        {(known) => <BeforeSigning draft={draft()!} whole={known()} said={said()} onBegin={begin} />}
      </Match>
    </Switch>
  );
}

function NoDraft(props: { isGone: boolean }) {
  return (
    <div class="sign-page">
      <p role="status">{props.isGone ? authorWords().editor.gone : authorWords().editor.loading}</p>
      <A class="btn second" href={guidesAddress} replace>
        {authorWords().editor.back}
      </A>
    </div>
  );
}
