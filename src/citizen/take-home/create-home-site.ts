import { createSignal, type Accessor } from "solid-js";
import { addressInRoom } from "../../device/address-in-room";
import { homeSite, opensHereOnly } from "../../domain/office/public-address";

/**
 * Where the codes of a screen lead. `set` is what the office set, "" for nothing, undefined while that is not known.
 * Undefined until all is known: a code that changes under a phone's camera is read by nobody.
 */
export function createHomeSite(set: Accessor<string | undefined>): Accessor<string | undefined> {
  const { origin } = location;
  const [inRoom, setInRoom] = createSignal<{ address?: string | undefined }>();
  // At a public address no server is asked, and no address of a private network is ever shown.
  if (opensHereOnly(origin)) void addressInRoom().then((address) => setInRoom({ address }));
  else setInRoom({});
  return () => {
    const known = set();
    const told = opensHereOnly(known || origin) ? inRoom() : {};
    return known === undefined || !told ? undefined : homeSite(known, origin, told.address);
  };
}
