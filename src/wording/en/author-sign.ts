import type { AuthorWords } from "../vi/author";

export const authorSign: Pick<AuthorWords, "own" | "sign"> = {
  own: {
    title: "Your own guides",
    how: "Citizens practise these on this tablet.",
    howShared:
      "Citizens practise these on every device of the office. One that is cut off gets them when it is reached again.",
    none: "No guide is signed yet.",
    writtenBy: (writers, signer, when) => `Written by ${writers}. Looked at and signed by ${signer}, ${when}.`,
    withdrawnBy: (name, when) => `Withdrawn by ${name}, ${when}. Citizens no longer see this guide.`,
    elsewhere: "Signed on another device. Its text has not come to this tablet, so citizens here do not see it.",
    withdraw: "Withdraw",
    withdrawSure: "Withdraw it now? Citizens no longer find this guide. The built-in one, if there is one, comes back.",
    withdrawYes: "Withdraw",
    withdrawNo: "Leave it",
    again: "Bring it back",
    savePage: "Save the page for home",
    pageSaved: "Saved as one file. Send it in a message or copy it to a phone: it opens without a network.",
    pageNotSaved: "The page could not be saved. Try again when the tablet has a network.",
    stillRight: "Still right",
    "not-allowed": "This role may not withdraw guides.",
    unknown: "This guide was withdrawn already.",
  },
  sign: {
    open: "Look and sign",
    title: (name) => `Look and sign: ${name}`,
    how: "Do all of the guide alone, from the first step to the last, without skipping any. If it is good, sign with your PIN.",
    signedSince: (name, when) =>
      `While this draft was written, ${name} signed another version of the guide, ${when}. Look at that one first: if you sign this one, it takes its place.`,
    writers: (names) => `Written by ${names}`,
    checked: "The words and the steps were checked: nothing has to be mended.",
    faults: (n) =>
      n === 1
        ? "1 place has to be mended before it can be signed."
        : `${n} places have to be mended before it can be signed.`,
    toEditor: "Open the guide to mend it",
    writer: "You wrote some of this guide, so you cannot sign it. Ask another member to come in, look and sign.",
    begin: "Do it alone from step 1",
    leave: "Stop without signing",
    nthOf: (n, all) => `${n} of ${all} steps done`,
    notWhole: (n) =>
      n === 1
        ? "1 step was skipped. Start again before you sign."
        : `${n} steps were skipped. Start again before you sign.`,
    done: "You did all of it alone. Citizens will see it just so.",
    pin: "Your PIN",
    save: "Sign, and let people practise it",
    checking: "Signing…",
    signed: "Signed. The next citizen finds this guide.",
    signedShared: "Signed. The next citizen finds this guide, on every device of the office.",
    refused: {
      writer: "You wrote some of this guide, so you cannot sign it.",
      changed: "The guide was changed on another page. Look at it again from the start.",
      "has-faults": "Something in the guide has to be mended first.",
      "not-whole": "Not every step was done. Start again.",
      "not-allowed": "This role may not sign guides.",
      "no-draft": "This draft is no longer on the tablet.",
    },
    wrong: (left) => (left === 1 ? "Wrong PIN. One more try." : `Wrong PIN. ${left} more tries.`),
    wait: (minutes) =>
      minutes === 1 ? "Too many wrong PINs. Wait 1 minute." : `Too many wrong PINs. Wait ${minutes} minutes.`,
  },
};
