import type { ContactSafe } from "./contact-safe";

const nothing = async () => undefined;
const none = () => undefined;

/** Used if this browser cannot store contacts safely: there are none, and nobody is asked for one. */
export const noContacts: ContactSafe = {
  makeKey: () => Promise.reject(new Error("This browser has no files that can be flushed.")),
  makeCard: nothing,
  makeRecovery: nothing,
  revoke: nothing,
  pinChanged: nothing,
  watchCards: (tell) => {
    tell([]);
    return none;
  },
  ownsCard: async () => false,
  unlock: async () => false,
  isKeyLost: async () => false,
  lock: none,
  isOpen: () => false,
  leave: async () => "no-key",
  open: async () => ({ refused: "gone" }),
  erase: nothing,
  kept: async () => [],
  watchKept: (_about, tell) => {
    tell(undefined);
    return none;
  },
  countDays: nothing,
  runningDays: async () => ({ count: 0 }),
  eraseAll: nothing,
};
