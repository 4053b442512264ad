import { BrowserRow } from "./browser-row";
import { FullScreenRow } from "./full-screen-row";

/** What the station runs in: the whole screen or a window, and of which browser. */
export function WindowRows() {
  return (
    <>
      <FullScreenRow />
      <BrowserRow />
    </>
  );
}
