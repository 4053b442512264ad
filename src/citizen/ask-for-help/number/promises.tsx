import { Show } from "solid-js";
import { Picture } from "../../../ui/pictures/picture";
import { turnWords } from "../../../wording/turn-words";

/** What nobody here ever asks for. While a helper is on the way, it also says in plain words what a code is. */
export function Promises(props: { withCode?: boolean }) {
  return (
    <div class="card promises">
      <ul>
        <li>
          <Picture name="free" />
          {turnWords().helper.free}
        </li>
        <li class="never">
          <Picture name="no-secrets" />
          {turnWords().helper.noSecrets}
        </li>
        <li class="never">
          <Picture name="no-money" />
          {turnWords().helper.noMoney}
        </li>
      </ul>
      <Show when={props.withCode}>
        <p class="small">{turnWords().helper.code}</p>
      </Show>
    </div>
  );
}
