import { Show } from "solid-js";
import { Drawing } from "../../../ui/pictures/drawing";
import { turnWords } from "../../../wording/turn-words";
import { turnShapes } from "../sheet/turn-shapes";

/** What nobody here ever asks for. While a helper is on the way, it also says in plain words what a code is. */
export function Promises(props: { withCode?: boolean }) {
  return (
    <div class="card promises">
      <ul>
        <li>
          <Drawing shapes={turnShapes.free} />
          {turnWords().helper.free}
        </li>
        <li class="never">
          <Drawing shapes={turnShapes.noSecrets} />
          {turnWords().helper.noSecrets}
        </li>
        <li class="never">
          <Drawing shapes={turnShapes.noMoney} />
          {turnWords().helper.noMoney}
        </li>
      </ul>
      <Show when={props.withCode}>
        <p class="small">{turnWords().helper.code}</p>
      </Show>
    </div>
  );
}
