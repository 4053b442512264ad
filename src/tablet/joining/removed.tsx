// @chunk later
import { onMount } from "solid-js";
import { eraseVoices } from "../../device/voices-folder";
import { devicesWords } from "../../wording/devices-words";
import { Trouble } from "../../ui/trouble";

/** What a device shows that was taken out of its office, after it erased everything. */
export function Removed() {
  // People who read aloud here agreed for a tablet of that office.
  onMount(() => void eraseVoices().catch(() => undefined));
  const says = () => devicesWords().removed;
  return <Trouble title={says().title} says={says().says} home={says().home} />;
}
