import { createSignal, For, Show } from "solid-js";
import { makePack } from "../../desk/guide/pack/make-pack";
import { useSession } from "../../desk/live-session";
import type { SignedHere } from "../../desk/live-signed";
import { today } from "../../desk/today";
import { saveFile } from "../../device/save-file";
import { fileName } from "../../domain/figures/file-name";
import { bringIntoSight } from "../../ui/bring-into-sight";
import { authorWords } from "../../wording/author-words";
import { staffWords } from "../../wording/staff-words";

/** Chooses guides of the office's own that citizens practise here, and saves them as one file. */
export function MakePackForm(props: {
  own: readonly SignedHere[];
  onSaid: (said: { fault: string; good: string }) => void;
}) {
  const session = useSession();
  const says = () => authorWords().packs;
  const [left, setLeft] = createSignal<readonly string[]>([]);
  const standing = () => props.own.filter(({ stands }) => stands);
  const chosen = () => standing().flatMap(({ code }) => (left().includes(code) ? [] : [code]));
  const onTick = (code: string, on: boolean) => setLeft(on ? left().filter((one) => one !== code) : [...left(), code]);
  const fail = (fault: string) => props.onSaid({ fault, good: "" });
  const onSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!chosen().length) return fail(says().noneChosen);
    const { desk, member } = session();
    const made = await makePack(desk, chosen(), member.id).catch(() => "not-saved" as const);
    if (made === "too-many") return fail(says()["too-many"]);
    if (made === "not-allowed") return fail(says().faults[made]);
    if (typeof made === "string") return fail(made === "nothing" ? says().none : staffWords().notSaved);
    if ("unfit" in made) return fail(says().unfit(made.unfit));
    saveFile(fileName(says().file(made.office, today(desk)), "tramso"), made.text);
    props.onSaid({ fault: "", good: says().saved(chosen().length, made.mark) });
  };
  return (
    <Show when={standing().length} fallback={<p>{says().none}</p>}>
      <form class="pack-form" ref={bringIntoSight} onSubmit={(event) => void onSubmit(event)}>
        <fieldset>
          <legend>{says().choose}</legend>
          <For each={standing()}>
            {({ code, guide }) => (
              <label>
                <input
                  type="checkbox"
                  checked={!left().includes(code)}
                  onChange={(event) => onTick(code, event.currentTarget.checked)}
                />
                {guide?.title ?? code}
              </label>
            )}
          </For>
        </fieldset>
        <button class="btn main">{says().save(chosen().length)}</button>
      </form>
    </Show>
  );
}
