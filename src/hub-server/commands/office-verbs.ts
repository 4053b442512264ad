import { randomBytes } from "node:crypto";
import { codeOf, writeHubCode } from "../../domain/hub/hub-code";
import { proofOf } from "../../hub/proof-of";
import { keptProof } from "../asks/asking";
import { PlainFault } from "../plain-fault";
import type { HubState } from "../state/hub-state";
import type { KeptHub, KeptOffice } from "../state/kept-hub";

/** How long the code of an office waits for its first device. */
export const officeCodeDays = 14;
const day = 86_400_000;

export interface NewCode {
  code: string;
  /** Milliseconds since 1970. */
  until: number;
}

interface Wanted {
  name: string;
  province?: true;
}

const sameName = (a: string, b: string) => a.normalize("NFC").toLowerCase() === b.normalize("NFC").toLowerCase();

function newOffice(hub: KeptHub, { name, province }: Wanted, now: number): KeptOffice {
  const fresh = { office: codeOf(randomBytes(5)), name, since: now, devices: [], removed: [], invitations: [] };
  const office: KeptOffice = province ? { ...fresh, province } : fresh;
  hub.offices.push(office);
  return office;
}

function officeFor(hub: KeptHub, wanted: Wanted, now: number): KeptOffice {
  if (wanted.province) return hub.offices.find(({ province }) => province) ?? newOffice(hub, wanted, now);
  const known = hub.offices.find(({ name, province }) => !province && sameName(name, wanted.name));
  if (!known) return newOffice(hub, wanted, now);
  if (known.code?.usedBy)
    throw new PlainFault(`${known.name} is shared already: its own lead lets further devices in.`);
  return known;
}

/**
 * A new code for the first device of an office, or for one more coordinator of the province. An older one that nobody used counts
 * no more. Throws a plain sentence when the office has its first device.
 */
export async function giveCode(state: HubState, wanted: Wanted, now: number): Promise<NewCode> {
  const name = wanted.name.trim();
  if (!name || name.length > 120) throw new PlainFault(`Say whose code it is: npm run hub -- office "Xã …"`);
  const secret = codeOf(randomBytes(10));
  const proof = keptProof(await proofOf(secret));
  const until = now + officeCodeDays * day;
  const office = state.change((hub) => {
    const found = officeFor(hub, { ...wanted, name }, now);
    found.code = { proof, until };
    return found.office;
  });
  return { code: writeHubCode({ office, secret }), until };
}

/** One line for each office: its eight signs, name, devices, and whether its code still waits. */
export const officeLines = ({ offices }: Readonly<KeptHub>, now: number): string[] =>
  offices.map(({ office, name, devices, code, province }) => {
    const waits = code && !code.usedBy && (code.until < now ? ", its code is over" : ", its code was not used yet");
    const kinds = devices.map(({ kind }) => kind).join(" ") || "none";
    return `${office}  ${name}${province ? " (coordinators)" : ""}: devices: ${kinds}${waits || ""}`;
  });

/** Removes an office by its signs or name, or a device by its nkey, and says so. Throws when neither is known. */
export const removeFrom = (state: HubState, what: string): string =>
  state.change((hub) => {
    const office = hub.offices.find((one) => one.office === what.toUpperCase() || sameName(one.name, what));
    if (office) {
      hub.offices.splice(hub.offices.indexOf(office), 1);
      return `${office.name} is removed; its devices are cut off.`;
    }
    const holder = hub.offices.find(({ devices }) => devices.some(({ device }) => device === what));
    if (!holder) throw new PlainFault(`The hub knows no office and no device ${what || "without a name"}.`);
    holder.devices = holder.devices.filter(({ device }) => device !== what);
    holder.removed.push({ device: what });
    return `The device is removed from ${holder.name} and cut off.`;
  });
