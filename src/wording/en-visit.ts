import type { VisitWords } from "./vi-visit";

export const enVisit: VisitWords = {
  notices: {
    noStorage: "This device cannot save numbers. You can still practise. For help, call the staff nearby.",
    lost: "This tablet has lost its book. Call whoever looks after it, to bring it back from a backup.",
    newTablet: "New tablet? Staff open the station here.",
    setUp: "Open the station",
    sample: "Trying out. Every number and name here is invented.",
    eraseSample: "Erase the trial",
    notErased: "The trial is not wholly erased. Tap once more.",
    update: "A new version is ready.",
    updateNow: "Update",
    updateOthers: "The station is open in another window. Close it and tap again.",
    resting: (time) => `We are closed just now. We open today at ${time}.`,
    closed: (day, time) => `We are closed. We open again ${day} at ${time}.`,
    closedFor: (name) => `Closed today: ${name}.`,
    stillLearn: "You can still learn here. For help, take a number now.",
  },
  outdated: {
    title: "This page has to open again",
    says: "Your number is safe. The page opens again by itself in a few seconds.",
    again: "Open it now",
  },
  search: {
    title: "Find a task",
    field: "What would you like to do? Type a few letters.",
    erase: "Clear",
    often: "Often looked for",
    common: ["Quên mật khẩu", "Trả tiền điện", "Đi khám bệnh", "Đăng ký tạm trú", "Gọi Zalo", "Bị lừa tiền"],
    found: (n) => (n === 1 ? "One guide fits." : `${n} guides fit.`),
    nothing: "Nothing found yet. Try other words, or tap “Get help”.",
  },
  stale: {
    expired: (day) => `Last checked on ${day}. Some buttons may have changed.`,
    expiredShort: (day) => `Last checked ${day}`,
  },
  list: {
    steps: (n) => `${n} steps`,
  },
  takeHome: {
    title: "Take this guide home",
    how: "Open the camera or Zalo on your phone and point it at this square.",
    orType: "Or type this address:",
    qrOf: (title) => `QR code that opens ${title} on a phone`,
    noAddress: "The station has no address for the home pages yet. Staff can set it under Settings.",
    hereOnly: "This address opens on this device only. Staff need to set the real one under Settings.",
    atStep: (step) => `Opens at step ${step}`,
  },
  idle: {
    title: "Are you still here?",
    seconds: (n) => `This screen starts over in ${n} seconds.`,
    keepsNumber: "Your number stays yours.",
    stay: "I am still here",
  },
  lost: {
    title: "There is no such page",
    says: "This address is not on the tablet. Nothing is lost.",
  },
};
