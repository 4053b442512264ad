import { A } from "@solidjs/router";
import { Show } from "solid-js";
import { welcomeAddress } from "../../../domain/addresses";
import { Picture } from "../../../ui/pictures/picture";
import { turnWords } from "../../../wording/turn-words";
import { nothingKept } from "../../../wording/visit-words";
import { words } from "../../../wording/words";
import { BackToStep } from "../../back-to-step";
import { Frame } from "../../frame";
import type { NotAsked } from "./ask-once";

type Trouble = "sending" | "refused" | "unknown" | NotAsked;

/** Shown when there is no number to show: it is still being saved, it cannot be saved, or the person should try again. */
export function TurnTrouble(props: { trouble: Trouble; onAgain?: () => void }) {
  const says = () => {
    const { sending, notOpened, tooMany, failed, unknown } = turnWords();
    const refused = nothingKept();
    return { sending, refused, "not-opened": notOpened, "too-many": tooMany, failed, unknown }[props.trouble];
  };
  return (
    <Frame
      corner={props.trouble === "sending" ? <span /> : undefined}
      actions={
        <>
          <BackToStep class="second" />
          <A class="btn second" href={welcomeAddress} replace>
            <Picture name="start" class="icon" />
            {words().home}
          </A>
        </>
      }
    >
      <div role="status">
        <h1>{says()}</h1>
      </div>
      <Show when={props.trouble === "too-many"}>
        <p>{turnWords().tooManyHow}</p>
      </Show>
      <Show when={props.trouble === "failed" || props.trouble === "too-many"}>
        <p>
          <button class="btn main" onClick={() => props.onAgain?.()}>
            <Picture name="raised-hand" class="icon" />
            {turnWords().again}
          </button>
        </p>
      </Show>
    </Frame>
  );
}
