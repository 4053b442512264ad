import type { FigureReader } from "./figure-door";

/** What a device keeps of the figures that it sends to the province, or reads. It lies in the vault's database, and in no backup. */
export interface FiguresRecord {
  sends?: {
    readers: readonly FigureReader[];
    /** Of each period what the hub acknowledged last: the hash of what it says, and when. */
    put: Record<string, { hash: string; at: number }>;
  };
  reads?: {
    /** The province at the hub: eight signs. */
    office: string;
    /** The nkey this device logs in with. */
    seed: string;
    /** The point of the key that figures are sealed for, and its private half (JWK as text). */
    key: string;
    privateKey: string;
  };
}
