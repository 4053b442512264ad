import { createSignal, onCleanup, Show } from "solid-js";
import { useSession } from "../../desk/live-session";
import type { OfficeDevice } from "../../hub/hub";
import { createFetchedPart } from "../../ui/create-fetched-part";
import { devicesWords } from "../../wording/devices-words";
import { AddDevice } from "./add-device";
import { DeviceList } from "./device-list";
import { RemoveDevice } from "./remove-device";

/** A phone that was just lost is looked for on this list: it may not be old. */
const askEveryMs = 15_000;

/** The list of devices, and above it whatever is being done with it. */
export function SharedDevices() {
  const session = useSession();
  const [removing, setRemoving] = createSignal<OfficeDevice>();
  const [removed, setRemoved] = createSignal("");
  const { found, again } = createFetchedPart(
    () => session().desk,
    (desk) => desk.hub.devices().catch((): { refused: "hub-away" } => ({ refused: "hub-away" })),
  );
  const asking = setInterval(again, askEveryMs);
  onCleanup(() => clearInterval(asking));
  const onRemoved = (name: string) => {
    setRemoving(undefined);
    setRemoved(devicesWords().remove.done(name));
    again();
  };
  return (
    <>
      <p role="status" class="devices-done">
        {removed()}
      </p>
      <Show when={removing()} keyed fallback={<AddDevice onAdded={again} />}>
        {(device) => <RemoveDevice device={device} onRemoved={onRemoved} onKept={() => setRemoving(undefined)} />}
      </Show>
      <DeviceList answer={found()} onAgain={again} onRemove={setRemoving} />
    </>
  );
}
