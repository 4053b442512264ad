import type { Waits } from "./find-wait-faults";

/** Who asks a device that may never answer, and what ends the waiting; docs/how-it-is-built.md tells the times. */
export const waits: Waits = {
  "device/address-in-room.ts": { network: "limited" },
  "device/app-update.ts": { serviceWorker: "limited", locks: "limited" },
  "device/ask-worker.ts": { serviceWorker: "limited", answers: "limited" },
  "device/ballast.ts": { files: "limited", locks: "nobody waits: another page keeps the ballast" },
  "device/chime.ts": { sound: "nobody waits: a chime that is not heard is seen" },
  "device/clip.ts": { sound: "limited" },
  "device/copy-text.ts": { clipboard: "limited" },
  "device/file-copy.ts": { files: "limited", locks: "limited" },
  "device/file-worker.ts": { worker: "limited" },
  "device/full-screen.ts": { fullScreen: "nobody waits: it is asked for again at every touch" },
  "device/keep-storage.ts": { files: "limited" },
  "device/local-voice.ts": { voice: "limited" },
  "device/network-time.ts": { network: "limited" },
  "device/open-media.ts": { media: "limited" },
  "device/printer.ts": { pictures: "limited" },
  "device/record-clip.ts": { recorder: "limited" },
  "device/recorded-voice.ts": { files: "limited" },
  "device/scan-code.ts": { reader: "limited" },
  "device/slots-file.ts": {
    files: "nobody waits: it only asks whether there are any",
    locks: "limited",
  },
  "device/open-healthy-store.ts": { files: "limited" },
  "device/speech.ts": { voice: "nobody waits: voices that come later are offered later" },
  "device/stay-awake.ts": { light: "limited" },
  "device/this-release.ts": { serviceWorker: "limited" },
  "ui/create-rows.ts": { event: "nobody waits: a list drawn whole for paper stays whole" },
  "vault/dexie-contact-store.ts": { locks: "by itself: after fifteen seconds the contact is said not to be kept" },
  "vault/dexie-guards.ts": { locks: "endless: a wait after wrong PINs stands still; the recovery code passes it" },
  // Phones at home: nobody comes after whoever reads there.
  "content/unit-catalogue.ts": { network: "nobody waits: a lead types the names of units that do not come" },
  "content/home-page/page.ts": {
    share: "nobody waits: the phone's own sheet stands over the page",
    serviceWorker: "by itself: after five seconds the page goes on without",
  },
  "content/home-page/read-aloud.ts": { voice: "by itself: by the length of the text" },
  "content/home-page/show-office.ts": { network: "nobody waits: the office is named once its file is here" },
};
