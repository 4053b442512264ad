import { For, Show } from "solid-js";
import type { PackCome } from "../../desk/guide/pack/read-pack";
import { codeThere } from "../../domain/guide/code-of-office";
import { isChange } from "../../domain/guide/pack/compare-guide";
import { dayInVietnam } from "../../domain/office/service-day";
import { bringIntoSight } from "../../ui/bring-into-sight";
import { authorWords } from "../../wording/author-words";
import { typedDay } from "../../wording/typed-day";
import { CompareMark } from "./compare-mark";
import type { OpeningPack } from "./create-opening";

/** What a pack would change here, who signed it and from where, before anything of it is taken. */
export function PackPreview(props: { come: PackCome; opening: OpeningPack }) {
  const says = () => authorWords().packs;
  const changes = () => props.come.guides.filter(({ state }) => isChange(state)).length;
  return (
    <section class="pack-preview" ref={bringIntoSight} aria-label={says().of(props.come.office.name)}>
      <h3>{says().of(props.come.office.name)}</h3>
      <p class="second-ink">
        {says().made(typedDay(props.come.madeOn), props.come.mark)}
        <Show when={props.come.sender}>
          {(sender) => ` ${says().known(typedDay(dayInVietnam(sender().confirmedAt)))}`}
        </Show>
      </p>
      <ul class="pack-guides">
        <For each={props.come.guides}>
          {({ code, guide, version, state }) => (
            <li>
              <span>
                <strong>{guide.title}</strong>
                <small class="second-ink">
                  {codeThere(code)} · {says().version(version)} · {authorWords().steps(guide.steps.length)}
                </small>
              </span>
              <span class="writing-state" classList={{ care: !isChange(state) && state !== "same" }}>
                {says().states[state]}
              </span>
            </li>
          )}
        </For>
      </ul>
      <Show when={changes()} fallback={<Nothing come={props.come} />}>
        <Show when={props.come.sender} fallback={<CompareMark {...props} />}>
          <p class="second-ink">{says().gentle}</p>
        </Show>
      </Show>
      <div class="pack-acts">
        <Show when={changes() && props.come.sender}>
          <button type="button" class="btn main" onClick={() => void props.opening.onTake(props.come)}>
            {says().take(changes())}
          </button>
        </Show>
        <Show when={!changes() || props.come.sender}>
          <button type="button" class="btn quiet" onClick={() => props.opening.onClose()}>
            {says().close}
          </button>
        </Show>
      </div>
    </section>
  );
}

function Nothing(props: { come: PackCome }) {
  return <p role="status">{authorWords().packs.nothing[props.come.nothing ?? "same"]}</p>;
}
