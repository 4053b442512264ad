import { officeIn } from "../state/kept-hub";
import { refused, type Answer, type Asking, type SignedAsking } from "./asking";

/** A device that may invite cuts another one off, or any device itself. */
export function remove({ office, by, question }: SignedAsking<"remove">): Answer<"remove"> {
  const { device: nkey, farewell } = question;
  const may = by === nkey || office.devices.some(({ device, mayInvite }) => device === by && mayInvite);
  if (!may) return refused("may-not");
  if (!office.devices.some(({ device }) => device === nkey)) return refused("not-a-device");
  office.devices = office.devices.filter(({ device }) => device !== nkey);
  office.removed.push({ device: nkey, ...(farewell ? { farewell } : {}) });
  return {};
}

/** A device that is let in no more asks whether it was removed; what it finds only its office can have written. */
export function removed({ hub, question: { office: signs, device: nkey } }: Asking<"removed">): Answer<"removed"> {
  const office = officeIn(hub, signs);
  if (!office) return refused("unknown-office");
  const found = office.removed.find(({ device }) => device === nkey);
  return found?.farewell === undefined ? {} : { farewell: found.farewell };
}

/** The devices of the office; `there` are those that are connected. */
export const devices = ({ office }: SignedAsking<"devices">, there: ReadonlySet<string>): Answer<"devices"> => ({
  devices: office.devices.map((one) => ({ ...one, there: there.has(one.device) })),
});

/** The keys of those who read the figures of every office; none while the hub has no coordinator. */
export function readers({ hub }: SignedAsking<"readers">): Answer<"readers"> {
  const province = hub.offices.find((one) => one.province);
  const keys = (province?.devices ?? []).flatMap(({ reader }) => reader ?? []);
  return { province: province?.name ?? "", readers: keys };
}
