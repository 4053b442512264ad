import type { Desk } from "../../src/desk/desk";
import { openOffice } from "../../src/desk/office/open-office";
import { waitAfter } from "../../src/domain/office/pin-guard";
import type { BackupVault, Vault } from "../../src/vault/vault";
import { memoryFigures } from "../journal/memory-figures";
import { MemoryJournal } from "../journal/memory-journal";
import { openMemoryContacts } from "../vault/memory-contacts";
import { counterTablet, morning } from "./requests";

/** A vault that remembers PINs as they are: it stands in where no secret is at stake. No two signatures are alike. */
function openVault(): Vault {
  const pins = new Map<string, string>();
  const failures = new Map<string, number>();
  let code = "";
  let signed = 0;
  return {
    identity: async () => ({ id: counterTablet, key: "{}", sign: async (text) => `${(signed += 1)} ${text}` }),
    setPin: async (member, pin) => {
      pins.set(member, pin);
      failures.delete(member);
    },
    tryPin: async (member, pin) => {
      if (pins.get(member) === pin) return { open: true };
      failures.set(member, (failures.get(member) ?? 0) + 1);
      return { open: false, triesLeft: 5 - failures.get(member)!, waitSeconds: waitAfter(failures.get(member)!) };
    },
    watchWait: () => () => undefined,
    newRecoveryCode: async () => (code = `CODE-${pins.size}-${code.length}`),
    fitsRecoveryCode: async (typed) => typed === code,
    ...openBackups(pins),
    erase: async () => pins.clear(),
    close: () => undefined,
  };
}

/** Backups that anybody can read who has the code. */
function openBackups(pins: Map<string, string>): BackupVault {
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
    newIdentity: async () => undefined,
  };
}

/** A desk whose clock moves only when told to. */
export async function openDesk(): Promise<Desk & { clock: { now: number }; journal: MemoryJournal; ended: unknown[] }> {
  const vault = openVault();
  // It says what it is told to, so there is nothing to doubt.
  const clock = { now: morning, doubted: () => undefined, trust: () => undefined };
  let made = 0;
  const ended: unknown[] = [];
  const shelf = memoryFigures();
  return {
    journal: new MemoryJournal(),
    vault,
    contacts: openMemoryContacts(),
    identity: await vault.identity(),
    figures: async () => shelf,
    clock,
    now: () => clock.now,
    end: (restoring) => void ended.push(restoring),
    ended,
    newId: () => `id${(made += 1)}`,
  };
}

export const hungNhuong = { name: "Xã Hưng Nhượng", publicAddress: "", sample: false, leadName: "Chị Thắm" };
export const pinOfTham = "280519";

/** An office opened by Thắm, and her id. */
export async function openedOffice() {
  const desk = await openDesk();
  const lead = (await openOffice(desk, hungNhuong, pinOfTham))!;
  return { desk, lead };
}
