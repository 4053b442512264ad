import type { TabletWords } from "../vi/tablet";

export const tablet: TabletWords = {
  flood: {
    title: (letter) => `Tablet ${letter} gave out its numbers for this hour and is resting.`,
    says: "See whether somebody is playing. Numbers already given stay.",
    letThrough: "Let it go on",
  },
  title: "Health of this tablet",
  link: "This tablet",
  troubles: { storage: "the station's journal is not kept for sure", offline: "does not work offline" },
  lamps: { good: "good", care: "needs a look", bad: "needs action now" },
  role: {
    title: "Which screen this tablet opens on",
    how: "From the next start it opens on that screen. You can change it at any time.",
    roles: { citizen: "The citizens' screen", volunteer: "The volunteers' screen", board: "Always the calling board" },
    leadOnly: "This is for the lead.",
  },
  browser: {
    title: "Browser",
    oldest: "Good enough. The oldest are Chrome and Edge 109, Firefox 128, Safari 16.4.",
    tooOld: "Too old. Update to Chrome or Edge 109, Firefox 128, Safari 16.4 or newer.",
  },
  screen: {
    title: "Full screen",
    full: "It fills the screen.",
    window: "It is open in a window with an address bar.",
    go: "Fill the screen",
    leave: "Leave full screen",
  },
  version: {
    title: "Release in use",
    runs: (release) => `Release ${release}.`,
    onTrial: (release) =>
      `Release ${release}, just installed. The tablet is trying its screens, and goes back by itself if one is broken.`,
    wentBack: (release) =>
      `Part of the new release is broken, so the tablet went back to release ${release}. The station works as usual. Tell whoever looks after the tablet.`,
    takenBack: (release) =>
      `Release ${release}. Somebody brought the tablet back to it. The one that was left does not come again by itself; a newer one will.`,
    leaves: (release) =>
      `Part of release ${release} is broken. The tablet goes back to the release before when nobody uses it.`,
    unknown: "The release could not be read.",
    ifAgain: "Does this screen come again? A volunteer can bring the tablet back to the release before.",
    goBack: "Go back to the release before",
    sure: "The tablet opens again with the release before. The journal and all numbers stay. This release does not come again by itself.",
    stay: "Stay",
  },
  update: {
    title: "New release",
    none: "There is no new release.",
    waits: "A new release waits. The tablet takes it up when nobody uses it and one window is left.",
    look: "Look for a release",
    looked: "Looked.",
    notFound: "Could not ask: there is no network.",
  },
  offline: {
    title: "Without a network",
    ready: "It opens without a network too: every guide, every screen.",
    keeping: "It is keeping the guides and screens. Wait until this line changes before you cut the network.",
    not: "It does not open without a network yet. Open the page again with network.",
  },
  storage: {
    title: "Where the journal is kept",
    kept: (used) => `The book is kept for sure: a full tablet does not erase it. ${used} in use.`,
    mayGo:
      "A full tablet may erase the book. Install the station as an app, then tap this button to have it kept for sure.",
    ask: "Ask to keep it",
    refused: "It is not kept for sure yet. Install the station as an app, then tap again.",
  },
  backup: {
    title: "Backup",
    open: "Open backups",
    never: "There is no backup yet.",
    last: (day, days) => (days < 1 ? `Backed up today, ${day}.` : `Last on ${day}, ${days} days ago.`),
  },
  clock: {
    title: "Clock",
    right: (time) => `${time}, as on the network.`,
    alone: (time) => `${time}. The network could not be asked; it is not behind the last number taken.`,
    off: (minutes) => `${minutes} minutes off the network's time. Set the tablet's clock.`,
    behind: (day) => `The clock is behind the last number taken (${day}). Set the tablet's date and time.`,
    zone: "The tablet is not on Vietnam's time. Choose GMT+7.",
  },
  journal: {
    title: "Today's journal",
    whole: "Every line can be read.",
    restored: (n) => `${n} lines were just brought back from the copy.`,
    broken: (n) => `${n} lines cannot be read and were left out.`,
    later: (n) => `${n} lines are of a later release. They are kept for it.`,
  },
  queue: {
    title: "Waiting list",
    counts: (waiting, held) => `${waiting} waiting, ${held} being helped.`,
  },
};
