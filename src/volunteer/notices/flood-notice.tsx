import { createSignal, For, Show } from "solid-js";
import { liveFlooded } from "../../desk/live-tablet";
import { useSession } from "../../desk/live-session";
import { changeTablet } from "../../desk/office/change-tablet";
import { tabletWords } from "../../wording/tablet-words";
import { sentence, tell, type Said } from "../console/tell";

/** Shown on every staff screen while a tablet has stopped giving out numbers. One tap lets it continue. */
export function FloodNotice() {
  const session = useSession();
  const flooded = liveFlooded(session().desk);
  const [said, setSaid] = createSignal<Said>();
  const letThrough = (tablet: string) =>
    tell(setSaid, async () => {
      const fact = { type: "requests-let-through", data: {} } as const;
      const answer = await changeTablet(session().desk, tablet, { by: session().member.id, fact });
      return answer === "changed" ? undefined : answer === "unknown" ? "contested" : answer;
    });
  return (
    <For each={flooded()}>
      {(tablet) => (
        <div class="notice care spread" role="alert">
          <p>
            <strong>{tabletWords().flood.title(tablet.letter)}</strong> {tabletWords().flood.says}{" "}
            <Show when={said()}>{(why) => sentence(why())}</Show>
          </p>
          <button class="btn second" onClick={() => void letThrough(tablet.id)}>
            {tabletWords().flood.letThrough}
          </button>
        </div>
      )}
    </For>
  );
}
