import { createSignal, Show } from "solid-js";
import { useSession } from "../../desk/live-session";
import type { OfficeDevice } from "../../hub/hub";
import { devicesWords } from "../../wording/devices-words";
import { createDeviceName } from "./device-row";

/** What happens is said before it does, because it cannot be taken back. */
export function RemoveDevice(props: { device: OfficeDevice; onRemoved: (name: string) => void; onKept: () => void }) {
  const session = useSession();
  const nameOf = createDeviceName();
  const [under, setUnder] = createSignal(false);
  const [fault, setFault] = createSignal("");
  const says = () => devicesWords().remove;
  const name = () => nameOf(props.device);
  const onRemove = async () => {
    setUnder(true);
    setFault("");
    const { desk, member } = session();
    const { refused } = await desk.hub
      .remove(props.device, member.id)
      .catch((): { refused: "hub-away" } => ({ refused: "hub-away" }));
    setUnder(false);
    if (refused) setFault(devicesWords().refusals[refused]);
    else props.onRemoved(name());
  };
  return (
    <section class="card devices" aria-label={says().title(name())}>
      <h2>{says().title(name())}</h2>
      <p>{says()[props.device.kind]}</p>
      <p role="alert" class="fault">
        {fault()}
      </p>
      <Show when={!under()} fallback={<p role="status">{says().under}</p>}>
        <div class="row">
          <button class="btn danger" onClick={() => void onRemove()}>
            {says().yes}
          </button>
          <button class="btn second" onClick={() => props.onKept()}>
            {says().no}
          </button>
        </div>
      </Show>
    </section>
  );
}
