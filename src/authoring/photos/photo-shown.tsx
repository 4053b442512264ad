import { Show } from "solid-js";
import { authorWords } from "../../wording/author-words";
import type { Photos } from "./create-photos";

/** The picture that whoever writes looks at, beside the practice phone. */
export function PhotoShown(props: { photos: Photos; onBroken: () => void }) {
  const says = () => authorWords().photos;
  return (
    <Show when={props.photos.shown()} keyed>
      {(address) => (
        <figure class="photo-shown">
          <img src={address} alt={says().real} onError={() => props.onBroken()} />
          <figcaption>
            <Show when={props.photos.count() > 1}>
              <span class="second-ink">{says().nth(props.photos.nth(), props.photos.count())}</span>
              <button type="button" class="btn quiet" onClick={() => props.photos.next()}>
                {says().next}
              </button>
            </Show>
            <button type="button" class="btn quiet" onClick={() => props.photos.drop()}>
              {says().drop}
            </button>
          </figcaption>
        </figure>
      )}
    </Show>
  );
}
