import type { DeviceKind } from "../domain/hub/device-kind";

/** What a device keeps of the hub it joined. It lies in the vault's database, and in no backup. */
export interface HubRecord {
  /** The office at the hub: eight signs. */
  office: string;
  kind: DeviceKind;
  /** The member whose phone it is. */
  member?: string;
  /** May it invite others, and remove them? Shared tablets and leads' phones may. */
  mayInvite: boolean;
  /** The nkey this device logs in with; its client signs synchronously, so it cannot be a key that never leaves. */
  seed: string;
  /** 32 bytes, base64url: whoever has it reads the office's lines. */
  teamKey: string;
  /** The same for hashes of PINs; shared tablets alone have it. */
  pinKey?: string;
  /** The public key (JWK as text) that signed which tablets the office had when it was first shared. */
  root: string;
}
