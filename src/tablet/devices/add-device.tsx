import { createSignal, For, Match, Switch } from "solid-js";
import { liveMembers } from "../../desk/live-office";
import { useSession } from "../../desk/live-session";
import { deviceKinds, type DeviceKind } from "../../domain/hub/device-kind";
import { PeopleChoice } from "../../ui/fields/people-choice";
import { devicesWords } from "../../wording/devices-words";
import { staffWords } from "../../wording/staff-words";
import { Invitation } from "./invitation";

type Chosen = { kind?: DeviceKind; member?: string };

/** One question after the other: what is added, whose phone it is, and then the code for it. */
export function AddDevice(props: { onAdded: () => void }) {
  const members = liveMembers(useSession()().desk);
  const [adding, setAdding] = createSignal<Chosen>();
  const says = () => devicesWords().add;
  const ready = () => {
    const { kind, member } = adding() ?? {};
    if (!kind || (kind === "phone" && !member)) return undefined;
    return { kind, ...(member !== undefined && { member }) };
  };
  const stop = () => setAdding(undefined);
  return (
    <section class="card devices" aria-label={says().title}>
      <Switch
        fallback={
          <button class="btn main" onClick={() => setAdding({})}>
            {says().title}
          </button>
        }
      >
        <Match when={ready()} keyed>
          {(whom) => <Invitation whom={whom} onAdded={() => props.onAdded()} onOver={stop} />}
        </Match>
        <Match when={adding()?.kind === "phone"}>
          <h2>{says().whose}</h2>
          <PeopleChoice
            people={members() ?? []}
            beneath={({ role }) => staffWords().roles[role]}
            onChoose={({ id }) => setAdding({ kind: "phone", member: id })}
          />
          <button class="btn second" onClick={stop}>
            {says().back}
          </button>
        </Match>
        <Match when={adding()}>
          <h2>{says().what}</h2>
          <div class="device-kinds">
            <For each={deviceKinds}>
              {(kind) => (
                <button class="btn second" onClick={() => setAdding({ kind })}>
                  <b>{says().kinds[kind]}</b>
                  <span>{says().explains[kind]}</span>
                </button>
              )}
            </For>
          </div>
          <button class="btn second" onClick={stop}>
            {says().back}
          </button>
        </Match>
      </Switch>
    </section>
  );
}
