import { For, Show } from "solid-js";
import { live } from "../../desk/live-desk";
import { useSession } from "../../desk/live-session";
import { safetyWords } from "../../wording/safety-words";

/**
 * What this tablet lost, what was restored by itself, and what to do. Shown until somebody confirms that they have read
 * it.
 */
export function Losses() {
  const session = useSession();
  const damage = live(session().desk, (journal) => journal.damage());
  const says = () => safetyWords().notices;
  return (
    <Show when={damage()}>
      {(known) => (
        <div class="notice care spread" role="alert">
          <div class="losses">
            <Show when={known().restored || known().missing}>
              <p>
                {known().restored ? says().restored(known().restored) : ""}{" "}
                {known().missing ? says().missing(known().missing) : ""}
              </p>
            </Show>
            <Show when={known().back?.length}>
              <p>{says().back(known().back!)}</p>
            </Show>
            <Show when={known().lost?.length}>
              <p>
                <strong>{says().lost(known().lost!)}</strong>
              </p>
              <ul>
                <For each={known().lost!.flatMap((one) => says().whatToDo[one] ?? [])}>{(todo) => <li>{todo}</li>}</For>
              </ul>
            </Show>
          </div>
          <button class="btn second" onClick={() => void session().desk.journal.damageKnown()}>
            {says().known}
          </button>
        </div>
      )}
    </Show>
  );
}
