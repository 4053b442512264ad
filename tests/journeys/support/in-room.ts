import { builtApp, Station } from "./station";
import { test as alone, type Fixtures } from "./journey";

const address = "192.168.1.20";

/** What a device needs to reach the station at its address in the room; it has no other way to it. */
export const overWiFi = { args: [`--host-resolver-rules=MAP ${address} 127.0.0.1`] };

/** What the watch says of a device that went to that address: it is the same server. */
export const atRoomAddress = /^left the station: http:\/\/192\.168\.1\.20:/;

/** What Chromium says of our headers wherever a page does not come over https. */
export const plainHttp = /Cross-Origin-Opener-Policy header has been ignored/;

/** The address of the station in the room. */
export const roomAddress = (port: number) => `http://${address}:${port}`;

/** Journeys on a fresh tablet whose server stands in a private network, as `npm start` finds it. */
export const test = alone.extend<Pick<Fixtures, "station">>({
  station: async ({}, use) => {
    const station = await Station.open(builtApp, undefined, roomAddress);
    await use(station);
    await station.stop();
  },
});
