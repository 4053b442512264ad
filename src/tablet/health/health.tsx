import { useSession } from "../../desk/live-session";
import { laterPart } from "../../ui/later-part";
import { tabletWords } from "../../wording/tablet-words";
import { BackupRow } from "./backup-row";
import { ClockRow } from "./clock-row";
import { JournalRows } from "./journal-rows";
import { ReleaseRows } from "./release-rows";
import { SharedAside, SharedRows } from "./shared-parts";
import { StorageRow } from "./storage-row";
import { WindowRows } from "./window-rows";
import "./health.css";

const BesideHealth = laterPart(async () => (await import("./beside-health")).BesideHealth);

/**
 * Everything that can go wrong with a tablet left alone, checked in one place. Problems are named in words, not only by
 * colour.
 */
export function Health() {
  const session = useSession();
  return (
    <div class="staff-page health">
      <h1>{tabletWords().title}</h1>
      <ul class="health-rows">
        <SharedRows />
        <StorageRow />
        <ReleaseRows />
        <BackupRow desk={session().desk} />
        <ClockRow desk={session().desk} />
        <JournalRows />
        <WindowRows />
      </ul>
      <SharedAside />
      <BesideHealth />
    </div>
  );
}
