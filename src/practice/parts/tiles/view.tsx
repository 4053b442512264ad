import "./view.css";
import { createSignal, For, onCleanup, onMount, Show } from "solid-js";
import { Picture } from "../../../ui/pictures/picture";
import { Tappable } from "../../simulator/tappable";
import type { Touch } from "../../simulator/touch";
import type { TilesPart } from "./schema";

/** A page of tiles that scrolls inside the phone; while there is more below, an arrow says so. */
export function TilesView(props: { part: TilesPart; touch: Touch }) {
  let page!: HTMLDivElement;
  let end!: HTMLSpanElement;
  const [more, setMore] = createSignal(false);
  onMount(() => {
    const watcher = new IntersectionObserver(([last]) => setMore(!last!.isIntersecting), { root: page });
    watcher.observe(end);
    onCleanup(() => watcher.disconnect());
    if (props.touch.still) bringRingIntoSight(page);
  });
  return (
    <div class="ph-tiles" data-more={more() || undefined}>
      <div class="ph-tiles-page" ref={page}>
        <For each={props.part.groups}>
          {(group) => (
            <div class="ph-tiles-group">
              <Show when={group.title}>
                <p class="ph-tiles-title">{group.title}</p>
              </Show>
              <For each={group.tiles}>
                {(tile) => (
                  <Tappable id={tile.id} touch={props.touch} class="ph-tile">
                    <Picture name={tile.picture} class="ph-tile-picture" />
                    <span class="ph-tile-name">{tile.label}</span>
                  </Tappable>
                )}
              </For>
            </div>
          )}
        </For>
        <span class="ph-tiles-end" ref={end} />
      </div>
      <svg class="ph-tiles-more" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M6 9l6 6 6-6" />
      </svg>
    </div>
  );
}

// Nobody can scroll a picture: it shows the place it is about.
function bringRingIntoSight(page: HTMLElement): void {
  const ring = page.querySelector<HTMLElement>(".ph-ringed");
  if (ring) page.scrollTop = ring.offsetTop - (page.clientHeight - ring.offsetHeight) / 2;
}
