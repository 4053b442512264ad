import { A } from "@solidjs/router";
import { Show } from "solid-js";
import { turnWords } from "../../wording/turn-words";
import { visitWords } from "../../wording/visit-words";
import { words } from "../../wording/words";
import { Frame } from "../frame";

type Trouble = "sending" | "refused" | "not-opened" | "failed" | "unknown";

/** No number to show, said plainly: still writing, nothing to write to, or try again. */
export function TurnTrouble(props: { trouble: Trouble; onAgain?: () => void }) {
  const says = () => {
    const { sending, notOpened, failed, unknown } = turnWords();
    return { sending, refused: visitWords().notices.noStorage, "not-opened": notOpened, failed, unknown }[
      props.trouble
    ];
  };
  return (
    <Frame
      corner={props.trouble === "sending" ? <span /> : undefined}
      actions={
        <A class="btn second" href="/" replace>
          {words().home}
        </A>
      }
    >
      <div role="status">
        <h1>{says()}</h1>
      </div>
      <Show when={props.trouble === "failed"}>
        <p>
          <button class="btn main" onClick={() => props.onAgain?.()}>
            {turnWords().again}
          </button>
        </p>
      </Show>
    </Frame>
  );
}
