import { For } from "solid-js";
import { liveFlooded } from "../../desk/live-tablet";
import { useSession } from "../../desk/live-session";
import { changeTablet } from "../../desk/office/change-tablet";
import { tabletWords } from "../../wording/tablet-words";

/** On every staff screen while a tablet gives out no more numbers: one tap lets it go on. */
export function FloodNotice() {
  const session = useSession();
  const flooded = liveFlooded(session().desk);
  const letThrough = (tablet: string) =>
    void changeTablet(session().desk, tablet, {
      by: session().member.id,
      told: { type: "requests-let-through", data: {} },
    });
  return (
    <For each={flooded()}>
      {(tablet) => (
        <div class="notice care spread" role="alert">
          <p>
            <strong>{tabletWords().flood.title(tablet.letter)}</strong> {tabletWords().flood.says}
          </p>
          <button class="btn second" onClick={() => letThrough(tablet.id)}>
            {tabletWords().flood.letThrough}
          </button>
        </div>
      )}
    </For>
  );
}
