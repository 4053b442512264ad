import { createMemo, For, Show } from "solid-js";
import { liveMembers } from "../../desk/live-office";
import { useSession } from "../../desk/live-session";
import type { OfficeDevice } from "../../hub/hub";
import { devicesWords } from "../../wording/devices-words";
import { locale } from "../../wording/locale";

/** A clock further off than this is said in the colour of care: the order of two tablets' numbers follows their clocks. */
const mostSkewMs = 60_000;

const dayAndTime = (at: number) =>
  new Date(at).toLocaleString(locale(), { dateStyle: "short", timeStyle: "short", timeZone: "Asia/Ho_Chi_Minh" });

/** How a device is called: by its letter, by its member, or by its kind alone. */
export function createDeviceName(): (device: OfficeDevice) => string {
  const members = liveMembers(useSession()().desk);
  const nameOf = (id: string | undefined) => members()?.find((member) => member.id === id)?.name;
  return ({ kind, letter, member, id }) => {
    const says = devicesWords().list;
    if (letter) return `${says.kinds[kind]}, ${says.letter(letter)}`;
    const who = nameOf(member) ?? (id === undefined ? says.unnamed : undefined);
    return who ? `${says.kinds[kind]}, ${who}` : says.kinds[kind];
  };
}

/** One device: what it is, how it is, and how it is taken out; a phone also by the reason people take it out for. */
export function DeviceRow(props: { device: OfficeDevice; onRemove: (device: OfficeDevice) => void }) {
  const nameOf = createDeviceName();
  const says = () => devicesWords().list;
  const name = () => nameOf(props.device);
  const facts = createMemo(() => factsOf(props.device));
  const isPhone = () => props.device.kind === "phone";
  return (
    <li class="device-row">
      <div>
        <h3>
          {name()}
          <Show when={props.device.own}> ({says().own})</Show>
        </h3>
        <p class="second-ink device-facts">
          <For each={facts()}>{(fact) => <span>{fact}</span>}</For>
        </p>
        <Show when={skewed(props.device)}>{(seconds) => <p class="fault">{says().skew(seconds())}</p>}</Show>
      </div>
      <Show when={!props.device.own}>
        <button
          class="btn second"
          aria-label={(isPhone() ? says().lostOf : says().removeOf)(name())}
          onClick={() => props.onRemove(props.device)}
        >
          {isPhone() ? says().lost : says().remove}
        </button>
      </Show>
    </li>
  );
}

const skewed = ({ told }: OfficeDevice): number | undefined =>
  told && Math.abs(told.skewMs) > mostSkewMs ? Math.round(told.skewMs / 1000) : undefined;

function factsOf({ there, told, since }: OfficeDevice): string[] {
  const says = devicesWords().list;
  if (!told) return [there ? says.there : says.since(dayAndTime(since))];
  return [
    there ? says.there : says.heard(dayAndTime(told.at)),
    says.release(told.release),
    ...(Math.abs(told.skewMs) > mostSkewMs ? [] : [says.onTime]),
    told.owed ? says.owed(told.owed) : says.paid,
  ];
}
