import type { FiguresRecord } from "../hub/figures/figures-record";
import type { HubRecord } from "../hub/hub-record";

/** This tablet as the office knows it: an id and a key that signs and cannot be taken out. */
export interface TabletIdentity {
  id: string;
  /** The public key, JWK as text. */
  key: string;
  /** Base64url signature (ECDSA P-256, SHA-256) over the text's UTF-8 bytes. */
  sign(text: string): Promise<string>;
}

export type PinAnswer =
  | { open: true }
  /** Wrong: how many more tries are free, or how many seconds of running time to wait. */
  | { open: false; triesLeft: number; waitSeconds: number };

/** Why a file is no backup of this office, or not any more. */
export type Unopened = "not-a-backup" | "wrong-code" | "damaged" | "older-file";

/** The part of the vault that takes an office to another tablet. */
export interface BackupVault {
  hasBackupCode(): Promise<boolean>;
  /** Makes a new code for the backups to come; those made before open with the code of their day. */
  newBackupCode(): Promise<string>;
  /** Seals a text under the code last made; undefined while there is none. */
  sealBackup(text: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Opens a file with a code; without one, as this tablet that sealed it, and then only the file it sealed last. */
  openBackup(file: Uint8Array<ArrayBuffer>, code?: string): Promise<{ text: string } | { refused: Unopened }>;
  /** Hashes of PINs and of the recovery code, as lines. Never a key, never a contact. */
  backupSecrets(): Promise<string[]>;
  /** Adds those that are not here. */
  addSecrets(lines: readonly string[]): Promise<void>;
  /**
   * Throws the tablet's key away, and what it knows of a hub: the next identity is another tablet, and this browser's other
   * pages are outdated.
   */
  newIdentity(): Promise<void>;
}

/** The part of the vault that the tablets of an office share. */
export interface SharedSecrets {
  /** Hashes of PINs by their members, and that of the recovery code under "recovery-code", each as a line. */
  secretLines(): Promise<Map<string, string>>;
  /** Puts a hash of another tablet in the place of the one here; whoever waits after wrong PINs has a new one. */
  replaceSecret(line: string): Promise<void>;
}

/** The part of the vault that knows the hub this device joined: it is in no backup, and goes with the vault. */
export interface HubVault {
  /** Undefined where this device is alone. */
  hubRecord(): Promise<HubRecord | undefined>;
  /** What this device showed a hub's code with, and whose answer it may not have heard; undefined once it joined. */
  triedRecord(): Promise<HubRecord | undefined>;
  keepTriedRecord(record: HubRecord): Promise<void>;
  /** The device has joined: this browser's other pages are outdated, because they would go on alone. */
  keepHubRecord(record: HubRecord): Promise<void>;
}

/** The part of the vault that knows how figures go up to the province; like the hub's record, it is in no backup. */
export interface FiguresVault {
  /** Empty before anybody said anything. */
  figuresRecord(): Promise<FiguresRecord>;
  keepFiguresRecord(record: FiguresRecord): Promise<void>;
}

/** What a vault promises: it checks secrets and never gives one out. */
export interface Vault extends BackupVault, SharedSecrets, HubVault, FiguresVault {
  identity(): Promise<TabletIdentity>;
  /** A tablet with a key of its own that is gone with the page: the invented ones of a trial. */
  passingIdentity(): Promise<TabletIdentity>;
  setPin(member: string, pin: string): Promise<void>;
  /** True when the member has a PIN on this device, whatever it is. */
  hasPin(member: string): Promise<boolean>;
  /** True when this is the member's PIN now. Not counted: only for a member who is in, and is about to have another. */
  isPin(member: string, pin: string): Promise<boolean>;
  /** Counts the try on disk before it looks at the PIN, so that a reload or a kill never gives one for free. */
  tryPin(member: string, pin: string): Promise<PinAnswer>;
  /** The same for a PIN given with the member's own card: it is no stranger's guess, and has a limit of its own. */
  tryPinWithCard(member: string, pin: string): Promise<PinAnswer>;
  /** For a member who proved who they are by more than a PIN: their wait ends, and a try is kept for them for an hour. */
  admit(member: string): Promise<void>;
  /** Seconds of running time this member still has to wait; tells now and whenever it changes. */
  watchWait(member: string, tell: (seconds: number) => void): () => void;
  /** Makes a new recovery code, which replaces the last one; only its hash is kept. */
  newRecoveryCode(): Promise<string>;
  /** True when the code is the one last made, however it was spaced or cased. */
  fitsRecoveryCode(code: string): Promise<boolean>;
  erase(): Promise<void>;
  close(): void;
}
