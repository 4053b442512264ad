import type { HubQuestion } from "../../domain/hub/hub-wire";
import { officeIn, type KeptHub, type KeptOffice } from "../state/kept-hub";
import { isKnown, keptProof, refused, wasRemoved, type Answer, type Asking, type Refused } from "./asking";

type Claim = HubQuestion<"claim">;

/**
 * The first device of an office, or a coordinator, shows the code that the hub's keeper printed. An office's may invite the
 * others.
 */
export function claim({ hub, question, now }: Asking<"claim">): Answer<"claim"> {
  const { device, reader } = question;
  const found = officeFor(hub, question);
  if ("refused" in found) return found;
  const { office, code } = found;
  // An answer may have been lost on its way: the same device hears it again.
  if (code.usedBy === device) return wasRemoved(office, device) ? refused("not-a-device") : {};
  if (code.usedBy) return refused("used-code");
  if (code.until < now) return refused("late");
  if (isKnown(hub, device) || wasRemoved(office, device)) return refused("not-a-device");
  code.usedBy = device;
  office.devices.push({ device, kind: "tablet", mayInvite: !reader, since: now, ...(reader && { reader }) });
  return {};
}

/** The office whose code was shown. */
function officeFor(
  hub: KeptHub,
  { office: signs, proof, reader }: Claim,
): { office: KeptOffice; code: NonNullable<KeptOffice["code"]> } | Refused {
  const office = officeIn(hub, signs);
  if (!office) return refused("unknown-office");
  const { code } = office;
  if (code?.proof !== keptProof(proof)) return refused("wrong-code");
  // The code of an office makes nobody a coordinator, and that of the province shares no office.
  if (office.province !== (reader && true)) return refused("wrong-code");
  return { office, code };
}
