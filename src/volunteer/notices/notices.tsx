import { Alarms } from "./alarms";
import { FloodNotice } from "./flood-notice";
import { JournalNotice } from "./journal-notice";
import { TabletNotices } from "./tablet-notices";
import { UnkeptNotice } from "./unkept-notice";

/** What stands above every staff screen until somebody answers it. */
export function Notices() {
  return (
    <>
      <JournalNotice />
      <TabletNotices />
      <Alarms />
      <FloodNotice />
      <UnkeptNotice />
    </>
  );
}
