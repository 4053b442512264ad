import { createEffect, Match, onCleanup, Switch } from "solid-js";
import { useDeskState } from "../desk/live-desk";
import { Trouble } from "../ui/trouble";
import { visitWords } from "../wording/visit-words";

/** Long enough for another page to finish erasing the office, short enough for a board that nobody touches. */
const reloadAfterMs = 10_000;

/**
 * Covers everything when this page's tables are newer than it knows, or gone, or belong to another tablet: the page must
 * not write any more. The only way out is to reload the page.
 */
export function Outdated() {
  const state = useDeskState();
  const restoring = () => {
    const now = state();
    return now.state === "outdated" ? now.restoring : undefined;
  };
  const restored = () => {
    const now = restoring();
    return typeof now === "object" ? now : undefined;
  };
  const says = () => visitWords().outdated;
  const contactsText = (stay: readonly string[]) =>
    stay.length ? says().contactsStay(stay.join(", ")) : says().noContacts;
  createEffect(() => {
    // The result of restoring a backup stays until somebody has read it.
    if (restoring() !== undefined) return;
    const reloading = setTimeout(() => location.reload(), reloadAfterMs);
    onCleanup(() => clearTimeout(reloading));
  });
  return (
    <Switch fallback={<Trouble title={says().title} says={says().says} home={says().again} />}>
      <Match when={restoring() === "under-way"}>
        <main class="trouble" role="status">
          <h1>{says().restoring}</h1>
        </main>
      </Match>
      <Match when={restoring() === "failed"}>
        <Trouble title={says().notRestored} says={says().restoreAgain} home={says().again} />
      </Match>
      <Match when={restored()}>
        {(back) => (
          <Trouble
            title={says().restored(back().lines)}
            says={`${back().isShared ? says().inviteAnew : says().newLetter} ${contactsText(back().stay)}`}
            home={says().again}
          />
        )}
      </Match>
    </Switch>
  );
}
