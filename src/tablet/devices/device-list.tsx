import { Match, Switch } from "solid-js";
import type { JoinRefusal, OfficeDevice } from "../../hub/hub";
import { ById } from "../../ui/by-id";
import { devicesWords } from "../../wording/devices-words";
import { DeviceRow } from "./device-row";

/** Every device of the office, or why it cannot be said. */
export function DeviceList(props: {
  answer: OfficeDevice[] | { refused: JoinRefusal } | undefined;
  onAgain: () => void;
  onRemove: (device: OfficeDevice) => void;
}) {
  const refused = () => (props.answer && "refused" in props.answer ? props.answer.refused : undefined);
  const devices = () => (props.answer && !("refused" in props.answer) ? props.answer : undefined);
  return (
    <section class="card devices">
      <h2>{devicesWords().list.title}</h2>
      <Switch fallback={<p role="status">{devicesWords().list.asking}</p>}>
        <Match when={refused()}>
          {(why) => (
            <>
              <p role="alert" class="fault">
                {devicesWords().refusals[why()]}
              </p>
              <button class="btn second" onClick={() => props.onAgain()}>
                {devicesWords().list.again}
              </button>
            </>
          )}
        </Match>
        <Match when={devices()}>
          {(all) => (
            <ul class="device-rows">
              <ById all={all().map((device) => ({ id: device.device, device }))}>
                {(one) => <DeviceRow device={one().device} onRemove={props.onRemove} />}
              </ById>
            </ul>
          )}
        </Match>
      </Switch>
    </section>
  );
}
