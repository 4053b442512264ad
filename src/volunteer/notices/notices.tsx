import { SharingNotices } from "../sharing/sharing-notices";
import { Alarms } from "./alarms";
import { FloodNotice } from "./flood-notice";
import { JournalNotice } from "./journal-notice";
import { TabletNotices } from "./tablet-notices";
import { UnkeptNotice } from "./unkept-notice";

/** The notices above every staff screen. Each stays until somebody answers it. */
export function Notices() {
  return (
    <>
      <SharingNotices />
      <JournalNotice />
      <TabletNotices />
      <Alarms />
      <FloodNotice />
      <UnkeptNotice />
    </>
  );
}
