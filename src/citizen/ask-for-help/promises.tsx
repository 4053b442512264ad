import { Show } from "solid-js";
import { turnWords } from "../../wording/turn-words";

/** What nobody here ever asks for; before help starts with what a code is, in plain words. */
export function Promises(props: { withCode?: boolean }) {
  return (
    <div class="card promises">
      <ul>
        <li>{turnWords().helper.free}</li>
        <li class="never">{turnWords().helper.noSecrets}</li>
        <li class="never">{turnWords().helper.noMoney}</li>
      </ul>
      <Show when={props.withCode}>
        <p class="small">{turnWords().helper.code}</p>
      </Show>
    </div>
  );
}
