import type { SafetyWords } from "../vi/safety";
import type { LostThing } from "../../domain/office/lost-thing";

/** What a tablet may lose beside its lines, and what is to be done when it is gone for good. */
const things: Record<LostThing, string> = {
  names: "members' names",
  notes: "notes",
  jumps: "how often people were let ahead",
  units: "the list of units",
  pins: "PINs",
  tries: "wrong PINs counted",
  cards: "key cards",
  contacts: "phone numbers people left",
  days: "the days this tablet ran",
  figures: "figures of the communes",
  senders: "the offices whose files are taken",
  drafts: "guides being written",
  guides: "guides of your own",
  unsent: "what other tablets had not heard yet",
  settings: "this tablet's own settings",
  "tablet-key": "this tablet's signing key",
  "backup-code": "the backup code",
  copies: "the second copy",
};
const whatToDo: Partial<Record<LostThing, string>> = {
  names: "Open Team and write each name again.",
  pins: "A lead sets each member's PIN again.",
  cards: "Printed key cards open nothing any more. Destroy them and print a new set under Key cards.",
  contacts: "Ask again for the phone numbers of people you promised to call.",
  units: "Open Units and load the list again.",
  figures: "Ask the communes to send their files of figures again.",
  senders: "When the next file comes, call and compare its mark as you did the first time.",
  drafts: "Open Team, Guides, and see which guide has to be written again.",
  guides: "Restore a backup, or open Team, Guides, and write and sign again what is missing.",
  settings: "Check the printer and the screen under This tablet.",
  "tablet-key":
    "It has a new key under the same letter. Whoever gets your next figures will call to compare the new mark.",
  "backup-code": "Open Backup, make a new code, print it and keep it. Older backups still open with the old code.",
  copies: "It has been written again. If anything is missing, take it from a backup.",
};

export const safety: SafetyWords = {
  refusals: {
    "not-a-backup": "This file is no backup of a station. Choose one that ends in .tramso.",
    "wrong-code": "The backup code does not fit this file. Look at the paper again, four letters at a time.",
    "older-file": "This is an earlier file. Read the one just saved, or press step 1 to save again.",
    damaged: "The file is damaged or was copied only in part. Take another one. Nothing here was changed.",
    "other-office": "This is the backup of another office. Nothing here was changed.",
    "later-release": "This backup was made by a newer version. Update this tablet and try again.",
    contested: "The tablet is busy writing something else. Please tap again.",
    "hub-away": "This tablet cannot reach the others yet. Wait for the network, then tap again.",
    "no-right": "This does not count: your rights were just changed on another device. Ask a lead.",
  },
  backup: {
    title: "Backup",
    leadOnly: "Only leads can make a backup.",
    how: "When the tablet breaks or is lost, its book comes back from here. Make one every week and keep it elsewhere.",
    holds:
      "In the file: the book of numbers, names of members, figures taken from communes, PINs scrambled so that nobody can read them. Not in it: names, phones, notes of people.",
    last: (day) => `The last one: ${day}.`,
    never: "This tablet has no backup yet.",
    codeTitle: "Backup code",
    code: "Only this code opens the backups. Print it or copy it, and keep it away from the memory stick. It is not shown again.",
    print: "Print this code",
    kept: "I have put the code away",
    firstCode: "Make a backup code",
    newCode: "Lost the paper? Make a new code",
    newCodeHow: "Older backups still open with the old code, those from now on with the new one.",
    save: "1. Save to a file",
    saved: "The browser has the file. Copy it to the stick, then do step 2.",
    check: "2. Read the saved file back",
    checked: (lines) => `The file can be read and holds ${lines} lines. It is written down as a backup.`,
  },
  restore: {
    title: "Bring back from a backup",
    how: "You need the .tramso file and the printed backup code. The tablet gets a new letter, so that no number is given twice.",
    code: "Backup code",
    file: "Choose the backup file",
    chosen: (name) => `Chosen: ${name}`,
    noFile: "Choose the backup file first.",
    go: "Bring back",
    working: "Opening the file…",
  },
  notices: {
    restored: (n) => `Part of the tablet's memory was damaged. ${n} lines were brought back from the second copy.`,
    missing: (n) =>
      `${n} lines of the book are lost. Ask those who hold a number, and bring back a backup if there is one.`,
    back: (all: readonly LostThing[]) =>
      `Brought back from the second copy: ${all.map((one) => things[one]).join(", ")}.`,
    lost: (all: readonly LostThing[]) => `This tablet lost: ${all.map((one) => things[one]).join(", ")}.`,
    whatToDo,
    known: "I know",
    spent:
      "The tablet is full. It can still take a few numbers. Make a backup now and tell whoever looks after the tablet.",
    filling: "The tablet is nearly full. Make a backup and tell whoever looks after the tablet.",
    clock: (day) => `The tablet says that today is ${day}. Is that right? Until then it goes by the old time.`,
    clockRight: "Yes, that is today",
    lostAll: (n) =>
      `This tablet has lost its records (${n} lines). Do not open a new station: bring back a backup below.`,
  },
};
