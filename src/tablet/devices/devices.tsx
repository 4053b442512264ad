// @chunk later
import { createMemo, Show } from "solid-js";
import { liveHub } from "../../desk/live-hub";
import { liveOffice } from "../../desk/live-office";
import { useSession } from "../../desk/live-session";
import { devicesWords } from "../../wording/devices-words";
import { staffWords, whyNotEnrolled } from "../../wording/staff-words";
import { SharedDevices } from "./shared-devices";
import { ShareForm } from "./share-form";
import "./devices.css";

/** The devices that share the office; on a tablet that is alone, how it is shared. */
export function Devices() {
  const session = useSession();
  const hub = liveHub(session().desk);
  const known = liveOffice(session().desk);
  const isShared = createMemo(() => hub() !== undefined);
  return (
    <div class="staff-page">
      <h1>{staffWords().settings.devices}</h1>
      <Show when={hub()?.line === "locked-out"}>
        <p class="notice care" role="status">
          {devicesWords().lockedOut}
        </p>
      </Show>
      <Show when={isShared()} fallback={<Alone sample={known()?.office?.sample} />}>
        <SharedDevices />
      </Show>
    </div>
  );
}

function Alone(props: { sample: boolean | undefined }) {
  const session = useSession();
  const notInvited = () => session().desk.enrolled === "not-invited";
  return (
    <>
      <Show when={notInvited()}>
        <p class="notice care">{whyNotEnrolled("not-invited")}</p>
      </Show>
      <Show when={!props.sample} fallback={<p class="notice">{devicesWords().share.sample}</p>}>
        <ShareForm />
      </Show>
    </>
  );
}
