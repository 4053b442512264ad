import {
  admitted,
  afterRunning,
  cardGuessesAnHour,
  cleared,
  countCardGuess,
  countGuess,
  forgive,
  forgiveLatest,
  parts,
  rested,
  triesLeft,
  waitFor,
  type DeviceGuesses,
  type Guards,
  type Guesses,
  type MemberGuard,
} from "../../src/domain/office/guess-limit";
import type { FiguresRecord } from "../../src/hub/figures/figures-record";
import type { HubRecord } from "../../src/hub/hub-record";
import { asIdentity, makeTabletKey } from "../../src/vault/tablet-key";
import type { BackupVault, FiguresVault, HubVault, PinAnswer, SharedSecrets, Vault } from "../../src/vault/vault";
import { counterTablet } from "./requests";

/** A PIN that was looked at: after how many running seconds, whose, with a card or without, and whether it was right. */
interface Look {
  at: number;
  member: string;
  withCard: boolean;
  right: boolean;
}

export type MemoryVault = Vault & {
  looks: readonly Look[];
  /** Lets the tablet run. */
  run(seconds: number): void;
  /** The same vault, going its own way from here. */
  fork(): MemoryVault;
};

/** All that a reload, a kill or a second page finds again. */
interface Disk {
  pins: Map<string, string>;
  codes: number;
  device: DeviceGuesses;
  members: Map<string, MemberGuard>;
  cards: Map<string, Guesses>;
  looks: Look[];
  ranSeconds: number;
}

const empty = (): Disk => ({
  pins: new Map(),
  codes: 0,
  device: { anybody: [], blameless: [], known: [] },
  members: new Map(),
  cards: new Map(),
  looks: [],
  ranSeconds: 0,
});

/** The two ways a PIN is tried, as the domain counts them. */
function openTries(disk: Disk): Pick<MemoryVault, "tryPin" | "tryPinWithCard" | "admit" | "watchWait"> {
  const guardsOf = (member: string): Guards => ({ member: disk.members.get(member) ?? fresh, device: disk.device });
  const put = (member: string, guards: Guards) => {
    disk.device = guards.device;
    disk.members.set(member, guards.member);
  };
  const look = (member: string, pin: string, withCard: boolean): boolean => {
    const right = disk.pins.get(member) === pin;
    disk.looks.push({ at: disk.ranSeconds, member, withCard, right });
    return right;
  };
  const closed = (member: string): PinAnswer => {
    const guards = guardsOf(member);
    return { open: false, triesLeft: triesLeft(guards), waitSeconds: waitFor(guards) };
  };
  return {
    tryPin: async (member, pin) => {
      const counted = countGuess(guardsOf(member));
      if (!counted) return closed(member);
      put(member, counted);
      if (!look(member, pin, false)) return closed(member);
      put(member, { member: cleared(counted.member), device: forgiveLatest(counted.device) });
      return { open: true };
    },
    tryPinWithCard: async (member, pin) => {
      const counted = countCardGuess(disk.cards.get(member) ?? []);
      if (!counted) return { open: false, triesLeft: 0, waitSeconds: 3600 };
      const right = look(member, pin, true);
      disk.cards.set(member, right ? forgive(counted) : counted);
      if (!right) return { open: false, triesLeft: cardGuessesAnHour - counted.length, waitSeconds: 0 };
      disk.members.set(member, admitted);
      return { open: true };
    },
    admit: async (member) => void disk.members.set(member, admitted),
    watchWait: (member, tell) => {
      tell(waitFor(guardsOf(member)));
      return () => undefined;
    },
  };
}

const aged = (device: DeviceGuesses, seconds: number) =>
  Object.fromEntries(parts.map((part) => [part, afterRunning(device[part], seconds)])) as unknown as DeviceGuesses;

const fresh: MemberGuard = { failures: 0, waitSeconds: 0 };

/** A vault that remembers PINs as they are: it stands in where no secret is at stake. No two signatures are alike. */
export function openMemoryVault(disk = empty()): MemoryVault {
  let signed = 0;
  return {
    passingIdentity: async () => asIdentity(await makeTabletKey()),
    identity: async () => ({ id: counterTablet, key: "{}", sign: async (text) => `${(signed += 1)} ${text}` }),
    setPin: async (member, pin) => {
      disk.pins.set(member, pin);
      disk.members.delete(member);
    },
    hasPin: async (member) => disk.pins.has(member),
    isPin: async (member, pin) => disk.pins.get(member) === pin,
    ...openTries(disk),
    newRecoveryCode: async () => `CODE-${(disk.codes += 1)}`,
    fitsRecoveryCode: async (typed) => disk.codes > 0 && typed === `CODE-${disk.codes}`,
    ...openBackups(disk.pins),
    erase: async () => disk.pins.clear(),
    close: () => undefined,
    looks: disk.looks,
    run: (seconds) => {
      disk.ranSeconds += seconds;
      disk.device = aged(disk.device, seconds);
      for (const [id, guesses] of disk.cards) disk.cards.set(id, afterRunning(guesses, seconds));
      for (const [id, guard] of disk.members) disk.members.set(id, rested(guard, seconds));
    },
    fork: () => openMemoryVault(structuredClone({ ...disk, looks: [] })),
  };
}

/** Backups that anybody can read who has the code. */
function openBackups(pins: Map<string, string>): BackupVault & SharedSecrets & HubVault & FiguresVault {
  let code: string | undefined;
  let last = "";
  return {
    hasBackupCode: async () => code !== undefined,
    newBackupCode: async () => (code = "BACKUP"),
    sealBackup: async (text) => (code ? new TextEncoder().encode((last = JSON.stringify({ code, text }))) : undefined),
    openBackup: async (file, typed) => {
      const read = new TextDecoder().decode(file);
      const sealed = JSON.parse(read) as { code: string; text: string };
      if (sealed.code !== (typed ?? code)) return { refused: "wrong-code" };
      return typed === undefined && read !== last ? { refused: "older-file" } : { text: sealed.text };
    },
    backupSecrets: async () => [...pins].map(([member, pin]) => `${member} ${pin}`),
    addSecrets: async (lines) => {
      for (const line of lines) pins.set(...(line.split(" ") as [string, string]));
    },
    secretLines: async () => new Map([...pins].map(([member, pin]) => [member, `${member} ${pin}`])),
    replaceSecret: async (line) => void pins.set(...(line.split(" ") as [string, string])),
    newIdentity: async () => undefined,
    ...openHubRecord(),
  };
}

/** The hub a device joined, in memory. */
export function openHubRecord(): HubVault & FiguresVault {
  let kept: HubRecord | undefined;
  let tried: HubRecord | undefined;
  let figures: FiguresRecord = {};
  return {
    hubRecord: async () => kept,
    triedRecord: async () => tried,
    keepTriedRecord: async (record) => void (tried = record),
    keepHubRecord: async (record) => void ([kept, tried] = [record, undefined]),
    figuresRecord: async () => figures,
    keepFiguresRecord: async (record) => void (figures = record),
  };
}
