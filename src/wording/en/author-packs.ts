import type { AuthorWords } from "../vi/author";

export const authorPacks: Pick<AuthorWords, "packs"> = {
  packs: {
    title: "Packs of guides",
    how: "Give your guides to another office, or take those of others. A pack is one file: carry it on a USB stick or in a message, without a network.",
    make: "Save a pack",
    choose: "Guides to give away",
    save: (n) => (n === 1 ? "Save a pack of 1 guide" : `Save a pack of ${n} guides`),
    noneChosen: "Choose at least one guide.",
    none: "No guide of your own is practised here yet, so there is nothing to give away.",
    file: (office, day) => `Guides of ${office} ${day}`,
    saved: (n, mark) =>
      `Saved a pack of ${n === 1 ? "1 guide" : `${n} guides`}. Mark of this tablet: ${mark}. Read it out when the other office calls.`,
    unfit: (code) =>
      `Guide ${code} cannot go along: mend what the checks name and have it signed again. No pack was saved.`,
    "too-many": "A pack holds at most 100 guides. Choose fewer.",
    open: "Open a pack",
    reading: "Looking at the pack…",
    of: (office) => `Pack of guides of ${office}`,
    made: (day, mark) => `Made on ${day}. Mark in the pack: ${mark}.`,
    known: (day) => `Its mark was compared on ${day}.`,
    version: (n) => `version ${n}`,
    states: {
      new: "New",
      newer: "Newer version",
      same: "Already here",
      lacking: "Text not on this tablet",
      older: "Older than the one here",
      conflict: "Same version, other words",
      withdrawn: "Withdrawn here",
    },
    take: (n) => (n === 1 ? "Take 1 guide" : `Take ${n} guides`),
    close: "Close, take nothing",
    gentle: "Nobody's guide changes while they practise. The next citizen finds it.",
    taken: (n, office) => `Took ${n === 1 ? "1 guide" : `${n} guides`} of ${office}. The next citizen finds them.`,
    nothing: {
      same: "The guides of this pack are here already. Nothing changes.",
      older: "This pack is older than the guides here. The newer ones stay.",
      conflict:
        "A guide of this pack has the same version as here and other words. The one here stays. Call whoever made the pack.",
      withdrawn: "The guides of this pack were withdrawn here. They can come back with a newer version.",
    },
    faults: {
      "too-large": "The file is larger than 20 MB, so it is not opened. Look whether it is the right file.",
      unreadable: "This is no pack of guides of Trạm Số, or it was not copied whole. Nothing was taken.",
      forged: "The pack was changed, or its signature is wrong. Nothing was taken. Ask for a new pack.",
      later:
        "The pack holds parts that this release does not know. Nothing was taken. Update the tablet and open it again.",
      "own-office": "Your own office made this pack. Open it at another office.",
      "other-office": "The tablet that signed this pack speaks for another office. Nothing was taken.",
      "has-faults":
        "A guide of this pack breaks the rules of guides. Nothing was taken. Ask its office to mend it and save a new pack.",
      unconfirmed: "The mark of the sender was not compared yet. Nothing was taken.",
      "not-allowed": "This role may neither make nor take packs of guides.",
    },
    others: {
      title: "Guides of other offices",
      from: (office, mark) => `Written and signed at ${office}, mark ${mark}.`,
      by: (name, when) => `Taken by ${name}, ${when}.`,
      elsewhere: "Taken on another device. Open the same pack here, and citizens at this tablet find it too.",
      state: "Taken from others",
    },
  },
};
