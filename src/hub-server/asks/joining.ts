import { officeIn, type KeptInvitation, type KeptOffice } from "../state/kept-hub";
import { invitationOf, isKnown, refused, wasRemoved, type Answer, type Asking, type Refused } from "./asking";

type ByCode = Asking<"join" | "admitted">;

function invitationFor({ hub, question, now }: ByCode): { office: KeptOffice; found: KeptInvitation } | Refused {
  const office = officeIn(hub, question.office);
  if (!office) return refused("unknown-office");
  const found = invitationOf(office, question.proof);
  if (!found) return refused("wrong-code");
  if (wasRemoved(office, question.device)) return refused("not-a-device");
  if (found.came && found.came.device !== question.device) return refused("used-code");
  if (found.calledOff) return refused("used-code");
  return found.until < now ? refused("late") : { office, found };
}

/** A new device shows the proof, once, with what only the inviting device can read. */
export function join(asking: Asking<"join">): Answer<"join"> {
  const invited = invitationFor(asking);
  if ("refused" in invited) return invited;
  const { device, hello } = asking.question;
  if (invited.found.came) return {};
  if (isKnown(asking.hub, device)) return refused("not-a-device");
  invited.found.came = { device, hello };
  return {};
}

/** The new device asks whether it was let in. */
export function admitted(asking: Asking<"admitted">): Answer<"admitted"> {
  const invited = invitationFor(asking);
  if ("refused" in invited) return invited;
  if (!invited.found.came) return refused("wrong-code");
  const { parcel } = invited.found;
  return parcel === undefined ? {} : { parcel };
}
