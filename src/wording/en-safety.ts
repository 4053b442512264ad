import type { SafetyWords } from "./vi-safety";

export const enSafety: SafetyWords = {
  refusals: {
    "not-a-backup": "This file is no backup of a station. Choose one that ends in .tramso.",
    "wrong-code": "The backup code does not fit this file. Look at the paper again, four letters at a time.",
    "older-file": "This is an earlier file. Read the one just saved, or press step 1 to save again.",
    damaged: "The file is damaged or was copied only in part. Take another one. Nothing here was changed.",
    "other-office": "This is the backup of another office. Nothing here was changed.",
    "later-release": "This backup was made by a newer version. Update this tablet and try again.",
    contested: "The tablet is busy writing something else. Please tap again.",
  },
  backup: {
    title: "Backup",
    leadOnly: "Only leads can make a backup.",
    how: "When the tablet breaks or is lost, its book comes back from here. Make one every week and keep it elsewhere.",
    holds:
      "In the file: the book of numbers, names of members, PINs scrambled so that nobody can read them. Not in it: names, phones, notes of people.",
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
    known: "I know",
    spent:
      "The tablet is full. It can still take a few numbers. Make a backup now and tell whoever looks after the tablet.",
    filling: "The tablet is nearly full. Make a backup and tell whoever looks after the tablet.",
    clock: (day) => `The tablet says that today is ${day}. Is that right? Until then it goes by the old time.`,
    clockRight: "Yes, that is today",
    lostAll: (n) => `This tablet has lost its book (${n} lines). Do not open a new station: bring back a backup below.`,
  },
};
