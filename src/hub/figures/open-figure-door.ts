import { fingerprint } from "../../vault/signature";
import type { JoiningTools } from "../joining/joining-tools";
import type { HubLog } from "../hub-log";
import type { FiguresVault } from "../../vault/vault";
import type { FigureDoor, FiguresHeard, FigureTraffic } from "./figure-door";
import type { FiguresRecord } from "./figures-record";

/** How figures go up, or are read; whatever it needs is fetched when it is asked. `log`: of a device that shares its office. */
export function openFigureDoor(tools: JoiningTools, log?: Pick<HubLog, "putLast">): FigureDoor {
  const { journal, vault, record, now } = tools;
  const { watch, told } = watchTraffic(vault);
  return {
    watch,
    readers: () => readersAt(record),
    sendTo: async (readers) => {
      const { sends: _before, ...kept } = await vault.figuresRecord();
      await told(vault.keepFiguresRecord(readers.length ? { ...kept, sends: { readers, put: {} } } : kept));
    },
    offer: async (figures) => {
      if (!record || !log) return "nobody";
      const { offerFigures } = await import("./offer-figures");
      return told(offerFigures({ vault, record, log, now }, figures));
    },
    receive: async (code, by) => {
      const { receiveFigures } = await import("./receive-figures");
      return told(receiveFigures({ journal, vault }, code, by));
    },
    hear: (heard) => hearLater(vault, heard),
  };
}

/** Whoever watches is told again whenever something that changes it was `told`. */
function watchTraffic(vault: FiguresVault) {
  const watchers = new Set<(traffic: FigureTraffic) => void>();
  return {
    watch: (tell: (traffic: FigureTraffic) => void) => {
      watchers.add(tell);
      void vault
        .figuresRecord()
        .then(trafficOf)
        .then(tell, () => undefined);
      return () => void watchers.delete(tell);
    },
    told: async <T>(changes: Promise<T>): Promise<T> => {
      const answer = await changes;
      const traffic = await trafficOf(await vault.figuresRecord());
      for (const tell of watchers) tell(traffic);
      return answer;
    },
  };
}

async function readersAt(record: JoiningTools["record"]): ReturnType<FigureDoor["readers"]> {
  if (!record) return { refused: "hub-away" };
  const { askHub } = await import("../joining/ask-hub");
  const answer = await askHub("readers", {}, record);
  if (answer.refused) return { refused: answer.refused };
  const readers = answer.readers.map(async (key) => ({ key, mark: await fingerprint(key) }));
  return { province: answer.province, readers: await Promise.all(readers) };
}

function hearLater(vault: FiguresVault, heard: FiguresHeard): () => void {
  let stopped = false;
  let stop: () => void = () => undefined;
  const begin = async () => {
    const { reads } = await vault.figuresRecord();
    if (!reads || stopped) return;
    const { openProvince } = await import("./open-province");
    if (!stopped) stop = openProvince(reads, heard);
  };
  void begin().catch(() => undefined);
  return () => {
    stopped = true;
    stop();
  };
}

async function trafficOf({ sends, reads }: FiguresRecord): Promise<FigureTraffic> {
  const times = Object.values(sends?.put ?? {}).map(({ at }) => at);
  return {
    ...(sends && { sends: { readers: sends.readers, lastPut: times.length ? Math.max(...times) : undefined } }),
    ...(reads && { reads: { mark: await fingerprint(reads.key) } }),
  };
}
