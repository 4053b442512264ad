import { useSession } from "../../desk/live-session";
import { tabletWords } from "../../wording/tablet-words";
import { BackupRow } from "./backup-row";
import { BrowserRow } from "./browser-row";
import { ClockRow } from "./clock-row";
import { FullScreenRow } from "./full-screen-row";
import { JournalRows } from "./journal-rows";
import { ReleaseRows } from "./release-rows";
import { RoleForm } from "./role-form";
import { StorageRow } from "./storage-row";
import "./health.css";

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
        <StorageRow />
        <ReleaseRows />
        <BackupRow desk={session().desk} />
        <ClockRow desk={session().desk} />
        <JournalRows />
        <FullScreenRow />
        <BrowserRow />
      </ul>
      <RoleForm />
    </div>
  );
}
